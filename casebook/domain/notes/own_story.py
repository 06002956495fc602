"""Whether what was written down of a message that came in is the person's own story of what led to it, told before what they were
written: *ordered on 5 Jan, paid 40, cancelled on the 12th. Now they write that they keep half.* Pure.

No message of a company tells what its customer bought and gave up without a word to them, and speaks of itself as of others.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.records.contact import Contact

FIRST_ONES = 3
"""In so many contacts the person may begin to tell what happened: what they tell later is of what came of it. Our own choice."""

_LONGEST = 1_000
"""How much of a text is looked through, in characters. Our own choice."""

_BOUGHT = (
    r"(?:ordered|bought|purchased|paid|booked|signed (?:up|for)|subscribed|enrolled|joined|rented|gave notice|moved (?:in|out)"
    r"|handed in|traded in"
    r"|ingeschreven|aangemeld|besteld|gekocht|betaald|geboekt|gehuurd|afgesloten|ingeleverd|verhuisd|kocht|bestelde|betaalde|boekte"
    r"|huurde|herroepen|herriep"
    r"|bestellt|gekauft|bezahlt|gezahlt|überwiesen|gebucht|gemietet|angemeldet|eingeschrieben|abgeschlossen|widerrufen"
    r"|zurückgetreten|ausgezogen|abgegeben"
    r"|(?:command|achet|pay|réserv|lou|rétract|rapport|déménag)ée?s?|inscrite?s?|souscrite?s?|rendue?s?"
    r"|pedí|pedido|compré|comprado|pagué|pagado|reservé|reservado|alquilé|alquilado|contraté|contratado|apunté|apuntado"
    r"|inscribí|inscrito|cancelé|anulé|devolví|desistí|desistido|di de baja|dado de baja)"
)
"""What a customer does: nobody of a company tells of having done it."""

_GAVE_UP = (
    r"(?:cancelled|canceled|withdrew|terminated|returned|sent (?:it|them|the \w+) back|opgezegd|geannuleerd|annuleerde|ontbonden"
    r"|teruggestuurd|gekündigt|storniert|zurückgeschickt|zurückgegeben|(?:résili|annul|renvoy)ée?s?"
    r"|cancelado|anulado|devuelto)"
)
"""What a customer does as well as a company: theirs where they say so, or where nothing that it is done to stands before it."""

_OWN_ACT = QuickPattern(
    rf"(?<!\w){_BOUGHT}(?!\w)|\A{_GAVE_UP}(?!\w)"
    rf"|\A(?:on|op|am|im|le|el|in|en|vor|il y a|hace) [^,;.]{{0,60}}?(?<!\w){_GAVE_UP}(?!\w)"
    rf"|\b(?:i|we|ik|wij|ich|wir|j['’]ai|nous|he|hemos)\b[^,;.]{{0,60}}?(?<!\w){_GAVE_UP}(?!\w)"
)
"""What the person did themselves."""

_TO_SOMEBODY = QuickPattern(
    r"\b(?:you|your|yours|yourself|dear|u|uw|jij|jou|jouw|jullie|beste|geachte|dein\w*|dir|dich|euch|euer|eure\w*"
    r"|(?-i:Ihr\w*|Ihnen)|vous|votre|vos|usted|ustedes|vuestr[oa]s?|estimad[oa])\b|(?<=[^.!?] )(?-i:Sie)\b"
)
"""A word to whoever reads it."""

_NL_WRITE = (
    "(?:schrijven|schreven|zeggen|zeiden|mailen|melden|beweren|antwoorden|stellen|willen|houden|weigeren|bieden)"
)

_THEY_WRITE = QuickPattern(
    r"(?:(?:and|but|so|then|en|maar|dus|und|aber|et|mais|donc|y|pero),? )?(?:"
    r"(?:(?:now|today|yesterday|since then),? )?they(?:['’]ve| have)?(?: (?:now|just|only|still|even))? (?:say|said|write|written"
    r"|wrote|claim|claimed|tell me|told me|reply|replied|answer|answered|e-?mail(?:ed)? me|want|refuse|keep|offer|insist)"
    rf"|(?:(?:nu|vandaag|gisteren|inmiddels|vervolgens) {_NL_WRITE} (?:ze|zij)|(?:ze|zij) {_NL_WRITE})"
    r"|(?:jetzt|nun|heute|gestern|inzwischen) (?:schreiben|schrieben|sagen|sagten|mailen|melden|behaupten|antworten|wollen"
    r"|behalten|weigern|bieten) (?-i:sie|die)"
    r"|(?:(?:maintenant|à présent|aujourd['’]hui|hier|là),? )?(?:ils|elles) (?:ne )?(?:m['’]|me |nous )?(?:écrivent"
    r"|disent|répondent|prétendent|affirment|veulent|gardent|refusent|proposent|retiennent|ont (?:écrit|répondu|dit))"
    r"|(?:(?:ahora|hoy|ayer),? )(?:me |nos )?(?:escriben|dicen|contestan|responden|alegan|afirman|quieren|se niegan|se quedan"
    r"|ofrecen|han (?:escrito|contestado|respondido|dicho))"
    r")\b"
)
"""How a sentence begins that tells, with a word for them, what they write or do."""


def is_own_story(contact: Contact) -> bool:
    """Whether it came in, and its text begins with the person's own acts, in words to nobody, and goes on to what they wrote."""
    return contact.incoming and not contact.party and _tells_a_story(contact.text or "")


def is_what_they_write(said: str) -> bool:
    """Whether a sentence of such a story says what they write or do."""
    return _THEY_WRITE.match(said) is not None


def without_own_story(contact: Contact) -> str:
    """The text of a contact from what they wrote on, where the person's own story stands before it; else all of it."""
    text = contact.text or ""
    if not is_own_story(contact):
        return text
    theirs = next(each for each in sentences(text) if is_what_they_write(each))
    return text[text.index(theirs) :] if theirs in text else text


@lru_cache(maxsize=256)
def _tells_a_story(text: str) -> bool:
    """Whether it does.

    >>> _tells_a_story("Signed up on 5 Jan, paid 40. Now they write that they keep half.")
    True
    >>> _tells_a_story("Your order of 5 Jan is cancelled. They keep half."), _tells_a_story("They say I cancelled.")
    (False, False)
    """
    if not _THEY_WRITE.search(text[:_LONGEST]):
        return False
    told = sentences(text[:_LONGEST])
    theirs = next((place for place, each in enumerate(told) if is_what_they_write(each)), 0)
    if not theirs or not _OWN_ACT.search(told[0]):
        return False
    return not any(map(_TO_SOMEBODY.search, told[:theirs]))

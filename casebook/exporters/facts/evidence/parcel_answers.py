"""Whether the news of a parcel says that what the company claims is not so: that it never came to them, or too late, that nobody
sent it; that they sent one themselves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from casebook.domain.notes.own_messages import is_own_message
from casebook.exporters.words.typed import lines_of, one_line
from casebook.parsing.promises.arrivals import says_nothing_came
from casebook.records.vocabularies import Outcome
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.domain.parcels import Parcel
    from casebook.exporters.wording import Wording

_CAME = QuickPattern(
    r"\b(?:delivered|signed|signature|received|arrived|handed over|accepted|collected by|afgeleverd|bezorgd|getekend|ontvangen"
    r"|handtekening|aangekomen|zugestellt|unterschr\w+|unterschrift|empfangen|angekommen|eingegangen|übergeben|abgeliefert"
    r"|livrée?"
    r"|remise?|distribuée?|signée?|signature|reçue?|réceptionnée?|arrivée?|entregad[oa]|firmad[oa]|firma|recibid[oa]"
    r"|recepcionad[oa])\b"
)
"""What is known of a parcel that came where it was to go."""

_HANDED_IN = QuickPattern(
    r"\b(?:dropped off|handed in|posted|accepted|collected|scanned in|ingeleverd|afgegeven|opgehaald|verstuurd|abgegeben"
    r"|aufgegeben"
    r"|eingeliefert|abgeholt|déposée?|postée?|remise? (?:à|au)|prise? en charge|enlevée?|depositad[oa]|admitid[oa]|recogid[oa]"
    r"|enviad[oa])\b"
)
"""What is known of one that was given to whoever carries it."""

_NOT_HANDED = QuickPattern(
    r"\b(?:label (?:created|printed|only)|not (?:yet )?(?:handed|received|scanned|collected|dispatched)|never (?:scanned"
    r"|handed|sent"
    r"|collected)|awaiting (?:the )?(?:parcel|item|collection|handover)|announced|electronically|aangemeld"
    r"|nog niet (?:ontvangen"
    r"|aangeboden|gescand|overgedragen)|nooit (?:gescand|aangeboden)|elektronisch angekündigt|angekündigt"
    r"|noch nicht (?:übergeben"
    r"|eingeliefert|erhalten)|nie (?:übergeben|gescannt|eingeliefert)|étiquette créée|annoncée?|pas (?:encore )?(?:remise?"
    r"|prise?"
    r"|confiée?|reçue?|scannée?)|jamais (?:scannée?|remise?)|preadmitid[oa]|prerregistrad[oa]|etiqueta creada|(?:no|nunca)"
    r" (?:ha sido |se ha |fue )?(?:entregad[oa] a|depositad[oa]|admitid[oa]|escanead[oa]|recibid[oa]))\b"
)
"""What is known of one that nobody gave to whoever carries it."""

_NOT = QuickPattern(
    r"\b(?:not|never|no|could n[o'’]t|cannot|un\w*delivered|undeliverable|niet|nooit|nicht|nie|kein\w*|pas|non|jamais|nunca"
    r"|sin)\b"
)

_NEVER_CAME = QuickPattern(
    r"\b(?:never|not|n['’]t|nothing|no)\b(?: [^\s,;.]+){0,3}? (?:arriv\w*|c[oa]me|received?|got|get|gotten|reach\w*|there"
    r"|delivered"
    r"|scanned|return|booked in|in the (?:warehouse|system))\b|\bno (?:record|trace|sign) of\b"
    r"|\b(?:too late|(?:was|is|came|arrived|received) late|after the (?:deadline|period|term)|out of time|outside the period)\b"
    r"|\b(?:nooit|niet|niets|geen)\b(?: [^\s,;.]+){0,4}? (?:ontvangen|aangekomen|binnen(?:gekomen)?|gekregen|gezien|retour"
    r"|terug"
    r"|ontvangst|melding)\b"
    r"|\b(?:te laat|buiten de termijn|na de termijn)\b"
    r"|\b(?:nie|nicht|nichts|kein\w*|niemals)\b(?: [^\s,;.]+){0,4}? (?:angekommen|eingegangen|erhalten|zugegangen|bekommen"
    r"|eingang"
    r"|eingetroffen|rücksendung|retoure|da)\b|\bkein\w* (?:eingang|rücksendung|retoure)"
    r"|\b(?:zu spät|verspätet|nicht (?:fristgerecht|rechtzeitig)|nach (?:ablauf|frist\w*)|außerhalb der frist)\b"
    r"|\b(?:jamais|pas|rien|aucun\w*)\b(?: [^\s,;.]+){0,3}? (?:reçue?|arrivée?|parvenue?|réceptionnée?|retour|trace|trouvée?)\b"
    r"|\b(?:trop tard|hors délais?|après le délai|tardive\w*|en retard)\b"
    r"|\b(?:nunca|no|nada|ningun\w*)\b(?: [^\s,;.]+){0,3}? (?:lleg\w+|recib\w+|consta\w*|entrad[oa]|devoluci[oó]n)\b"
    r"|\b(?:fuera de plazo|demasiado tarde|tarde|con retraso|extemporáne[oa])\b"
)
"""That something did not come to them, or too late."""

_NOT_SENT = QuickPattern(
    r"\b(?:never|not|n['’]t)\b(?: [^\s,;.]+){0,2}? (?:sent|returned|posted|shipped|handed in)\b"
    r"|\bdid(?: not|n['’]t) (?:send|return|post)\b"
    r"|\b(?:nooit|niet|niets)\b(?: [^\s,;.]+){0,3}? (?:gestuurd|verstuurd|teruggestuurd|opgestuurd|verzonden|ingeleverd)\b"
    r"|\b(?:nie|nicht|nichts)\b(?: [^\s,;.]+){0,3}? (?:geschickt|zurückgeschickt|gesendet|zurückgesendet|zurückgesandt"
    r"|abgeschickt"
    r"|eingeschickt|abgegeben)\b"
    r"|\b(?:jamais|pas|rien)\b(?: [^\s,;.]+){0,3}? (?:envoyée?|renvoyée?|retournée?|expédiée?|déposée?)\b"
    r"|\b(?:nunca|no|nada)\b(?: [^\s,;.]+){0,3}? (?:enviad[oa]|envié|envió|devuelto|devolví|devolvió|mandad[oa]|mandé|mandó)\b"
)
"""That the person did not send it."""

_SENT = QuickPattern(
    r"\b(?:(?:was|were|is|has been|have|has|already|it) (?:sent|shipped|dispatched|posted)|(?:is|was|on) (?:its|the) way"
    r"|in transit)\b"
    r"|\b(?:is|werd|zijn|al) (?:\w+ )?(?:verstuurd|verzonden|opgestuurd|onderweg)\b"
    r"|\b(?:ist|wurde|wird|schon|bereits) (?:\w+ )?(?:verschickt|versandt|versendet|abgeschickt|unterwegs)\b"
    r"|\b(?:a été|est|déjà) (?:\w+ )?(?:envoyée?|expédiée?|parti\w*|en route)\b"
    r"|\b(?:ha sido|fue|está|ya) (?:\w+ )?(?:enviad[oa]|expedid[oa]|de camino|en camino)\b"
)
"""That they sent it."""

_THEIRS = QuickPattern(
    r"\b(?:they|he|she|the company|say|says|said|claims?|claimed|insists?|maintains?|denies|according to"
    r"|ze|zij|volgens|beweert|beweren|zegt|zeggen|ontkent|stelt|stellen|sie|laut|behaupt\w+|sagt|sagen|angeblich|sei|seien"
    r"|bestreitet"
    r"|ils?|elles?|selon|dit|disent|prétend\w*|affirm\w*|soutien\w*|dicen?|dijeron|según|alegan?|afirman?|sostienen?|niegan?)\b"
)
"""Found in a sentence of the problem that tells what the company holds."""


_I = QuickPattern(r"\b(?:i|we|ik|we|wij|ich|wir|je|nous|yo|he|hemos|recibí|me|nos|mij|mir|uns|moi)\b|\bj['’]")
"""Found in what the person says of themselves."""


def answers_claim(wording: Wording, parcel: Parcel) -> bool:
    """Whether the latest news of it denies what the company says: that what was sent to them never came, came late or was not
    sent; of one of theirs, that they sent it. Of a parcel that is not said to go back only where no other is."""
    denied = _denied_by(wording, parcel)
    return bool(denied) and any(words.search(claim) for claim in _claims(wording) for words in denied)


def _denied_by(wording: Wording, parcel: Parcel) -> tuple[QuickPattern, ...]:
    """In which words the company would claim what its latest news denies; none where that denies nothing."""
    news = one_line(parcel.latest.text)
    if _NOT_HANDED.search(news):
        return () if parcel.returning else (_SENT,)
    if _NOT.search(news):
        return ()
    came = _CAME.search(news) is not None
    if not ((came or _HANDED_IN.search(news)) and _goes_to_them(wording, parcel)):
        return ()
    return (_NEVER_CAME, _NOT_SENT) if came else (_NOT_SENT,)


def _goes_to_them(wording: Wording, parcel: Parcel) -> bool:
    """Whether it is said to go back; of any other, whether none is, and the person waits for none."""
    is_another = any(each.returning for each in wording.facts.parcels)
    return parcel.returning or not (is_another or _waits_for_one(wording))


def _waits_for_one(wording: Wording) -> bool:
    """Whether the problem says that nothing came to the person: then a parcel is one that was to come to them."""
    problem = sentences(lines_of(wording.facts.case.problem))
    return any(_I.search(each) and says_nothing_came(each) for each in problem)


def _claims(wording: Wording) -> Iterator[str]:
    """What the company holds, sentence by sentence, as the problem tells it and the contacts in which it refused and nobody
    there promised anything since: what one looked for in vain another may have found."""
    company = wording.company.casefold()
    for each in sentences(lines_of(wording.facts.case.problem)):
        if _THEIRS.search(each) or company in each.casefold():
            yield each
    granted = max((each.promise.at.instant for each in wording.facts.promises), default="")
    for contact in wording.facts.contacts:
        if contact.at.instant < granted:
            continue
        if contact.outcome is Outcome.REFUSED and not (contact.party or is_own_message(contact)):
            yield from sentences(lines_of(contact.text))

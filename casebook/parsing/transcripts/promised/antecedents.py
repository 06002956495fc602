"""What an answer is about that names its thing by *it* alone: what the person asked for right before, the sum that is paid in
the same sentence, or the money that was promised last.

`When will my refund come? – It should be with you in 5 days.` promises a refund, and is kept as `It [the refund] should be with
you in 5 days.`; square brackets are those of whoever quotes. In the five languages.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.sums import money_said_in
from casebook.parsing.transcripts.agreed.papers_asked import sends_what_was_asked
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.promised.named_things import NAMED_THINGS
from casebook.parsing.transcripts.promised.sums_taken_off import with_sum_meant
from casebook.parsing.transcripts.promised.things_before import thing_named
from casebook.parsing.transcripts.standing.made import Made
from casebook.records.vocabularies import Promised
from casebook.text.sentences import sentences

_NAMED = (Promised.REFUND, Promised.REPLACEMENT)
"""What is told by its own name where *it* stands for that."""

_MONEY = {"en": "the money", "nl": "het geld", "de": "das Geld", "fr": "l'argent", "es": "el dinero"}

_LED = (
    r"(?:(?P<begins>\W*(?:(?:yes|okay|ok|sure|sorry|well|so|and|ja|oke|also|gut|oui|d'accord|alors|sí|si|vale|bueno)[,.! ]+)*)|"
    r".*?(?:, |\. )(?:and |so |then |en |dan |und |dann |et |y )?)"
)
_PRONOUNS = {
    "en": r"(?:it|that|this)(?:['’](?:ll|d|s)(?= (?:be|arrive|come|show|take|land|reach|appear|hit|go|on|usually|normally))|"
    r"(?= (?:will|should|would|can|may|might|ought|usually|normally|generally|comes|arrives|takes|goes)\b))"
    r"|you(?:['’](?:ll|d)| will| should| can expect to) (?:have|get|receive|see) (?:it|that|this|them)\b",
    "nl": r"(?:dat|die|het|dit|deze)(?= (?:komt|staat|is|wordt|zal|zou|moet|gaat|duurt|kan|ligt)\b)"
    r"|(?:die|dat|dit|deze) (?:heb|hebt|heeft|krijg|krijgt|ontvang|ontvangt) (?:je|u|jij)\b"
    r"|(?:je|u|jij) (?:hebt|heeft|krijgt|ontvangt|ziet) (?:hem|(?:het|dat|die|deze)(?=\W*$|[,;.]|"
    r" (?:uiterlijk|binnen|voor|op|om|in|per|via|dan|nog|ook|zo|snel|gewoon|terug|vandaag|morgen|overmorgen|volgende|deze|"
    r"(?:maan|dins|woens|donder|vrij|zater|zon)dag\w*)\b))",
    "de": r"(?:das|es|die|dies|diese|sie|der|er)(?= (?:kommt|ist|wird|sollte|soll|müsste|dauert|geht|trifft|kann)\b)"
    r"|(?:die|das|den) (?:haben|bekommen|erhalten) sie\b"
    r"|sie (?:haben|bekommen|erhalten|sehen) (?:es|das|sie|die|ihn)\b(?! (?:\d|[€£$]|(?-i:[A-ZÄÖÜ])))",
    "fr": r"(?:il|elle|ça|cela)(?= (?:arriv\w+|devrait|sera|va|prend\w*|est)\b)"
    r"|vous (?:le |la |les |l['’])(?:recevrez|aurez|verrez)|vous devriez (?:le|la|l['’]) ?(?:recevoir|avoir|voir)",
    "es": r"(?:lo|la)s? (?:tendr[áa]s?|recibir[áa]s?)\b|"
    r"(?:le |te |lo |la )?(?:llegar[áa]|tendr[áa]s?|recibir[áa]s?|deber[íi]a(?: \w+)?|estar[áa])\b"
    r"(?! (?:el|la|su|un|una|los)\b)",
}
_GOODS = re.compile(
    r"\b(?:parcels?|packages?|orders?|items?|letters?|e-?mails?|driver|courier|pakket\w*|pakje|bestelling|zending|brief|bezorger|"
    r"pakete?|bestellung|sendung|lieferung|ware|fahrer|colis|commande|livreur|courrier|paquetes?|pedido|envio|repartidor|carta)\b"
)
"""What may be meant instead, in letters without accents."""

_GIVEN_BACK = re.compile(
    r"\b(?:get|have|see|want|need) (?:it|that|this|one of them|them|the other(?: one)?|half)(?: \w+)? back\b|"
    r"\bkrijg ik (?:het|dat|die)(?: \w+){0,2} terug\b|"
    r"\b(?:bekomme|kriege|krieg) ich (?:es|das|die)(?: \w+){0,2} (?:wieder|zuruck)\b|"
    r"\bme lo (?:devuelv|devolver|reembols|ingres|abon)\w+"
)
_MAY_COME = (Promised.DELIVERY, Promised.OTHER, Promised.REPLY)
"""What a clause that names its thing by *it* seems to promise; a reply, where it comes by mail."""

_PAID = re.compile(
    r"[€£$]|\b(?:charged|paid|payment|debit\w*|money|afgeschreven|betaald|geld|abgebucht|bezahlt|preleve|paye|cobr\w+|"
    r"pag\w+|dinero)\b"
)
"""By what something that is given back is money."""

_PAYS = re.compile(
    r"\b(?:pay|paying|credit\w*|transfer\w*|compensat\w*|reimburs\w*|betal\w*|betaal\w*|vergoed\w*|stort\w*|zahl\w*|uberweis\w*|"
    r"erstatt\w*|vers(?:e|ons|erons)|vire|virons|indemnis\w*|pag(?:o|amos|aremos)|abon\w+|ingres\w+|compens\w+)\b"
)
"""What somebody does with a sum that then comes: `We pay £30 for it, you'll get it on Friday`."""

_IF = re.compile(
    r"\W*(?:and |but |en |maar |und |aber |et |mais |y |pero )?(?:if|unless|als|wenn|falls|si|indien|tenzij)\b"
)
"""What is asked for in case of something is not asked for yet."""

_HEARD = 2
"""Of so many turns of the person's it may be the thing. Our own choice."""


def with_antecedent(made: Made, before: str, heard: Sequence[str], language: str, stand: Sequence[Made]) -> Made:
    """What was promised by a day, with the thing that its pronoun stands for in brackets, and of the kind that this makes it.

    The same where it has none, or nothing tells.

    `before` is what was said right before it in the same turn, `heard` what the person said until then, the last at the end, and
    `stand` the promises that stand so far.
    """
    made = with_sum_meant(made, before, heard)
    is_dated = made.due is not None or made.unread
    if language not in _PRONOUNS or not is_dated or made.kind not in _MAY_COME:
        return made
    if sends_what_was_asked(plain(before), plain(made.text)):
        return _with_paper(made, before, NAMED_THINGS[language][Promised.INFORMATION])
    pronoun = re.match(f"{_LED}(?:{_PRONOUNS[language]})", made.text, re.IGNORECASE)
    if pronoun is not None and (named := thing_named(before, heard[-1] if heard else "", language)):
        text = f"{made.text[: pronoun.end()]} [{named}]{made.text[pronoun.end() :]}"
        kind_of_it = promise_kind_in(text)
        return made if kind_of_it is Promised.OTHER else replace(made, text=text, kind=kind_of_it)
    if pronoun is None or made.kind is Promised.REPLY or _GOODS.search(plain(f"{before} {made.text}")):
        return made
    named, asked = promise_kind_in(before), _asked(heard)
    last = next((one.kind for one in reversed(stand) if one.turn != made.turn), None)
    kind = last if heard and asked is Promised.OTHER and last is Promised.REFUND else asked
    thing = NAMED_THINGS[language][kind] if kind in _NAMED else None
    if _is_paid(pronoun[0]):
        thing, kind = _MONEY[language], Promised.REFUND
    if thing is None or kind is None:
        return made
    is_asked = kind is asked and pronoun["begins"] is not None
    if named is not Promised.OTHER and not (named is kind and is_asked):
        return made
    return replace(made, text=f"{made.text[: pronoun.end()]} [{thing}]{made.text[pronoun.end() :]}", kind=kind)


def _with_paper(made: Made, before: str, paper: str) -> Made:
    """What sends the paper that was asked for, with that in words that tell it; the same where none do."""
    asked, _, rest = made.text.partition(": ") if ": " in made.text else (before, "", made.text)
    asked = asked.strip(" .:")
    told = (f"{rest} [{paper}]", f"“{asked}” – {rest}", f"{rest} [{asked}: {paper}]")
    said = next((each for each in told if promise_kind_in(each) is Promised.INFORMATION), "")
    return replace(made, text=said, kind=Promised.INFORMATION) if said else made


def _is_paid(text: str) -> bool:
    """Whether somebody pays a sum in this text."""
    return _PAYS.search(plain(text)) is not None and bool(money_said_in(text))


def _asked(heard: Sequence[str]) -> Promised | None:
    """What the person asked for last, as far as one sentence tells it; None where they named what may be sent."""
    for text in reversed(heard[-_HEARD:]):
        for sentence in reversed(list(sentences(text))):
            small = plain(sentence)
            if _IF.match(small):
                continue
            if _GIVEN_BACK.search(small) and any(_PAID.search(plain(each)) for each in heard):
                return Promised.REFUND
            if (kind := promise_kind_in(sentence)) is not Promised.OTHER:
                return kind
            if _GOODS.search(small):
                return None
    return Promised.OTHER

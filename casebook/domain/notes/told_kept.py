"""What a person's words tell of that may be what somebody promised: a call back, a new one, a visit. Pure.

*Gemma called me back*, *the new one arrived*, *monteur is geweest*: nothing is settled by it, it is only asked about.
Words that say of anything that it did not come, or not as it should, tell of nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Optional

from casebook.domain.notes.denials import DENIED, DENIED_IN_A_WORD
from casebook.records.vocabularies import Channel, Promised
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.carrier_names import CARRIER
from casebook.text.words.joining_words import BUT
from casebook.text.words.visitors import CRAFTSMEN

if TYPE_CHECKING:
    from casebook.records.kinds import Contact, Event, Promise

_WHO = r"\b(?P<who>[^\W\d_]+)(?: (?:finally|just|did|now|then|today|actually))*"
_WHO_HAS = (
    r"\b(?P<who_has>[^\W\d_]+) (?:heeft|hebben|hat|haben)"
    r"(?: (?:me|mij|ons|mich|uns|eindelijk|endlich|vandaag|heute|gisteren|gestern))*"
)

_CALLED = (
    QuickPattern(
        rf"{_WHO} (?:called|rang|phoned|telephoned)(?: (?:me|us))?(?: back)?\b(?! (?:me |us )?(?:an?|names|them|him|her|it)\b"
        rf"| (?-i:[A-ZÀ-Ý]))"
    ),
    QuickPattern(r"\b(?:some(?:one|body)|iemand) (?:called|rang|phoned) (?:me|us|back)\b"),
    QuickPattern(r"\bgot (?:the|a|my|his|her|their) call(?: ?back)?\b"),
    QuickPattern(rf"{_WHO_HAS} (?:terug|op)?gebeld\b"),
    QuickPattern(r"\b(?P<who>[^\W\d_]+) belden?(?: (?:me|mij|ons|vandaag|gisteren|eindelijk))*(?: terug| op)?\b"),
    QuickPattern(r"\b(?:ben|werd|teruggebeld door|gebeld door)(?: \w+)? ?(?:terug)?(?:gebeld)?(?<=gebeld|e door)\b"),
    QuickPattern(rf"{_WHO_HAS} (?:zurück|an)gerufen\b"),
    QuickPattern(
        r"\b(?P<who>[^\W\d_]+) rief(?:en)?(?: (?:mich|uns|endlich|heute|gestern))* (?:zurück|an)\b"
        r"|\b(?:rückruf|anruf) (?:kam|ist gekommen|bekommen|erhalten)\b"
    ),
    QuickPattern(r"\b(?P<who>[^\W\d_]+) (?:m['’](?:a|ont)|nous (?:a|ont)|a|ont)(?: enfin| bien)? r?appelée?s?\b"),
    QuickPattern(
        r"\b(?:(?P<who>[^\W\d_]+) )?(?:me |nos )?(?:ha llamado|han llamado|llamó|llamaron|devolvió la llamada)\b"
    ),
)
_CAME = r"(?:came|come|arrived|here|turned up|showed up|delivered)"
_THING = QuickPattern(
    rf"\b(?:new|replacement|right|missing|second)(?: [^\W\d_]+)?(?: one)?(?: (?:has|have|finally|just|is|was|been))* {_CAME}\b"
    r"|\b(?:it|parcel|package|order|delivery|item)(?: (?:has|have|finally|just|was|been|is))* (?:arrived|turned up|delivered"
    r"|here)\b"
    r"|\b(?:nieuwe?|vervang\w+|pakketje|pakket|bestelling|zending)(?: [^\W\d_]+)?(?: (?:is|zijn|toch|eindelijk|vandaag"
    r"|gisteren|net))*"
    r" (?:binnen|gekomen|aangekomen|geleverd|bezorgd|er|ontvangen|gekregen)\b"
    r"|\b(?:neue\w*|ersatz\w*|austausch\w*|paket|lieferung|richtige)(?: [^\W\d_]+)?(?: (?:ist|wurde|endlich|heute|gestern))*"
    r" (?:da|kam|angekommen|gekommen|geliefert|zugestellt|erhalten|bekommen)\b"
    r"|\b(?:nouve\w+|remplac\w+|colis|paquet)(?: [^\W\d_]+)?(?: (?:est|a|été|enfin|bien))* (?:arrivée?|livrée?|reçue?|là"
    r"|venue?)\b"
    r"|\b(?:reçu) (?:le|la|l['’]) ?(?:nouve\w+|remplac\w+|colis)\b"
    r"|\b(?:ha llegado|llegó|recibí|he recibido) (?:el|la|lo|mi) ?(?:\w+ )?(?:nuev\w+|repuesto|paquete|pedido|reemplazo)\b"
    r"|\b(?:nuev\w+|repuesto|paquete|pedido|reemplazo)(?: [^\W\d_]+)? (?:ha llegado|llegó|entregado|recibido)\b"
)
_TRADE = f"(?:{CRAFTSMEN})"
_VISITED = QuickPattern(
    rf"\b{_TRADE}(?: (?:has|have|finally|just|did|is|was|toch|eindelijk|ist|war|hat|heute|gestern|vandaag|gisteren|est|a|enfin"
    rf"|ha))*"
    r" (?:came|come|been|visited|turned up|showed up|here|fixed|repaired|geweest|gekomen|langs|er|kwam|gerepareerd|da|hier|kam"
    r"|gekommen"
    r"|repariert|venu|passé|réparé|venido|vino|arreglado)\b"
    rf"|\b(?:came|kwam|kam|vino|ha venido|est venu|est passé) (?:the|an?|de|een|der|ein|el|le|un) {_TRADE}\b"
)
_DAY = r"(?: (?:today|yesterday|this \w+|heute|gestern|vandaag|gisteren|aujourd['’]hui|hier|ce matin|hoy|ayer|\d\S*))*"


def _alone(done: str) -> str:
    """A clause that says no more than that it was done, and when: *abgeholt*, *finally collected this morning*."""
    return rf"\A\W*(?:(?:finally|eindelijk|endlich|enfin|por fin|al fin|was|is|wurde|got) )*(?:{done}){_DAY}\W*\Z"


_REPAIRED = QuickPattern(
    rf"{_alone('repaired|fixed|gerepareerd|gemaakt|repariert|réparée?|reparad[oa]|arreglad[oa]')}"
    r"|\b(?:it|they|he|she)(?:['’]s)?(?: (?:has|have|been|was|is|got|finally|now))* (?:fixed|repaired|mended)\b"
    r"|\bis (?:\w+ )?(?:gemaakt|gerepareerd)\b|\b(?:ist|wurde) (?:\w+ )?repariert\b|\b(?:est|a été) réparée?\b|\b(?:está"
    r"|han) (?:arreglad|reparad)[oa]\b"
)
_COLLECTED = QuickPattern(
    rf"{_alone('collected|picked up|opgehaald|abgeholt|enlevée?|récupérée?|recogid[oa]')}"
    rf"|\b(?:they|driver|courier|{CARRIER}|it)(?: (?:has|have|finally|just|was|been|is))* (?:collected|picked)\b"
    r"|\b(?:is|zijn|hebben|heeft|werd) (?:\w+ ){0,2}opgehaald\b|\b(?:wurde|haben|hat|ist) (?:\w+ ){0,2}abgeholt\b"
    r"|\b(?:ont|a été|sont) (?:\w+ ){0,2}(?:récupéré|enlevé|passés? (?:le |la )?(?:prendre|chercher))\w*"
    r"|\b(?:lo |la |han )(?:recogieron|recogido)\b"
)
_REPLIED = QuickPattern(
    r"\b(?:they|she|he)(?: (?:have|has|finally|just))* (?:replied|answered|emailed|wrote|got back)\b|\bheard back\b"
    r"|\bgot (?:a|the|their|my|an) (?:reply|answer|e?-?mail)\b"
    r"|\b(?:antwoord|reactie|mail) (?:gekregen|ontvangen)\b|\b(?:hebben|heeft) (?:eindelijk )?(?:geantwoord|gereageerd)\b"
    r"|\bantwort (?:bekommen|erhalten|kam|ist da)\b|\b(?:haben|hat) (?:endlich )?(?:geantwortet|sich gemeldet)\b"
    r"|\bréponse reçue\b|\breçu (?:une|la|leur) réponse\b|\b(?:ont|a) (?:enfin )?répondu\b"
    r"|\b(?:han|ha) (?:respondido|contestado)\b|\b(?:respondieron|contestaron|respuesta recibida)\b"
)
_TOLD_BY = {
    Promised.REPLACEMENT: _THING,
    Promised.DELIVERY: _THING,
    Promised.REPAIR: _REPAIRED,
    Promised.COLLECTION: _COLLECTED,
    Promised.REPLY: _REPLIED,
    Promised.INFORMATION: _REPLIED,
}
"""What tells of each kind of thing that is promised; a call back has a caller, and a visit a trade."""

_NOT = QuickPattern(
    rf"\b(?:{DENIED}|if|until|(?:did|has|have|was|does|do|had)n?nt|didn|als|tot|zei|wenn|bis|si)\b|{DENIED_IN_A_WORD}|\?"
)
"""What says in the same clause that it did not, is still to come, or that somebody says so."""

_SPOILT = QuickPattern(
    r"\b(?:wrong|broken|faulty|damaged|defect\w*|still|again|but|late|missing|incomplete|empty|verkeerde?|kapot|stuk|nog"
    r"|weer|maar|leeg|falsch\w*|kaputt|beschädigt|noch|wieder|aber|leer|mauvais\w*|cassée?|abîmée?|encore|toujours|mais"
    r"|vide|equivocad[oa]|rot[oa]|dañad[oa]|todavía|aún|otra vez|pero|vací[oa])\b"
)
"""What says of a thing, or of a visit, that it was not as it should be."""

_CLAUSES = re.compile(rf"[.,;:!](?=\s|\Z)|\n|\s[-–—]\s|\b(?:{BUT})\b", re.IGNORECASE)

_NOBODY = frozenset(
    "i we ive and then again also who ik wij we wir ich j je nous yo no nobody one not never just back so to or en und "
    "et y heb habe had have has ai weer nochmal noch nie nooit nunca pas already have today yesterday someone somebody "
    "iemand woman man guy chap bloke lady girl".split()
)
"""What stands before such a verb where nobody else called."""

_ANYBODY = frozenset(
    "they she he manager supervisor it company ze zij hij leidinggevende sie er jemand chef man elle il ils elles on "
    "quelqu ella él ellos ellas alguien me nos".split()
)
"""Who may be anybody."""


def tells_of(entry: Contact | Event, promise: Promise, promiser: Optional[str]) -> bool:
    """Whether what the person wrote may be what was promised by `promiser`, where somebody knows who did."""
    is_call = promise.promised is Promised.CALLBACK and _is_incoming_call(entry)
    return is_call or bool(clause_that_tells(entry, promise, promiser))


def clause_that_tells(entry: Contact | Event, promise: Promise, promiser: Optional[str]) -> str:
    """The clause that says so, as it was typed; nothing where none does."""
    text = (entry.text or "")[:_LONGEST]
    if promise.promised is Promised.CALLBACK:
        return next((clause for clause in _told(text) if _called(clause, promise, promiser)), "")
    is_visit = promise.promised is Promised.REPAIR or _is_visit(promise)
    return clause_of_kind(text, promise.promised) or (_first(text, _VISITED) if is_visit else "")


def clause_of_kind(text: str, promised: Promised) -> str:
    """The clause that says that something of this kind came or was done, whoever promised it; nothing of a call back."""
    pattern = _TOLD_BY.get(promised)
    return _first(text, pattern) if pattern else ""


def _first(text: str, pattern: QuickPattern) -> str:
    """The first clause that the pattern finds something in, of a text that says nothing of it was amiss."""
    return "" if _SPOILT.search(text) else next(filter(pattern.search, _told(text)), "")


def may_tell(entry: Contact | Event) -> bool:
    """Whether it may be what anything promises, so that a look at the promises is worth while."""
    text = (entry.text or "")[:_LONGEST]
    patterns = (*_CALLED, _THING, _VISITED, _REPAIRED, _COLLECTED, _REPLIED)
    return _is_incoming_call(entry) or any(pattern.search(text) for pattern in patterns)


_LONGEST = 1_000
"""How much of a text is looked through, in characters. Our own choice."""


def _told(text: str) -> list[str]:
    """The clauses of a text that deny nothing."""
    return [clause for clause in _CLAUSES.split(text) if clause.strip() and not _NOT.search(clause)]


def _is_incoming_call(entry: Contact | Event) -> bool:
    return getattr(entry, "incoming", False) and getattr(entry, "channel", None) is Channel.PHONE


def _is_visit(promise: Promise) -> bool:
    return promise.promised is Promised.OTHER and re.search(_TRADE, promise.text or "", re.IGNORECASE) is not None


def _called(clause: str, promise: Promise, promiser: Optional[str]) -> bool:
    """Whether a clause says that whoever promised to, or somebody who may be them, called."""
    for pattern in _CALLED:
        found = pattern.search(clause)
        if found is None:
            continue
        groups = found.groupdict()
        who = (groups.get("who") or groups.get("who_has") or "").casefold()
        if who in _NOBODY:
            continue
        is_named = who in (promise.text or "").casefold().split()
        if not who or who in _ANYBODY or is_named or not promiser or who in promiser.casefold().split():
            return True
    return False

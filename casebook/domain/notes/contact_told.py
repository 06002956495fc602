"""What the words of a contact tell of how it took place, and with whom. Pure.

Only what is sure: words that name two ways (*rang monday, now in the chat*) tell of neither, and what somebody did not do, or
will do, tells of nothing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Optional

from casebook.domain.notes.messages_got import WRITTEN, tells_of_message_got
from casebook.domain.notes.way_words import AT_FIRST, AT_FIRST_BEFORE_A_NAME, VISITOR, WAYS
from casebook.records.vocabularies import Channel
from casebook.text.comparing import as_seen
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.calendar_words import SHORT_WEEKDAYS, WEEKDAYS, any_of, every_name
from casebook.text.words.carrier_names import CARRIER

KEPT_IN_MIND = 16_384
"""Of so many texts it is kept what they tell: those of a case are asked for again while a text is made. Our own choice."""

_SAID = r"says?|said|told|claims?|ask(?:ed|s)?|want(?:ed|s)?|zegt|zei|wil|sagt|sagte|will|dit|dice|dijo|need|gefragt|gevraagd"
_NEVER = (
    r"no|not|nobody|no-?one|never|(?:did|has|have|was|does|do|had)n?nt|will|would|should|if|when|since|after|before|about|re"
    r"|promis\w+|wait(?:ing|ed)? (?:for|on)|wacht\w* op|warte\w* auf|attends?|espero|niet|geen|niemand|nooit|zal"
    r"|zou|als|toen|nadat|belooft|nicht|kein\w*|niemand|nie|wird|soll|wenn"
    r"|nachdem|wegen|wordt|worden|word(?! (?:from|of|is|was)\b)|werden?|seré|serai|serons"
    r"|pas|personne|jamais|sera|quand|après|concernant|nadie|nunca|cuando|después|sin|sobre"
)
_CUT = r"|n['’]t\b|\bn['’]|['’](?:ll|d)\b"
_TO_BE = (
    r"|\b(?:tomorrow|tmrw|demain|(?<!esta )(?<!la )(?<!por la )mañana|(?<!heute )(?<!gestern )(?<!gisteren )"
    r"(?<!die )(?<!de )morgen)\b"
)
"""Before it: it is what the person means to do then."""
_NOT_DONE = QuickPattern(rf"\b(?:{_NEVER}|{_SAID})\b{_CUT}{_TO_BE}")
"""What says before it that it did not take place, or tells of another time."""

_NOT_THERE = QuickPattern(
    rf"\b(?:{_NEVER}|collect\w*|pick(?:ed)? up|must|have to|has to|only|can|could|cancel|return|left|parcel|pakket"
    rf"|paket|colis|paquete|retrait|retirer|recoger"
    r"|new|ready|available|nuev[oa]s?|list[oa]|disponible|prête?|fertig|klaar|neue\w*|nieuwe?|nouve\w+|tomorrow|mañana|demain"
    r"|morgen"
    rf"|{any_of(every_name(WEEKDAYS))}"
    r"|cambiar|devolver|abhol\w*|umtausch\w*|nur|kann|ophalen|omruilen|kan|alleen|afgeven|peut|puede|solo)\b"
    rf"{_CUT}"
)
"""What says the same before the place where something was said (*told on the phone*), or that it may be done there."""

_WHERE = QuickPattern(r"(?:on|by|over|at|in|am|an|vor|aan|au|par|por|en|per|im|via|op|auf|sur)\b")

_CLAUSES = re.compile(
    r"(?<!\b[hfmd]r)(?<!\bdhr)(?<!\b[hf]rn)(?<!\bmevr)(?<!\bmrs)(?<!\btel)(?<!\bv)(?<!\bm)[.,;:!?](?=\s|\Z)|\n|\s[-–—/]\s"
    r"|\b(?:but|maar|aber|mais|pero)\b",
    re.IGNORECASE,
)

_THEY_SOUGHT = QuickPattern(
    r"\b(?P<who>(?!never|nobody|nooit|niemand|nie\b|jamais|nunca|nadie)[^\W\d_]+)"
    r"(?: (?:finally|just|then))? (?:rang|phoned|called|e-?mailed|wrote to) (?:me|us)\b(?! (?:an?|names)\b)"
    r"|\b(?P<they>they|she|he)(?: finally| just)? (?:rang|phoned|e-?mailed)\b(?! (?:off|them))"
    r"|\bgot a (?:phone ?)?call from\b"
    r"|\b(?P<wie>[^\W\d_]+) (?:heeft|hebben) (?:me|mij|ons) (?:terug)?gebeld\b|\b(?P<wie2>[^\W\d_]+) belden? (?:me|mij|ons)\b"
    r"|\bben (?:terug)?gebeld\b|\b(?P<wer>[^\W\d_]+) (?:hat|haben) (?:mich|uns) (?:zurück|an)gerufen\b"
    r"|\b(?P<wer2>[^\W\d_]+) rief(?:en)? (?:mich|uns)\b|\bm['’](?:a|ont) r?appelée?\b|\b(?:me|nos) (?:llamó|llamaron"
    r"|ha llamado|han llamado)\b"
)
"""That it was they who began it."""

_NOT_THEY = frozenset("i we and then ik wij ich wir nobody".split())


def way_told(text: str) -> tuple[Optional[Channel], bool]:
    """The one way in which it took place by these words, and whether it was the company that began it; None where that is not
    sure.

    >>> way_told("rang again, no joy"), way_told("Lisa rang me back"), way_told("no one called. phoned them")
    ((<Channel.PHONE: 'phone'>, False), (<Channel.PHONE: 'phone'>, True), (<Channel.PHONE: 'phone'>, False))
    >>> way_told("chat about the day I rang")
    (None, False)
    """
    told: dict[Channel, str] = {}
    for clause in _clauses(text[:_LONGEST]):
        for way, pattern in WAYS.items():
            found = pattern.search(clause)
            if found and (way is Channel.CHAT or not _not_so(found).search(clause[: found.start()])):
                told.setdefault(way, clause)
    first = next(iter(_clauses(text[:_LONGEST])), "")
    if Channel.SOCIAL in told:
        told.pop(Channel.CHAT, None)
    if len(told) > 1 and _VISITED_BEFORE.search(told.get(Channel.IN_PERSON, "")):
        told.pop(Channel.IN_PERSON)
    if _WEEKS_BEFORE.search(told.get(Channel.IN_PERSON, "")) and VISITOR.search(told[Channel.IN_PERSON]):
        told.pop(Channel.IN_PERSON)
    if not told and not _NOT_DONE.search(first):
        told = {way: first for way, pattern in AT_FIRST.items() if pattern.match(first)}
        placed = [each for each in _clauses(text[:_LONGEST])[1:_FEW_CLAUSES] if _PLACE_ALONE.match(each)]
        if not told and placed:
            told = {Channel.IN_PERSON: placed[0]}
        told |= {way: first for way, pattern in AT_FIRST_BEFORE_A_NAME.items() if pattern.match(text)}
    if len(told) != 1 or Channel.CHAT in told:
        return None, False
    ((way, clause),) = told.items()
    return way, _they_sought(clause) or (way in WRITTEN and tells_of_message_got(text))


_VISITED_BEFORE = QuickPattern(
    rf"\b(?:yesterday|yday|last (?:week|wk|month)|gisteren|eergisteren|gestern|vorgestern|hier|ayer|anteayer"
    rf"|(?:vorige|afgelopen|letzte|la semaine dernière|la semana pasada)\b|{any_of(every_name(WEEKDAYS, SHORT_WEEKDAYS))})\b"
)
"""On another day: who came then is not whom the person was in touch with in another way."""

_WEEKS_BEFORE = QuickPattern(
    r"\b(?:(?:last|vorige|afgelopen|letzte[rn]?) (?:week|wk|month|maand|woche|monat)|(?:la semaine|le mois) derni[eè]re?"
    r"|(?:la semana|el mes) pasad[oa])\b"
)
"""So long ago that a visit is only told of: *vorige week monteur geweest*."""

_PLACE_ALONE = QuickPattern(
    r"\W*(?:en (?:la )?(?:oficina|sucursal|tienda)|in (?:the )?(?:branch|store|shop)|at the (?:desk|counter)|aan de balie"
    r"|am schalter"
    r"|au guichet|sur place|vor ort|ter plaatse|in (?:de|het) (?:winkel|filiaal|kantoor)"
    r"|in der (?:filiale|geschäftsstelle)|en (?:agence|magasin|boutique)|à l['’]agence)\W*\Z"
)
"""All that one of the first clauses says: *banco, en la oficina, …*, *manager, Mr Pell, in shop*."""

_FEW_CLAUSES = 3
"""Behind so many clauses it is of something else. Our own choice."""


def _not_so(found: re.Match[str]) -> QuickPattern:
    return _NOT_THERE if _WHERE.match(found[0].strip()) else _NOT_DONE


_NO_ANSWER = QuickPattern(
    r"\b(?:no (?:answer|reply|response)|(?:nobody|no-?one) (?:answered|answers|picked up|picks up|there)|rang out|(?:didnt"
    r"|didn['’]t|not) (?:answer\w*|pick\w* up)|geen gehoor|geen antwoord|(?:nam|namen|neemt|nemen) niet op|niemand (?:nam"
    "|neemt) op|niemand opgenomen|(?:keiner|niemand) (?:ging ran|geht ran|rangegangen|dran)|niemand erreicht"
    r"|nicht (?:rangegangen|abgenommen)|pas de réponse|personne (?:ne|n['’]a) (?:répond\w*|décroch\w*)|ne répond\w* pas"
    r"|no contest\w+|nadie (?:contest|respond)\w+|sin respuesta)\b"
)
"""That nobody answered."""


@lru_cache(maxsize=KEPT_IN_MIND)
def nobody_answered(text: str) -> bool:
    """Whether the words tell of a call that nobody answered, and of nothing else.

    >>> [nobody_answered(each) for each in ("rang again, no answer", "3x gebeld, neemt niet op", "rang, no answer. emailed Bo")]
    [True, True, False]
    """
    if not _NO_ANSWER.search(text[:_LONGEST]):
        return False
    called = unanswered = False
    for clause in _clauses(text[:_LONGEST]):
        if len(clause.split()) > _FEW_WORDS:
            return False
        is_call, is_none = WAYS[Channel.PHONE].search(clause), _NO_ANSWER.search(clause)
        if not (is_call or is_none):
            return False
        called, unanswered = called or bool(is_call), unanswered or bool(is_none)
    return called and unanswered


_FEW_WORDS = 6
"""A clause of more words tells more. Our own choice."""

_LONGEST = 1_000
"""How much of a text is looked through, in characters. Our own choice."""


def _clauses(text: str) -> list[str]:
    return [clause for clause in _CLAUSES.split(text) if clause.strip()]


def _they_sought(clause: str) -> bool:
    found = _THEY_SOUGHT.search(clause)
    if found is None or _NOT_DONE.search(clause[: found.start()]):
        return False
    return not any(who and who.casefold() in _NOT_THEY for who in found.groupdict().values())


_OTHERS = f"{CARRIER}|paypal|klarna|visa|mastercard"
_REACHED = QuickPattern(
    r"\b(?:rang|phoned|called|e-?mailed|chatted (?:with|to|w/?)|spoke (?:to|with)|contacted|gebeld met"
    r"|gebeld naar|gemaild met"
    r"|gechat met|belde"
    rf"|angerufen bei|appelé|llamé a|contacté con)(?: the| to| with| my)? (?P<party>{_OTHERS}|(?:my|the) bank)\b"
    rf"|\b(?P<party2>{_OTHERS}|(?:de|mijn|meine|ma|mi) (?:bank|banque|banco)) (?:gebeld|gemaild|angerufen|appelée?|llamado)\b"
    rf"|\bgebeld met (?:de|mijn) (?P<bank>bank)\b|\bappelé (?:ma|la) (?P<banque>banque)\b|\bllamé a mi (?P<banco>banco)\b"
)
"""Whom they turned to, where that is a carrier, a bank or who takes payments."""


@lru_cache(maxsize=KEPT_IN_MIND)
def party_told(text: str, company: str) -> str:
    """Whom else than the company the person turned to by these words, as it was typed: *Evri*, *bank*; nothing where nobody
    is sure."""
    if not _REACHED.search(text[:_LONGEST]):
        return ""
    for clause in _clauses(text[:_LONGEST]):
        found = _REACHED.search(clause)
        if found and not _NOT_DONE.search(clause[: found.start()]):
            name = next(filter(None, found.groupdict().values())).split(" ")[
                -1 if " bank" in clause.casefold() else 0 :
            ]
            party = name_as_written(" ".join(name))
            seen, other = as_seen(party), as_seen(company)
            return "" if seen in other or other in seen or other in as_seen(text) else party
    return ""


_ODD_NAMES = {
    "postnl": "PostNL",
    "paypal": "PayPal",
    "fedex": "FedEx",
    "inpost": "InPost",
    "postnord": "PostNord",
    "bpost": "bpost",
    "arrowxl": "ArrowXL",
    "seur": "SEUR",
    "nacex": "NACEX",
    "tipsa": "TIPSA",
    "usps": "USPS",
}


def name_as_written(name: str) -> str:
    """The name of a company that was typed in small letters with its capitals; that of no company as it is."""
    if name != name.lower() or name.startswith("ban"):
        return name
    return _ODD_NAMES.get(name) or (name.upper() if len(name) <= _ABBREVIATED else name.title())


_ABBREVIATED = 3
"""A name that is no longer is said letter by letter. Our own choice."""

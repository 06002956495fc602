"""The day that the person gave the company, typed with a contact: *gave them til 12 oct*, *by friday or I go to my bank*.

It is theirs by what they gave or want, or by what they say they do otherwise; a day that somebody promised is none.
"""

from __future__ import annotations

import re
from datetime import date

from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import DueDate, due_date_in
from casebook.records.values import Moment
from casebook.text.quick_pattern import QuickPattern

LONGEST_LOOKED_AT = 600
"""How long a text may be, in characters, to be looked through. Our own choice."""

_UNTIL = (
    r"(?P<until>by|before|until|till?|no later than|at the latest(?: by)?|uiterlijk|voor|vóór|tot(?: en met)?|bis(?: zum)?"
    r"|spätestens(?: bis)?(?: zum)?|vor(?: de|)m|avant(?: le)?|d['’]ici(?: le| au)?|jusqu['’]au|au plus tard le|antes del?"
    r"|hasta el|para el|a más tardar el)"
)
_DAY = r"(?P<day>(?:[^,;:!?.]|(?<=\d)\.|\.(?! )){2,25}?)"
_OTHERWISE = (
    r"(?:,? (?:or(?: else)?|otherwise|else|of(?: anders)?|anders|sonst|ansonsten|oder|sinon|ou|o si no|si no"
    r"|de lo contrario|o)\b)"
)
_ELSEWHERE = (
    r"\b(?:ombuds\w*|small claims|court|bank|chargeback|charge back|lawyer|solicitor|trading standards|regulator|police"
    r"|cancel\w*|report|geschillencommissie|rechter|rechtbank|incasso|advocaat|consumentenbond|opzeg\w*|anwalt\w*|gericht|klage\w*|mahn\w*"
    r"|schlicht\w*|verbraucherzentrale|kündig\w*|avocat|tribunal|médiateur|justice|conciliateur|abogad[oa]|juzgado|consumo"
    r"|denunci\w*|demand[oa]|cancel[oa])\b"
)
"""What somebody turns to who gets no answer."""

_ENDS = r"[,;!?]|(?<!\d)\.|\.?$"
"""Where a day ends with its sentence; the points of *20.10.* are its own."""

_THEY = r"(?:they|he|she|ze|zij|hij|sie|er|ils?|elles?|ellos|ella|él)"

_OTHERS = QuickPattern(
    r"\b(?:(?:he|she|they|hij|zij|er|sie|ils?|elles?|él|ella|ellos)(?:['’](?:ll|d))? (?!gave|give)|threat\w*|droht\w*|dreig\w*"
    r"|menac\w*|amenaz\w*|engineer|technician|monteur|techniker|technicien|técnico|delivery|visit)[^.;!?]{0,60}\Z"
    r"|(?<!\bi )(?<!\bik )(?<!\bich )\b(?:says?|said|told (?:me|us)|asked (?:me|us)|advise[sd]?|suggest(?:s|ed)"
    r"|zegt|zei|sagte?|meint|rät|dit|conseille|dice|dijo)(?: (?:to|that i should|dass ich|dat ik|que je|de|que))?,? \Z"
)
"""What somebody else said, or will do, by then."""

_WANTED = (
    r"(?<!\w)(?:i |ik |ich |je |we )?(?:want(?:ed)?|need(?:ed)?|demand(?:ed)?|asked|expect|wil|eis|verwacht|will|möchte|fordere"
    r"|verlange|erwarte|veux|demande|exige|réclame|quiero|exijo|pido|reclamo)\b(?! (?:call|ring|send|be)\b)"
)

_ALONE = (
    r"(?:\A|(?<=[.,;:!?] )|(?<=\b(?:i|y) )|(?<=\b(?:we|ik|je|en|et|yo) )|(?<=\b(?:wij|ich|wir|now|and|und) )|(?<=\bnous )"
    r"|(?<=\bstill )|(?<=\btold them ))(?:i |we |ik |ich |je |j['’])?"
    r"(?:want(?:ed)?(?! me\b)|need(?:ed)?(?! (?:to|me)\b)|demand(?:ed)?|asked (?:them )?(?:for|to)|insist(?:ed)? on|expect(?!ed)"
    r"|wil(?! (?:ze|zij|hij|me|mij)\b)|eis(?:te)?|verlang|verwacht(?! (?:wordt|u)\b)|gevraagd om|heb \w+ nodig|brauche|möchte"
    r"|fordere|verlange|erwarte|ich will|will (?=mein|das|den|die|geld|ersatz|eine?n?\b|\d|€)|veux|voudrais|exige|demande"
    r"|réclame|ai besoin d|besoin d|quiero|exijo|pido|reclamo|necesito|solicito)\b"
    r"(?! (?:call|ring|send|be|to (?:send|call|ring|pay|return|reply|give|show|prove))\b)"
)
"""How somebody begins who says what they want, in a part of their own."""

_OF_MINE = (
    r"(?:photos?|proof|receipts?|details|(?:back )?from me|foto['’]?s?|bewijs|bon(?:netje)?|fotos?|beleg|nachweis|preuves?"
    r"|justificatifs?|pruebas?|justificantes?|know)"
)
"""What others ask of the person: of that no day is theirs."""

_FORMS = tuple(
    QuickPattern(form)
    for form in (
        rf"\b(?:gave|given|give|left) (?:the \w+|(?!(?:me|us|it|this|that)\b)[a-z]+) {_UNTIL} {_DAY}(?={_ENDS}|{_OTHERWISE})",
        rf"\b(?:geef|gaf|gegeven) (?:ze|hen|hun|hem|haar|jullie|u) (?P<until>tot|uiterlijk) {_DAY}(?={_ENDS}|{_OTHERWISE})",
        rf"\b(?:ze|hen|hun|hem|haar|jullie|u) (?P<until>tot|uiterlijk) {_DAY} (?:gegeven|de tijd)",
        rf"\bfrist (?:ist |gesetzt |läuft )?(?P<until>bis(?: zum)?|zum) {_DAY}(?={_ENDS}| gesetzt|{_OTHERWISE})",
        rf"\b(?P<until>bis(?: zum)?) {_DAY} zeit (?:gegeben|gelassen)",
        rf"\b(?:laissé|donné|délai|accordé) (?P<until>jusqu['’]au|avant le) {_DAY}(?={_ENDS}|{_OTHERWISE})",
        rf"\b(?:di|dado|doy|plazo) (?:de plazo )?(?P<until>hasta el) {_DAY}(?={_ENDS}|{_OTHERWISE})",
        rf"\b{_UNTIL} {_DAY}{_OTHERWISE}(?! {_THEY}\b)[^.;!?]{{0,30}}?{_ELSEWHERE}",
        rf"{_WANTED}[^.;!?]{{0,80}}? {_UNTIL} {_DAY}{_OTHERWISE}",
        rf"{_ALONE}(?![^.;!?]{{0,60}}\b{_OF_MINE}\b)[^.;!?,]{{0,60}}? {_UNTIL} {_DAY}(?={_ENDS})",
    )
)


_PLAIN = {
    "hasta el": "para el",
    "jusqu'au": "avant le",
    "jusqu’au": "avant le",
    "tot": "uiterlijk",
    "til": "by",
    "until": "by",
    "till": "by",
}
"""Until then something may also hold: the words by which a day is that by which something is due."""


def deadline_typed(text: str, at: Moment, clock: Clock) -> date | None:
    """The last day that the person gave the company in a text of that moment; None where they gave none, or it is not sure which.

    A day before the one of the text is none.
    """
    if not 0 < len(text) <= LONGEST_LOOKED_AT:
        return None
    found = {
        due.last.day
        for form in _FORMS
        for each in form.finditer(text)
        if not _OTHERS.search(text[: each.start()]) and (due := _due(each, text, at, clock)) is not None
    }
    days = [day for day in found if day > at.day]
    return days[0] if len(found) == len(days) == 1 else None


def _due(found: re.Match[str], text: str, at: Moment, clock: Clock) -> DueDate | None:
    """By when it is, as it was typed: with the mark at its end where that is the day's own."""
    until = _PLAIN.get(found["until"].lower(), found["until"])
    due = due_date_in(f"{until} {found['day']}", at, clock)
    is_cut = due is None and text[found.end("day") : found.end("day") + 1] == "."
    return due_date_in(f"{until} {found['day']}.", at, clock) if is_cut else due

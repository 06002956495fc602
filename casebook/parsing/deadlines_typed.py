"""The day that the person gave the company, typed with a contact: *gave them til 12 oct*, *by friday or I go to my bank*, *they
have until the 20th*.

It is theirs by what they gave or want, or by what they say they do otherwise; a day that somebody promised is none, nor is one
that hangs on something, or that the person was given themselves.
"""

from __future__ import annotations

import re
from datetime import date

from casebook.domain.notes.messages_got import WRITTEN
from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import DueDate, due_date_in
from casebook.records.kinds import Contact
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
    r"\b(?:(?:he|she|they|hij|zij|er|sie|ils?|elles?|él|ella|ellos)(?:['’](?:ll|d))?"
    r" (?!gave|give|escrito|dicho|puesto|\w+[ai]do\b)|threat\w*|droht\w*|dreig\w*"
    r"|menac\w*|amenaz\w*|engineer|technician|monteur|techniker|technicien|técnico|delivery|visit)[^.;!?]{0,60}\Z"
    r"|(?<!\bi )(?<!\bik )(?<!\bich )\b(?:says?|said|told (?:me|us)|asked (?:me|us)|advise[sd]?|suggest(?:s|ed)"
    r"|zegt|zei|sagte?|meint|rät|dit|conseille|dice|dijo)"
    r"(?: (?:to|that(?: i should)?|dass(?: ich)?|dat(?: ik)?|que je|de|que))?,? \Z"
)
"""What somebody else said, or will do, by then."""

_IF = "if|unless|once|when|als|indien|tenzij|wanneer|zodra|wenn|falls|sobald|sofern|si|quand|dès que|cuando|en cuanto"

_NOT_GIVEN = QuickPattern(
    rf"\b(?:{_IF}|lorsque|siempre que)\b[^.;!?]{{0,80}}\Z"
    r"|\b(?:law|legally|rules?|terms|polic(?:y|ies)|contract|according|apparently|wet|wettelijk|volgens|voorwaarden|contractueel"
    r"|blijkbaar|schijnbaar|gesetz\w*|laut|agb|vertrag\w*|angeblich|anscheinend|loi|légal\w*|contrat|selon|apparemment|paraît"
    r"|ley|legal\w*|según|contrato|parece|visto|(?:was|were|been) told|(?<!ze )(?<!hen )(?<!hun )verteld|(?<!ihnen )gesagt"
    r"|(?<!he )dicho)\b[^.;!?]{0,60}\Z"
    r"|(?:\b(?:me|mij|ons|mir|uns|nous|tengo|tenemos|ai un)\b|\bm['’])[^.;!?,]{0,30}\Z"
)
"""Before a day that hangs on something, that others set, or that the person was given themselves."""

_SAID_BEHIND = QuickPattern(
    r"[^.;!?]{0,60}\b(?:he|she|they|hij|ze|zij|er|sie|ils?|elles?) (?:says?|said|zegt|zei|zeggen|sagt|sagte|sagen|dit|disent)\b"
)
"""Behind a day that somebody else said."""

_HANGS = QuickPattern(rf"\b(?:{_IF}|by law|under)\b")
"""In what should be a day: it hangs on something."""

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

_FOR = rf"{_ENDS}|{_OTHERWISE}| (?:to|om|um|pour|para) (?!me\b)"
"""Where a day ends, or what they have until then for begins."""

_HAVE = (
    rf"\bthey(?:['’]ve| have)(?: now)?(?: got)? (?P<until>until|till?|til) {_DAY}(?={_FOR})",
    (
        rf"\b(?:(?:ze|zij) (?:hebben|krijgen)|(?:hebben|krijgen) (?:ze|zij)) (?:(?:nu|nog|van mij|de tijd) ){{0,2}}"
        rf"(?P<until>tot(?: en met)?) {_DAY}(?={_FOR}| de tijd)"
    ),
    (
        rf"\b(?:(?:sie|die) haben|haben (?:sie|die)) (?:(?:jetzt|nun|noch|zeit) ){{0,2}}(?P<until>bis(?: zum)?)"
        rf" {_DAY}(?={_FOR}| zeit)"
    ),
    rf"\b(?:ils|elles) ont (?:(?:maintenant|encore) )?(?P<until>jusqu['’]au|jusqu['’]à(?: la)?) {_DAY}(?={_FOR})",
    rf"\b(?:leur|lui) (?:laisse|donne|accorde) (?P<until>jusqu['’]au|jusqu['’]à(?: la)?) {_DAY}(?={_FOR})",
    rf"\btienen (?:(?:de )?plazo )?(?P<until>hasta(?: el)?) {_DAY}(?={_FOR})",
)
"""Until when they have."""

_YOU_HAVE = (
    rf"\byou(?:['’]ve| have)(?: now)?(?: got)? (?P<until>until|till?|til) {_DAY}(?={_FOR})",
    (
        rf"\b(?:(?:u|jullie) (?:heeft|hebt|hebben|krijgt|krijgen)) (?:(?:nu|nog|van mij|de tijd) ){{0,2}}"
        rf"(?P<until>tot(?: en met)?) {_DAY}(?={_FOR}| de tijd)"
    ),
    rf"\bvous avez (?:(?:maintenant|encore) )?(?P<until>jusqu['’]au|jusqu['’]à(?: la)?) {_DAY}(?={_FOR})",
    rf"\btiene (?:(?:de )?plazo )?(?P<until>hasta(?: el)?) {_DAY}(?={_FOR})",
)
"""The same of what the person wrote to them; elsewhere it may be what they said to the person."""

_THEM = r"(?:them|him|her|the (?:shop|company|seller|bank))"
_FROM_NOW = {
    "within": QuickPattern(
        rf"\b(?:(?:gave|given|give|giving|left) {_THEM}|they(?:['’]ve| have)(?: got)?) (?P<day>[\w-]+ (?:(?:working|business"
        r"|calendar) )?(?:days?|weeks?|months?|fortnight)) from (?:today|now|the date of this (?:letter|e?-?mail|message))\b"
    ),
    "binnen": QuickPattern(
        r"\b(?:(?:geef|gaf|gegeven) (?:ze|hen|hun|hem|haar|jullie|u)|(?:ze|zij) (?:hebben|krijgen)) (?P<day>\w+ (?:werkdagen"
        r"|dagen|weken|week|maand)) (?:de tijd )?(?:vanaf|met ingang van) (?:vandaag|nu|heden)\b"
    ),
    "innerhalb von": QuickPattern(
        r"\b(?:gebe ihnen|gab ihnen|(?:sie|die) haben|frist von) (?P<day>\w+ (?:werktagen?|tagen?|wochen?|monat)) (?:zeit )?"
        r"ab (?:heute|jetzt|sofort)\b"
    ),
    "sous": QuickPattern(
        r"\b(?:(?:leur|lui) (?:ai )?(?:laiss|donn|accord)[ée]|(?:ils|elles) ont|délai de) (?P<day>\w+ (?:jours|semaines|mois)"
        r"(?: ouvr[ée]s)?) (?:à (?:compter|partir) (?:d['’]aujourd['’]hui|de ce jour)|à partir de maintenant)"
    ),
    "en": QuickPattern(
        r"\b(?:les? (?:doy|di|he dado)|tienen|plazo de) (?P<day>\w+ (?:días|semanas|meses)(?: hábiles| laborables)?) "
        r"(?:desde|a partir de|a contar desde) (?:hoy|ahora)\b"
    ),
}
"""So long from the day on which it was typed."""

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
        *_HAVE,
    )
)

_TO_THEM = tuple(map(QuickPattern, _YOU_HAVE))

_MAY_BE_YOU = QuickPattern(r"(?:sie|die) haben\b")
"""Which in German is *you have* too, unless it goes on in a sentence in small letters."""


_PLAIN = {
    "hasta el": "para el",
    "hasta": "a más tardar",
    "jusqu'au": "au plus tard le",
    "jusqu'à": "au plus tard",
    "jusqu'à la": "au plus tard à la",
    "tot": "uiterlijk",
    "til": "by",
    "until": "by",
    "till": "by",
}
"""Until then something may also hold: the words by which a day is that by which something is due."""


def deadline_in(contact: Contact, clock: Clock) -> date | None:
    """The last day that the person gave the company in the text of a contact with it, which is to them where it was written."""
    return deadline_typed(contact.text or "", contact.at, clock, is_to_them=contact.channel in WRITTEN)


def deadline_typed(text: str, at: Moment, clock: Clock, *, is_to_them: bool = False) -> date | None:
    """The last day that the person gave the company in a text of that moment, which they wrote to them where it `is_to_them`;
    None where they gave none, or it is not sure which.

    A day before the one of the text is none.
    """
    if not 0 < len(text) <= LONGEST_LOOKED_AT:
        return None
    forms = (*_FORMS, *(_TO_THEM if is_to_them else ()))
    typed = [("", each) for form in forms for each in form.finditer(text)]
    typed += [(within, each) for within, form in _FROM_NOW.items() for each in form.finditer(text)]
    found = {
        due.last.day
        for within, each in typed
        if _is_given(each, text, is_to_them=is_to_them) and (due := _due(each, text, at, clock, within)) is not None
    }
    days = [day for day in found if day > at.day]
    return days[0] if len(found) == len(days) == 1 else None


def _is_given(found: re.Match[str], text: str, *, is_to_them: bool) -> bool:
    """Whether it is the person who gives them the day, which hangs on nothing."""
    before = text[: found.start()]
    if _OTHERS.search(before) or _NOT_GIVEN.search(before) or _HANGS.search(found["day"]):
        return False
    if _SAID_BEHIND.match(text[found.end() :]):
        return False
    is_sure = is_to_them or _MAY_BE_YOU.match(found[0]) is None
    return is_sure or (bool(before) and found[0][:1].islower())


def _due(found: re.Match[str], text: str, at: Moment, clock: Clock, within: str) -> DueDate | None:
    """By when it is, as it was typed: with the mark at its end where that is the day's own."""
    until = within or _PLAIN.get(found["until"].lower().replace("’", "'"), found["until"])
    due = due_date_in(f"{until} {found['day']}", at, clock)
    is_cut = due is None and text[found.end("day") : found.end("day") + 1] == "."
    return due_date_in(f"{until} {found['day']}.", at, clock) if is_cut else due

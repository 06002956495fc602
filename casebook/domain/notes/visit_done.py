"""Whether a note of an appointment tells what was done there: *Der Techniker hat die Dichtung getauscht*. Pure.

Nobody can have stayed away then. What is only planned, or denied, is none: *the seal is to be replaced*.
"""

from __future__ import annotations

import re

from casebook.domain.notes.denials import DENIED, DENIED_IN_A_WORD
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.joining_words import BUT
from casebook.text.words.visitors import CRAFTSMEN

_DONE = (
    r"(?:replaced|changed|swapped|exchanged|repaired|fixed|mended|fitted|installed|inspected|checked|examined|tested|measured"
    r"|cleaned|serviced|adjusted|dismantled|diagnosed|took (?:away|photos|pictures|measurements|it|the)|found|looked at"
    r"|had a look)"
)
_MENDED = (
    r"(?:(?:aus)?getauscht|(?:aus)?gewechselt|eingebaut|ausgebaut|angeschlossen|geprüft|angesehen|angeschaut|(?:aus)?gemessen"
    r"|gereinigt|gewartet|abgedichtet|mitgenommen|festgestellt|gerepareerd|verwisseld|geplaatst|gemonteerd|geïnstalleerd"
    r"|aangesloten|gecontroleerd|nagekeken|(?:op)?gemeten|schoongemaakt|meegenomen|vastgesteld|ingebouwd|afgesteld)"
)
"""What says alone that it was done, as no other form of the word is written so."""

_PARTICIPLE = (
    rf"(?:{_MENDED}|ersetzt|repariert|instandgesetzt|montiert|installiert|überprüft|untersucht|begutachtet|besichtigt|erneuert"
    r"|behoben|gefunden|vervangen|gewisseld|bekeken|onderzocht|verholpen|gevonden|gemaakt"
    r"|(?:remplac|chang|répar|échang|install|pos|mont|contrôl|vérifi|examin|inspect|mesur|nettoy|démont|branch|raccord|constat"
    r"|emport|diagnostiqu|trouv)ée?s?"
    r"|(?:cambiad|reemplazad|sustituid|reparad|arreglad|instalad|montad|revisad|comprobad|inspeccionad|medid|limpiad"
    r"|desmontad|conectad|constatad|encontrad|llevad)[oa]s?)"
)
_HAS = r"(?:hat|haben|hatte|wurden?|ist|sind|heeft|hebben|had|werd|werden|is|zijn|a|ont|est|sont|fut|ha|han|fue|fueron|quedó)"
_PAST = (
    r"(?:tauschte|wechselte|reparierte|prüfte|ersetzte|baute|verving|repareerde|controleerde|plaatste|monteerde|wisselde"
    r"|bekeek|cambi(?:ó|aron)|reemplaz(?:ó|aron)|sustituy(?:ó|eron)|repar(?:ó|aron)|arregl(?:ó|aron)|instal(?:ó|aron)"
    r"|mont(?:ó|aron)|revis(?:ó|aron)|comprob(?:ó|aron)|midi(?:ó|eron)|limpi(?:ó|aron)|encontr(?:ó|aron)|se llev(?:ó|aron))"
)
_WAS_THERE = (
    rf"(?:{CRAFTSMEN}) (?:was (?:here|there|in)|has been|came|turned up|showed up|war (?:da|hier|vor ort)|kam|ist gekommen"
    r"|is (?:langs ?)?(?:geweest|gekomen)|kwam(?! (?:eerst|pas|om)\b)|est (?:venue?|passée?)|vino|estuvo|ha venido|pasó)"
)
_TELLS = QuickPattern(
    rf"\b(?:{_DONE}|{_MENDED}|{_PAST}|{_WAS_THERE})(?!\w)|\b{_HAS} (?:\S+ ){{0,8}}?{_PARTICIPLE}(?!\w)"
    rf"|\A\W*(?:\w+ ){{1,3}}{_PARTICIPLE}\W*\Z"
)
_PLANNED = QuickPattern(
    rf"\b(?:{DENIED}|to (?:be|have|get|see)|shall|must|needs?|gets?|getting|if|until|once|who|which|that|since|because|why"
    r"|moet\w*|komt|komen|wordt|gaat|kan|om\b.{0,60} te|als|tot|omdat|nadat"
    r"|muss|müssen|werden|kommt|kommen|kann|wenn|falls|bis|weil|nachdem|um\b.{0,60} zu"
    r"|va|vont|vient|viendra|devra|pour|afin|si|quand|que|qui"
    r"|va a|van a|viene|vendrá|debe|para|cuando|porque|será|había"
    rf")\b|{DENIED_IN_A_WORD}|\?"
)
"""What says in the same clause that it is still to be done, was not, or was at another time."""

_APPOINTMENT = QuickPattern(
    r"\b(?:appointment|slot|time|date|afspraak|tijd|datum|termin\w*|uhrzeit|rendez-?vous|rdv|créneau|heure|cita|hora|fecha)\b"
)
"""What may have been changed or found before anybody came."""

_CLAUSES = re.compile(rf"[.,;:!](?=\s|\Z)|\n|\s[-–—]\s|\b(?:{BUT})\b", re.IGNORECASE)

_LONGEST = 1_000
"""How much of a text is looked through, in characters. Our own choice."""


def tells_what_was_done(text: str | None) -> bool:
    """Whether a clause of the note says what was done at the appointment, or that somebody was there.

    >>> [tells_what_was_done(each) for each in ("Replaced the seal", "The seal is to be replaced", "Monteur tussen 8 en 12")]
    [True, False, False]
    """
    clauses = _CLAUSES.split((text or "")[:_LONGEST])
    return any(_TELLS.search(each) and not (_PLANNED.search(each) or _APPOINTMENT.search(each)) for each in clauses)

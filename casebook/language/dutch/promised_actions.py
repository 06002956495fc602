"""What somebody said they would do, as it was noted, told as what they promised: *betaalt de 640*, *maandag komt hij*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from casebook.language.lead_words import Forms
from casebook.text.quick_pattern import QuickPattern

_DOES: Mapping[str, str] = {
    "betaalt|betalen": "betalen", "stort|storten": "storten", "maakt|maken": "maken", "boekt|boeken": "boeken",
    "stuurt|sturen": "sturen", "geeft|geven": "geven", "belt|bellen": "bellen", "schrijft|schrijven": "schrijven",
    "mailt|mailen": "mailen", "zoekt|zoeken": "zoeken", "vraagt|vragen": "vragen", "kijkt|kijken": "kijken",
    "regelt|regelen": "regelen",
    "zet|zetten": "zetten", "haalt|halen": "halen", "brengt|brengen": "brengen", "neemt|nemen": "nemen",
    "levert|leveren": "leveren",
    "laat|laten": "laten", "vervangt|vervangen": "vervangen", "herstelt|herstellen": "herstellen",
    "repareert|repareren": "repareren", "annuleert|annuleren": "annuleren", "bevestigt|bevestigen": "bevestigen",
    "past|passen": "passen", "rondt|ronden": "ronden", "pakt|pakken": "pakken",
}  # fmt: skip
"""The verbs as they are noted, and as they are promised."""

_SOMEBODY = r"(?!.*\b(?:ik|u|uw|wij|we|je|jij|jouw)\b)(?:(?:hij|zij|ze|men|iemand) )?"
"""Who does it; nobody who is somebody else when somebody else says so."""

_APART = r"(?:terug|op|uit|langs|door|na|over|in|af|mee|toe|aan|bij|weg|rond)"
"""What stands apart from such a verb."""

_WHAT = r"[^.;:?!,]+?"


def _actions() -> Iterator[tuple[QuickPattern, str]]:
    for typed, verb in _DOES.items():
        does = rf"{_SOMEBODY}(?:{typed})"
        yield QuickPattern(rf"{does} (?:({_WHAT}) )??({_APART})"), rf"\1 \2 te {verb}"
        yield QuickPattern(rf"{does} ({_WHAT})"), rf"\1 te {verb}"


_DONE = r"(?:\w{2,6})?(?:ge|ver|her|be|ont)\w+(?:d|t|en)"
"""What is done with a thing, as it was noted."""

PROMISED_ACTIONS: Forms = (
    (QuickPattern(rf"{_SOMEBODY}((?:de|het|een|mijn) {_WHAT}) (?:is|wordt) ({_DONE})"), r"dat \1 wordt \2"),
    (QuickPattern(rf"{_SOMEBODY}((?:de|mijn) {_WHAT}) (?:zijn|worden) ({_DONE})"), r"dat \1 worden \2"),
    (QuickPattern(r"komt (?:hij|zij|ze|er iemand|iemand)(?: langs)?"), "langs te komen"),
    (QuickPattern(rf"(?:(?:hij|zij|ze) )?komt (?:({_WHAT}) )??({_APART})"), r"\1 \2 te komen"),
    (QuickPattern(rf"(?:hij|zij|ze) komt ({_WHAT})"), r"\1 te komen"),
    (QuickPattern(r"er komt (iemand|een \w+)(?: langs)?"), r"\1 langs te sturen"),
    (
        QuickPattern(rf"{_SOMEBODY}(?:zal|zullen|gaat|gaan) (?:({_WHAT}) )??({_APART})(?!leggen)(\w{{2,}}en)"),
        r"\1 \2 te \3",
    ),
    (QuickPattern(rf"{_SOMEBODY}(?:zal|zullen|gaat|gaan) (?:({_WHAT}) )??(\w+en)"), r"\1 te \2"),
    *_actions(),
)
"""As they go on from *beloofde*, the first form that fits."""

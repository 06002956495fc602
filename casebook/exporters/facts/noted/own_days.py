"""The days that *today* and *yesterday* were when they were written down, in the person's own words."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from casebook.exporters.words.typed import capitalised
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact, Event


def with_its_days(wording: Wording, entry: Contact | Event, sentence: str) -> str:
    """The sentence with the days that *today* and *yesterday* were when it was written down."""
    on_day, day = wording.language.on_day, entry.at.day
    for words, before in ((YESTERDAY[wording.language.code], day - timedelta(days=1)), (_TODAY, day)):
        if found := words.search(sentence):
            told = _on(wording.language.code, found[1], on_day, wording.day_named(before))
            told = capitalised(told) if found[0][:1].isupper() else told
            sentence = f"{sentence[: found.start()]}{told}{sentence[found.end() :]}"
    return sentence


def _on(language: str, behind: str | None, on_day: str, day: str) -> str:
    """The day as it stands behind *since* or *of*, or alone."""
    if behind is None:
        return on_day.format(day=day).strip(" ,")
    return f"{_BEFORE_A_DAY.get((language, behind.strip().casefold()), behind.strip())} {day}"


_BEFORE_A_DAY = {
    ("de", "seit"): "seit dem",
    ("de", "von"): "vom",
    ("de", "bis"): "bis zum",
    ("fr", "depuis"): "depuis le",
    ("fr", "de"): "du",
    ("fr", "jusqu'à"): "jusqu'au",
    ("fr", "jusqu’à"): "jusqu'au",
    ("es", "desde"): "desde el",
    ("es", "de"): "del",
    ("es", "hasta"): "hasta el",
}
_SINCE = r"((?:since|from|until|sinds|van|tot|seit|von|bis|depuis|jusqu['’]à|desde|de|hasta) )?"

YESTERDAY = {
    code: QuickPattern(rf"\b{_SINCE}{word}\b")
    for code, word in {"en": "yesterday", "nl": "gisteren", "de": "gestern", "fr": "hier", "es": "ayer"}.items()
}

_TODAY = QuickPattern(
    rf"\b{_SINCE}(?:today|tonight(?!['’])|this (?:morning|afternoon|evening)|vandaag|van(?:ochtend|morgen|middag|avond)"
    rf"|aujourd['’]?hui"
    r"|heute(?: (?:morgen|früh|mittag|abend))?|ce (?:matin|soir)|cet après-midi|hoy|esta (?:mañana|tarde|noche))\b"
)
"""The day on which it was written down, by a word that says another when it is read."""

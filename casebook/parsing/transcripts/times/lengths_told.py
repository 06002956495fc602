"""How long a contact took, where a line of it says so."""

from __future__ import annotations

import re
from collections.abc import Iterable

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.turns import Layout, Line, Talk

_AND = r"\W*(?:and |en |und |et |y )?"
_SO_LONG = (
    rf"(?:(?P<h>\d{{1,2}})\s?(?:hours?|hrs?|h|uur|stunden?|std|heures?|horas?){_AND})?"
    r"(?:(?P<m>\d{1,3})\s?(?:minutes?|mins?|min|m|minuten|minuutjes?|minutos?)\b)?"
    rf"(?:{_AND}(?P<s>\d{{1,2}})\s?(?:seconds?|secs?|s|seconden|sekunden|secondes|segundos)\b)?"
)
_BEHIND_ITS_TIME = rf"\d{{1,2}}[:.h]\d\d(?: ?[ap]\.?m\.?| ?(?:uhr|uur|h))?\s*[·•|,(–—-]\s*{_SO_LONG}\W*$"
"""How long a call took, behind when it was: `5 November 2026 at 14:03 · 11 min`."""

_CLOCKED = r"(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,3}):(?P<s>\d{2})"


def minutes_told(lines: Iterable[Line]) -> tuple[int, Line] | None:
    """How long it took, where a line says so: `Duration: 14 minutes`, `Dauer: 00:14:20`."""
    for line in lines:
        small = plain(line.text)
        found = pattern(rf"\b(?:{in_any('duration')})\b[^\d]{{0,25}}").search(small)
        rest = small[found.end() :] if found else ""
        so_long = pattern(_CLOCKED).match(rest) or pattern(_SO_LONG).match(rest) if found else None
        so_long = so_long or pattern(_BEHIND_ITS_TIME).search(small)
        if so_long and any(so_long.groupdict().values()):
            hours, minutes, seconds = (int(so_long[part] or 0) for part in "hms")
            return hours * 60 + minutes + (seconds >= 30), line
    return None


def waited_before(talk: Talk, first: Line) -> int:
    """How many minutes somebody waited before the `first` time that was noted, where that is when they were answered; else 0."""
    if talk.waiting is None or talk.waiting[1].number >= first.number:
        return 0
    told = [line.text for turn in talk.turns for line in turn.lines if line.number == first.number]
    return 0 if any(_RANG.search(plain(text)) for text in told) else talk.waiting[0]


_RANG = re.compile(
    r"\b(?:gebeld|bel(?:de)?|opgebeld|call(?:ed|ing)?|rang|ring|dial\w*|phoned|angerufen|rufe|anruf|appele?|appelle|llamo|llame|"
    r"llamado|llamada)\b"
)
"""What is noted at that time is that they rang: whatever they waited lies behind it."""


def length_above(talk: Talk) -> tuple[int, Line] | None:
    """How long it took where that stands above what was said, and no time of day stands beside that."""
    stamps = [turn.stamp for turn in talk.turns[1:] if turn.stamp]
    is_recorded = bool(stamps) and all(stamp.elapsed is not None for stamp in stamps)
    if not is_recorded and (talk.layout is not Layout.HEADS or stamps):
        return None
    first = talk.turns[0].lines[0].number if talk.turns else 0
    return minutes_told(line for line, _ in talk.notices if line.number < first)

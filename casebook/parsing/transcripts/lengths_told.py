"""How long a contact took, where a line of it says so."""

from __future__ import annotations

from collections.abc import Iterable

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.turns import Layout, Line, Talk
from casebook.parsing.transcripts.words import in_any, pattern

_AND = r"\W*(?:and |en |und |et |y )?"
_SO_LONG = (
    rf"(?:(?P<h>\d{{1,2}})\s?(?:hours?|hrs?|h|uur|stunden?|std|heures?|horas?){_AND})?"
    r"(?:(?P<m>\d{1,3})\s?(?:minutes?|mins?|min|m|minuten|minuutjes?|minutos?)\b)?"
    rf"(?:{_AND}(?P<s>\d{{1,2}})\s?(?:seconds?|secs?|s|seconden|sekunden|secondes|segundos)\b)?"
)
_CLOCKED = r"(?:(?P<h>\d{1,2}):)?(?P<m>\d{1,3}):(?P<s>\d{2})"


def minutes_told(lines: Iterable[Line]) -> tuple[int, Line] | None:
    """How long it took, where a line says so: `Duration: 14 minutes`, `Dauer: 00:14:20`."""
    for line in lines:
        found = pattern(rf"\b(?:{in_any('duration')})\b[^\d]{{0,25}}").search(plain(line.text))
        if found is None:
            continue
        rest = plain(line.text)[found.end() :]
        so_long = pattern(_CLOCKED).match(rest) or pattern(_SO_LONG).match(rest)
        if so_long and any(so_long.groupdict().values()):
            hours, minutes, seconds = (int(so_long[part] or 0) for part in "hms")
            return hours * 60 + minutes + (seconds >= 30), line
    return None


def length_above(talk: Talk) -> tuple[int, Line] | None:
    """How long it took where that stands above what was said, and no time stands beside that."""
    if talk.layout is not Layout.HEADS or any(turn.stamp for turn in talk.turns[1:]):
        return None
    first = talk.turns[0].lines[0].number if talk.turns else 0
    return minutes_told(line for line, _ in talk.notices if line.number < first)

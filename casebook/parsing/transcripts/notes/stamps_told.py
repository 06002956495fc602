"""When a call was that is told of, by the days and times in it: of the beginning, and of when it was over."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.text_language import language_of
from casebook.parsing.transcripts.notes.day import day_told
from casebook.parsing.transcripts.notes.times import ends_told, lines_before_anybody, times_told, when_named
from casebook.parsing.transcripts.times.stamps import Stamp
from casebook.parsing.transcripts.times.times_inside import of_that_half, times_inside
from casebook.parsing.transcripts.turns import Line, Talk


def stamps_told(talk: Talk, clock: Clock) -> Iterator[tuple[Stamp, Line]]:
    """The days and times of a call that is told of: those in figures, and before them the day that words name."""
    noted = [(stamp, line) for line in times_told(talk) for stamp in times_inside(line.text)]
    noted = _with_ends(noted, talk, clock)
    language = language_of(plain("\n".join(line.text for line, _ in talk.notices)))
    told = ((day_told(line.text, language, clock), line) for line in lines_before_anybody(talk))
    words, line = next(((found, line) for found, line in told if found is not None), (None, None))
    if words is None or line is None:
        yield from noted
    elif any(stamp.day for stamp, _ in noted) and (words.stamp.time is None or any(stamp.time for stamp, _ in noted)):
        yield from noted
        yield Stamp(likely=words.hour), line
    else:
        yield words.stamp, line
        yield from ((stamp, one) for stamp, one in noted if words.stamp.time is None or one.number != line.number)


def _with_ends(begun: list[tuple[Stamp, Line]], talk: Talk, clock: Clock) -> list[tuple[Stamp, Line]]:
    """The times of a call that is told of, then the one at which it was over, where it began not long before that."""
    ends = [(stamp, line) for line in ends_told(talk) for stamp in times_inside(line.text) if stamp.time]
    if not ends:
        return begun
    (end, line), timed = ends[-1], [at for at, (stamp, _) in enumerate(begun) if stamp.time]
    if timed:
        at = timed[-1]
        start, first = begun[at]
        start = of_that_half(start, end)
        begun = [*begun[:at], (start, first), *begun[at + 1 :]]
    else:
        named = ((Stamp(time=hour), first) for first, hours in when_named(talk, clock) for hour in hours)
        soon = next((one for one in named if _is_soon(one[0], end)), None)
        if soon is None:
            return begun
        at, start = len(begun), soon[0]
        begun = [*begun, soon]
    meant = next((one for one in _either_half(end) if _is_soon(start, one)), None)
    return begun if meant is None else [*begun[: at + 1], (meant, line)]  # what is dated behind it is another day's


def _either_half(end: Stamp) -> Iterator[Stamp]:
    """The end as it is told, and what it may be as well where nobody says which half of the day: `rang 2.15pm … down 2.51`."""
    yield end
    if end.time is not None and not end.half_day and end.time.hour < _NOON:
        yield end._replace(time=end.time.replace(hour=end.time.hour + _NOON))


def _is_soon(start: Stamp, end: Stamp) -> bool:
    """Whether one time of a day is a little later than the other, as the end of a call is."""
    if start.time is None or end.time is None:
        return False
    began, ended = (datetime.combine(date.min, at) for at in (start.time, end.time))
    return timedelta() < ended - began < _LONGEST_CALL


_NOON = 12
_LONGEST_CALL = timedelta(hours=4)
"""What is over so long after a call began is something else. Our own choice."""

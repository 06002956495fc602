"""When a transcript began and ended: from the times beside what was said, days in figures read as the whole file has them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import NamedTuple

from casebook.parsing.clock import Clock
from casebook.parsing.dates.figures import Figures
from casebook.parsing.dates.moments import FIRST_YEAR, LAST_YEAR
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.text_language import language_of
from casebook.parsing.transcripts.notes.dated_logs import log_begins
from casebook.parsing.transcripts.notes.stamps_told import stamps_told
from casebook.parsing.transcripts.people.automatic import ENCRYPTED
from casebook.parsing.transcripts.people.names import is_numbered
from casebook.parsing.transcripts.times.day_orders import day_order, lately
from casebook.parsing.transcripts.times.due_days import has_due_day, lies_near_ahead
from casebook.parsing.transcripts.times.hours_told import tells_hours
from casebook.parsing.transcripts.times.lengths_told import length_above
from casebook.parsing.transcripts.times.stamps import Ago, OfWeek, Stamp, Worded
from casebook.parsing.transcripts.times.times_inside import PLACES, tells_of_every_week, times_inside
from casebook.parsing.transcripts.times.zones_told import at_home, offset_told
from casebook.parsing.transcripts.turns import Layout, Line, Talk


class Taken(NamedTuple):
    """When it began and ended, with the lines that say so; `end` is None where only one time is known.

    `dated`: the day stands there. `timed`: a time of day does. `sure`: day and month cannot be told otherwise. `likely` is
    the time of day that was meant, where only half of the clock was named.
    """

    start: datetime
    end: datetime | None
    first: Line
    last: Line
    dated: bool
    timed: bool
    sure: bool
    likely: time | None = None


_NOON, _HALF_A_YEAR = 12, 183


_MAIL_HEAD = re.compile(
    r"(?:date|sent|received|datum|verzonden|gesendet|envoye|fecha|enviado)(?: (?:el|on|am|op|le))?\s*:"
)
"""A mail that tells of a chat was sent later."""


_SAVED = re.compile(
    r"\W*(?:exported|downloaded|printed|generated|geexporteerd|gedownload|afgedrukt|exportiert|heruntergeladen|gedruckt|ausgedruckt|"
    r"exporte|telecharge|imprime|exportado|descargado|impreso)e?\b"
)
"""What tells when the file was made, which is later than all that is said in it."""


def times_of(talk: Talk, clock: Clock) -> Taken | None:
    """When it took place; None where neither a day nor a time stands in it."""
    talk = _counted(talk)
    stamps = sorted(_stamps(talk, clock), key=lambda one: one[1].number)
    if not stamps:
        return None
    order, sure = _order_in(stamps, clock)
    sure = sure or (order == "dmy" and _is_written_day_first(stamps, talk))
    stamps = _with_offset(stamps, talk)
    taken = _spanned(stamps, order, clock, sure)
    likely = next((stamp.likely for stamp, _ in stamps if stamp.likely), None)
    if taken and likely and taken.dated and not taken.timed:
        taken = taken._replace(likely=likely)
    minutes = talk.minutes or length_above(talk)
    is_open = taken is not None and (taken.end is None or any(stamp.elapsed is not None for stamp, _ in stamps))
    if taken and is_open and taken.timed and minutes and talk.layout not in (Layout.MAIL, Layout.TOLD):
        return taken._replace(end=taken.start + timedelta(minutes=minutes[0]), last=minutes[1])
    return taken


def _with_offset(stamps: list[tuple[Stamp, Line]], talk: Talk) -> list[tuple[Stamp, Line]]:
    """The same times, each by the clock that all of a talk go by, where one alone is told in it; mails have each their own."""
    offsets = {stamp.offset for stamp, _ in stamps if stamp.offset is not None}
    if talk.layout is Layout.MAIL or len(offsets) > 1:
        return stamps
    offset = next(iter(offsets), None)
    offset = offset_told(line.text for line, _ in talk.notices) if offset is None else offset
    return stamps if offset is None else [(stamp._replace(offset=offset), line) for stamp, line in stamps]


def _counted(talk: Talk) -> Talk:
    """The same with times that count from the beginning told as such: the first of a recording is `00:00:03`."""
    stamps = [turn.stamp for turn in talk.turns if turn.stamp and turn.stamp.time]
    times = [stamp.time for stamp in stamps if stamp.time]
    is_short = bool(times) and not any(time.second for time in times)
    in_minutes = is_short and (any(is_numbered(turn.speaker or "") for turn in talk.turns) or _is_begun_above(talk))
    if not times or times[0].hour or (times[0].minute and not in_minutes):
        return talk
    if times[0] == times[-1] or times != sorted(times):
        return talk
    if talk.layout is Layout.MESSAGES or any(stamp.day for stamp in stamps):
        return talk
    turns = tuple(
        replace(turn, stamp=_since(turn.stamp, in_minutes=in_minutes)) if turn.stamp else turn for turn in talk.turns
    )
    first = turns[0].head.number if turns[0].head else 0
    clocked = re.compile(r"\W*\d?\d:\d\d")
    began = next((line.number for line, _ in talk.notices if _RECORDED_AT.match(line.text)), first)
    notices = tuple(one for one in talk.notices if one[0].number < min(first, began) or not clocked.match(one[0].text))
    return replace(talk, turns=turns, notices=notices)


_RECORDED_AT = re.compile(r"[\[(]0?0:\d\d[\])]")
"""How long a recording ran, in brackets, where nobody speaks yet: `[00:00] [recorded menu]`."""


def _is_begun_above(talk: Talk) -> bool:
    """Whether it stands above when it began, `9 December, 16:05`: then `00:03` beside the first words is no time of day, unless
    it began shortly before midnight.
    """
    first = talk.turns[0].head or talk.turns[0].lines[0]
    above = (each for line, _ in talk.notices if line.number < first.number for each in times_inside(line.text))
    return any(each.time is not None and 0 < each.time.hour < _LATE for each in above)


_LATE = 22
"""What began from this hour on may go on after midnight, at `00:03`. Our own choice."""


def _since(stamp: Stamp, *, in_minutes: bool) -> Stamp:
    """So long after the beginning; `in_minutes`: what stands first are minutes, `00:02`."""
    at = stamp.time or time()
    seconds = at.hour * 3600 + at.minute * 60 + at.second
    return Stamp(elapsed=seconds // 60 if in_minutes else seconds)


def days_of_turns(talk: Talk, clock: Clock) -> list[date | None]:
    """The day of each turn, as far as one stands in the transcript before it or beside it."""
    order, _ = _order_in(list(_stamps(talk, clock)), clock)
    noted = sorted(
        ((line.number, stamp) for line, stamp in talk.notices if stamp and stamp.day), key=lambda one: one[0]
    )
    day, found, last = None, [], None
    is_forward = _runs_forward(turn.stamp for turn in talk.turns if turn.stamp)
    for turn in talk.turns:
        number = (turn.head or turn.lines[0]).number
        at = turn.stamp.time if turn.stamp else None
        if at is not None and last is not None and day is not None and turn.stamp and turn.stamp.day is None:
            day += timedelta(days=_is_past_midnight(last, at, is_forward=is_forward))
        last = at or last
        while noted and noted[0][0] < number:
            day = _read_day(noted.pop(0)[1], order, clock, day) or day
        day = (_read_day(turn.stamp, order, clock, day) if turn.stamp else None) or day
        found.append(day)
    return found


def days_begin(talk: Talk, clock: Clock) -> list[int]:
    """The numbers of the lines with which another contact begins: the next day of a log, a message days after the one above."""
    if talk.layout is Layout.TOLD:
        return log_begins(line for line, _ in talk.notices)
    days = zip(talk.turns, days_of_turns(talk, clock), strict=True)
    dated = [(turn, day) for turn, day in days if day is not None]
    return [
        (turn.head or turn.lines[0]).number
        for (_, before), (turn, day) in pairwise(dated)
        if abs(day - before) > _OVERNIGHT
    ]


_OVERNIGHT = timedelta(days=1)
"""Who is passed on in the evening is answered the day after."""


def _is_past_midnight(before: time, at: time, *, is_forward: bool) -> bool:
    """Whether so much earlier a time is one of the next day; where later ones follow, also the morning behind a late evening."""
    earlier = (before.hour - at.hour) * 60 + before.minute - at.minute
    return earlier > _NOON * 60 or (is_forward and at.hour < _NOON and before.hour >= _LATE)


def _runs_forward(stamps: Iterable[Stamp]) -> bool:
    """Whether most of these times are later than the one before; pages have the newest first."""
    steps = [(one, other) for one, other in pairwise(stamp.time for stamp in stamps) if one and other and one != other]
    return sum(one < other for one, other in steps) * 2 > len(steps)


def _order_in(stamps: list[tuple[Stamp, Line]], clock: Clock) -> tuple[str, bool]:
    figured = [(stamp.day, line.text) for stamp, line in stamps if isinstance(stamp.day, Figures)]
    days = [day for day, _ in figured]
    order, sure = day_order(days, clock, [text for _, text in figured])
    if not sure and len(near := lately(days, clock)) == 1:
        return near[0], True  # what somebody pastes took place lately
    if not sure and clock.date_order is None and order == "dmy" and any(stamp.half_day for stamp, _ in stamps):
        return "mdy", sure
    return order, sure


def _is_written_day_first(stamps: list[tuple[Stamp, Line]], talk: Talk) -> bool:
    """Whether times of 24 hours, days with a time and no `am` beside them, or days without strokes, stand in a text that is not
    English: who puts the month first writes `am` and `pm`, and `11/30/2026` (CLDR)."""
    timed = [stamp for stamp, _ in stamps if stamp.time and not stamp.half_day]
    whole = any(stamp.day or (stamp.time and stamp.time.hour > _NOON) for stamp in timed)
    whole = whole or any(_WITHOUT_STROKES.search(line.text) for stamp, line in stamps if stamp.day)
    return whole and language_of(plain("\n".join(turn.text for turn in talk.turns))) != "en"


_WITHOUT_STROKES = re.compile(r"(?<!\d)\d{1,2}([.-])\d{1,2}\1(?:20)?\d\d(?!\d)")


def _stamps(talk: Talk, clock: Clock) -> Iterable[tuple[Stamp, Line]]:
    if talk.layout is Layout.TOLD:
        yield from stamps_told(talk, clock)
        return
    spoken = sum(turn.stamp is not None and turn.stamp.time is not None for turn in talk.turns)
    for line, stamp in talk.notices:
        if ENCRYPTED.search(plain(line.text)) or tells_hours(line.text) or _SAVED.match(plain(line.text)):
            continue
        inside = times_inside(line.text)
        if not any(one.day for one in inside) and tells_of_every_week(plain(line.text)):
            continue
        if inside and stamp and stamp.day and not any(one.day for one in inside):
            inside[0] = inside[0]._replace(day=stamp.day)  # Yesterday 11:05
        if spoken > 1 and _MAIL_HEAD.match(plain(line.text)):
            inside, stamp = [each._replace(time=None, offset=None) for each in inside if each.day], None
        told = inside or ([stamp] if stamp and not has_due_day(line.text, PLACES) else [])
        yield from ((one, line) for one in told if talk.turns or not lies_near_ahead(one, clock))
    for turn in talk.turns:
        if turn.stamp is not None and (talk.layout is not Layout.MAIL or turn.head is not None):
            yield turn.stamp, turn.dated or turn.head or turn.lines[0]


def _spanned(stamps: list[tuple[Stamp, Line]], order: str, clock: Clock, sure: bool) -> Taken | None:
    day, elapsed, dated, timed, is_new_day = None, 0, False, False, False
    moments: list[tuple[datetime, Line]] = []
    offsets: list[int | None] = []
    days: list[tuple[date, Line]] = []
    is_forward = _runs_forward(stamp for stamp, _ in stamps)
    for stamp, line in stamps:
        read = _read_day(stamp, order, clock, day)
        if read is not None and read <= clock.now.date() + timedelta(days=1):
            is_new_day = is_new_day or read != day
            day, dated = read, True
            days.append((read, line))
        if stamp.elapsed is not None and moments:
            elapsed = max(elapsed, stamp.elapsed)
        if stamp.time is not None and (read is None or read == day):
            timed = True
            at = datetime.combine(day or clock.now.date(), stamp.time)
            may_be_past_midnight = not is_new_day and read is None and bool(moments)
            if may_be_past_midnight and _is_past_midnight(moments[-1][0].time(), stamp.time, is_forward=is_forward):
                at, day = at + timedelta(days=1), (day or clock.now.date()) + timedelta(days=1)
            moments.append((at, line))
            offsets.append(stamp.offset)
            is_new_day = False
    if moments:
        moments = [(at_home(at, offset, clock), line) for (at, line), offset in zip(moments, offsets, strict=True)]
        return _of_moments(moments, dated, elapsed, sure)
    if days:
        first, last = days[0], days[-1]
        return Taken(datetime.combine(first[0], datetime.min.time()), None, first[1], last[1], True, timed, sure)
    return None


def _of_moments(moments: list[tuple[datetime, Line]], dated: bool, elapsed: int, sure: bool) -> Taken:
    first, last = min(moments, key=lambda one: one[0]), max(moments, key=lambda one: one[0])
    end = first[0] + timedelta(seconds=elapsed) if elapsed and len(moments) == 1 else last[0]
    return Taken(first[0], end if end > first[0] else None, first[1], last[1], dated, True, sure)


def _read_day(stamp: Stamp, order: str, clock: Clock, before: date | None) -> date | None:
    """The day of a stamp; None where there is no such day, or it is of another age."""
    day = _day_said(stamp, order, clock, before)
    return day if day is not None and FIRST_YEAR <= day.year <= LAST_YEAR else None


def _day_said(stamp: Stamp, order: str, clock: Clock, before: date | None) -> date | None:
    if isinstance(stamp.day, Figures):
        return stamp.day.day(order)
    if isinstance(stamp.day, OfWeek):
        return clock.now.date() - timedelta(days=(clock.now.weekday() - stamp.day.weekday) % 7)
    if isinstance(stamp.day, Ago):
        return clock.now.date() - timedelta(days=stamp.day.days)
    if not isinstance(stamp.day, Worded):
        return None
    try:
        year = stamp.day.year or (before or clock.now).year
        day = date(year, stamp.day.month, stamp.day.day)
        if stamp.day.year is None and day > clock.now.date() + timedelta(days=1):
            day = day.replace(year=year - 1)
        elif stamp.day.year is None and before is not None and before - day > timedelta(days=_HALF_A_YEAR):
            later = day.replace(year=year + 1)
            day = later if later <= clock.now.date() + timedelta(days=1) else day
    except ValueError:
        return None
    return day

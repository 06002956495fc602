"""Which of day and month comes first in the days of a transcript: told by all of it, by whose it is, or by how its heads are
written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache

from casebook.parsing.clock import Clock
from casebook.parsing.dates.figures import Figures
from casebook.parsing.transcripts.decoding import plain
from casebook.text.words.calendar_words import SHORT_WEEKDAYS, WEEKDAYS, any_folded, by_place


def day_order(days: list[Figures], clock: Clock, lines: Iterable[str] = ()) -> tuple[str, bool]:
    """Which of day and month comes first in all days of a file, and whether that is sure. `lines` are those with the days.

    A number above 12 tells, then a weekday beside a day (*lunes 1/2/27*), then a day that would lie ahead, then days that go
    back; else the person's own order, else how a head is written that no other country has. Which of two days in the past is
    nearer never makes it sure.
    """
    possible = [order for order in ("dmy", "mdy") if all(each.day(order) for each in days)]
    if len(possible) == 1:
        return possible[0], True
    if not days or not possible:
        return clock.date_order or "dmy", not days
    named = _by_weekday(days, lines := tuple(lines))
    if len(named) == 1:
        return named[0], True
    past = _past(days, clock) or possible
    if len(past) == 1:
        return past[0], True
    rising = [
        order for order in past if [_day(each, order) for each in days] == sorted(_day(each, order) for each in days)
    ]
    if len(rising) == 1 and len(set(days)) > 2:
        return rising[0], True
    if clock.date_order in possible:
        return str(clock.date_order), True
    if is_american(lines):
        return "mdy", True
    return (lately(days, clock) or past)[0], all(each.first == each.second for each in days)


def order_told(days: list[Figures], clock: Clock) -> str | None:
    """The order of day and month where these days tell it, or one alone makes them days of the last weeks; None otherwise."""
    order, sure = day_order(days, clock)
    if sure:
        return order if days else None
    near = lately(days, clock)
    return near[0] if len(near) == 1 else None


def _by_weekday(days: list[Figures], lines: Iterable[str]) -> list[str]:
    """The orders in which each day is of the weekday that its line names alone; none where no line names one."""
    told = [
        (day, weekday) for day, line in zip(days, lines, strict=False) if (weekday := _weekday_in(line)) is not None
    ]
    orders = ("dmy", "mdy") if told else ()
    return [
        order for order in orders if all((at := day.day(order)) and at.weekday() == weekday for day, weekday in told)
    ]


def _weekday_in(line: str) -> int | None:
    """Which weekday stands right beside a day in figures, from 0 for Monday; None where none or several do.

    >>> _weekday_in("lunes 1/2/27 llamada"), _weekday_in("1/2/27: he comes Monday")
    (0, None)
    """
    found = {name for pair in _beside_figures().findall(plain(line)) for name in pair if name}
    places = {place for place, names in enumerate(by_place(WEEKDAYS, SHORT_WEEKDAYS)) if found & set(names)}
    return places.pop() if len(places) == 1 else None


@cache
def _beside_figures() -> re.Pattern[str]:
    names = any_folded(WEEKDAYS, SHORT_WEEKDAYS)
    figures = r"\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}"
    return re.compile(rf"\b({names})\.?,? (?:den |the |el |le |de )?{figures}|{figures},? \(?({names})\b")


_AMERICAN = re.compile(
    r"\[?(?:(?P<small>[1-9]/\d{1,2}|1[0-2]/[1-9])|1[0-2]/\d\d)/\d\d,?\s\d{1,2}:\d\d(?::\d\d)?\s?[AP]M\b"
)
"""A day and time as a telephone of the United States writes them: `6/10/26, 4:05 PM`; `small`: a figure stands without its 0."""


def is_american(lines: Iterable[str]) -> bool:
    """Whether all these lines begin with a day and time as they are written in the United States, where the month comes first.

    >>> is_american(["6/10/26, 4:05 PM - Dana: hi"]), is_american(["06/10/26, 4:05 PM - Dana: hi"]), is_american([])
    (True, False, False)
    """
    heads = [_AMERICAN.match(line) for line in lines]
    return all(heads) and any(head["small"] for head in heads if head)


def _past(days: list[Figures], clock: Clock) -> list[str]:
    today = clock.now.date() + timedelta(days=1)
    return [order for order in ("dmy", "mdy") if all((at := each.day(order)) and at <= today for each in days)]


def lately(days: list[Figures], clock: Clock) -> list[str]:
    """The orders in which all the days are past ones of the last weeks."""
    today = clock.now.date() + timedelta(days=1)
    return [order for order in _past(days, clock) if all((today - _day(each, order)).days < _LATELY for each in days)]


_LATELY = 60
"""What somebody pastes took place within so many days. Our own choice."""


def _day(figures: Figures, order: str) -> date:
    return figures.day(order) or date.max

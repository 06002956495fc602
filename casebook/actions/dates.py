"""Dates as they were typed, and what may be recorded of them: what happened lies behind, what is promised ahead.

Nothing here looks at the machine's clock: the present comes with the `Clock` that was given.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.domain.moment_words import moment_words
from casebook.errors import WrongValue, shortened
from casebook.parsing.errors import AmbiguousDate, UnreadableDate
from casebook.parsing.when import Clock, Direction, moment_now, read_when
from casebook.records.kinds import Case
from casebook.records.values import Moment

if TYPE_CHECKING:
    from casebook.parsing.conditions import Condition
    from casebook.parsing.due_dates import Unread

LONG_AGO = timedelta(days=366)
"""What happened longer ago than this is recorded with a warning: it may be a slip of the year."""

FAR_BACK = timedelta(days=62)
"""A day without its year that lies longer ago than this is told of: the one ahead may have been meant."""


class InTheFuture(WrongValue):
    """What is logged has happened; this lies ahead. `understood` is the date as it was read."""

    def __init__(self, option: str, typed: str, understood: str) -> None:
        self.option, self.typed, self.understood = option, typed, understood

    def __str__(self) -> str:
        return f"{self.option} '{shortened(self.typed)}' is {self.understood}, which is still to come; type when it happened."


class DeadlinePassed(WrongValue):
    """An answer is asked for by a day that lies behind."""

    def __init__(self, option: str, typed: str) -> None:
        self.option, self.typed = option, typed

    def __str__(self) -> str:
        return f"{self.option} '{shortened(self.typed)}' has passed; name the day by which you want an answer."


class Due(NamedTuple):
    """The last day a promise may come true, and the first of a range; None where nothing says so.

    `unread` is then what could have named a day and was not sure enough, `condition` what has to happen before there is one.
    """

    last: Optional[Moment] = None
    first: Optional[date] = None
    unread: Optional[Unread] = None
    condition: Optional[Condition] = None


def parse_date(typed: str, clock: Clock, direction: Direction, option: str) -> Moment:
    """What was typed after a date option. Raises UnreadableDate with the option's name."""
    try:
        return read_when(typed, clock, direction)
    except UnreadableDate as refusal:
        from casebook.parsing.near_dates import near_date

        refusal.option, refusal.near = option, near_date(typed, clock, direction)
        raise


def parse_past_date(typed: Optional[str], clock: Clock, option: str = "--date") -> Moment:
    """When something happened; the present to the minute where nothing was typed. Raises UnreadableDate, InTheFuture."""
    if typed is None:
        return moment_now(clock)
    moment = parse_date(typed, clock, Direction.PAST, option)
    if moment.utc > clock.now or (not moment.has_time and moment.day > clock.now.date()):
        raise InTheFuture(option, typed, moment_words(moment, moment))
    return moment


def parse_deadline(typed: str, clock: Clock, option: str = "--by") -> date:
    """The day until which something is asked for: today or later. Raises UnreadableDate, DeadlinePassed."""
    return _day_ahead(typed, clock, clock.now.date(), option)


def day_named(typed: str, said: Moment, clock: Clock, option: str = "--deadline") -> date:
    """The day that the person gave them, looked for ahead from when it was `said`. Raises UnreadableDate, DeadlinePassed."""
    from casebook.parsing.due_dates import clock_of

    return _day_ahead(typed, clock_of(said, clock), said.day, option)


def _day_ahead(typed: str, clock: Clock, earliest: date, option: str) -> date:
    day = parse_date(typed, clock, Direction.FUTURE, option).day
    if day < earliest:
        raise DeadlinePassed(option, typed)
    return day


def long_ago_warnings(moment: Moment, clock: Clock, typed: Optional[str] = None) -> tuple[str, ...]:
    """A sentence where something happened more than a year back, or far back and `typed` names no year; none otherwise."""
    if moment.utc < clock.now - LONG_AGO:
        return (f"{moment_words(moment, moment)} is more than a year back; it is recorded so.",)
    if typed is None or moment.utc >= clock.now - FAR_BACK or _names_its_year(typed, moment, clock):
        return ()
    taken = f"{moment_words(moment, moment)}, {(clock.now.date() - moment.day).days} days back"
    return (f"'{shortened(typed)}' names no year and was taken for {taken}; type the year if another was meant.",)


def _names_its_year(typed: str, moment: Moment, clock: Clock) -> bool:
    """Whether the words mean that moment and no other, wherever they are looked for: 3 months ago, 6 June 2024."""
    try:
        return read_when(typed, clock, Direction.FUTURE).at == moment.at
    except AmbiguousDate:
        return False
    except UnreadableDate:  # Saturday 7 June: its weekday says which year
        return True


def due_of_promise(text: str, by: Optional[str], made: Moment, case: Case, clock: Clock) -> Due:
    """When a promise is due: by what was typed after `--by`, else by its own words. Raises UnreadableDate.

    Both look ahead from when the promise was made: what Maria promised on 31 October "by 2 Nov" was never 2 November of
    the year after, whenever it is logged. The case's country says which holidays are no business days. What hangs on
    something that is still to happen has no day, and says on what.
    """
    from casebook.parsing.conditions import condition_in
    from casebook.parsing.due_dates import clock_of, read_due_date

    there = replace(clock, country=case.country)
    if by is not None:
        try:
            return Due(parse_date(by, clock_of(made, there), Direction.FUTURE, "--by"))
        except UnreadableDate:
            condition = condition_in(by, alone=True)
            if condition is None:
                raise
            return Due(condition=condition)
    found, unread = read_due_date(text, made, there)
    if found is None:
        condition = condition_in(text)
        return Due(unread=None if condition else unread, condition=condition)
    return Due(found.last, date.fromisoformat(found.first) if found.first else None)

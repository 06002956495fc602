"""Dates as they were typed, and what may be recorded of them: what happened lies behind, what is promised ahead.

Nothing here looks at the machine's clock: the present comes with the `Clock` that was given.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.domain.days import today_in
from casebook.domain.moment_words import moment_words, words_to_the_second
from casebook.errors import WrongValue, shortened
from casebook.parsing.errors import AmbiguousDate, UnreadableDate, WrongWeekday
from casebook.parsing.when import LONGEST, Clock, Direction, day_promised, moment_now, read_when
from casebook.records.kinds import Case
from casebook.records.values import Moment, as_typed
from casebook.records.vocabularies import MAY_LIE_AHEAD, EventKind

if TYPE_CHECKING:
    from casebook.parsing.due_dates import Unread
    from casebook.parsing.promises.conditions import Condition

FAR_BACK = timedelta(days=62)
"""A day without its year that lies longer ago than this is told of: the one ahead may have been meant."""


class InTheFuture(WrongValue):
    """What is logged has happened; this lies ahead. `understood` is the date as it was read.

    `may_be_planned`: it could be recorded as an appointment.
    """

    def __init__(self, option: str, typed: str, understood: str) -> None:
        self.option, self.typed, self.understood = option, typed, understood
        self.may_be_planned = False

    def __str__(self) -> str:
        planned = ", or note it as --kind appointment" if self.may_be_planned else ""
        named = f"{self.option} '{shortened(self.typed)}' is {self.understood}, which is still to come"
        return f"{named}; type when it happened{planned}."


class OnlyPlannedAhead(WrongValue):
    """An event was to become one that has happened, on a day that is still to come; `understood` is that day."""

    def __init__(self, kind: str, understood: str) -> None:
        self.kind, self.understood = kind, understood

    def __str__(self) -> str:
        return (
            f"--kind {self.kind} is told once it has happened, and {self.understood} is still to come; give --date too."
        )


class HoursNamed(WrongValue):
    """The hours between which somebody comes were typed with the day of an appointment, which has one time or none."""

    def __init__(self, option: str, typed: str) -> None:
        self.option, self.typed = option, typed

    def __str__(self) -> str:
        named = f"{self.option} '{shortened(self.typed)}' names hours from one to another"
        return f"{named}; type the day there, and the hours in what you note."


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
    try:
        moment = parse_date(typed, clock, Direction.PAST, option)
    except UnreadableDate as refusal:
        ahead = read_or_none(typed, clock, Direction.FUTURE) if isinstance(refusal, WrongWeekday) else None
        if ahead is None or not _is_near(ahead, clock):
            raise
        moment = ahead  # Monday 30 November is to come, and last year's was no Monday
    if lies_ahead(moment, clock):
        raise InTheFuture(option, typed, words_to_the_second(moment))
    return moment


def past_day_meant(typed: str, then: Clock, now: Clock) -> str:
    """When something happened, as it was typed at another moment, in words that mean the same now: the date itself where they do
    not, and as it was typed where no date was meant."""
    try:
        meant = parse_past_date(typed, then)
    except WrongValue:
        return typed
    try:
        return typed if parse_past_date(typed, now) == meant else as_typed(meant)
    except WrongValue:
        return as_typed(meant)


def lies_ahead(moment: Moment, clock: Clock) -> bool:
    """Whether it is still to come: a time later than the present, or a later day."""
    return moment.utc > clock.now or (not moment.has_time and moment.day > today_in(moment, clock.now))


def parse_event_date(typed: Optional[str], event: EventKind, clock: Clock, option: str = "--date") -> Moment:
    """When an event happened, or will where its kind may lie ahead; now where nothing is typed.

    Raises UnreadableDate, InTheFuture.
    """
    if typed is None or event not in MAY_LIE_AHEAD:
        try:
            return parse_past_date(typed, clock, option)
        except InTheFuture as refusal:
            refusal.may_be_planned = True
            raise
    return _parse_either_way(typed, clock, option)


def _parse_either_way(typed: str, clock: Clock, option: str) -> Moment:
    """A day that is looked for ahead; behind where its weekday, or that its year was not said, makes that the nearer one."""
    try:
        return read_when(typed, clock, Direction.FUTURE, as_promised=False)
    except UnreadableDate as refusal:
        behind = read_or_none(typed, clock, Direction.PAST)
        if behind is None or not _is_nearer(behind, refusal, clock):
            from casebook.parsing.dates.range_grammar import names_hours

            refusal.option = option
            if len(typed) <= LONGEST and names_hours(typed):
                raise HoursNamed(option, typed) from None
            raise
        return behind


def _is_near(moment: Moment, clock: Clock) -> bool:
    """Whether a day without its year, whose weekday only fits on the other side of today, is near enough to be meant there."""
    from casebook.parsing.dates.part_rules import FURTHEST_WITHOUT_YEAR

    return abs(clock.now.date() - moment.day) <= FURTHEST_WITHOUT_YEAR


def _is_nearer(behind: Moment, refusal: UnreadableDate, clock: Clock) -> bool:
    """Whether what could not be read ahead means this day, which lies behind."""
    if isinstance(refusal, WrongWeekday):
        return _is_near(behind, clock)
    return isinstance(refusal, AmbiguousDate) and behind.day.isoformat() in refusal.readings


def read_or_none(typed: str, clock: Clock, direction: Direction) -> Optional[Moment]:
    """The moment that was typed, as `read_when` reads it; None where that refuses it."""
    try:
        return read_when(typed, clock, direction)
    except UnreadableDate:
        return None


def parse_deadline(typed: str, clock: Clock) -> date:
    """The day until which something is asked for: today or later. Raises UnreadableDate, DeadlinePassed."""
    return _day_ahead(typed, clock, clock.now.date(), "--by")


def day_named(typed: str, said: Moment, clock: Clock, option: str = "--deadline") -> date:
    """The day that the person gave them, looked for ahead from when it was `said`. Raises UnreadableDate, DeadlinePassed."""
    from casebook.parsing.due_dates import clock_of

    return _day_ahead(typed, clock_of(said, clock), said.day, option)


def _day_ahead(typed: str, clock: Clock, earliest: date, option: str) -> date:
    try:
        day = parse_date(typed, clock, Direction.FUTURE, option).day
    except UnreadableDate:
        promised = day_promised(typed, clock) if len(typed) <= LONGEST else None
        if promised is None:
            raise
        day = promised.day  # Friday at 5 is a Friday, whichever 5 it is
    if day < earliest:
        raise DeadlinePassed(option, typed)
    return day


def is_over_a_year(earlier: date, later: date) -> bool:
    """Whether more than a year lies between the two days, as a slip of the year makes it; a year on to the day is not more."""
    return (later.year - 1, later.month, later.day) > (earlier.year, earlier.month, earlier.day)


def long_ago_warnings(moment: Moment, clock: Clock, typed: Optional[str] = None) -> tuple[str, ...]:
    """A sentence where something happened more than a year back, or far back and `typed` names no year; none otherwise."""
    if is_over_a_year(moment.day, today_in(moment, clock.now)):
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
    from casebook.parsing.due_dates import clock_of, read_due_date

    there = replace(clock, country=case.country)
    if by is not None:
        try:
            return Due(parse_date(by, clock_of(made, there), Direction.FUTURE, "--by"))
        except UnreadableDate:
            condition = _condition(by, alone=True)
            if condition is None:
                raise
            return Due(condition=condition)
    found, unread = read_due_date(text, made, there)
    condition = _condition(text) if found is None else _hung_on(text)
    if found is None or condition is not None:
        return Due(unread=None if condition else unread, condition=condition)
    return Due(found.last, date.fromisoformat(found.first) if found.first else None)


def _condition(text: str, *, alone: bool = False) -> Optional[Condition]:
    """What the promise in these words waits for; asked of where no day is found in them, and loaded then."""
    from casebook.parsing.promises.conditions import condition_in

    return condition_in(text, alone=alone) or (None if alone else _hung_on(text))


def _hung_on(text: str) -> Optional[Condition]:
    """What others or the company's own finding may bring about first: a day beside it is none until then."""
    from casebook.parsing.promises.hanging import hung_on

    return hung_on(text)

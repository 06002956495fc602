"""What a promise waits for: as it was typed, what its happening makes of the promise, and what is said of both."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Optional

from casebook.actions.answers.dates import Due, due_of_promise
from casebook.actions.answers.text_answers import blank_to_none, checked_text
from casebook.actions.suggested_commands import command_line
from casebook.domain.moment_words import moment_words
from casebook.errors import UsageError, WrongValue, shortened
from casebook.parsing.clock import Clock
from casebook.parsing.errors import UnreadableDate
from casebook.records.kinds import Case, Entry, Promise
from casebook.records.values import Moment

if TYPE_CHECKING:
    from casebook.parsing.promises.conditions import Condition


class NoSpan(WrongValue):
    """What was typed after `--within` is no amount of time."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        return f"--within '{shortened(self.typed)}' is not an amount of time; type one such as '5 days' or '5 business days'."


class AfterADay(WrongValue):
    """What was typed after `--after` is a day, which nobody has to wait to know."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        what = f"--after takes what has to happen first, and '{shortened(self.typed)}' is a day"
        return f"{what}; give the day it is due with --by."


class DayAndAwaited(UsageError):
    """A promise was given a day, and something that has to happen before it has one."""

    def __str__(self) -> str:
        return "--by names the day, and --after what has to happen before there is one; give one of the two."


class DayAndSpan(UsageError):
    """A promise was given a day, and how long it may take."""

    def __str__(self) -> str:
        return "--by names the day, and --within how long it may take; give one of the two."


class NothingAwaited(UsageError):
    """Something was said to have happened, and the promise waits for nothing."""

    def __init__(self, ref: str) -> None:
        self.ref = ref

    def __str__(self) -> str:
        return (
            f"{self.ref} waits for nothing; say for what with casebook edit {self.ref} --after TEXT --within '5 days'."
        )


def condition_typed(
    text: str, after: Optional[str], within: Optional[str], by: Optional[str], clock: Clock
) -> Optional[Condition]:
    """What was typed after `--after`, or is said in the promise, and the span after `--within`, or said in one of the two.

    None where nothing has to happen first. Raises NoSpan, AfterADay, DayAndAwaited, DayAndSpan, TextTooLong, NotText.
    """
    from casebook.parsing.promises.conditions import Condition, condition_in, only_span_in

    after, within = blank_to_none(after), blank_to_none(within)
    if blank_to_none(by) is not None and (after or within):
        raise DayAndAwaited() if after else DayAndSpan()
    said = event_typed(after, clock) if after else condition_in(text) if within else None
    span = span_typed(within) if within else None
    return None if said is None else Condition(said.after, span or said.within or only_span_in(text))


def event_typed(typed: str, clock: Clock) -> Condition:
    """What has to happen first, without the word that leads up to it, and the span where that was typed with it.

    Raises AfterADay, TextTooLong, NotText.
    """
    from casebook.parsing.promises.conditions import Condition, condition_in

    text = checked_text(typed) or ""
    if _is_day(text, clock):
        raise AfterADay(typed)
    return condition_in(text, alone=True) or Condition(text)


def _is_day(text: str, clock: Clock) -> bool:
    """Whether these words are a day, or may be several, or one that there is not."""
    from casebook.parsing.errors import AmbiguousDate
    from casebook.parsing.when import Direction, read_when

    for direction in (Direction.FUTURE, Direction.PAST):
        try:
            read_when(text, clock, direction)
        except UnreadableDate as refusal:
            if not (refusal.impossible or isinstance(refusal, AmbiguousDate)):
                continue
        return True
    return False


def span_typed(typed: str) -> str:
    """The amount of time that was typed. Raises NoSpan."""
    from casebook.parsing.promises.spans.spans_typed import span_in

    span = span_in(typed)
    if span is None:
        raise NoSpan(typed)
    return span


def due_after(within: Optional[str], happened: Moment, case: Case, clock: Clock) -> Due:
    """When a promise is due of which that happened then; no day where nobody said how long after that it may take."""
    return due_of_promise(within, None, happened, case, clock) if within else Due()


def counted_from(promise: Promise, happened: Optional[Moment], case: Case, clock: Clock) -> Promise:
    """The promise, due so long after what it waits for happened; with no day where that is not known."""
    if happened is None:
        return replace(promise, happened=None, due=None, due_from=None)
    if promise.within is None:
        return replace(promise, happened=happened)
    due = due_after(promise.within, happened, case, clock)
    return replace(promise, happened=happened, due=due.last, due_from=due.first)


def waiting_warnings(case: Case, entries: Iterable[Entry]) -> tuple[str, ...]:
    """For each promise that has no day yet: what it waits for, and how to say that it happened."""
    return tuple(
        f"{case.handle}/{entry.number} waits for '{shortened(entry.after or '')}'; when that has happened: "
        f"{command_line(['casebook', 'settle', f'{case.handle}/{entry.number}'])} --happened WHEN"
        for entry in entries
        if isinstance(entry, Promise) and entry.waits
    )


def happened_warnings(case: Case, promise: Promise, *, is_told: bool = False) -> tuple[str, ...]:
    """Sentences on a promise whose clock has started: that no day follows, or that it started before it was promised, unless
    an entry tells (`is_told`) that it did.
    """
    ref, happened = f"{case.handle}/{promise.number}", promise.happened
    if happened is None:
        return ()
    early = happened.day < promise.at.day and not is_told
    when = moment_words(promise.at, promise.at)
    warnings = (f"{ref} was promised on {when}, after that happened; check the two dates.",) if early else ()
    if promise.due is None:
        edit = f"casebook edit {ref} --within '5 days'"
        return (
            *warnings,
            f"nobody said how long after that it may take, so it has no day; give it with {edit}, or --by WHEN.",
        )
    return warnings

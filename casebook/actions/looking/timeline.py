"""Which entries of a case a timeline shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Optional

from casebook.domain.case_facts import CaseFacts
from casebook.errors import UsageError, WrongValue, shortened
from casebook.parsing.clock import Clock
from casebook.records.frozen import Frozen
from casebook.records.kinds import KINDS, Entry
from casebook.records.values import Moment


class NotAKind(WrongValue):
    """Something else where a kind of entry belongs."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        from difflib import get_close_matches

        near = get_close_matches(self.typed.lower(), KINDS, n=1)
        way = f"did you mean '{near[0]}'?" if near else f"it takes {', '.join(KINDS)}."
        return f"--kind cannot be '{shortened(self.typed)}'; {way}"


class UntilBeforeSince(WrongValue):
    """The end of what is wanted lies before its beginning."""

    def __init__(self, first: Moment, last: Moment) -> None:
        self.first, self.last = first, last

    def __str__(self) -> str:
        from casebook.domain.moment_words import moment_words

        first, last = moment_words(self.first, self.last), moment_words(self.last, self.first)
        return f"--until {last} is before --since {first}; turn them round, or leave one out."


class AllOrOneCase(UsageError):
    """One case was named, and every case was asked for."""

    def __str__(self) -> str:
        return "--all shows every case; leave out the case, or --all."


class ChartIsDrawn(UsageError):
    """A chart was asked for as data, or turned round."""

    def __init__(self, option: str) -> None:
        self.option = option

    def __str__(self) -> str:
        return f"--chart is drawn from the first day to the last; leave out {self.option}, or --chart."


class TimelineFilter(Frozen):
    """What of a case is wanted: between two moments, both included, of these kinds (all where there is none)."""

    first: Optional[Moment]
    last: Optional[Moment]
    kinds: Sequence[str]
    newest_first: bool


def wanted_from(
    since: Optional[str], until: Optional[str], kinds: Sequence[str], clock: Clock, *, newest_first: bool = False
) -> TimelineFilter:
    """What is wanted, as it was typed. Raises NotAKind, UnreadableDate, UntilBeforeSince."""
    checked = [_kind(typed) for typed in kinds]
    first, last = _date(since, clock, "--since"), _date(until, clock, "--until")
    if first and last and not _not_before(last, first):
        raise UntilBeforeSince(first, last)
    return TimelineFilter(first, last, checked, newest_first)


def wanted_entries(facts: CaseFacts, wanted: TimelineFilter) -> tuple[Entry, ...]:
    """The entries of the case that are wanted, in order; a day includes all of its hours."""
    if wanted.first is None and wanted.last is None and not wanted.kinds:
        entries = list(facts.entries)  # most timelines are whole
    else:
        entries = [entry for entry in facts.entries if _is_wanted(entry, wanted)]
    return tuple(reversed(entries) if wanted.newest_first else entries)


def _is_wanted(entry: Entry, wanted: TimelineFilter) -> bool:
    return (
        (wanted.first is None or _not_before(entry.at, wanted.first))
        and (wanted.last is None or _not_before(wanted.last, entry.at))
        and (not wanted.kinds or type(entry).__name__.lower() in wanted.kinds)
    )


def _date(typed: Optional[str], clock: Clock, option: str) -> Optional[Moment]:
    if typed is None:
        return None
    # Most timelines are whole.
    from casebook.actions.answers.dates import parse_date
    from casebook.parsing.dates.moments import Direction

    return parse_date(typed, clock, Direction.PAST, option)


def _kind(typed: str) -> str:
    """One of the kinds of entries; plural forms are forgiven."""
    singular = typed.strip().lower().removesuffix("s")
    if singular not in KINDS:
        raise NotAKind(typed)
    return singular


def _not_before(moment: Moment, other: Moment) -> bool:
    """By the clock's day where either is a day without a time, by the instant otherwise."""
    if moment.has_time and other.has_time:
        return moment.instant >= other.instant
    return moment.day >= other.day

"""What became of a promise as people say it in words: *never happened*, *kept yesterday*, *broken nothing came*."""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.actions.answers.dates import parse_past_date
from casebook.actions.suggested_commands import command_line
from casebook.errors import UsageError, WrongValue, shortened
from casebook.parsing.choices import NotAChoice, choice_named
from casebook.parsing.clock import Clock
from casebook.parsing.errors import AmbiguousDate, UnreadableDate
from casebook.records.vocabularies import Verdict

if TYPE_CHECKING:
    from casebook.actions.settle import Settlement

_OPTION = "KEPT|BROKEN|WITHDRAWN"
_BEFORE_A_DAY = re.compile(r"(?:on|since|op|sinds|am|seit|le|depuis|el|desde)\s+(?=\S)", re.IGNORECASE)


class OneAtATime(UsageError):
    """More than one promise was named; `command` settles the first."""

    def __init__(self, command: str) -> None:
        self.command = command

    def __str__(self) -> str:
        return f"one promise is settled at a time; type {self.command}, then the next."


class EntryInTwo(UsageError):
    """A promise was named in two words, its case and its number; `command` is how they belong together."""

    def __init__(self, typed: str, command: str) -> None:
        self.typed, self.command = typed, command

    def __str__(self) -> str:
        return f"'{shortened(self.typed)}' is one word. Did you mean {self.command}?"


class DayInTwo(UsageError):
    """A day was typed without quotation marks, so that only its first word went to its `option`; `meant` is all of it."""

    def __init__(self, apart: str, option: str, meant: str) -> None:
        self.apart, self.option, self.meant = apart, option, meant

    def __str__(self) -> str:
        return f"'{shortened(self.apart)}' stands apart. Did you mean {self.option} \"{shortened(self.meant)}\"?"


class SaidTwice(UsageError):
    """More was said behind the verdict than its options leave room for; `words` is that."""

    def __init__(self, words: str, option: str) -> None:
        self.words, self.option = words, option

    def __str__(self) -> str:
        return f"'{shortened(self.words)}' is more than `casebook settle` takes beside {self.option}."


class VerdictUnsure(UsageError):
    """More words than a verdict and a day were typed, which may say otherwise: *came broken*, *paid half*, *no idea*."""

    def __init__(self, typed: str, entry: str) -> None:
        self.typed, self.entry = typed, entry

    def __str__(self) -> str:
        return (
            f"'{shortened(self.typed)}' can mean more than one thing; say which: "
            f"casebook settle {shortened(self.entry)} kept|broken|withdrawn, with --note for the rest."
        )


class VerdictSaid(NamedTuple):
    """The verdict as it is typed, with the day and the note; `is_as_typed` unless one of those was typed without its option."""

    verdict: Optional[str]
    date: Optional[str]
    note: Optional[str]
    is_as_typed: bool = True

    def remarks(self, meant: Settlement) -> tuple[str, ...]:
        """How the words were taken, where that is not as they stood."""
        if self.is_as_typed or meant.verdict is None:
            return ()
        options = [
            part for name, value in (("--date", self.date), ("--note", self.note)) if value for part in (name, value)
        ]
        ref = f"{meant.case.handle}/{meant.promise.number}"
        return (f"this was taken for {command_line(['casebook', 'settle', ref, meant.verdict.value, *options])}",)


def verdict_said(
    entry: str,
    verdict: str,
    behind: Optional[Sequence[str]],
    clock: Clock,
    date: Optional[str],
    note: Optional[str],
    happened: Optional[str] = None,
) -> VerdictSaid:
    """The verdict that the words begin with, as many of them as are one, and what stands behind: a day, a note, or both.

    A note stands behind *kept*, *broken* and *withdrawn* alone: behind other words it may turn them round.

    Raises OneAtATime, EntryInTwo, DayInTwo, VerdictUnsure, SaidTwice, AmbiguousDate, InTheFuture.
    """
    words = [verdict, *(behind or ())]
    for option, begun, rest in (("--happened", happened, words), ("--date", date, words[1:])):
        if begun and rest and _is_day_in_two(begun, rest, clock):
            raise DayInTwo(" ".join(rest), option, " ".join((begun, *rest)))
    if len(words) == 1:
        return VerdictSaid(verdict, date, note)
    if last := _verdict_in(words[-1:]):
        if "/" in verdict:
            raise OneAtATime(f"casebook settle {shortened(entry)} {last}")
        if verdict.isdecimal():
            raise EntryInTwo(f"{entry} {verdict}", f"casebook settle {shortened(entry)}/{verdict} {last}")
    count = next((n for n in range(len(words), 0, -1) if _verdict_in(words[:n])), 1)
    said, rest = " ".join(words[:count]), words[count:]
    if not rest:
        return VerdictSaid(said, date, note)
    day, left = (None, rest) if date is not None else _day_first(rest, clock)
    told = " ".join(left) or None
    if told is not None and said.casefold() not in set(Verdict):
        raise VerdictUnsure(" ".join(words), entry)
    if told is not None and note is not None:
        raise SaidTwice(told, "--note")
    return VerdictSaid(said, date or day, note or told, is_as_typed=False)


def _is_day_in_two(begun: str, rest: Sequence[str], clock: Clock) -> bool:
    """Whether the words make a day with what they stand behind, which is none by itself."""
    return not _reads(begun, clock) and _reads(" ".join((begun, *rest)), clock)


def _reads(typed: str, clock: Clock) -> bool:
    with suppress(WrongValue):
        parse_past_date(typed, clock)
        return True
    return False


def _verdict_in(words: Sequence[str]) -> Optional[Verdict]:
    with suppress(NotAChoice):
        return choice_named(Verdict, _OPTION, " ".join(words))
    return None


def _day_first(words: Sequence[str], clock: Clock) -> tuple[Optional[str], Sequence[str]]:
    """The day that the words begin with, as it can be typed, and what follows it. Raises AmbiguousDate, InTheFuture."""
    for count in range(len(words), 0, -1):
        typed = _BEFORE_A_DAY.sub("", " ".join(words[:count]), count=1)
        try:
            parse_past_date(typed, clock)
        except AmbiguousDate:
            raise
        except UnreadableDate:
            continue
        return typed, words[count:]
    return None, words

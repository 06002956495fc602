"""Numbers of other kinds than orders, case numbers and parcels have: read with the name of their kind, and recorded once.

`--ref "customer number=0281447199"` names any kind; the kinds that come up most have an option of their own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.actions.answers.card_endings import card_remarks, kept_of_card
from casebook.actions.answers.dates import long_ago_warnings, parse_past_date
from casebook.actions.answers.sensitive_text import sensitive_text_warnings
from casebook.actions.answers.short_answers import check_number, name_or_none, none_warnings
from casebook.actions.answers.text_answers import blank_to_none, blank_warnings, checked_text
from casebook.actions.results import Recorded
from casebook.actions.suggested_commands import command_line
from casebook.errors import UsageError, shortened, with_article
from casebook.parsing.clock import Clock, written_now
from casebook.records.kinds import Case, Reference
from casebook.records.values import Moment, normalized
from casebook.text.comparing import as_seen, is_blank

if TYPE_CHECKING:
    from casebook.store.reader import Reader
    from casebook.store.writer import Writer

SHORT: Mapping[str, str] = {
    "--booking": "booking",
    "--ticket": "ticket",
    "--serial": "serial number",
    "--policy": "policy",
}
"""The kinds that have an option of their own, with their names."""


class NamedNumber(NamedTuple):
    """A number as it was typed, the option it was typed after, and what it is called."""

    option: str
    name: str
    number: str


class KindOfNumberMissing(UsageError):
    """A number was to be kept under the name of its kind, and one of the two is missing; `before` is what it was typed after."""

    def __init__(self, typed: str, before: str = "--ref") -> None:
        self.typed, self.before = typed, before

    def __str__(self) -> str:
        number = shortened(self.typed.strip(" =:")) or "0281447199"
        return (
            f"{self.before} takes a kind of number and the number, such as {self.before} 'customer number={number}'; "
            "a case number goes with a contact, after casebook add --case-number."
        )


class MarkMissing(UsageError):
    """A kind and a number were typed as words of their own; `typed` is how they belong together, behind `before`."""

    def __init__(self, typed: str, before: str) -> None:
        self.typed, self.before = typed, before

    def __str__(self) -> str:
        way = f"{self.before} {command_line([shortened(self.typed)])}"
        return f"a kind and its number are one word with = between them; type {way}."


class NoNumberGiven(UsageError):
    """What was typed as a number says that there is none, or is blank."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        return f"'{shortened(self.typed)}' stands where the number belongs and is none, so nothing was recorded."


def named_numbers(refs: Optional[Sequence[str]], **short: Optional[Sequence[str]]) -> tuple[NamedNumber, ...]:
    """The numbers that were typed, each with its name: `refs` as `NAME=NUMBER`, `short` by the options of `SHORT`.

    Raises KindOfNumberMissing.
    """
    found = [_named(typed) for typed in refs or () if not is_blank(typed)]
    for option, name in SHORT.items():
        found += [NamedNumber(option, name, number) for number in short.get(option.strip("-")) or ()]
    return tuple(found)


def record_numbers(
    book: Writer, case: Case, typed: Sequence[str], clock: Clock, *, date: Optional[str] = None, private: bool = False
) -> Recorded:
    """The numbers as recorded, each typed as `NAME=NUMBER`; one that the case has already is not recorded again.

    Raises KindOfNumberMissing, MarkMissing, NoNumberGiven, UnreadableDate, InTheFuture, and what `references_from` does.
    """
    before = f"casebook ref {case.handle}"
    if (
        len(typed) > 1
        and not any(mark in each for each in typed for mark in "=:")
        and any(map(str.isdecimal, typed[-1]))
    ):
        raise MarkMissing(f"{' '.join(typed[:-1])}={typed[-1]}", before)
    numbers = [_named(each, before) for each in typed if not is_blank(each)]
    at = parse_past_date(date, clock)
    given = [replace(one, private=private) for one in references_from(numbers, at, clock)]
    if not given:
        raise NoNumberGiven(numbers[0].number) if numbers else KindOfNumberMissing("", before)
    new = without_known(book, case, given)
    warnings: tuple[str, ...] = (*number_warnings(numbers), *long_ago_warnings(at, clock, date))
    if not new:
        known = {_identity(one) for one in given}
        stand = tuple(one for one in _references_of(book.reader, case) if _identity(one) in known)
        return Recorded(case, stand, warnings, unchanged=True)
    with book.transaction():
        recorded = book.log(case, *new)
    return Recorded(case, recorded, (*warnings, *sensitive_text_warnings(case, recorded)))


def _named(typed: str, before: str = "--ref") -> NamedNumber:
    """The name before the first `=`, or before a colon where there is none, and what follows."""
    name, mark, number = typed.partition("=" if "=" in typed else ":")
    named = blank_to_none(name)
    if not mark or named is None:
        raise KindOfNumberMissing(typed, before)
    return NamedNumber("--ref", named.strip(), number.strip())


def references_from(numbers: Sequence[NamedNumber], at: Moment, clock: Clock) -> tuple[Reference, ...]:
    """The numbers as entries of this moment, each once. What is blank, or says that there is none, is left out; of a whole card
    the last four digits are kept.

    Raises NotANumber, TextTooLong, NotText.
    """
    found: dict[tuple[str, str], Reference] = {}
    for _, name, typed in numbers:
        number = checked_text(name_or_none(typed, number=True))
        if number is None:
            continue
        check_number(number, with_article(name), clock)
        kept = kept_of_card(name, number)
        reference = Reference(at=at, logged=written_now(clock), name=checked_text(name) or name, reference=kept)
        found.setdefault(_identity(reference), reference)
    return tuple(found.values())


READ = "--transcript"
"""The option of a number that nobody typed: it was read in a file, which may call it otherwise than the person did."""


def without_noted(book: Writer, case: Case, numbers: Sequence[NamedNumber]) -> list[NamedNumber]:
    """Those that were typed, and of those that were read the ones that the person had not noted under any name."""
    if all(one.option != READ for one in numbers):
        return list(numbers)
    noted = noted_numbers(book.reader, case)
    return [one for one in numbers if one.option != READ or normalized(one.number) not in noted]


def is_noted(book: Writer, case: Case, number: str) -> bool:
    """Whether the case has this number under a name that the person gave it, such as a booking's."""
    return normalized(number) in noted_numbers(book.reader, case)


def noted_numbers(reader: Reader, case: Case) -> set[str]:
    """The numbers that the case has under names that the person gave them, as numbers are compared."""
    return {normalized(one.reference or "") for one in _references_of(reader, case)}


def _references_of(reader: Reader, case: Case) -> list[Reference]:
    return [one for one in reader.case_with_entries(case).entries if isinstance(one, Reference)]


def without_known(book: Writer, case: Case, references: Sequence[Reference]) -> tuple[Reference, ...]:
    """Those that the case does not have yet, under the same name and whatever stands between their parts."""
    if not references:
        return ()
    known = {_identity(one) for one in _references_of(book.reader, case)}
    return tuple(reference for reference in references if _identity(reference) not in known)


def number_warnings(numbers: Sequence[NamedNumber]) -> tuple[str, ...]:
    """A sentence where something was typed that is blank, says that there is no number, or is a whole card's; none otherwise."""
    typed = [(option, number) for option, _, number in numbers]
    cards = card_remarks((name, number) for _, name, number in numbers)
    return (*blank_warnings(*typed), *none_warnings(*typed), *cards)


def _identity(reference: Reference) -> tuple[str, str]:
    number = reference.reference or ""
    return as_seen(reference.name), normalized(number) or number

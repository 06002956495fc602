"""The numbers that stand in a transcript, and the cases that they belong to: none is added to another case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.actions.answers.reference_numbers import noted_numbers
from casebook.actions.transcript import TranscriptRead
from casebook.actions.transcript_numbers import called_as
from casebook.errors import listed, shortened
from casebook.parsing.transcripts.findings import Finding, What
from casebook.records.kinds import Case
from casebook.records.values import normalized
from casebook.store.errors import NoSuchCase, SeveralCases

if TYPE_CHECKING:
    from casebook.store.reader import Reader

_NUMBERS = (What.ORDER, What.CASE_NUMBER, What.PARCEL)


class Numbered(NamedTuple):
    """A number that was read, and the case that has it."""

    number: Finding
    case: Case


def numbers_of_cases(read: TranscriptRead, case_named: Callable[[str], Case]) -> list[Numbered]:
    """The numbers in a transcript that a case of the book has; one that several have belongs to none."""
    found = []
    for one in read.findings.found:
        if one.what in _NUMBERS:
            try:
                found.append(Numbered(one, case_named(one.value)))
            except (NoSuchCase, SeveralCases):
                continue
    return found


def numbers_elsewhere(read: TranscriptRead, case_named: Callable[[str], Case], case: Case) -> list[Numbered]:
    """Those of them that another case has than this one."""
    return [one for one in numbers_of_cases(read, case_named) if one.case.uuid != case.uuid]


def only_case(numbered: Iterable[Numbered]) -> Optional[Case]:
    """The case that all of these numbers belong to; None where there is none, or more than one."""
    cases = {one.case.uuid: one.case for one in numbered}
    return next(iter(cases.values())) if len(cases) == 1 else None


def without(read: TranscriptRead, numbered: Iterable[Numbered]) -> TranscriptRead:
    """The transcript as it was read, but that none of these numbers is taken or likely."""
    values = {one.number.value for one in numbered}

    def kept(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(one for one in found if one.what not in _NUMBERS or one.value not in values)

    return read._replace(taken=kept(read.taken), likely=kept(read.likely))


def without_noted(read: TranscriptRead, reader: Reader, case: Case) -> TranscriptRead:
    """The transcript as it was read, without the orders that the case has under a name that the person gave them, such as a
    booking's."""
    if not case.uuid or not any(one.what is What.ORDER for one in read.taken):
        return read
    noted = noted_numbers(reader, case)
    taken = tuple(one for one in read.taken if one.what is not What.ORDER or normalized(one.value) not in noted)
    return read._replace(taken=taken)


def elsewhere_words(numbered: Sequence[Numbered], case: Case) -> Iterator[str]:
    """For each other case that has numbers of a transcript which are they, and that this case does not get them."""
    others = {one.case.uuid: one.case for one in numbered}
    for other in others.values():
        named = [one.number for one in numbered if one.case.uuid == other.uuid]
        told = listed([f"{called_as(one)} {shortened(one.value)} (line {one.line.number})" for one in named])
        verb, it = ("belongs", "it is") if len(named) == 1 else ("belong", "they are")
        yield f"{told} {verb} to {other.handle} · {other.company}, so {it} not added to {case.handle}"

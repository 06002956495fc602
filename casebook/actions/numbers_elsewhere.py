"""The numbers that stand in a transcript, and the cases that they belong to: none is added to another case."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple, Optional

from casebook.actions.transcript import TranscriptRead
from casebook.parsing.transcripts.findings import Finding, What
from casebook.records.kinds import Case
from casebook.store.errors import NoSuchCase, SeveralCases

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
    """The same transcript, these numbers being neither taken nor likely."""
    values = {one.number.value for one in numbered}

    def kept(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
        return tuple(one for one in found if one.what not in _NUMBERS or one.value not in values)

    return read._replace(taken=kept(read.taken), likely=kept(read.likely))

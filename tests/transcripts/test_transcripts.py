"""What is read of transcripts stays read: floors under every field, and nothing that must never be taken."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from casebook.parsing.due_dates import due_date_in
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.findings import What
from tests.conftest import each, one_of
from tests.transcripts.measure import (
    SETS,
    Measured,
    clock_of,
    findings_of,
    forbidden_taken,
    is_control,
    measured,
    transcripts_of,
)

OURS = transcripts_of("set")
STRANGE = [path for source in SETS[1:] for path in transcripts_of(source) if not is_control(path)]
"""Those that were new to the rules when they came; without the control, which nothing is mended for."""
A_SHARE_AND_ALL = one_of(30)
"""One of so many of them, and a third of our own: a plain run reads these, `-m whole` all."""
FLOORS = {"agents": (0.98, 0.95), "case numbers": (0.98, 0.95), "orders": (0.98, 0.95), "parcels": (0.98, 0.95)}
FLOORS |= {"days": (0.98, 0.95), "roles": (0.98, 0.98), "start": (0.95, 0.95)}
"""The least precision of what is taken for sure, and the least recall with what is asked about."""

STRANGE_FLOORS = {"agents": (0.99, 0.98), "case numbers": (0.99, 0.98), "orders": (0.99, 0.98), "parcels": (0.99, 0.98)}
STRANGE_FLOORS |= {"promises": (0.97, 0.94), "days": (0.95, 0.91), "start": (0.95, 0.97), "outcome": (0.9, 0.9)}
"""The same for those. How much was read of them before the rules knew them is in README.md."""

VARIES = 0.03
"""How much less a share of them may have by chance: of the few fields in it a single one is as much."""

AGAINST_THE_CUSTOM = frozenset(
    {("19-es-vueling-salesforce.eml", "VY18Q9"), ("25-fr-hotel-mail-refus.eml", "KY88-20417")}
)
"""What two answers of `blind6` forbid and all other sets expect: the number of a booking is that of an order."""


@A_SHARE_AND_ALL
@each("field", FLOORS)
def test_each_field_is_read_at_least_so_well(field: str, one_of: int) -> None:
    """Precision and recall over all transcripts of our own do not fall below what they were."""
    found = [one for path in ours(one_of) for one in _measured(path) if one.field == field]

    assert (True, True) == reached(FLOORS[field], found, one_of)


@A_SHARE_AND_ALL
@pytest.mark.parametrize("field", STRANGE_FLOORS)
def test_each_field_of_strange_ones_is_read_at_least_so_well(field: str, one_of: int) -> None:
    """What was mended for transcripts that came from elsewhere stays mended."""
    other_custom = {file for file, _ in AGAINST_THE_CUSTOM if field == "orders"}
    found = [
        one
        for path in STRANGE[::one_of]
        for one in _measured(path)
        if one.field == field and one.file not in other_custom
    ]

    assert (True, True) == reached(STRANGE_FLOORS[field], found, one_of)


@A_SHARE_AND_ALL
def test_nothing_is_taken_that_never_must_be(one_of: int) -> None:
    """The customer's own words, conditions, declined offers, telephones, accounts and cards, buttons and banners."""
    taken = [one for path in all_of(one_of) for one in forbidden_taken(path)]

    assert [] == [one for one in taken if (one.file, one.words) not in AGAINST_THE_CUSTOM]


@A_SHARE_AND_ALL
def test_every_finding_has_its_line(one_of: int) -> None:
    """The line is one of the file."""
    for path in all_of(one_of):
        lines = path.read_bytes().count(b"\n") + 1
        assert all(1 <= one.line.number <= lines for one in findings_of(path).found), path.name


@A_SHARE_AND_ALL
def test_a_promise_is_the_same_when_it_is_recorded(one_of: int) -> None:
    """`add` records the words of a promise and reads its kind and day out of them again: they are those that were found."""
    for path in all_of(one_of):
        clock = clock_of(path)
        taken = [one for one in findings_of(path).found if one.what is What.PROMISE and one.sure and one.said]
        recorded = [(promise_kind_in(one.value), due_date_in(one.value, one.said, clock)) for one in taken if one.said]
        read = [(kind, due and due.last.at[:10]) for kind, due in recorded]
        assert [(one.kind, one.due) for one in taken] == read, path.name


def ours(one_of: int) -> list[Path]:
    """Those of our own that are read beside one of so many others."""
    return OURS if one_of == 1 else OURS[::3]


def all_of(one_of: int) -> list[Path]:
    """Both."""
    return ours(one_of) + STRANGE[::one_of]


def reached(floors: tuple[float, float], found: list[Measured], one_of: int) -> tuple[bool, bool]:
    """Whether precision and recall are as high as these floors, or nearly where only a share was read."""
    less = VARIES if one_of > 1 else 0
    precision, recall = floors
    return _precision(found) >= precision - less, _recall(found) >= recall - less


@cache
def _measured(path: Path) -> tuple[Measured, ...]:
    return tuple(measured(path))


def _precision(found: list[Measured]) -> float:
    return sum(one.right for one in found) / max(1, sum(len(one.sure) for one in found))


def _recall(found: list[Measured]) -> float:
    return sum(one.found for one in found) / max(1, sum(len(one.expected) for one in found))

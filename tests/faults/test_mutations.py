"""The faults bite: with one protection taken away from the program, they find the promise that is then broken."""

from __future__ import annotations

import pytest

from tests.faults import flips, verdict
from tests.faults.every import FAULTS
from tests.faults.test_faults import happened
from tests.faults.workspace import Workspace

BITES = [
    # the protection taken away, the fault, how many tries show it, and the words in which it is found
    ("half-synced", "power-cut", 40, "was confirmed as"),
    pytest.param("unsynced", "power-cut", 40, "malformed", marks=pytest.mark.long),
    pytest.param("in-wal", "power-cut", 100, "was confirmed as", marks=pytest.mark.long),
    ("two-commits", "kill-each-call", 12, "of contact, promise and shipment"),
    pytest.param("says-first", "kill-each-call", 12, "was confirmed as", marks=pytest.mark.long),
    pytest.param("made-in-place", "kill-each-call-first", 8, "refused", marks=pytest.mark.long),
    ("plain-begin", "concurrency", 60, "confirmed"),
    pytest.param("made-in-place", "concurrency-first", 2, "confirmed", marks=pytest.mark.fault),
    pytest.param("sure", "error-each-call", 20, "recorded, though it was said", marks=pytest.mark.fault),
    pytest.param(
        *("migrates-statement-by-statement", "migration-killed", 10, "with tables of neither"), marks=pytest.mark.fault
    ),
    pytest.param(
        *("written-in-place", "output-full", 3, "neither the old file nor the new one"), marks=pytest.mark.fault
    ),
]


@pytest.mark.parametrize(("mutation", "name", "tries", "words"), BITES)
def test_every_missing_protection_is_noticed(
    mutation: str, name: str, tries: int, words: str, workspace: Workspace
) -> None:
    """The same fault, tried as often or less, finds what the mutation breaks."""
    fault = next(fault for fault in FAULTS if fault.name == name)
    workspace.mutation = mutation

    # One violation is enough, and a third of the tries mostly has it.
    for some in (-(-tries // 3), tries):
        finding = happened(fault, workspace, some)
        if noticed := any(words in violation for violation in finding.violations):
            break

    assert noticed, (finding.seen, finding.violations[:3])


def test_what_sqlite_finds_alone_is_not_enough(workspace: Workspace) -> None:
    """Without the chain of digests, bits are flipped that nobody would see: one at least of 250."""
    found = (flips.flipped(workspace, 25, judge=flips.sqlite_alone).violations for _ in range(10))

    assert any("silent" in violation for violations in found for violation in violations)


def test_a_record_that_is_not_there_is_noticed(workspace: Workspace) -> None:
    """The verdict itself: something was confirmed that the book does not hold."""
    assert ['Wmine00001 was confirmed as towel/1, where there is "Bfirst00001 said [#4411-B] d\'Arc 👍 مرحبا"'] == (
        verdict.problems(workspace.book(), {"Wmine00001": "towel/1"})
    )

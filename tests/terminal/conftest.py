"""The cases that screens are tried with, ready made, and the files of whole outputs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from screen_cases import HOSTILE, HOSTILE_ENTRIES, TOWEL, TOWEL_ENTRIES

from casebook.domain.agenda import Agenda, CaseSummary, DuePromise, silent_cases
from casebook.domain.case_facts import CaseFacts
from tests.builders import NOW, case, facts_of, moment

GOLDEN = Path(__file__).parents[1] / "golden"


@pytest.fixture
def towel() -> CaseFacts:
    """The worked case."""
    return facts_of(TOWEL, TOWEL_ENTRIES)


@pytest.fixture
def hostile() -> CaseFacts:
    """The case in which everything that can be hostile is."""
    return facts_of(HOSTILE, HOSTILE_ENTRIES)


@pytest.fixture
def everything_due(towel: CaseFacts, hostile: CaseFacts) -> Agenda:
    """What is due over both cases."""
    both = [DuePromise(facts.case, promise) for facts in (towel, hostile) for promise in facts.open_promises]
    both.sort(key=lambda due: (due.facts.promise.due is None, (due.facts.promise.due or due.case.opened).instant))
    quiet = silent_cases([(facts.case, facts.contacts[-1].at) for facts in (towel, hostile)], NOW)
    return Agenda(NOW, tuple(both), quiet)


@pytest.fixture
def summaries(towel: CaseFacts, hostile: CaseFacts) -> list[CaseSummary]:
    """Both cases and a closed one without a contact."""
    closed = facts_of(case("kettle", company="Coolblue", closed=moment("2024-11-03"), outcome="refunded"))
    return [summary_of(facts) for facts in (towel, hostile, closed)]


def summary_of(facts: CaseFacts) -> CaseSummary:
    """What `cases` would be given of this case."""
    last = facts.contacts[-1].at if facts.contacts else None
    first = next(iter(facts.open_promises), None)
    return CaseSummary(facts.case, last, first, len(facts.open_promises), facts.items)


@pytest.fixture
def screen_golden(golden: Callable[[Path, str], None]) -> Callable[[str, str], None]:
    """Compares a whole output with its file."""
    return lambda name, actual: golden(GOLDEN / f"screen-{name}.txt", actual)

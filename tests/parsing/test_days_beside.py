"""The day of a promise beside a month that only tells for which time, and beside the parts of verbs and words in a hurry."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import due_date_in
from casebook.parsing.when import moment_now

CLOCK = Clock(datetime(2025, 9, 3, 11, 0, tzinfo=ZoneInfo("Europe/Berlin")), "Europe/Berlin")  # a Wednesday


def _due(said: str) -> str | None:
    due = due_date_in(said, moment_now(CLOCK), CLOCK)
    return None if due is None else due.last.at


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("refund for July by Monday", "2025-09-08"),
        ("you will have the July rebate by the end of the month", "2025-09-30"),
        ("korting voor juli uiterlijk maandag", "2025-09-08"),
        ("Erstattung für Juli bis Montag", "2025-09-08"),
        ("die Gutschrift für Juli buche ich Ihnen bis Monatsende", "2025-09-30"),
        ("avoir pour juillet d'ici lundi", "2025-09-08"),
        ("remboursement pour juillet avant la fin du mois", "2025-09-30"),
        ("abono de julio antes de fin de mes", "2025-09-30"),
    ],
)
def test_the_month_that_something_comes_back_for_is_not_when(said: str, day: str) -> None:
    """As a bill of that month is not: the other day is when it is due."""
    assert day == _due(said)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("die Unterlagen gehen Ihnen bis Montag zu", "2025-09-08"),
        ("wir stellen Ihnen die Karte bis Montag zu", "2025-09-08"),
        ("ich mache das bis Montag fertig", "2025-09-08"),
        ("der Betrag geht bis Montag ein", "2025-09-08"),
        ("der Laden macht bis Montag zu", None),
        ("das Büro ist bis Montag zu", None),
        ("die Aktion geht bis Montag weiter", None),
        ("wir stellen den Betrieb bis Montag ein", None),
    ],
)
def test_the_end_of_a_german_verb_tells_what_is_done_by_then(said: str, day: str | None) -> None:
    """It stands apart, behind the day; what closes, goes on or ceases until then is no promise."""
    assert day == _due(said)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("hes bringing the lock Monday", "2025-09-08"),
        ("theyre dropping a lock off Monday", "2025-09-08"),
        ("shes away until Monday", None),
    ],
)
def test_he_is_without_its_apostrophe_is_he_is(said: str, day: str | None) -> None:
    """As weve and youll are."""
    assert day == _due(said)

"""A day of the month typed as a number alone behind its weekday: read where it is on that weekday, and asked about elsewhere."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import due_date_in
from tests.builders import moment
from tests.conftest import each

MADE = moment("2026-09-15 10:00", "Europe/London")
CLOCK = Clock(datetime(2026, 9, 15, 10, tzinfo=ZoneInfo("Europe/London")), "Europe/London")


def due(text: str) -> date | None:
    found = due_date_in(text, MADE, CLOCK)
    return found.last.day if found else None


@each(
    "text, day",
    [
        ("A surveyor will come on Monday 28.", 28),
        ("A surveyor will come on Monday 28", 28),
        ("You will have it by Friday 25. Thank you.", 25),
        ("We deliver on Monday 28 between 8 and 12.", 28),
        ("De monteur komt dinsdag 29.", 29),
        ("Der Techniker kommt am Montag 28.", 28),
        ("Le technicien vient lundi 28.", 28),
        ("El técnico va el lunes 28.", 28),
    ],
)
def test_the_weekday_makes_the_number_a_day(text: str, day: int) -> None:
    assert date(2026, 9, day) == due(text)


@each("text", ["Delivery on Friday 24.", "We call you Monday 10.", "It arrives on Monday 28 or Tuesday 29."])
def test_a_number_that_is_on_another_weekday_leaves_no_day(text: str) -> None:
    """Nor the weekday alone, which the number may belong to; nor one of two."""
    assert due(text) is None


@each("text", ["We refund on Friday 28 pounds.", "On Friday 28,50 will be refunded."])
def test_a_number_that_counts_something_is_no_day(text: str) -> None:
    assert date(2026, 9, 18) == due(text)


@each(
    "text",
    [
        "Die Kosten für den nicht genutzten Flug erstatten wir bis zum 10. Dezember.",
        "De kosten van de niet gebruikte nachten betalen we uiterlijk 10 december terug.",
    ],
)
def test_what_a_thing_is_not_denies_no_day(text: str) -> None:
    assert date(2026, 12, 10) == due(text)

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


@each(
    "text, day",
    [
        ("We deliver tomorrow Wednesday 16 September.", 16),
        ("We deliver tomorrow Wednesday the 16th.", 16),
        ("We bezorgen overmorgen donderdag 17 september.", 17),
        ("Wir liefern morgen Mittwoch 16.9. zwischen 9 und 14 Uhr.", 16),
        ("Nous livrons demain mercredi 16 entre 9h et 14h.", 16),
        ("Se lo entregamos mañana miércoles 16 de 9 a 14 h", 16),
        ("Se lo entregamos pasado mañana jueves 17", 17),
    ],
)
def test_a_day_may_be_told_three_times_over(text: str, day: int) -> None:
    """As tomorrow, by its weekday and by its number, which all mean the same one."""
    assert date(2026, 9, day) == due(text)


@each(
    "text",
    [
        "We deliver tomorrow Wednesday 17 September.",
        "Se lo entregamos mañana jueves 17",
        "Nous livrons demain mardi 15.",
    ],
)
def test_a_day_told_three_times_otherwise_is_none(text: str) -> None:
    assert due(text) is None

"""Days as people shorten them in the few words in which they note what is promised, in five languages."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import due_date_in
from tests.builders import moment
from tests.conftest import each

ZONE = "Europe/London"
MADE = moment("2026-09-15 10:00", ZONE)
CLOCK = Clock(datetime(2026, 9, 15, 10, tzinfo=ZoneInfo(ZONE)), ZONE)


@each(
    ("noted", "day"),
    [
        ("new card 3-5 wkg days", "09-22"),
        ("refund in 5 wkdays", "09-22"),
        ("refund in a mth", "10-15"),
        ("callback this aft from complaints", "09-15"),
        ("callback this arvo", "09-15"),
        ("meter man 22nd morning", "09-22"),
        ("engineer on the 22nd afternoon", "09-22"),
        ("cancellation effective 1 oct", "10-01"),
        ("terug binnen 5 werkd", "09-22"),
        ("belt mrg", "09-16"),
        ("nieuwe pas ma in de bus", "09-21"),
        ("expert komt 23-9", "09-23"),
        ("lekkage wordt wo bekeken", "09-16"),
        ("heizung wird do repariert", "09-17"),
        ("monteur 23-9", "09-23"),
        ("geld in 5 werktg", "09-22"),
        ("ruft mrg an", "09-16"),
        ("gutachter am 24.9", "09-24"),
        ("techniker kommt am 24.9 um 9", "09-24"),
        ("abrechnung bis monatsende", "09-30"),
        ("tech ven matin", "09-18"),
        ("remb 5 j ouv", "09-22"),
        ("résiliation effective 1er octobre", "10-01"),
        ("releveur mardi prochain entre 8h et 12h", "09-22"),
        ("recogen el juev", "09-17"),
        ("llaman mñn", "09-16"),
    ],
)
def test_a_shortened_day_is_read(noted: str, day: str) -> None:
    """Beside who comes, and what is promised."""
    due = due_date_in(noted, MADE, CLOCK)

    assert day == (due and f"{due.last.day:%m-%d}")


@each("noted", ["geld in 2 wo", "monteur 8-10", "gutachter 24.9", "bis 3.5 kg", "engineer 10-12"])
def test_what_may_be_no_day_is_none(noted: str) -> None:
    """A number before a word that is a weekday elsewhere, hours, and a number with a point."""
    assert due_date_in(noted, MADE, CLOCK) is None

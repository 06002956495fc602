"""Days of promises as people note them down: done by then, within so long, on the first; and what is kept so until then."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import due_date_in
from tests.builders import moment
from tests.conftest import each

ZONE = "Europe/London"
MADE = moment("2026-09-15 10:00", ZONE)  # a Tuesday
CLOCK = Clock(datetime(2026, 9, 15, 10, tzinfo=ZoneInfo(ZONE)), ZONE)


def _due(text: str) -> str | None:
    found = due_date_in(text, MADE, CLOCK)
    return found.last.at[:10] if found else None


@each("text", ["Gutschrift gestellt bis Freitag", "Rechnung wird bis Freitag korrigiert", "wird montiert bis Freitag"])
def test_what_german_says_is_done_until_a_day_is_done_by_then(text: str) -> None:
    """A participle of what is done, whatever its verb is."""
    assert _due(text) == "2026-09-18"


@each(
    "text",
    [
        "die Hotline ist bis Freitag geschlossen",
        "das Konto bleibt bis Freitag gesperrt",
        "Frist bis Freitag gestellt",
        "Angebot verlängert bis Freitag",
        "der Kollege ist bis Freitag beschäftigt",
    ],
)
def test_what_is_kept_so_until_a_day_is_not_done_by_then(text: str) -> None:
    """How things are until then is no promise of it."""
    assert _due(text) is None


@each(
    "text, day",
    [
        ("remboursement 10 jours", "2026-09-25"),
        ("reembolso 10 días", "2026-09-25"),
        ("chat, refund 10 days", "2026-09-25"),
        ("they refund 10 days", None),
        ("refund 10 days of rent", None),
        ("refund 2 months", None),
    ],
)
def test_so_many_days_beside_a_refund_alone_are_how_long_it_takes(text: str, day: str | None) -> None:
    """Where somebody refunds them, they may be what is paid back."""
    assert _due(text) == day


@each(
    "text, day",
    [
        ("me escriben antes de tres días", "2026-09-18"),
        ("me llaman antes de 48 horas", "2026-09-17"),
        ("remboursé avant 10 jours ouvrés", "2026-09-29"),
        ("remboursé avant le 1er octobre", "2026-09-30"),
        ("no llega antes de 5 días", None),
        ("pas livré avant 5 jours", None),
    ],
)
def test_before_so_long_is_within_it(text: str, day: str | None) -> None:
    """So say it Spanish and French; what does not come before then has no day."""
    assert _due(text) == day


@each(
    "text, day",
    [
        ("le mois d'octobre me sera remboursé sous dix jours", "2026-09-25"),
        ("the month of October is refunded within 10 days", "2026-09-25"),
        ("de maand oktober wordt binnen 10 dagen terugbetaald", "2026-09-25"),
        ("el mes de octubre me lo devuelven en 10 días", "2026-09-25"),
        ("remboursé dans le mois d'octobre", None),
    ],
)
def test_a_month_that_is_paid_back_is_no_day_of_it(text: str, day: str | None) -> None:
    """It tells what is paid, unless it tells in which month."""
    assert _due(text) == day

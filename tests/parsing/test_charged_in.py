"""The month in which money was taken is no day of the promise that gives it back."""

from __future__ import annotations

from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import due_date_in
from tests.builders import HOME, NOW, moment
from tests.conftest import each

CLOCK = Clock(NOW, HOME, country="NL")


@each(
    ("text", "day"),
    [
        ("The amount charged twice in October will be refunded by 17 December.", "2026-12-17"),
        ("We will refund the fee you were charged in October by 17 December.", "2026-12-17"),
        ("Het in oktober dubbel afgeschreven bedrag storten wij terug uiterlijk 17 december.", "2026-12-17"),
        ("Den im Oktober versehentlich doppelt abgebuchten Beitrag erstatten wir bis zum 17. Dezember.", "2026-12-17"),
        ("Die im Oktober zu viel berechneten 20 Euro bekommen Sie bis Freitag zurück.", "2026-11-27"),
        ("Le montant prélevé deux fois en octobre vous sera remboursé avant le 17 décembre.", "2026-12-16"),
        ("El importe cobrado dos veces en octubre se lo devolvemos antes del 17 de diciembre.", "2026-12-16"),
    ],
)
def test_when_money_was_taken_is_not_when_it_comes_back(text: str, day: str) -> None:
    """Said on 25 November 2026, a Wednesday."""
    due = due_date_in(text, moment("2026-11-25"), CLOCK)

    assert due is not None
    assert day == due.last.day.isoformat()


@each("text", ["The fee will be charged in December or by 3 January.", "We looked at what was charged in October."])
def test_a_month_in_which_it_is_taken_alone_is_no_day(text: str) -> None:
    assert due_date_in(text, moment("2026-11-25"), CLOCK) is None

"""What is credited on a bill in German words that part, and a sum that stands before who takes it off."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.vocabularies import Promised
from tests.conftest import each


@each(
    "said",
    [
        "Ich schreibe Ihnen die 39,90 Euro auf der nächsten Rechnung wieder gut.",
        "Wir schreiben Ihnen die 12 Euro mit der übernächsten Abrechnung im Januar gut.",
        "Die 20 Euro schreibe ich Ihnen auf dem Kundenkonto gut.",
        "Die 20 Euro ziehen wir von der nächsten Miete ab.",
        "Die 18 euro haal ik van je volgende rekening af.",
        "De 15 euro trekken we van de huur af.",
    ],
)
def test_a_sum_that_is_taken_off_or_credited_is_a_refund(said: str) -> None:
    """However far its two halves stand apart."""
    assert Promised.REFUND is promise_kind_in(said)


@each(
    "said",
    [
        "Ich schreibe Ihnen morgen, das ist gut.",
        "Ich schreibe Ihnen wegen der 20 Euro bis Freitag.",
        "Die 20 Euro ziehen wir morgen ein.",
        "De 15 euro halen we vrijdag op.",
    ],
)
def test_what_only_looks_so_is_no_refund(said: str) -> None:
    """Who writes about a sum gives none, and who collects one takes it."""
    assert Promised.REFUND is not promise_kind_in(said)

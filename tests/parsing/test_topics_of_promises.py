"""What a promise is about, whose month a thing is of, and what comes first: none of it is the day or the thing promised."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import due_date_in
from casebook.parsing.promises.conditions import condition_in
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.records.vocabularies import Promised
from tests.builders import moment
from tests.conftest import each

ZONE = "Europe/Amsterdam"
MADE = moment("2026-11-19 10:00", ZONE)  # a Thursday
CLOCK = Clock(datetime(2026, 11, 19, 10, tzinfo=ZoneInfo(ZONE)), ZONE)


def _due(text: str) -> str | None:
    found = due_date_in(text, MADE, CLOCK)
    return found.last.at[:10] if found else None


@each(
    ("text", "due"),
    [
        ("U krijgt de 12,99 EUR van oktober terug, uiterlijk 26 november.", "2026-11-26"),
        ("ze belt me woensdag terug over de leasetermijn van september", "2026-11-25"),
        ("We refund you the £12 of October by Monday", "2026-11-23"),
        ("Sie bekommen die 12 Euro vom Oktober bis Freitag zurück", "2026-11-20"),
        ("Vous recevrez les 12 € d'octobre vendredi", "2026-11-20"),
        ("Le devolvemos la mensualidad de octubre el viernes", "2026-11-20"),
        ("de € 35,- van oktober storten we vrijdag terug", "2026-11-20"),
        ("We refund you by the 21st of December", "2026-12-21"),
        ("We refund you on Monday, in the first week of December", None),
        ("We refund you Monday or in the course of December", None),
    ],
)
def test_a_month_that_tells_which_thing_is_meant_leaves_the_day_as_it_is(text: str, due: str | None) -> None:
    """A sum, a rent or a term of a month; not the week or the course of one."""
    assert due == _due(text)


@each(
    "text",
    [
        "they call me on Monday about the instalment",
        "me llaman el lunes por lo del recibo",
        "ze bellen me maandag over de incasso",
    ],
)
def test_what_a_call_is_about_is_not_taken_from_anybody_on_that_day(text: str) -> None:
    """Money that is taken each month is only spoken of."""
    assert "2026-11-23" == _due(text)


def test_what_is_taken_on_a_day_is_no_promise() -> None:
    """Nothing speaks of it there."""
    assert _due("your next instalment is on Monday") is None


@each(
    ("text", "within"),
    [
        ("Sobald das Paket gescannt wurde, erhalten Sie innerhalb von 2 Wochen Ihr Geld zurück.", "2 Wochen"),
        ("El reembolso se hace en un plazo de 14 días desde que se reciba el paquete.", "14 días"),
        ("Le devolveremos el dinero en 14 días a partir de que llegue el paquete.", "14 días"),
    ],
)
def test_a_term_counts_from_what_is_told_right_before_or_behind_it(text: str, within: str) -> None:
    """In a passive that is yet to be, and in any verb behind the term."""
    condition = condition_in(text)
    assert condition is not None
    assert within == condition.within
    assert _due(text) is None


@each(
    ("text", "kind"),
    [
        ("Ein Kollege ruft Sie am Freitag wegen der Reparatur zurück.", Promised.CALLBACK),
        ("Un collègue vous rappellera vendredi au sujet de la réparation.", Promised.CALLBACK),
        ("Un compañero le llamará el viernes por la reparación.", Promised.CALLBACK),
        ("Wij antwoorden u vrijdag over de terugbetaling.", Promised.REPLY),
        ("Wir überweisen Ihnen Dienstag oder Mittwoch den Betrag zurück.", Promised.REFUND),
        ("Nous vous remboursons mardi ou mercredi.", Promised.REFUND),
        ("We storten het bedrag komende dinsdag terug op uw rekening.", Promised.REFUND),
        ("Vrijdag komt de koerier de lamp brengen.", Promised.DELIVERY),
        ("Wij vergoeden het bedrag vrijdag.", Promised.REFUND),
        ("Wir können Ihnen keinen Ersatz schicken.", Promised.OTHER),
    ],
)
def test_the_kind_is_that_of_what_is_done_and_not_of_what_it_is_about(text: str, kind: Promised) -> None:
    """Nor is one of two days one of two things."""
    assert kind is promise_kind_in(text)


@each("text", ["No worries, it's with you on Friday", "no probs the van will drop it to you Friday"])
def test_a_no_that_only_reassures_denies_no_day(text: str) -> None:
    """In whatever word it does."""
    assert "2026-11-20" == _due(text)

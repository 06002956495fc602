"""What the number is called by which something was booked, and what a cost is called by."""

from __future__ import annotations

from typing import Any

from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import paste

FLIGHTS = {
    "en": ("My flight was cancelled.", "Booking K7XQ2P"),
    "nl": ("Mijn vlucht is geannuleerd.", "Boeking K7XQ2P"),
    "de": ("Mein Flug wurde gestrichen.", "Buchung K7XQ2P"),
    "fr": ("Mon vol a été annulé.", "Réservation K7XQ2P"),
    "es": ("Mi vuelo fue cancelado.", "Reserva K7XQ2P"),
}


@each("code", FLIGHTS)
def test_a_number_in_the_form_of_a_booking_is_one_where_a_trip_is_told_of(code: str) -> None:
    """Six letters and figures; of a number in another form, and of a thing, nobody knows."""
    problem, named = FLIGHTS[code]
    kinds = (("K7XQ2P", problem, True), ("K7-2P", problem, False), ("K7XQ2P", "Kaputt.", False))
    for order, said, is_booking in kinds:
        lead = paste(facts_of(case(orders=(order,), problem=said, want="x")), ExportOptions(code))
        assert lead.startswith(named) is is_booking, lead


def test_what_a_transcript_calls_a_booking_is_kept_as_one(casebook: Any, tmp_path: Any) -> None:
    """And an order as an order."""
    chat = tmp_path / "chat.txt"
    chat.write_text("Agent Ed: Hello, your booking reference K7XQ2P is cancelled.\nMe: I want my money.\n", "utf-8")
    casebook("open", "trip", "--company", "Air", "--problem", "I am angry.", "--want", "a refund")
    casebook("add", "trip", "--transcript", str(chat), "--channel", "chat")
    assert casebook("export", "trip").stdout.startswith("Booking K7XQ2P: I am angry.")


COSTS = {
    "en": ("cost of return", "cost of return (9.40 EUR)"),
    "nl": ("kosten van terugsturen", "kosten van terugsturen (€ 9,40)"),
    "de": ("Kosten für Rückversand", "Kosten für Rückversand (9,40 €)"),
    "fr": ("frais de retour", "frais de retour (9,40 €)"),
    "es": ("gastos de devolución", "gastos de devolución (9,40 €)"),
}


@each("code", COSTS)
def test_what_a_cost_was_for_keeps_the_word_it_begins_with(code: str) -> None:
    """*De retour* alone says that somebody is back."""
    noted, told = COSTS[code]
    entries = Entries()
    entries.event("2024-11-05", EventKind.COST, noted, amount=Money(940, "EUR"))
    assert told in paste(facts_of(case(orders=("P-1",), problem="X.", want="x"), entries), ExportOptions(code)).replace(
        "\u00a0", " "
    )

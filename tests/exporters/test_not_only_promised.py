"""A sum that is asked for beside a smaller one that was promised: how they go together."""

from __future__ import annotations

from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

SUMS = {
    "en": ("410 EUR back", "160 EUR by 8 Nov", "410 EUR back, not only the 160 EUR, by 27 Nov"),
    "nl": ("410 EUR terug", "160 EUR voor 9 november", "410 EUR terug, niet alleen de € 160, uiterlijk 27 nov"),
    "de": ("410 EUR zurück", "160 EUR bis 8. November", "410 EUR zurück, nicht nur die 160 €, bis zum 27. November"),
    "fr": ("410 EUR", "160 EUR avant le 9 novembre", "410 EUR, et pas seulement les 160 €, d'ici au 27 novembre"),
    "es": (
        "410 EUR",
        "160 EUR antes del 9 de noviembre",
        "410 EUR, no solo los 160 €, a más tardar el 27 de noviembre",
    ),
}


def lead(language: str, want: str, promise: str, came: int = 0) -> str:
    """What it says, with plain spaces and whole sums."""
    entries = Entries()
    made = entries.contact("2024-11-01", agent="Sunita")
    entries.promise("2024-11-01", promise, "2024-11-08", promised=Promised.REFUND, made_in=made)
    if came:
        entries.event("2024-11-05", EventKind.REFUNDED, amount=Money(came, "EUR"))
    facts = facts_of(case(language=language, problem="x", want=want, amount=Money(41_000, "EUR")), entries)
    text = lead_of(facts, ExportOptions(language)).text.replace("\xa0", " ")
    return text.replace(",00", "").replace(".00", "")


@each("language", SUMS)
def test_more_is_asked_for_than_was_promised_is_said(language: str) -> None:
    """In a word that is true whether the one is a part of the other or beside it."""
    want, promise, told = SUMS[language]

    assert told in lead(language, want, promise)


def test_nothing_of_it_where_as_much_was_promised_or_some_came() -> None:
    """Then it is the sum that is asked for, or the rest of it."""
    assert "not only" not in lead("en", "410 EUR back", "410 EUR by 8 Nov")
    assert "not only" not in lead("en", "410 EUR back", "160 EUR by 8 Nov", came=5_000)
    assert "not only" not in lead("en", "90 EUR for the trip and 320 EUR for the room", "160 EUR by 8 Nov")

"""Of a sum that was promised and is asked for, what came since is not asked for again."""

from __future__ import annotations

from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def _lead(language: str, want: str, promise: str, *, refunded: str = "2024-11-04") -> str:
    entries = Entries()
    if refunded < "2024-10-21":
        entries.event(refunded, EventKind.REFUNDED, amount=Money(11_200, "EUR"))
    made = entries.contact("2024-10-21", agent="Ann", case_number="20-5590")
    entries.promise("2024-10-21", promise, "2024-11-02", promised=Promised.REFUND, made_in=made)
    if refunded > "2024-10-21":
        entries.event(refunded, EventKind.REFUNDED, amount=Money(11_200, "EUR"))
    given = case(language=language, problem="No warm water.", want=want, amount=Money(112_000, "EUR"))
    return lead_of(facts_of(given, entries), ExportOptions(language)).text.replace("\xa0", " ")


@each(
    ("language", "want", "promise", "told"),
    [
        ("en", "a reduction of 40 per cent, 448 EUR", "448 EUR by 2 Nov", "336.00"),
        ("nl", "een korting van 40 procent, dus 448 euro", "448 euro", "336,00"),
        (
            "de",
            "eine Minderung von 40 Prozent, also 448 Euro",
            "448 Euro bis 2. November",
            "die restlichen 336,00 von 448,00 €",
        ),
        ("fr", "une réduction de 40 %, soit 448 euros", "448 euros", "336,00"),
        (
            "es",
            "una rebaja del 40 %, es decir, 448 euros",
            "448 euros",
            "rebaja del 40 % (pendiente: 336,00",
        ),
    ],
)
def test_the_rest_of_what_was_promised_is_asked_for(language: str, want: str, promise: str, told: str) -> None:
    """However much more the case is about, of which nobody asks for the rest."""
    text = _lead(language, want, promise)

    assert told in text
    assert "1008" not in text.replace(",", "").replace(".", "")


def test_what_came_before_it_was_promised_is_no_part_of_it() -> None:
    """Nor is it of another sum than was promised."""
    assert "336" not in _lead("en", "448 EUR back", "448 EUR", refunded="2024-10-04")
    assert "336" not in _lead("en", "448 EUR back", "300 EUR")

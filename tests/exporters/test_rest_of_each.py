"""Both payments are asked for, and one came: the other is asked for with its sum, and with what is asked for beside it."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste

_IN_EACH_ROW = 6
"""Charged twice, refunded, in the sum that is made up of these twice, and in the demand."""


@each(
    ("code", "want", "told"),
    [
        ("en", "both payments back and written confirmation", "the remaining 39.95 EUR back and written confirmation"),
        ("en", "a refund of all of the charges", "a refund of the remaining 39.95 EUR"),
        ("nl", "beide betalingen terug en een bevestiging", "de resterende € 39,95 terug en een bevestiging"),
        ("de", "beide Zahlungen zurück und eine Bestätigung", "die restlichen 39,95 € zurück und eine Bestätigung"),
        ("de", "die Erstattung beider Zahlungen", "die Erstattung beider Zahlungen (noch offen 39,95 €)"),
        ("fr", "les deux paiements et une confirmation", "le reste, soit 39,95 € et une confirmation"),
        ("es", "los dos pagos y una confirmación", "los 39,95 € pendientes y una confirmación"),
    ],
)
def test_what_is_left_of_both_is_asked_for(code: str, want: str, told: str) -> None:
    """In the paste, and in the demand of a letter before claim, which adds it up."""
    entries = Entries()
    for day in ("2024-10-01", "2024-10-02"):
        entries.event(day, EventKind.CHARGED, amount=Money(3995, "EUR"))
    before = facts_of(case(problem="x.", want=want, amount=None), entries)
    entries.event("2024-11-05", EventKind.REFUNDED, amount=Money(3995, "EUR"))
    facts, options = facts_of(case(problem="x.", want=want, amount=None), entries), ExportOptions(code)
    text, claim = paste(facts, options), renderer("claim", "text")(facts, options)

    assert told in text.replace("\u00a0", " ")
    assert claim.count("39.95" if code == "en" else "39,95") >= _IN_EACH_ROW
    assert want in paste(before, options)

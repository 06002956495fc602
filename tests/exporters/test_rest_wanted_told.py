"""The other half is asked for with its sum, and what is asked for beside it as something else."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste

PAID, REFUNDED = EventKind.PAID, EventKind.REFUNDED
HALVES = ((PAID, 44000), (REFUNDED, 22000))


def text(
    want: str | None, amount: int | None, sums: Sequence[tuple[EventKind, int]], code: str = "en", form: str = ""
) -> str:
    """The paste, or that form, of an order of which these sums are known, in cents."""
    entries = Entries()
    for day, (kind, minor) in enumerate(sums, 1):
        entries.event(f"2024-11-{day:02}", kind, amount=Money(minor, "EUR"))
    stake = Money(amount, "EUR") if amount else None
    facts = facts_of(case(problem="They cancelled.", orders=("A-1",), want=want, amount=stake), entries)
    options = ExportOptions(code)
    told = renderer(form, "text")(facts, options) if form else paste(facts, options)
    return told.replace("\u00a0", " ").replace("\u202f", " ")


@each(
    ("code", "want", "told"),
    [
        ("en", "the other half", "the other half (still owed 220.00 EUR)"),
        ("nl", "de andere helft", "de andere helft (ik krijg nog € 220,00)"),
        ("de", "die andere Hälfte", "die andere Hälfte (noch offen 220,00 €)"),
        ("fr", "l'autre moitié", "l'autre moitié (reste dû 220,00 €)"),
        ("es", "la otra mitad", "la otra mitad (220,00 € pendientes)"),
    ],
)
def test_the_other_half_is_asked_for_with_its_sum(code: str, want: str, told: str) -> None:
    """As much came: that is told too, and a letter before claim demands the rest."""
    lead = text(want, 22000, HALVES, code).partition("\n")[0]
    claim = text(want, 22000, HALVES, code, "claim")

    assert told in lead
    assert lead.count("220") == len(HALVES), lead
    assert claim.count("220") > len(HALVES), claim

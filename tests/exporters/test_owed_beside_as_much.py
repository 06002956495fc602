"""What is still owed is told below a lead that names as much of what came."""

from __future__ import annotations

from casebook.exporters.facts.asked.balance_told import balance_told, still_owed
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

HALVES = ((EventKind.PAID, 44000), (EventKind.REFUNDED, 22000))


@each(
    ("code", "lead", "is_told"),
    [
        ("en", "On 2 Nov 220.00 EUR came. I ask for the other half.", True),
        ("nl", "Er kwam € 220,00 op 2 nov. Ik vraag om de andere helft.", True),
        ("de", "Es kamen 220,00 € am 2. November. Ich möchte die andere Hälfte.", True),
        ("fr", "Le 2 novembre, j'ai reçu 220,00 €. Je demande l'autre moitié.", True),
        ("es", "He recibido 220,00 € el 2 de noviembre. Solicito la otra mitad.", True),
        ("en", "I ask for the other half (still owed 220.00 EUR).", False),
        ("en", "On 2 Nov 220.00 EUR came. Please refund the remaining 220.00 EUR.", False),
    ],
)
def test_what_is_still_owed_is_told_beside_as_much_that_came(code: str, lead: str, is_told: bool) -> None:
    """Where the lead tells the latter alone: it is another sum."""
    entries = Entries()
    for day, (kind, minor) in enumerate(HALVES, 1):
        entries.event(f"2024-11-{day:02}", kind, amount=Money(minor, "EUR"))
    wording = Wording(facts_of(case(want="my money back", amount=None), entries), language_named(code), years=False)
    [balance] = wording.facts.balances

    told = balance_told(wording, balance, lead)

    assert is_told == (still_owed(wording, balance) in told), told

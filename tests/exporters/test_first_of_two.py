"""What is called the other of two waits for the line that names the first."""

from __future__ import annotations

from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import pastes


@each(
    ("language", "note", "said"),
    [
        ("en", "206.30 EUR, one passenger only", "Offered a voucher for the other passenger."),
        ("nl", "206.30 EUR, één passagier", "Bood een tegoedbon voor de andere passagier."),
        ("de", "206.30 EUR, ein Passagier", "Bot einen Gutschein für den anderen Passagier an."),
        ("fr", "206.30 EUR, un passager", "A proposé un avoir pour l'autre passager."),
        ("es", "206.30 EUR, un pasajero", "Ofreció un vale para el otro pasajero."),
    ],
)
def test_the_other_is_told_nowhere_without_the_first(language: str, note: str, said: str) -> None:
    """Whoever reads *for the other passenger* asks which the first is."""
    entries = Entries()
    entries.contact(
        "2024-11-01", "The form was filled in and sent to the address that stands on the website.", agent="Ann"
    )
    entries.event("2024-11-09", EventKind.REFUNDED, note, amount=Money(20630, "EUR"))
    entries.contact("2024-11-14", said, agent="Janis")
    of = facts_of(case(problem="The flight was cancelled.", want="the rest back", amount=Money(41260, "EUR")), entries)
    texts = pastes(of, range(250, 700, 10), language)
    thing = said.rstrip(".").removesuffix(" an").rpartition(" ")[2]

    assert any(text.count(thing) == 2 for text in texts)
    assert not any(text.count(thing) == 1 and said.split()[0] in text for text in texts)

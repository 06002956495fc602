"""A note of money that came in part, and the rest promised since, in the line of that day and in a dispute for a bank."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

NOTED = [
    ("de", "Ein Teil ist gekommen", "1.200,00 € erstattet. Ein Teil ist gekommen."),
    ("en", "Part of it has come", "I was refunded 1,200.00 EUR. Part of it has come."),
    ("nl", "Een deel is gekomen", "€ 1.200,00 terugbetaald. Een deel is gekomen."),
    ("fr", "Une partie est arrivée", "Une partie est arrivée."),
    ("es", "Una parte llegó", "Una parte llegó."),
]


def told(language: str, noted: str, form: str = "letter") -> str:
    entries = Entries()
    entries.contact("2024-09-10", "asked", agent="Ann")
    entries.event("2024-09-28", EventKind.REFUNDED, noted, amount=Money(120000, "EUR"))
    later = entries.contact("2024-10-06", "asked again", agent="Bo")
    entries.promise("2024-10-06", "the rest", "2024-10-20", promised=Promised.OTHER, made_in=later)
    facts = facts_of(
        case(language=language, problem="The deposit.", want="1860.00 EUR", amount=Money(186000, "EUR")), entries
    )
    return renderer(form, "text")(facts, ExportOptions(language)).replace("\u00a0", " ").replace("\u202f", " ")


@each(("language", "noted", "line"), NOTED)
def test_a_note_with_a_verb_is_a_sentence_of_its_own(language: str, noted: str, line: str) -> None:
    """Behind how much it was, and never within that."""
    assert line in told(language, noted)


def test_the_rest_that_was_promised_since_is_why_the_money_is_asked_back() -> None:
    """Nothing came of that, though some money came before."""
    assert "A refund was promised, and I have no record of it" in told("en", "Part of it has come", "chargeback")

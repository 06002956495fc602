"""Where a part of the money came, words that explain the whole sum are not told of the rest of it."""

from __future__ import annotations

from casebook.exporters.facts.asked.owed_ask import rest_asked
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def rest(want: str, language: str) -> str:
    """What is asked of 187.00 EUR, of which 37.00 came."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.REFUNDED, amount=Money(3700, "EUR"))
    facts = facts_of(case(want=want, amount=Money(18700, "EUR"), problem="The train did not run."), entries)
    return rest_asked(Wording(facts, language_named(language), years=False), want)


@each(
    ("language", "want", "left"),
    [
        ("en", "187.00 EUR, which is half of the fare", "the remaining 150.00 EUR"),
        ("en", "187.00 EUR I paid on top of the fare by 8 Nov", "the remaining 150.00 EUR by 8 Nov"),
        ("en", "refund me 187.00 EUR less the fee to my card", "refund me the remaining 150.00 EUR to my card"),
        ("en", "refund me 187.00 EUR (50% of the fare)", "refund me the remaining 150.00 EUR"),
        (
            "nl",
            "187,00 EUR terug die ik dubbel betaald heb op mijn rekening",
            "de resterende € 150,00 terug op mijn rekening",
        ),
        (
            "de",
            "187,00 EUR zurück, das sind 80 Prozent, auf mein Konto",
            "die restlichen 150,00 € zurück auf mein Konto",
        ),
        ("fr", "remboursez-moi 187,00 EUR que j'ai payés en trop", "remboursez-moi les 150,00\u00a0€ restants"),
        ("es", "que me devuelvan 187,00 EUR que pagué de más", "que me devuelvan los 150,00 € pendientes"),
    ],
)
def test_what_explains_the_whole_sum_is_not_told_of_the_rest(language: str, want: str, left: str) -> None:
    """How the sum is made up or was paid goes; where the money is wanted to, and by when, stays."""
    assert left == rest(want, language)


def test_another_thing_that_is_asked_for_is_not_lost() -> None:
    """Where the words behind the sum may hold a second ask, the wish stays as it was typed."""
    want = "187.00 EUR, which is half of the fare, and an apology"
    entries = Entries()
    entries.event("2024-11-05", EventKind.REFUNDED, amount=Money(3700, "EUR"))
    facts = facts_of(case(want=want, amount=Money(18700, "EUR"), problem="The train did not run."), entries)

    told = renderer("chat", "text")(facts, ExportOptions("en"))

    assert f"{want} (still owed 150.00 EUR)" == rest(want, "en")
    assert want in told
    assert "the remaining 150.00 EUR, which" not in told

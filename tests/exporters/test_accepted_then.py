"""What was accepted and then declined is told as accepted at first; and what came in full is told as no part of it."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


@each(
    ("language", "declined", "told"),
    [
        ("en", "200 EUR back", "accepted at first"),
        ("nl", "200 EUR back", "eerst geaccepteerd"),
        ("de", "200 EUR back", "zunächst angenommen"),
        ("fr", "200 EUR back", "accepté d'abord"),
        ("es", "200 EUR back", "aceptado al principio"),
        ("en", None, "accepted at first"),
        ("en", "a voucher of 50 EUR", "agreed"),
    ],
)
def test_what_was_declined_later_is_not_agreed(language: str, declined: str | None, told: str) -> None:
    """By its words or its sum, or where nothing else is said."""
    entries = Entries()
    entries.event("2024-11-06", EventKind.ACCEPTED, "200 EUR back")
    entries.event("2024-11-07", EventKind.DECLINED, declined)

    lines = paste(
        facts_of(case(problem="It broke.", want="my money back"), entries), ExportOptions(language)
    ).splitlines()

    assert [True] == [told in each for each in lines if each.startswith("6")]


@each(("promised", "is_part"), [("80 EUR within a week", False), ("100 EUR within a week", True), ("a refund", True)])
def test_a_refund_of_all_that_was_promised_is_no_part_of_it(promised: str, is_part: bool) -> None:
    """Whatever else is at stake: a bank is told no such reason."""
    from casebook.exporters.facts.evidence.evidence import is_part_of_it
    from casebook.exporters.wording import Wording
    from casebook.language.language import language_named

    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(10000, "EUR"))
    entries.promise("2024-11-03", promised, "2024-11-10", promised=Promised.REFUND)
    entries.event("2024-11-12", EventKind.REFUNDED, amount=Money(8000, "EUR"))
    facts = facts_of(case(problem="It broke.", want="a refund", amount=Money(10000, "EUR")), entries)

    assert is_part == is_part_of_it(Wording(facts, language_named("en")), facts.promises[0])

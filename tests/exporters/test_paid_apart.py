"""What came of another payment is told as no part of what is asked for, and not in the place of what was promised."""

from __future__ import annotations

from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import pastes


def _hotel(language: str) -> Entries:
    """The night was refunded, and the other hotel and the taxi were promised."""
    entries = Entries()
    entries.event("2024-11-01", EventKind.PAID, amount=Money(53_400, "EUR"), method="card")
    entries.event("2024-11-02", EventKind.COST, amount=Money(18_900, "EUR"))
    entries.event("2024-11-02", EventKind.COST, amount=Money(2_400, "EUR"))
    made = entries.contact("2024-11-03", agent="Ann", case_number="20-5590")
    entries.promise(
        "2024-11-03", "213,00 EUR", "2024-11-10", made_in=made, verdict=Verdict.BROKEN, settled="2024-11-12"
    )
    entries.event("2024-11-14", EventKind.REFUNDED, amount=Money(17_800, "EUR"), method="card")
    return entries


@each(
    ("language", "end", "lesser"),
    [
        ("en", "it did not come", "only 178"),
        ("nl", "niet gekomen", "maar € 178"),
        ("de", "das Geld ist nicht gekommen", "nur 178"),
        ("fr", "n'est pas arrivé", "que 178"),
        ("es", "no he recibido el dinero", "solo 178"),
    ],
)
def test_a_refund_of_another_payment_did_not_come_of_the_promise(language: str, end: str, lesser: str) -> None:
    """Nor is what was promised told as an act that did not happen: it is a sum."""
    given = case(language=language, problem="No room.", want="213,00 EUR", amount=Money(21_300, "EUR"))
    facts = facts_of(given, _hotel(language))

    lead = lead_of(facts, ExportOptions(language)).text.replace("\xa0", " ").replace("’", "'")

    assert end in lead
    assert lesser not in lead
    assert not any("35.00" in text or "35,00" in text for text in pastes(facts, [100_000, 600], language))


def test_a_fee_that_was_given_back_leaves_what_is_asked_as_it_is() -> None:
    """The lead does not tell it, and asks for a repair as well as for the money."""
    entries = Entries()
    entries.contact("2024-11-01", "He says the warranty covers it.", agent="Ann", case_number="20-5590")
    entries.event("2024-11-02", EventKind.CHARGED, "Inspection fee", amount=Money(3_500, "EUR"))
    entries.event("2024-11-08", EventKind.REFUNDED, "The inspection fee", amount=Money(3_500, "EUR"))
    given = case(problem="The screen flickers.", want="a free repair or 899.00 EUR back", amount=Money(89_900, "EUR"))

    text = lead_of(facts_of(given, entries), ExportOptions("en")).text

    assert "a free repair or 899.00 EUR back" in text
    assert "35.00" not in text


def test_money_that_was_for_something_else_is_told_in_no_line_as_a_part() -> None:
    """The person noted afterwards that nothing came of what was promised: the contact's own line says no other."""
    entries = Entries()
    made = entries.contact("2024-11-03", "He reads a fault in the log.", agent="Ann", case_number="20-5590")
    entries.promise(
        "2024-11-03",
        "1,040.00 GBP compensation within 5 days",
        "2024-11-08",
        made_in=made,
        verdict=Verdict.BROKEN,
        settled="2024-11-12",
        settled_note="No compensation came.",
    )
    entries.event("2024-11-05", EventKind.REFUNDED, "For the hotel", amount=Money(10_000, "GBP"))
    given = case(problem="Late.", want="1,040.00 GBP compensation and the hotel", amount=Money(104_000, "GBP"))

    [text] = pastes(facts_of(given, entries), [100_000])

    assert "it did not come" in text
    assert "only 100.00 GBP" not in text

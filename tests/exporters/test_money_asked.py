"""What is asked for is what is at stake, and nothing that came, was accepted for less, or is in another currency."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste

PAID, CHARGED, REFUNDED, COST = EventKind.PAID, EventKind.CHARGED, EventKind.REFUNDED, EventKind.COST


def told_of(*sums: tuple[EventKind, int, str], want: str, language: str = "en", amount: Money | None = None) -> str:
    entries = Entries()
    for day, (kind, minor, currency) in enumerate(sums, 1):
        entries.event(f"2024-11-{day:02}", kind, amount=Money(minor, currency))
    facts = facts_of(case(problem="It broke.", want=want, amount=amount), entries)
    return paste(facts, ExportOptions(language)).partition("\n")[0]


def test_all_that_came_in_two_currencies_is_confirmed() -> None:
    """As in one."""
    told = told_of(
        (PAID, 54900, "EUR"), (PAID, 2000, "GBP"), (REFUNDED, 2000, "GBP"), (REFUNDED, 54900, "EUR"), want="my money"
    )

    assert "549.00 EUR and 20.00 GBP came. Please confirm by " in told


def test_what_came_in_two_currencies_in_part_is_told_of_both() -> None:
    """Each with its day, and what is still owed of each."""
    told = told_of(
        (PAID, 54900, "EUR"), (PAID, 2000, "GBP"), (REFUNDED, 500, "GBP"), (REFUNDED, 10000, "EUR"), want="my money"
    )

    assert "On 3 Nov 5.00 GBP came. On 4 Nov 100.00 EUR came." in told
    assert "still owed 449.00 EUR and 15.00 GBP" in told


@each(("verdict", "ask"), [(Verdict.KEPT, "lease confirm by "), (None, "I ask for a full refund by ")])
def test_money_in_another_currency_is_not_asked_for_again(verdict: Verdict | None, ask: str) -> None:
    """Nobody knows how much is left of it; where what was promised was kept, nothing is."""
    entries = Entries()
    entries.event("2024-11-01", CHARGED, amount=Money(41000, "GBP"))
    settled = {"verdict": verdict, "settled": "2024-11-12"} if verdict else {}
    entries.promise("2024-11-03", "a full refund", "2024-11-13", promised=Promised.REFUND, **settled)
    entries.event("2024-11-12", REFUNDED, amount=Money(48000, "EUR"))
    told = paste(facts_of(case(problem="It broke.", want="a full refund"), entries), ExportOptions("en")).partition(
        "\n"
    )[0]

    assert ask in told
    assert "410.00" not in told


@each(
    ("language", "want", "told"),
    [
        ("en", "compensation", "I ask for compensation of 400.00 EUR by "),
        ("en", "a price reduction", "I ask for a price reduction of 400.00 EUR by "),
        ("en", "compensation for the delay", "compensation of 400.00 EUR for the delay by "),
        ("nl", "schadevergoeding", "schadevergoeding van € 400,00, uiterlijk "),
        ("nl", "een prijsverlaging", "een prijsverlaging van € 400,00, uiterlijk "),
        ("de", "Schadensersatz", "Schadensersatz von 400,00 € bis "),
        ("de", "eine Preisminderung", "eine Preisminderung von 400,00 € bis "),
        ("fr", "dommages et intérêts", "dommages et intérêts de 400,00\u00a0€"),
        ("fr", "une réduction de prix", "une réduction de prix de 400,00\u00a0€"),
        ("es", "compensación", "compensación de 400,00 €"),
        ("es", "una rebaja del precio", "una rebaja del precio de 400,00 €"),
    ],
)
def test_the_amount_of_a_compensation_is_no_price(language: str, want: str, told: str) -> None:
    """It is how much is asked for, and told as that."""
    lead = told_of(want=want, language=language, amount=Money(40000, "EUR"))

    assert told.replace("\u00a0", " ") in lead.replace("\u00a0", " ")
    assert lead.count("400") == 1


def test_costs_that_are_the_claim_are_asked_for_whatever_else_came_back() -> None:
    """The flight that was refunded is none of them."""
    entries = Entries()
    entries.event("2024-11-01", PAID, "the flight", amount=Money(30000, "EUR"))
    entries.event("2024-11-02", COST, "hotel", amount=Money(14500, "EUR"))
    entries.event("2024-11-09", REFUNDED, "the flight", amount=Money(30000, "EUR"))
    facts = facts_of(case(problem="It broke.", want="a refund of my hotel costs", amount=Money(14500, "EUR")), entries)

    assert "a refund of my hotel costs (still owed 145.00 EUR) by " in paste(facts, ExportOptions("en"))


@each(
    ("language", "want", "told"),
    [
        (
            "en",
            "Please refund my money plus 12 EUR costs",
            "Please refund my money (still owed 30.00 EUR) plus 12 EUR costs by ",
        ),
        ("nl", "mijn geld terug plus 12 EUR kosten", "€ 30,00) plus 12 EUR kosten"),
        ("de", "mein Geld zurück und 12 EUR Kosten", "30,00 €) und 12 EUR Kosten"),
    ],
)
def test_what_is_owed_is_told_where_a_sum_is_of_costs_alone(language: str, want: str, told: str) -> None:
    """The costs are asked for beside it."""
    lead = told_of((PAID, 3850, "EUR"), (REFUNDED, 850, "EUR"), want=want, language=language)

    assert told in lead.replace("\u00a0", " ")

"""What is a sum of money in a text, and what is another number."""

from __future__ import annotations

from decimal import Decimal

from casebook.text.sums import sums
from tests.conftest import each


@each(
    ("text", "named"),
    [
        ("€ 25, and then £5.", ["€ 25", "£5"]),
        ("1 649,00 EUR or 1'299.00 CHF", ["1 649,00 EUR", "1'299.00 CHF"]),
        ("24,- euro, EUR25.00 and 268.99GBP", ["24,- euro", "EUR25.00", "268.99GBP"]),
        ("2 x 118 euro within 5 days", ["118 euro"]),
        ("tickets (249.00)", ["249.00"]),
        ("kommt bis 3.12. auf Ihr Konto, bis 12.11. um 18 Uhr, on your card by 12.11", []),
        ("Wir zahlen 3.12. aus. I paid 12.11. They took 12.10 by 12.11", ["12.11", "12.10"]),
        ("kommt am 12.11., belde op 3.11 und vom 7.10. bis zum 12.11.", []),
        ("le 12.11 ou el 12.11, but he gets 12.11 back for 12.50", ["12.11", "12.50"]),
        ("order 302-1234567-1234567 of 3.10.2024, 14:05, v1.25, x12.45, 1234.567", []),
    ],
)
def test_a_sum_has_a_currency_or_two_decimals(text: str, named: list[str]) -> None:
    """It is found as it was typed; a day, a version and a number of any other kind is none."""
    assert [each.typed for each in sums(text)] == named


def test_a_sum_is_worth_what_it_says() -> None:
    """Whichever mark stands before the decimals, and whatever groups the thousands."""
    text = "€ 1.299,50; 1,299.50 USD; 1 299,50 EUR; 1.299 euro; 24,- euro; 5 RUB"

    assert [each.value for each in sums(text, "RUB")] == [
        *[Decimal("1299.50")] * 3,
        Decimal(1299),
        Decimal(24),
        Decimal(5),
    ]


@each(
    ("text", "named"),
    [
        ("R$ 250,00 de volta", ["R$ 250,00"]),
        ("HK$20, A$ 30, US $ 40 and C$50", ["HK$20", "A$ 30", "US $ 40", "C$50"]),
        ("a $20 voucher, for $30", ["$20", "$30"]),
        ("XY$20", []),
        ("₹500, 250 zł, 100 kr, 98000円 and 40 UAH", ["₹500", "250 zł", "100 kr", "98000円", "40 UAH"]),
        ("250.125 KWD", ["250.125 KWD"]),
        ("40 GEL, 40 TRY", []),
    ],
)
def test_what_stands_before_a_sign_of_money_belongs_to_it(text: str, named: list[str]) -> None:
    """A dollar of another country is none of the United States; what nobody pays in is no sum."""
    assert [each.typed for each in sums(text)] == named


def test_a_currency_with_three_places_has_them_behind_its_mark() -> None:
    """As where it is typed for an option; of two places three digits are thousands."""
    text = "250.125 KWD; 1,250.500 TND; 1.250 EUR"

    assert [each.value for each in sums(text)] == [Decimal("250.125"), Decimal("1250.500"), Decimal(1250)]

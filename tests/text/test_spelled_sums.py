"""Sums whose number is spelled out, in five languages."""

from __future__ import annotations

from casebook.text.spelled_sums import with_sums_in_figures
from tests.conftest import each


@each(
    ("spelled", "figures"),
    [
        ("a hundred and forty-five pounds", "145 pounds"),
        ("one hundred twenty dollars and fifty cents", "120.50 dollars"),
        ("a thousand two hundred dollars", "1200 dollars"),
        ("Fifty quid now", "50 quid now"),
        ("honderdvijfenveertig euro", "145 euro"),
        ("tweehonderd twaalf euro veertig", "212.40 euro"),
        ("vierhundertdreiundzwanzig Euro", "423 Euro"),
        ("hundertfünfundvierzig Euro und zwölf Cent", "145.12 Euro"),
        ("quatre-vingt-douze euros cinquante", "92.50 euros"),
        ("soixante-dix-huit euros", "78 euros"),
        ("mille deux cents euros", "1200 euros"),
        ("ciento cuarenta y cinco euros", "145 euros"),
        ("mil doscientos euros con diez céntimos", "1200.10 euros"),
        ("thirty of these, twelve euro each", "thirty of these, 12 euro each"),
        ("de tien euro", "de tien euro"),
        ("not one euro more", "not one euro more"),
        ("twelve days", "twelve days"),
        ("thirty pounds two days from now", "30 pounds two days from now"),
        ("one hundred and twelve pounds fifty by Friday", "112.50 pounds by Friday"),
        ("honderdtwaalf euro vijftig vrijdag", "112.50 euro vrijdag"),
        ("douze euros cinquante vendredi", "12.50 euros vendredi"),
        ("zwölf Euro fünfzig bis Freitag", "12.50 Euro bis Freitag"),
        ("doce euros cincuenta el viernes", "12.50 euros el viernes"),
        ("fifty pounds twelve people", "fifty pounds twelve people"),
        ("zwanzig Euro elf Tage später", "20 Euro elf Tage später"),
        ("vijftig euro en een bon", "50 euro en een bon"),
        ("cinquante euros et un bon d'achat", "50 euros et un bon d'achat"),
        ("doce euros y dos días", "12 euros y dos días"),
        ("between twenty and thirty pounds", "between twenty and thirty pounds"),
        ("entre veinte y treinta euros", "entre veinte y treinta euros"),
        ("the nineteen ninety-nine pounds", "the nineteen ninety-nine pounds"),
        ("onze euro's van toen", "onze euro's van toen"),
        ("once pounds are paid", "once pounds are paid"),
        ("a hundred per cent euros", "a hundred per cent euros"),
    ],
)
def test_a_spelled_sum_stands_in_figures(spelled: str, figures: str) -> None:
    """With its cents; ten and less, and what is no sum, stay as they are."""
    assert figures == with_sums_in_figures(spelled)


@each("word", ["einundzwanzig ", "eenentwintig ", "twentyone", "one", "ten", "twenty-", "quatre-vingt-", "vier en "])
def test_many_numbers_that_are_no_sum_stay(word: str) -> None:
    """However often one stands there, and read at once: each further one would take twice as long otherwise."""
    text = f"euro {word * 600}x euro"
    assert text == with_sums_in_figures(text)

"""Items as people type them: a sure count at the start and a sure price at the end are read, everything else is the name."""

from __future__ import annotations

import pytest

from casebook.errors import WrongValue
from casebook.parsing.items import ItemNameMissing, PriceOfOneOrAll, read_item
from casebook.records.values import as_typed
from tests.conftest import each

READ = {
    "red bath towel": ("red bath towel", None, ""),
    "2 x red bath towel @ 24.99 EUR": ("red bath towel", 2, "24.99 EUR"),
    "red bath towel, 24.99 EUR": ("red bath towel", None, "24.99 EUR"),
    "red bath towel 24.99 EUR": ("red bath towel", None, "24.99 EUR"),
    "red bath towel (€ 24.99)": ("red bath towel", None, "24.99 EUR"),
    "red bath towel - $20": ("red bath towel", None, "20.00 USD"),
    "towel at 5 euros": ("towel", None, "5.00 EUR"),
    "towel @ 24.99": ("towel", None, "24.99 GBP"),
    "3 x towel @ 21": ("towel", 3, "21.00 GBP"),
    "1 x towel, 5 EUR": ("towel", 1, "5.00 EUR"),
    "2 x towel, 24.99 EUR each": ("towel", 2, "24.99 EUR"),
    "2x badhanddoek à € 24,99": ("badhanddoek", 2, "24.99 EUR"),
    "2 stuks badhanddoek à 24,99 euro": ("badhanddoek", 2, "24.99 EUR"),
    "2 stuks 500 GB schijf": ("500 GB schijf", 2, ""),
    "2 x badhanddoek € 24,99 per stuk": ("badhanddoek", 2, "24.99 EUR"),
    "2× Handtuch à 1.024,99 €": ("Handtuch", 2, "1024.99 EUR"),
    "2 x iPhone 15 @ 1 249,00 EUR": ("iPhone 15", 2, "1249.00 EUR"),
    "Red bath towel, 70 x 140 cm, 24,- euro": ("Red bath towel, 70 x 140 cm", None, "24.00 EUR"),
    "2 x 4 timber, 5 EUR": ("2 x 4 timber", None, "5.00 EUR"),
    "3 candles at 5.00 GBP each": ("candles", 3, "5.00 GBP"),
    "2 lámparas de 30 € cada una": ("lámparas", 2, "30.00 EUR"),
    "4 bougies de 5 € chacune": ("bougies", 4, "5.00 EUR"),
    "4 kaarsen van € 5 per stuk": ("kaarsen", 4, "5.00 EUR"),
    "3 candles @ 5.00 GBP": ("candles", 3, "5.00 GBP"),
    "3 black candles, each at 5 GBP": ("black candles", 3, "5.00 GBP"),
    "three candles (5 GBP apiece)": ("candles", 3, "5.00 GBP"),
    "4 boxes of tea at 3 GBP": ("boxes of tea", 4, "3.00 GBP"),
    "4 dozen thee à € 3,00": ("dozen thee", 4, "3.00 EUR"),
    "drie kaarsen, € 5,00 per stuk": ("kaarsen", 3, "5.00 EUR"),
    "3 kaarsen voor € 5,00 elk": ("kaarsen", 3, "5.00 EUR"),
    "5 Stück Kerzen à 3,99 €": ("Kerzen", 5, "3.99 EUR"),
    "3 Dosen Lack je 10,00 €": ("Dosen Lack", 3, "10.00 EUR"),
    "3 Koffer für je 50,00 €": ("Koffer", 3, "50.00 EUR"),
    "3 Kerzen (je 5,00 €)": ("Kerzen", 3, "5.00 EUR"),
    "2 rote Tische, 80,00 € pro Stück": ("rote Tische", 2, "80.00 EUR"),
    "3 pièces de tissu à 10 €": ("tissu", 3, "10.00 EUR"),
    "2 unités d'huile à 8 €": ("huile", 2, "8.00 EUR"),
    "2 boîtes de thé, 12,00 EUR l'unité": ("boîtes de thé", 2, "12.00 EUR"),
    "3 bougies à 10 € chacune": ("bougies", 3, "10.00 EUR"),
    "4 unidades de jabón a 2,50 €": ("jabón", 4, "2.50 EUR"),
    "3 uds. vela a 4,50 €": ("vela", 3, "4.50 EUR"),
    "3 velas a 4,50 € cada una": ("velas", 3, "4.50 EUR"),
    "5 sacos de cemento a 6,50 €/ud.": ("sacos de cemento", 5, "6.50 EUR"),
    "candles, 5 GBP each": ("candles", None, "5.00 GBP"),
    "Tisch für 50,00 €": ("Tisch", None, "50.00 EUR"),
}
"""What is typed, with its name, its pieces and its price."""

PART_OF_IT = (
    *("3 seater sofa at 500 GBP", "3 seater sofas at 500 GBP each", "5G router at 80 GBP", "2-door fridge at 400 GBP"),
    *(
        "8 kg dumbbells @ 20 GBP each",
        "8 port switch @ 50 GBP",
        "12 months broadband, 300 GBP",
        "7 nights at Hotel Mar, 700 GBP",
    ),
    *(
        "50 Shades of Grey, 10 GBP",
        "1000 piece puzzle at 20 GBP",
        "5 Speed Mixer @ 50 GBP",
        "1000 litres de fioul à 1,20 GBP",
    ),
    *("3-Sitzer-Sofa à 500 GBP", "3 Sitzer Sofa à 500 GBP", "2 persoons bed, 300 GBP", "2 pers. tent at 100 GBP"),
)
"""What begins with a number that is part of the thing, with a price."""

NAMES = (
    *("iPhone 15", "2 x 4 timber", "2x4 timber", "500 GB disk", "Bose QC 45", "4K TV", "10x zoom lens", "4* hotel"),
    *("3 X-ray lamps", "1.5 x fabric", "gift card of 50 EUR", "cadeaubon t.w.v. € 25", "50 EUR voucher", "cable, 6 ft"),
    *("shoes EUR 42", "shoes size 42 EUR", "meet @ 8 PM", "Hotel @ 21", "iPhone 15 249 EUR", "kettlebell 20 pounds"),
    *("towel -24.99 EUR", "shoes 39,95", "[2 x] 王小明 'محمد' 😔", "999999999999 x towel"),
)


@each("typed", READ)
def test_a_sure_count_and_a_sure_price_are_read(typed: str) -> None:
    """A price behind `@` that names no currency is in that of the case."""
    reading = read_item(typed, "GBP")

    assert READ[typed] == (reading.name, reading.pieces, as_typed(reading.price))


@each("typed", PART_OF_IT)
def test_a_number_that_is_part_of_the_thing_is_no_count(typed: str) -> None:
    """Nor where the price of one stands behind it."""
    reading = read_item(typed, "GBP")

    assert (None, True, True) == (reading.pieces, bool(reading.price), typed.startswith(reading.name))


@each("typed", NAMES)
def test_everything_else_is_the_name(typed: str) -> None:
    """Whatever numbers it has."""
    assert (typed, None, None) == read_item(typed)


def test_what_is_said_elsewhere_is_not_looked_for() -> None:
    """So that any name can be typed."""
    assert ("2 x towel, 5 EUR", None, None) == read_item("2 x towel, 5 EUR", counted=True, priced=True)


OF_ONE_OR_ALL = (
    *("2 x towel, 49.98 EUR", "2 stuks badhanddoek voor € 49,98", "2 x towel 49.98 EUR", "2 towels for 49.98 EUR"),
    *("2 handdoeken (€ 49,98)", "2 Kerzen für 49,98 €", "2 boîtes de thé, 49,98 EUR", "2 velas por 49,98 €"),
)


@each("typed", OF_ONE_OR_ALL)
def test_a_sum_that_may_be_for_all_is_refused(typed: str) -> None:
    """With how to say that it is for one."""
    with pytest.raises(PriceOfOneOrAll, match=r"for one or for all 2; .*'2 x [\w ]+ @ 49.98 EUR'"):
        read_item(typed)


@each("typed", ["2 x @ 5 EUR", "24.99 EUR", "@ € 5"])
def test_a_price_of_nothing_is_refused(typed: str) -> None:
    """What it is has to be known."""
    with pytest.raises(ItemNameMissing):
        read_item(typed)


@each(
    ("typed", "said"),
    [
        ("0 x towel", "from 1 to 100000"),
        ("999999 x towel", "from 1 to 100000"),
        ("towel @ 24.99 ERU", "did you mean EUR"),
        ("towel @ 24.99", "has no currency"),
        ("towel @ -5 EUR", "less than nothing"),
        ("towel, 24.999 EUR", "24999.00 EUR or 25.00 EUR"),
        ("lamp, 100 kr", "100 DKK or"),
    ],
)
def test_a_sure_form_with_a_wrong_value_is_refused(typed: str, said: str) -> None:
    """Never guessed, and never lost in a name."""
    with pytest.raises(WrongValue, match=said):
        read_item(typed)

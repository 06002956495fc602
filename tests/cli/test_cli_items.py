"""Things that a case is about: several to a case, each with how many there are and what one costs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assertions import refused

from casebook.domain.items import items_of, together
from casebook.exporters.chat import outline
from casebook.exporters.formats.text import render
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.kinds import Entry, Event, Item, Reference
from casebook.records.values import Money, as_typed
from casebook.records.vocabularies import EventKind
from tests.builders import case, entry, facts
from tests.conftest import each

TWO = ("--item", "2 x red bath towel @ 24.99 EUR", "--item", "bathrobe, 30 EUR")


def test_several_items_are_kept_each_by_itself(casebook: Any) -> None:
    """None is lost, whatever command they come with; the lists and the timeline tell them."""
    casebook("open", "robe", "--company", "Amazon", "--ordered", "1 Nov 2024", *TWO)
    casebook("add", "robe", "They refused.", "--item", "soap dish")
    casebook("item", "robe", "2 x 4 timber", "--pieces", "3", "--price", "5 EUR")

    found = [each for each in json.loads(casebook("timeline", "robe", "--json").stdout)["entries"] if "pieces" in each]
    price = {"amount": "24.99", "currency": "EUR"}
    assert ("red bath towel", 2, price, "2024-11-01") == tuple(
        found[0][key] for key in ("item", "pieces", "price", "at")
    )
    assert ["bathrobe", "soap dish", "2 x 4 timber"] == [each["item"] for each in found[1:]]
    assert "2 x red bath towel, bathrobe, soap dish" in casebook("cases").stdout
    assert "item · 2 x red bath towel · 24.99 EUR each · 49.98 EUR together" in casebook("timeline", "robe").stdout


def test_one_name_alone_is_the_items_of_the_case_itself(casebook: Any) -> None:
    """As it was before there were several."""
    opened = casebook("open", "robe", "--company", "Amazon", "--item", "iPhone 15", "--item", " ", "--json")

    assert ("iPhone 15", []) == (json.loads(opened.stdout)["case"]["item"], json.loads(opened.stdout)["entries"])
    assert "--item is blank" in opened.stderr


def test_an_item_is_corrected_undone_and_erased(casebook: Any) -> None:
    """New words are read anew, and what they do not say stays."""
    casebook("open", "robe", "--company", "Amazon", *TWO)
    assert "79.98 EUR · the items together" in casebook("show", "robe").stdout
    casebook("edit", "robe/1", "--item", "3 x blue towel")
    assert "3 x blue towel · 24.99 EUR each" in casebook("timeline", "robe").stdout
    casebook("edit", "robe/1", "--item", "2 x 4 m rope", "--pieces", "5", "--price", "20 EUR")
    assert "5 x 2 x 4 m rope · 20.00 EUR each" in casebook("timeline", "robe").stdout
    casebook("undo")
    assert "3 x blue towel · 24.99 EUR each" in casebook("timeline", "robe").stdout

    casebook("erase", "robe/1", "--yes")

    assert "towel" not in casebook("history", "robe").stdout + casebook("export", "robe", "--format", "json").stdout


@pytest.mark.parametrize(
    "words",
    [
        ("open", "lamp", "--company", "Amazon", "--item", "towel", "--item", "2 x lamp, 30 EUR"),
        ("add", "towel", "hello", "--item", "0 x lamp"),
        ("item", "towel", "lamp, 24.999 EUR"),
        ("item", "towel", "lamp", "--pieces", "0"),
        ("item", "towel", " "),
        ("edit", "towel", "--item", "2 x lamp"),
    ],
    ids=" ".join,
)
def test_what_cannot_be_read_leaves_nothing_recorded(towel: Any, book: Path, words: tuple[str, ...]) -> None:
    """One sentence, and no contact or case either."""
    status, said = refused(towel, book, *words)

    assert 2 == status
    assert said.count("\n") <= 1


def item(number: int, name: str, pieces: int | None = None, price: Money | None = None) -> Item:
    """An item of the case."""
    return entry(Item, number, "2024-11-01", item=name, pieces=pieces, price=price)


EURO = Money(2499, "EUR")


@each(
    ("items", "sum_"),
    [
        ([item(1, "towel", 2, EURO), item(2, "robe", None, Money(3000, "EUR"))], "79.98 EUR"),
        ([item(1, "towel", 2, EURO), item(2, "robe")], ""),
        ([item(1, "towel", 2, EURO), item(2, "robe", 1, Money(3000, "USD"))], ""),
        ([item(1, "3 towels", None, EURO)], ""),
        ([item(1, "towel x 2", None, EURO)], ""),
        ([item(1, "towel (2)", None, EURO)], ""),
        ([], ""),
    ],
)
def test_what_they_come_to_is_told_only_where_it_is_sure(items: list[Item], sum_: str) -> None:
    """Every one has a price, in one currency, and how many there are is no guess."""
    assert sum_ == as_typed(together(items_of(case(), items)))


def paste(*entries: Entry, language: str = "en", **of_case: Any) -> str:
    """The whole paste of a case with these items."""
    options = ExportOptions(language=language)
    return render(
        outline(facts(*entries, **{"orders": ("N-1",), "problem": "It is torn.", **of_case}), options), options
    )


def test_a_paste_tells_items_once_with_what_they_come_to() -> None:
    """In either language; a case's own item that is one of them is told in the words of the entry."""
    ordered = entry(Event, 3, "2024-11-01", event=EventKind.ORDERED, text="red towel")
    two = (item(1, "red towel", 2, EURO), item(2, "robe", 1, Money(3000, "EUR")), ordered)

    english = paste(*two, item="Red towel", amount=None)
    dutch = paste(*two, language="nl", amount=None)

    assert (
        "Order N-1 (2 x red towel at 24.99 EUR each; 1 x robe at 30.00 EUR, 79.98 EUR in all): It is torn." in english
    )
    assert "(2 x red towel à € 24,99 per stuk; 1 x robe à € 30,00, in totaal € 79,98)" in dutch
    assert [1, 1] == [english.lower().count(name) for name in ("red towel", "robe")]


def test_what_was_booked_is_no_item() -> None:
    """A trip, a room: where the company goes by a booking, and by no order."""
    booking = entry(Reference, 4, "2024-11-01", name="booking", reference="ZV-330271")
    stay = item(1, "4 nights at Hotel Brisa", 1, EURO)

    # Which leaves no room for the item in the lead.
    full = {"problem": f"There was no room {'that we could have slept in ' * 7}at all."}

    booked, dutch = (paste(stay, booking, orders=(), language=each, **full) for each in ("en", "nl"))
    ordered = paste(item(1, "4 towels of Hotel Brisa", 1, EURO), booking, **full)

    assert "\nBooked: 1 x 4 nights at Hotel Brisa" in booked
    assert "\nGeboekt: 1 x 4 nights at Hotel Brisa" in dutch
    assert "\nItem: 1 x 4 towels of Hotel Brisa" in ordered


def test_the_price_of_the_one_thing_at_stake_is_told_once() -> None:
    """As what it is about."""
    text = paste(item(1, "red towel", 1, EURO), amount=None)

    assert ("(1 x red towel, 24.99 EUR)" in text, text.count("24.99")) == (True, 1)


def test_items_without_room_in_the_lead_have_a_line_of_their_own() -> None:
    """Those alone that it does not tell, whole."""
    many = [item(number, f"a thing with the name {number} that is long", number, EURO) for number in range(2, 9)]

    text = paste(*many, amount=None)

    assert "Items: 2 x a thing with the name 2 that is long at 24.99 EUR each; 3 x" in text
    assert "8 x a thing with the name 8 that is long at 24.99 EUR each." in text
    assert 300 > len(lead_of(facts(*many, problem="It is torn."), ExportOptions()).text)

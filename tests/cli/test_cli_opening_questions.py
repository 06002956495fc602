"""Questions of `add` for a case that is yet to be opened: what it is about, in things and numbers, as many as there are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from assertions import document
from terminals import answered

REST = ("", "", "Bo", "", "", "", "It leaks.", "", "", "")
"""When, how, who, role, department, case number, what was said, no promise, no parcel, no day."""


def told(towel: Any) -> tuple[list[str | None], list[tuple[str, int | None, str | None]], list[tuple[str, str]]]:
    """The orders of the kettle, its things with pieces and price, its other numbers with their kinds."""
    kettle = document(towel("timeline", "kettle", "--json"))
    items = [each for each in kettle["entries"] if each["kind"] == "item"]
    numbers = [each for each in kettle["entries"] if each["kind"] == "reference"]
    return (
        kettle["case"]["orders"],
        [(each["item"], each["pieces"], each["price"] and each["price"]["amount"]) for each in items],
        [(each["name"], each["reference"]) for each in numbers],
    )


def test_several_things_and_numbers_are_asked_for_until_enter(towel: Any, book: Path) -> None:
    """With how many, what one costs, and which kind of number; all of it is shown before it is agreed to."""
    about = ("2 x kettle @ 24.99 EUR", "lid", "", "B-77", "customer number = 0281447199", "ticket 4471", "")

    result = answered(book, "add", "kettle", answers=("Coolblue", *about, *REST, "y"))

    assert (0, "") == (result.status, result.errors.replace("casebook: next time, ask for a case number.\n", ""))
    shown = result.shown[: result.shown.index("Record this?")]
    for words in ("kettle  new case · Coolblue · order B-77", "24.99 EUR", "lid", "0281447199", "ticket 4471"):
        assert words in shown
    orders, items, numbers = told(towel)
    assert ["B-77"] == orders
    assert [("kettle", 2, "24.99"), ("lid", None, None)] == items
    assert [("customer number", "0281447199"), ("ticket", "4471")] == numbers


def test_a_wrong_answer_is_asked_again_and_none_is_none(towel: Any, book: Path) -> None:
    """A price of one or of all, a day in place of a number, a number of no kind: each with its reason, nothing lost."""
    about = (
        "2 x kettle 49.98 EUR",
        "2 x kettle @ 24.99 EUR",
        "geen",
        "14 januari",
        "none",
        "4471",
        "ticket = 4471",
        "-",
    )

    result = answered(book, "add", "kettle", answers=("Coolblue", *about, *REST, "y"))

    assert 0 == result.status
    for why in (
        "does not say whether 49.98 EUR is for one or for all 2",
        "'14 januari' is a day, and an order number is a number",
        "'4471' does not say which number of which kind it is; type both, such as customer number = 0281447199.",
    ):
        assert why in " ".join(result.shown.split())
    assert ([], [("kettle", 2, "24.99")], [("ticket", "4471")]) == told(towel)


def test_what_it_is_about_can_be_changed_before_it_is_recorded(towel: Any, book: Path) -> None:
    """Each answer is shown again: Enter keeps it, `-` takes it out, another takes its place, and more may follow."""
    about = ("kettle", "lid", "", "B-77", "ticket = 4471", "booking = 12", "")
    again = ("", "-", "spout", "", "-", "", "-", "policy = P-9", "")

    result = answered(book, "add", "kettle", answers=("Coolblue", *about, *REST, "c", *again, *("",) * 10, "y"))

    assert 0 == result.status
    assert "What is it about? (2 x red bath towel @ 24.99 EUR) [kettle] " in result.shown
    orders, items, numbers = told(towel)
    assert ([], ["kettle", "spout"]) == (orders, [name for name, *_ in items])
    assert [("ticket", "4471"), ("policy", "P-9")] == numbers


def test_of_a_case_that_is_there_none_of_it_is_asked(towel: Any, book: Path) -> None:
    """What it is about was said when it was opened, or `item` and `edit` say it."""
    shown = answered(book, "add", "towel", answers=REST).shown

    assert not any(each in shown for each in ("What is it about?", "Which order number?", "Another number?"))


def test_a_number_of_another_kind_is_one_where_the_orders_is_asked_for(towel: Any, book: Path) -> None:
    """Typed with its kind; what is asked next stands beside it."""
    about = ("kettle", "", "booking HB-1", "ticket 4471", "")

    first = answered(book, "add", "kettle", answers=("Coolblue", *about, *REST, "y"))
    numbers = told(towel)

    assert (0, ([], [("booking", "HB-1"), ("ticket", "4471")])) == (first.status, (numbers[0], numbers[2]))

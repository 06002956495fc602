"""Rows of Amazon's tables that stand there twice, or cannot be read: nothing is doubled, and nothing lost unsaid."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import entries

from tests.amazon_files import NEW, NEW_REFUNDS, REFUND, TOWEL, row, table, zipped

KETTLE = row(
    ASIN="B1",
    Order_ID=TOWEL,
    Order_Date="2024-10-28T08:00:00Z",
    Product_Name="Kettle",
    Original_Quantity="1",
    Unit_Price="41.17",
    Unit_Price_Tax="7.82",
    Shipment_Item_Subtotal="41.17",
    Total_Amount="48.99",
    Ship_Date="2024-10-29T08:00:00Z",
)
LID = KETTLE | {"ASIN": "B2", "Product Name": "Lid", "Unit Price": "5", "Unit Price Tax": "1", "Total Amount": "6.00"}
TIMED = REFUND | {"Refund Date": "2024-11-05T19:40:17Z"}


def of(*rows: dict[str, str], subtotal: str) -> tuple[dict[str, str], ...]:
    """Rows of one shipment."""
    return tuple(one | {"Shipment Item Subtotal": subtotal} for one in rows)


def sum_ordered(found: list[dict[str, Any]]) -> str | None:
    """What stands beside that it was ordered."""
    [amount] = [one["amount"] for one in found if one["kind"] == "event" and one["event"] == "ordered"]
    return amount and str(amount["amount"])


@pytest.mark.parametrize(
    ("rows", "ordered", "pieces"),
    [
        (of(KETTLE, KETTLE, subtotal="41.17"), "48.99", [1]),
        (of(KETTLE, KETTLE, KETTLE, subtotal="41.17"), "48.99", [1]),
        (of(KETTLE, LID, KETTLE, LID, subtotal="46.17"), "54.99", [1, 1]),
        (of(KETTLE, KETTLE, subtotal="82.34"), "97.98", [2]),
        (of(KETTLE, KETTLE, subtotal="Not Available"), "97.98", [2]),
    ],
)
def test_a_row_told_again_is_one_thing_where_its_shipment_says_so(
    casebook: Any, tmp_path: Path, rows: tuple[dict[str, str], ...], ordered: str, pieces: list[int]
) -> None:
    """By the subtotal, which each row of a shipment has; where that does not tell, two rows are two things."""
    casebook("open", "kettle", "--order", TOWEL, "--from", zipped(tmp_path / "a.zip", new=table(NEW, *rows)))

    found = entries(casebook, "kettle")

    assert ordered == sum_ordered(found)
    assert pieces == [one["pieces"] for one in found if one["kind"] == "item"]


@pytest.mark.parametrize(("price", "is_told"), [("24.99", True), ("10", False)])
def test_a_refund_told_again_is_said_where_there_may_have_been_two(
    casebook: Any, tmp_path: Path, price: str, is_told: bool
) -> None:
    """As far as the order came to so much; once both are recorded, no more."""
    bulb = KETTLE | {"Original Quantity": "2", "Unit Price": price, "Unit Price Tax": "5", "Total Amount": f"{price}"}
    bulb |= {"Total Amount": "59.98" if is_told else "30"}
    path = zipped(tmp_path / "a.zip", new=table(NEW, bulb), new_refunds=table(NEW_REFUNDS, TIMED, TIMED))
    casebook("open", "bulb", "--company", "Amazon", "--order", TOWEL)

    told = casebook("import", path).stderr

    way = "casebook note bulb --kind refunded --amount '24.99 EUR' --date 2024-11-05"
    assert is_told == ("Refund Details.csv line 3: it says the same as a refund before it, to the second" in told)
    assert is_told == (f"if 24.99 EUR came twice: {way}\n" in told)
    casebook("note", "bulb", "--kind", "refunded", "--amount", "24.99 EUR", "--date", "2024-11-05")
    assert "came twice" not in casebook("import", path).stderr


UNREAD = {
    "the day it was sent": ({"Ship Date": "29.10.2024 x"}, "'29.10.2024 x' is not a day that can be read", "54.99", 2),
    "a price": ({"Unit Price": "five"}, "'five' is not a number that can be read", "54.99", 2),
    "how many": ({"Original Quantity": "some"}, "'some' is not a number that can be read", "54.99", 2),
    "what it came to": ({"Total Amount": "six"}, "'six' is not a number that can be read", None, 2),
    "the day of the order": ({"Order Date": "soon"}, "'soon' is not a day that can be read", None, 1),
}


@pytest.mark.parametrize(("change", "why", "ordered", "things"), UNREAD.values(), ids=UNREAD)
def test_a_cell_that_cannot_be_read_takes_nothing_else_with_it(
    casebook: Any, tmp_path: Path, change: dict[str, str], why: str, ordered: str | None, things: int
) -> None:
    """The sum of an order is that of all its rows, or it is not recorded, which is told."""
    path = zipped(tmp_path / "a.zip", new=table(NEW, *of(KETTLE, LID | change, subtotal="46.17")))

    opened = casebook("open", "kettle", "--order", TOWEL, "--from", path)

    found = entries(casebook, "kettle")
    left_out = "row" if things == 1 else "cell"
    assert f"Order History.csv line 3: {why}; this {left_out} was left out.\n" in opened.stderr
    assert ordered == sum_ordered(found)
    assert things == len([one for one in found if one["kind"] == "item"])
    said = f"not all that Amazon says of order {TOWEL} could be read, so what it came to was not recorded"
    assert (ordered is None) == (said in opened.stderr)


def test_a_row_whose_cells_nobody_can_tell_leaves_its_order_without_a_sum(casebook: Any, tmp_path: Path) -> None:
    """A row with more cells than there are headings may be worth anything."""
    text = table(NEW, KETTLE) + table(NEW, LID).splitlines()[1] + ",x\n"
    opened = casebook("open", "kettle", "--order", TOWEL, "--from", zipped(tmp_path / "a.zip", new=text))

    assert "it has more cells than there are headings; this row was left out.\n" in opened.stderr
    assert "kettle  opened · Amazon · order 302-1234567-1234567\n" in opened.stdout
    assert f"not all that Amazon says of order {TOWEL} could be read" in opened.stderr

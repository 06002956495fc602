"""What Amazon's data say of returns and replacements becomes part of the case that names the order."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.amazon_files import (
    NEW,
    NEW_REFUNDS,
    OLD,
    OLD_CONCESSIONS,
    OLD_LABELS,
    OLD_REFUNDS,
    OLD_RETURNS,
    OLD_REVERSALS,
    PRIVATE,
    REFUND,
    REPLACEMENTS,
    RETURN_REQUESTS,
    RETURNS_STATUS,
    TOWEL,
    TOWEL_ROW,
    row,
    table,
    zipped,
)
from tests.conftest import record

AGAIN = "302-5555555-5555555"
LABEL = "1Z12345E0205271688"
RETURNED = {
    "Order ID": TOWEL,
    "Contract ID": "c-1",
    "Return Creation Date": "2024-11-03T09:00:00Z",
    "Date of Return": "2024-11-06T12:00:00Z",
    "Return Reason": "Wrong item was sent",
    "Return Resolution": "Exchange",
    "Return Receivable Tracking ID": LABEL,
    "Replacement Order": "No Replacement Order ID",
    "Return Amount": "24.99",
}
REPLACEMENT_ROW = row(
    ASIN="B0TOWEL001",
    Order_ID=AGAIN,
    Order_Date="2024-11-04T08:00:00Z",
    Unit_Price="0",
    Total_Amount="0",
    Original_Quantity="1",
    Ship_Date="2024-11-05T10:00:00Z",
    Parcel="DHL(00340434161094042557)",
    Product_Name="Red [bath] towel, 70 x 140",
)


@pytest.fixture
def towel(casebook: Any) -> Any:
    """A case that names its order, in German."""
    record(casebook, ("open", "towel", "--company", "Amazon", "--order", TOWEL, "--language", "de"))
    return casebook


def test_a_return_is_its_parcel_and_when_it_got_there(towel: Any, tmp_path: Path) -> None:
    """Told eight times it is one; the same again adds nothing."""
    path = zipped(tmp_path / "a.zip", new=table(NEW, TOWEL_ROW), returns_status=table(RETURNS_STATUS, *[RETURNED] * 8))

    first, again = towel("import", path), towel("import", path)

    assert f"Sun 3 Nov 2024 · UPS {LABEL} (return) · Wrong item was sent; Exchange\n" in first.stdout
    assert "Wed 6 Nov 2024 · returned · Wrong item was sent; Exchange\n" in first.stdout
    assert 1 == first.stdout.count(" · returned")
    assert "already there · 6 entries" in again.stdout


def test_what_came_in_the_place_of_an_order_is_part_of_its_case(towel: Any, tmp_path: Path) -> None:
    """Its dispatch, its parcel, in the language of the case; it is offered as no order of its own."""
    pairs = {"Order ID": TOWEL, "Replacement Order ID": AGAIN}
    path = zipped(
        tmp_path / "a.zip", new=table(NEW, TOWEL_ROW, REPLACEMENT_ROW), replacements=table(REPLACEMENTS, pairs)
    )

    told = towel("import", path)

    assert f"Tue 5 Nov 2024 · shipped · Ersatz versandt, Bestellung {AGAIN}\n" in told.stdout
    assert "Tue 5 Nov 2024 · DHL 00340434161094042557" in told.stdout
    assert "no case is there for" not in told.stderr


def test_the_tables_of_before_2026_tell_the_same(towel: Any, tmp_path: Path) -> None:
    """Labels, returns, why money came back, and what was sent in their place."""
    label = {"Order Id": TOWEL, "Return Creation Date": "2024-11-03T09:00:00Z", "Tracking Id": LABEL}
    returned = {"OrderId": TOWEL, "DateOfReturn": "2024-11-06", "ReturnReason": "Wrong item", "Resolution": "Refund"}
    why = {"OrderID": TOWEL, "ReversalID": "r-1", "CreationDate": "2024-11-06", "ReversalReason": "Customer return"}
    refund = {
        "OrderID": TOWEL,
        "ReversalID": "r-1",
        "RefundCompletionDate": "2024-11-07",
        "Currency": "EUR",
        "AmountRefunded": "24.99",
        "Status": "Completed",
    }
    path = zipped(
        tmp_path / "a.zip",
        old=table(OLD, TOWEL_ROW),
        old_labels=table(OLD_LABELS, label),
        old_returns=table(OLD_RETURNS, returned),
        old_reversals=table(OLD_REVERSALS, why),
        old_refunds=table(OLD_REFUNDS, refund),
        old_concessions=table(OLD_CONCESSIONS, {"order id": TOWEL, "replacement order id": AGAIN}),
    )

    told = towel("import", path)

    assert f"Sun 3 Nov 2024 · UPS {LABEL} (return)\n" in told.stdout
    assert "Wed 6 Nov 2024 · returned · Wrong item; Refund\n" in told.stdout
    assert "refunded · 24.99 EUR · Customer return" in told.stdout
    assert f"Amazon names order {AGAIN} as the replacement of order {TOWEL}" in told.stderr
    assert all(word not in told.stdout for word in PRIVATE)


def test_a_return_without_a_number_is_announced_in_the_language_of_the_case(towel: Any, tmp_path: Path) -> None:
    """That it was made out is no return; one without any day is only told of."""
    announced = {name: text for name, text in RETURNED.items() if "Tracking" not in name and name != "Date of Return"}
    asked = {"Order ID": TOWEL, "Product Name": "Towel", "Return Reason Code": "CR-DEFECTIVE", "ASIN": "B0"}
    path = zipped(tmp_path / "a.zip", new=table(NEW, TOWEL_ROW), returns_status=table(RETURNS_STATUS, announced))
    undated = zipped(tmp_path / "b.zip", new=table(NEW, TOWEL_ROW), return_requests=table(RETURN_REQUESTS, asked))

    told = towel("import", path).stdout

    assert "Rücksendung bei Amazon angemeldet; Wrong item was sent; Exchange" in told
    assert " · returned" not in told
    assert f"Amazon knows of a return of 'Towel; CR-DEFECTIVE' from order {TOWEL}" in towel("import", undated).stderr


def test_a_refund_told_twice_to_the_second_is_one(towel: Any, tmp_path: Path) -> None:
    """Two of one day that tell no time of it are two."""
    timed = REFUND | {"Refund Date": "2024-11-05T19:40:17Z"}
    once = towel("import", zipped(tmp_path / "a.zip", new_refunds=table(NEW_REFUNDS, timed, timed)))

    assert 1 == once.stdout.count("refunded")


def test_codes_of_amazons_are_told_to_nobody(towel: Any, tmp_path: Path) -> None:
    """What says something in words is; a status twice is one; that an order was cancelled stands in what is offered."""
    coded = {**RETURNED, "Return Reason": "CR-SWITCHEROO", "Return Resolution": "Refund"}
    cancelled = row(
        Order_ID=AGAIN,
        Order_Date="2024-11-04T08:00:00Z",
        Order_Status="Cancelled",
        Product_Name="Cup",
        Total_Amount="5",
    )
    path = zipped(tmp_path / "a.zip", new=table(NEW, TOWEL_ROW, cancelled), returns_status=table(RETURNS_STATUS, coded))

    told = towel("import", path)

    assert ("SWITCHEROO" in told.stdout, "returned · Refund\n" in told.stdout) == (False, True)
    assert f"order {AGAIN} · cancelled · " in told.stderr

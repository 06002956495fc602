"""What stands in the cells of Amazon's tables, as it was seen in real ones; whatever else stands there ends in no error."""

from __future__ import annotations

from contextlib import suppress
from datetime import date, datetime, timedelta, timezone
from io import BytesIO
from time import perf_counter
from typing import Any
from zipfile import ZipFile

from hypothesis import given
from hypothesis import strategies as st

from casebook.errors import CasebookError
from casebook.importers.amazon.source import drafts_of
from casebook.importers.amazon.tables import day_in, kind_of_table, number_in, parcels_in
from casebook.importers.draft import SourceOptions
from casebook.importers.errors import NotSavedAsCsv, UnknownFile
from casebook.importers.given_source import GivenSource, Look, look_at
from casebook.importers.registry import importer_for
from casebook.parsing.clock import Clock
from tests.amazon_files import NEW, NEW_DIGITAL, NEW_REFUNDS, OLD, OLD_DIGITAL, OLD_REFUNDS, TOWEL_ROW, table, zipped
from tests.conftest import NOW, each, examples

CLOCK = Clock(now=datetime.fromisoformat(NOW), zone="Europe/Amsterdam")


@each(
    ("headings", "kind"),
    [
        (OLD, "retail"),
        (NEW, "retail"),
        (OLD_DIGITAL, "digital"),
        (NEW_DIGITAL, "digital"),
        (OLD_REFUNDS, "refunds"),
        (NEW_REFUNDS, "refunds"),
        (["Order Date", "Order ID", "Title", "ASIN/ISBN", "Shipment Date", "Item Total", "Currency"], "retail"),
        (["Order ID", "Return Date", "Transaction Amount", "Base Currency"], "returns"),
        (["Date", "Text"], None),
        (["Order", "Order Date", "Product Name", "Total Owed"], None),
    ],
)
def test_a_table_is_known_by_its_columns(headings: list[str], kind: str | None) -> None:
    """In any order, and by all that it takes."""
    assert kind == kind_of_table(headings)
    assert kind == kind_of_table(headings[::-1])


@each(
    ("cell", "day"),
    [
        ("2024-10-28T22:55:01Z", date(2024, 10, 29)),
        ("2024-10-28T22:55:01.123Z", date(2024, 10, 29)),
        ("2024-10-28 10:55:01 UTC", date(2024, 10, 28)),
        ("2024-10-28", date(2024, 10, 28)),
        ("2010-12-2", date(2010, 12, 2)),
        ("10/31/2024", date(2024, 10, 31)),
        ("10/31/24 10:00:00 UTC", date(2024, 10, 31)),
        ("31/10/2024", None),
        ("2024-02-31", None),
        ("soon", None),
        ("9999-12-31T23:59:59Z", None),
    ],
)
def test_a_day_is_that_of_the_clock_here(cell: str, day: date | None) -> None:
    """Where a time of another clock is told; figures between slashes have the month first."""
    assert day == day_in(cell, timezone(timedelta(hours=2)))


@each(
    ("cell", "number"),
    [("24.99", "24.99"), ("$14.52", "14.52"), ("'-0.7'", "-0.7"), ("1,234.56", "1234.56"), ("1,234", "1234"), ("24,99", "24.99"),
     ("¥500", "500"), ("1.234,56", "1234.56"), ("", None), ("n/a", None)],
)  # fmt: skip
def test_a_number_has_its_cents_behind_a_full_stop(cell: str, number: str | None) -> None:
    """Behind a comma where only one or two figures follow it."""
    assert number == (None if (found := number_in(cell)) is None else str(found))


@each(
    ("cell", "parcels"),
    [
        ("AMZN_US(TBA123456789012)", [("Amazon", "TBA123456789012")]),
        ("USPS(9300 1201 1141)", [("USPS", "9300 1201 1141")]),
        ("UPS: 1Z999AA10123456784", [("UPS", "1Z999AA10123456784")]),
        ("DEUTSCHE_POST(00340434161094)", [("DEUTSCHE POST", "00340434161094")]),
        ("UPS(1Z999AA10123456784) and AMZN_DE(TBA1)", [("UPS", "1Z999AA10123456784")]),
        ("UPS(1Z999AA10123456784) and AMZN_DE(TBA12345)", [("UPS", "1Z999AA10123456784"), ("Amazon", "TBA12345")]),
        ("3SABCD123456789", [(None, "3SABCD123456789")]),
        ("DPD - 15501234567890", [("DPD", "15501234567890")]),
        ("ヤマト運輸 - 498765432103", [("ヤマト運輸", "498765432103")]),
        ("Deutsche Post - DHL - 0034123", [("Deutsche Post - DHL", "0034123")]),
        ("REDACTED", []),
        ("Not Available", []),
        (None, []),
    ],
)
def test_carrier_and_number_stand_in_one_cell(cell: str | None, parcels: list[tuple[str | None, str]]) -> None:
    """In brackets, behind a colon or a dash; what has no figure is no number."""
    assert parcels == parcels_in(cell)


@each("piece", ["a", " ", "a - ", "a and ", "a- (", "A_(", "\n"])
def test_a_cell_without_end_is_read_at_once(piece: str) -> None:
    """However long it is, and whatever is said over and over in it."""
    begun = perf_counter()

    assert [] == parcels_in(piece * 16_000)
    assert perf_counter() - begun < 3


def source(data: bytes) -> GivenSource:
    """What was given, with a first look at it."""
    stream = BytesIO(data)
    return GivenSource("orders.zip", look_at(stream), stream)


HOSTILE = st.text(alphabet=st.sampled_from("a1-/:.,'\"=@+\t\r\n\u202e\u0000 ()\u20acZ"), max_size=12)


@given(st.dictionaries(st.sampled_from([*NEW, *OLD]), HOSTILE, max_size=8))
@examples(200, long=5_000)
def test_whatever_stands_in_a_row_is_read_or_told(said: dict[str, str]) -> None:
    """Never anything but a refusal of ours."""
    text = table(NEW, TOWEL_ROW | said)
    try:
        found = drafts_of(source(text.encode()), SourceOptions(CLOCK))
    except CasebookError:
        return
    assert "Amazon's order history with" in found.what


@given(st.binary(max_size=200))
@examples(300, long=10_000)
def test_whatever_a_file_begins_with_is_known_or_refused(head: bytes) -> None:
    """By all that tell what a file is."""
    with suppress(UnknownFile, NotSavedAsCsv):
        assert importer_for(Look(head)).what


def test_a_table_twice_in_an_export_counts_once(tmp_path: Any) -> None:
    """The same rows in both forms of a name, and in the next part; the same row twice in one table is two things."""
    path = tmp_path / "a.zip"
    zipped(path, new=table(NEW, TOWEL_ROW, TOWEL_ROW))
    with ZipFile(path, "a") as archive:
        archive.writestr("Your Amazon Orders/part 2/Order History.csv", table(NEW, TOWEL_ROW))

    [offer] = drafts_of(source(path.read_bytes()), SourceOptions(CLOCK)).offers

    assert ["99.96 EUR"] == [
        draft.answers["amount"] for draft in offer.drafts if draft.answers.get("event") == "ordered"
    ]
    assert ["4"] == [draft.answers["pieces"] for draft in offer.drafts if draft.kind == "item"]

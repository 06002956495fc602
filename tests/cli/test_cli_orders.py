"""Amazon's order history becomes part of the cases that name its orders; nothing else of it gets into the book."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from assertions import contents, document, entries, refused
from terminals import answered

from tests.amazon_files import (
    LAMP,
    LAMP_ROW,
    NEW,
    NEW_DIGITAL,
    NEW_REFUNDS,
    OLD,
    OLD_REFUNDS,
    PRIVATE,
    REFUND,
    TOWEL,
    TOWEL_ROW,
    row,
    table,
    zipped,
)
from tests.conftest import record

TAKEN = (
    "towel/1  Mon 28 Oct 2024 · ordered · 49.98 EUR\n"
    "towel/2  Mon 28 Oct 2024 · item · 2 x Red [bath] towel, 70 x 140 · 24.99 EUR each · 49.98 EUR together\n"
    "towel/3  Tue 29 Oct 2024 · shipped\n"
    "towel/4  Tue 29 Oct 2024 · Amazon TBA123456789012\n"
    "towel/5  Tue 5 Nov 2024 · refunded · 24.99 EUR"
)


@pytest.fixture
def towel(casebook: Any) -> Any:
    """A case that names its order."""
    record(casebook, ("open", "towel", "--company", "Amazon", "--order", TOWEL, "--amount", "49.98 EUR"))
    return casebook


@pytest.fixture
def old(tmp_path: Path) -> str:
    """The export as it was until 2025."""
    refund = {
        "OrderID": TOWEL,
        "RefundCompletionDate": "2024-11-05T19:40:17.040Z",
        "Currency": "EUR",
        "AmountRefunded": "24.99",
        "Status": "Completed",
    }
    return zipped(tmp_path / "old.zip", old=table(OLD, TOWEL_ROW, LAMP_ROW), old_refunds=table(OLD_REFUNDS, refund))


@pytest.fixture
def new(tmp_path: Path) -> str:
    """The export as it is since 2026."""
    return zipped(tmp_path / "new.zip", new=table(NEW, TOWEL_ROW, LAMP_ROW), new_refunds=table(NEW_REFUNDS, REFUND))


def test_the_order_that_a_case_names_is_taken_from_either_form(towel: Any, old: str, new: str, book: Path) -> None:
    """The day on the clock here, the sum, the things with what one costs, the parcel, the refund; twice adds nothing."""
    first = towel("import", old)

    assert (0, f"towel  5 entries added\n{TAKEN}\n") == (first.exit_code, first.stdout)
    assert first.stderr.startswith(
        "casebook: this is Amazon's order history with 2 orders and 1 refund, Mon 28 Oct 2024 to Sat 2 Nov 2024.\n"
    )
    before = contents(book)
    assert "towel  already there · 5 entries\n" == towel("import", new, "--case", "towel").stdout
    assert before == contents(book)


def test_changed_or_removed_since_it_stays_so(towel: Any, new: str) -> None:
    """Whatever Amazon calls the thing by then."""
    towel("import", new)
    towel("edit", "towel/2", "--item", "the red towel")
    towel("remove", "towel/3", "--yes")

    again = towel("import", new)

    assert "towel  already there · 4 entries\n  towel/3  was removed here and stays so\n" == again.stdout


def test_a_folder_and_a_table_of_its_own_are_known_too(towel: Any, new: str, tmp_path: Path) -> None:
    """Unpacked, and the one file alone."""
    with ZipFile(new) as archive:
        for name in archive.namelist()[1:]:
            archive.extract(name, tmp_path / "unpacked")
    alone = tmp_path / "unpacked" / "Your Amazon Orders" / "Order History.csv"

    dry = towel("import", str(tmp_path / "unpacked"), "--dry-run")
    assert f"towel  5 entries would be added\n{TAKEN} · Customer return\n" == dry.stdout
    assert "towel  4 entries added" == towel("import", str(alone)).stdout.splitlines()[0]


def test_nothing_private_gets_into_the_book(towel: Any, new: str, book: Path) -> None:
    """No address, no card, no present, no other order."""
    towel("import", new)

    kept = contents(book) or b""
    for text in (*PRIVATE, "Lamp", LAMP):
        assert text.encode() not in kept


def test_a_refund_is_held_against_what_was_promised(towel: Any, new: str) -> None:
    """The command that settles it, with what differs; nothing is settled by itself."""
    towel("promise", "towel", "a refund of 49.98 EUR", "--date", "31 Oct", "--by", "4 Nov")

    told = towel("import", new).stderr

    assert (
        "casebook: towel/1 promised a refund; if this settles it: "
        "casebook settle towel/1 broken --date 2024-11-05 --note 'only 24.99 EUR came'\n"
    ) in told
    assert ["overdue"] == [one["state"] for one in entries(towel) if one["kind"] == "promise"]


def test_a_refund_that_was_there_before_its_promise_is_held_against_it(towel: Any, new: str, book: Path) -> None:
    """In the other order of things too: the command that settles it where nobody can be asked, else the question."""
    towel("import", new)
    towel("promise", "towel", "a refund of 49.98 EUR", "--date", "31 Oct", "--by", "4 Nov")

    told = towel("import", new)
    assert (0, True) == (told.exit_code, "already there" in told.stdout)
    assert "promised a refund; if this settles it: casebook settle towel/6 broken --date 2024-11-05" in told.stderr

    asked = answered(book, "import", new, answers=("q", "y"))
    assert "Settle it as broken: only 24.99 EUR came? [Y/n]" in asked.shown
    assert ["broken"] == [one["state"] for one in entries(towel) if one["kind"] == "promise"]
    assert "promised a refund" not in towel("import", new).stderr


def test_that_no_refund_came_is_told_with_how_far_the_data_reach(towel: Any, tmp_path: Path) -> None:
    """Only where refunds are among what was read; else that nobody can say."""
    towel("promise", "towel", "a refund", "--date", "31 Oct")
    other = REFUND | {"Order ID": LAMP, "Refund Date": "2024-11-18T08:00:00Z"}
    both = zipped(tmp_path / "a.zip", new=table(NEW, TOWEL_ROW), new_refunds=table(NEW_REFUNDS, other))
    orders = zipped(tmp_path / "b.zip", new=table(NEW, TOWEL_ROW))

    told = towel("import", both).stderr
    assert f"none for order {TOWEL} is in Amazon's own data, which reaches to Mon 18 Nov 2024" in told
    assert "so it does not say whether one came" in towel("import", orders).stderr


def test_data_that_end_before_the_promise_say_nothing_of_what_came_of_it(towel: Any, tmp_path: Path) -> None:
    """They cannot know, and nothing is proposed to be kept of that."""
    towel("promise", "towel", "a refund", "--date", "20 Nov")
    other = REFUND | {"Order ID": LAMP, "Refund Date": "2024-11-18T08:00:00Z"}
    path = zipped(tmp_path / "a.zip", new=table(NEW, TOWEL_ROW), new_refunds=table(NEW_REFUNDS, other))

    told = towel("import", path).stderr

    assert "Amazon's own data reach to Mon 18 Nov 2024, so they cannot say whether one came." in told
    assert "Amazon has no refund" not in told


def test_a_refund_that_is_named_and_not_paid_is_no_refund_that_is_missing(towel: Any, tmp_path: Path) -> None:
    """It is told as what it is, and nobody is proposed to write that there is none."""
    towel("promise", "towel", "a refund", "--date", "31 Oct")
    path = zipped(tmp_path / "a.zip", new_refunds=table(NEW_REFUNDS, REFUND | {"Payment Status": "Pending"}))

    told = towel("import", path).stderr

    assert "that is not paid (Pending Completed)" in told
    assert "Amazon has no refund" not in told


def test_a_refund_before_the_promise_is_not_said_to_be_none(towel: Any, tmp_path: Path) -> None:
    """None came since then; what is proposed says so."""
    towel("promise", "towel", "a refund of the rest", "--date", "10 Nov")
    other = REFUND | {"Order ID": LAMP, "Refund Date": "2024-11-18T08:00:00Z"}
    path = zipped(tmp_path / "a.zip", new_refunds=table(NEW_REFUNDS, REFUND, other))

    told = towel("import", path).stderr

    assert f"none for order {TOWEL} since then is in Amazon's own data" in told
    assert "'Amazon has no refund for this order since 2024-11-10 in its own data.'" in told


def test_a_refund_that_is_not_paid_is_told_and_not_recorded(towel: Any, tmp_path: Path) -> None:
    """It is no money yet."""
    pending = REFUND | {"Payment Status": "Pending"}
    path = zipped(tmp_path / "a.zip", new_refunds=table(NEW_REFUNDS, pending))

    result = towel("import", path)

    assert (0, "") == (result.exit_code, result.stdout)
    assert f"Amazon names a refund of 24.99 EUR for order {TOWEL} that is not paid (Pending Completed)" in result.stderr
    assert [] == entries(towel)


def test_what_was_written_down_before_is_not_recorded_beside_it(casebook: Any, new: str) -> None:
    """The order, a parcel, the refund; what Amazon knows more of it is offered as the command."""
    casebook("open", "towel", "--company", "Amazon", "--order", TOWEL, "--ordered", "28 Oct", "--item", "a red towel")
    casebook("ship", "towel", "TBA 123456789012", "--date", "30 Oct")
    casebook("note", "towel", "--kind", "refunded", "--amount", "24.99 EUR", "--date", "7 Nov")

    result = casebook("import", new)

    assert ("towel  1 entry added · 4 already there\ntowel/4  Tue 29 Oct 2024 · shipped\n") == result.stdout
    assert "towel/1 tells of this already; with its sum: casebook edit towel/1 --amount '49.98 EUR'.\n" in result.stderr
    assert "towel is about 'a red towel' already, so no item was added.\n" in result.stderr


def test_one_entry_that_was_written_down_is_one_thing(casebook: Any, tmp_path: Path) -> None:
    """Of two days on which something was sent, or two refunds of one sum, one was told; the other is new."""
    casebook("open", "towel", "--company", "Amazon", "--order", TOWEL, "--item", "towels", "--ordered", "28 Oct")
    casebook("note", "towel", "--kind", "shipped", "--date", "29 Oct")
    casebook("note", "towel", "--kind", "refunded", "--amount", "24.99 EUR", "--date", "6 Nov")
    second = TOWEL_ROW | {"Carrier Name & Tracking Number": "Not Available", "Ship Date": "2024-10-30"}
    refunds = table(NEW_REFUNDS, REFUND, REFUND | {"Refund Date": "2024-11-07"})
    path = zipped(tmp_path / "a.zip", new=table(NEW, TOWEL_ROW, second), new_refunds=refunds)

    lines = casebook("import", path).stdout.splitlines()

    assert ["Tue 29 Oct 2024", "Wed 30 Oct 2024", "Thu 7 Nov 2024"] == [
        line.split("  ")[1].split(" ·")[0] for line in lines[1:]
    ]


def test_a_case_without_its_order_there_is_refused(towel: Any, new: str, book: Path) -> None:
    """With what is there, and how to say which it is."""
    towel("open", "kettle", "--company", "Amazon")

    status, told = refused(towel, book, "import", new, "--case", "kettle")
    assert (2, True) == (status, "casebook edit kettle --order NO" in told)
    assert f"kettle names no order, and it holds 2, the newest {LAMP} of Sat 2 Nov 2024" in told
    towel("edit", "kettle", "--order", "302-0000000-0000000")
    status, told = refused(towel, book, "import", new, "--case", "kettle")
    assert "order 302-0000000-0000000 is not in that order history" in told


def test_a_bad_row_is_told_with_its_line(towel: Any, tmp_path: Path, book: Path) -> None:
    """And the rest goes in, or with --strict nothing does."""
    bad = row(Order_ID=TOWEL, Order_Date="soon", Total_Amount="1.00", Product_Name="Soap", ASIN="B0SOAP")
    path = zipped(tmp_path / "a.zip", new=table(NEW, TOWEL_ROW, bad, row(Product_Name="Nothing")))

    status, told = refused(towel, book, "import", path, "--strict")
    assert (2, True) == (status, "Order History.csv line 4: it has no order number" in told)
    result = towel("import", path)
    assert "Order History.csv line 3: 'soon' is not a day that can be read; this row was left out.\n" in result.stderr
    assert "towel  4 entries added" == result.stdout.splitlines()[0]


def test_a_bad_row_of_an_order_without_a_case_is_told_too(
    casebook: Any, towel: Any, tmp_path: Path, book: Path
) -> None:
    """With its line; --strict refuses it, with a book and without one; no case is opened from such a row alone."""
    bad = LAMP_ROW | {"Order Date": "someday"}
    path = zipped(tmp_path / "a.zip", new=table(NEW, TOWEL_ROW, bad))
    line = "Order History.csv line 3: 'someday' is not a day that can be read"

    assert f"{line}; this row was left out.\n" in towel("import", path).stderr
    assert (2, True) == ((told := refused(towel, book, "import", path, "--strict"))[0], line in told[1])
    opened = refused(towel, book, "open", "lamp", "--order", LAMP, "--from", path)
    assert (2, f"casebook: {line}; nothing was imported.\n") == (opened[0], opened[1].partition("\n")[2] or opened[1])

    away = ("--book", str(tmp_path / "none.db"), "import", path)
    assert (0, True) == ((first := casebook(*away)).exit_code, line in first.stderr)
    assert (2, True) == ((strict := casebook(*away, "--strict")).exit_code, line in strict.stderr)


def test_several_rows_make_one_order(casebook: Any, tmp_path: Path) -> None:
    """Parcels with what is in them, pieces of one thing together, a sum only where every row has one."""
    casebook("open", "towel", "--company", "Amazon", "--order", TOWEL)
    second = TOWEL_ROW | {
        "Carrier Name & Tracking Number": "UPS(1Z999AA10123456784)",
        "Ship Date": "2024-10-30T10:00:00Z",
        "Original Quantity": "1",
        "Total Amount": "24.99",
    }
    soap = row(
        ASIN="B0SOAP",
        Order_ID=TOWEL,
        Order_Date="2024-10-28",
        Total_Amount="'3.50'",
        Product_Name="Soap",
        Original_Quantity="1",
        Unit_Price="3.50",
        Unit_Price_Tax="0",
        Ship_Date="2024-10-30",
        Parcel="UPS(1Z999AA10123456784)",
    )
    path = zipped(tmp_path / "a.zip", new=table(NEW, TOWEL_ROW, second, soap))

    lines = casebook("import", path).stdout.splitlines()

    assert "towel/1  Mon 28 Oct 2024 · ordered · 78.47 EUR" == lines[1]
    assert "3 x Red [bath] towel, 70 x 140 · 24.99 EUR each" in lines[2]
    assert lines[3].endswith("Soap · 3.50 EUR")
    assert [("Amazon", "Red [bath] towel, 70 x 140"), ("UPS", "Red [bath] towel, 70 x 140; Soap")] == [
        (one["carrier"], one["text"]) for one in entries(casebook) if one["kind"] == "shipment"
    ]


def test_a_digital_order_is_the_sum_of_its_rows(casebook: Any, tmp_path: Path) -> None:
    """The price, the tax, and what was taken off; a day with the month first."""
    number = "D01-1234567-1234567"
    casebook("open", "film", "--company", "Amazon", "--order", number)
    base = {
        "Base Currency Code": "USD",
        "Digital Order Item ID": "X1",
        "Order ID": number,
        "Order Date": "10/31/2024",
        "Product Name": "A film",
        "Quantity Ordered": "1",
    }
    rows = [
        base | {"Component Type": kind, "Transaction Amount": amount}
        for kind, amount in (("Price Amount", "$9.99"), ("Tax", "0.80"), ("Price Amount", "-2.00"))
    ]
    path = zipped(tmp_path / "a.zip", new_digital=table(NEW_DIGITAL, *rows))

    lines = casebook("import", path).stdout.splitlines()

    assert "film/1  Thu 31 Oct 2024 · ordered · 8.79 USD" == lines[1]
    assert lines[2].endswith("A film · 8.79 USD")


def test_what_is_unpacked_far_too_large_or_damaged_is_refused(towel: Any, tmp_path: Path, book: Path) -> None:
    """In one sentence; names in a ZIP are no paths."""
    path = Path(zipped(tmp_path / "a.zip", new="Order ID,nothing\n" + "x" * 110_000_000))
    status, told = refused(towel, book, "import", str(path))
    assert (2, True) == (status, "The ZIP unpacks to" in told)
    path.write_bytes(path.read_bytes()[:-30])
    assert refused(towel, book, "import", str(path))[0] == 2
    assert not (tmp_path.parent.parent / "Addresses.csv").exists()


def test_a_case_is_opened_from_its_order(casebook: Any, new: str, book: Path) -> None:
    """The company, the sum, the things, the day, the parcel and the refund, in one change; what is typed wins."""
    opened = casebook("open", "towel", "--order", TOWEL, "--from", new)

    assert f"towel  opened · Amazon · order {TOWEL} · 49.98 EUR\n{TAKEN} · Customer return\n" == opened.stdout
    assert "towel  already there · 5 entries\n" == casebook("import", new, "--case", "towel").stdout
    casebook("undo")
    assert [] == document(casebook("cases", "--json"))["cases"]

    words = ("--company", "Amazon EU", "--amount", "5 EUR", "--item", "a lamp", "--ordered", "1 Nov")
    other = casebook("open", "lamp", "--order", LAMP, "--from", new, *words)
    assert f"lamp  opened · Amazon EU · order {LAMP} · 5.00 EUR" == other.stdout.splitlines()[0]
    assert [("event", "2024-11-01")] == [(one["kind"], one["at"]) for one in entries(casebook, "lamp")]


def test_what_a_case_cannot_be_opened_from_is_refused(casebook: Any, new: str, book: Path, tmp_path: Path) -> None:
    """No order named, one that is not there, a file of casebook's own; no book is made."""
    status, told = refused(casebook, book, "open", "--from", new)
    assert (2, True) == (status, "HANDLE" in told)
    for words, why in (
        (("--company", "Amazon"), "Say which with --order NO."),
        (("--order", "302-0000000-0000000"), "order 302-0000000-0000000 is not in that order history"),
        (("--order", "yesterday"), "an order number"),
    ):
        status, told = refused(casebook, book, "open", "towel", "--from", new, *words)
        assert (2, True) == (status, why in told)
    casebook("open", "robe", "--company", "Bol")
    own = tmp_path / "own.json"
    own.write_text(casebook("export", "robe", "--format", "json").stdout, encoding="utf-8")
    status, told = refused(casebook, book, "open", "towel", "--order", TOWEL, "--from", str(own))
    assert (2, True) == (status, "--from takes what a shop gave out of an order; this is JSON as" in told)


def test_several_refunds_are_held_against_a_promise_together(towel: Any, tmp_path: Path) -> None:
    """Two halves are the whole: one sentence, and kept."""
    towel("promise", "towel", "a refund of 49.98 EUR", "--date", "31 Oct")
    second = REFUND | {"Refund Date": "2024-11-07"}
    path = zipped(tmp_path / "a.zip", new_refunds=table(NEW_REFUNDS, REFUND, second))

    told = towel("import", path).stderr

    assert 1 == told.count("promised a refund")
    assert "if this settles it: casebook settle towel/1 kept --date 2024-11-07\n" in told


def test_on_a_terminal_it_is_asked_whether_a_refund_settles_the_promise(towel: Any, new: str, book: Path) -> None:
    """Yes settles it with what differs; the same again asks nothing."""
    towel("promise", "towel", "a refund of 49.98 EUR", "--date", "31 Oct", "--by", "4 Nov")

    asked = answered(book, "import", new, answers=("q", "y"))

    assert (0, True) == (asked.status, "Settle it as broken: only 24.99 EUR came? [Y/n]" in asked.shown)
    assert ["broken"] == [one["state"] for one in entries(towel) if one["kind"] == "promise"]
    assert "Settle" not in answered(book, "import", new, answers=("q",)).shown


def test_without_a_case_a_history_opens_none(casebook: Any, new: str, book: Path) -> None:
    """What is there is told, the newest first, with the command that opens a case; no book is made."""
    status, told = refused(casebook, book, "import", new)

    assert (0, False) == (status, book.exists())
    assert (
        f"casebook: no case is there for: order {LAMP} · Sat 2 Nov 2024 · Lamp · 12.10 EUR; order {TOWEL} · Mon 28 Oct 2024 · "
        f"Red [bath] towel, 70 x 140 · 49.98 EUR. One is opened so: casebook open HANDLE --order {LAMP} --from {new}\n"
    ) in told


def test_on_a_terminal_a_history_is_offered_order_by_order(towel: Any, new: str, book: Path) -> None:
    """A handle opens a case with what stands there; Enter passes, q ends; one that is open takes it, with its number."""
    towel("edit", "towel", "--order", "302-0000000-0000000")

    passed = answered(book, "import", new, answers=("", "q"))
    assert (0, []) == (passed.status, entries(towel))
    assert f"1 of 2: order {LAMP} · Sat 2 Nov 2024 · Lamp · 12.10 EUR\nHandle:" in passed.shown

    taken = answered(book, "import", new, answers=("y", "two words", "lamp", "TOWEL"))
    assert "cannot be a handle" in taken.shown
    assert f"lamp  opened · Amazon · order {LAMP} · 12.10 EUR\nlamp  2 entries added\n" in taken.shown
    assert "towel  5 entries added\n" in taken.shown
    assert ["302-0000000-0000000", TOWEL] == document(towel("timeline", "towel", "--json"))["case"]["orders"]
    assert "of 2" not in answered(book, "import", new).shown


def test_on_a_terminal_the_order_is_chosen_where_none_is_named(casebook: Any, new: str, book: Path) -> None:
    """From the newest, by its place in the list or its own number; nothing chosen is a refusal."""
    chosen = answered(book, "open", "lamp", "--from", new, answers=("1",))
    assert f"  1  order {LAMP} · Sat 2 Nov 2024 · Lamp · 12.10 EUR\n  2  order {TOWEL}" in chosen.shown
    assert f"lamp  opened · Amazon · order {LAMP} · 12.10 EUR\n" in chosen.shown
    assert (
        f"towel  opened · Amazon · order {TOWEL}"
        in answered(book, "open", "towel", "--from", new, answers=(TOWEL,)).shown
    )
    assert "Say which with --order NO." in answered(book, "open", "robe", "--from", new, answers=("",)).errors


def test_what_is_at_stake_is_not_guessed_where_several_things_were_ordered(casebook: Any, tmp_path: Path) -> None:
    """The sum of the order is told, with how to say it; one that is typed needs no remark."""
    soap = TOWEL_ROW | {"ASIN": "B0SOAP", "Product Name": "Soap", "Total Amount": "3.50"}
    path = zipped(tmp_path / "a.zip", new=table(NEW, TOWEL_ROW, soap))

    opened = casebook("open", "towel", "--order", TOWEL, "--from", path)
    assert f"towel  opened · Amazon · order {TOWEL}\n" in opened.stdout
    told = "towel does not say what is at stake; the order came to 53.48 EUR: casebook edit towel --amount '53.48 EUR'."
    assert told in opened.stderr
    casebook("undo")
    assert "at stake" not in casebook("open", "towel", "--order", TOWEL, "--from", path, "--amount", "3.50 EUR").stderr


def test_what_is_offered_is_in_the_document(casebook: Any, new: str) -> None:
    """With its numbers, the company and the sum."""
    assert [[LAMP], [TOWEL]] == [one["orders"] for one in document_of(casebook("import", new, "--json"))["offers"]]


def document_of(result: Any) -> dict[str, Any]:
    """The document on stdout, whatever stderr says."""
    found: dict[str, Any] = json.loads(result.stdout)
    return found

"""A bank's list of movements: what may be a refund is proposed, by sum, day and sender; nothing is taken by itself."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from assertions import contents, entries, refused
from terminals import answered

from tests.conftest import each, record
from tests.workbook_files import excel

BANKS = Path(__file__).parent.parent / "importers" / "banks"
LISTS = sorted(path.stem for path in BANKS.glob("*.csv"))
NEIGHBOUR = "J. Beispiel"


def currency_of(name: str) -> str:
    """What the accounts of that country are in."""
    return {"us": "USD", "gb": "GBP", "a": "GBP"}.get(name.partition("-")[0], "EUR")


@pytest.fixture
def towel(casebook: Any) -> Any:
    """Gives a case in a currency, of which half may have come back."""

    def opened(currency: str) -> Any:
        record(
            casebook,
            ("open", "towel", "--company", "Amazon", "--order", "302-1234567-1234567", "--ordered", "28 Oct"),
            ("edit", "towel", "--amount", f"24.99 {currency}"),
            ("promise", "towel", "a refund", "--date", "31 Oct", "--by", "4 Nov"),
        )
        return casebook

    return opened


def test_there_are_lists_of_five_countries_and_more() -> None:
    """Each is tried."""
    assert {"nl", "de", "fr", "es", "gb", "us"} <= {name.partition("-")[0] for name in LISTS}
    assert 30 == len(LISTS)


@pytest.mark.parametrize("name", LISTS)
def test_the_refund_is_proposed_and_nothing_else(towel: Any, book: Path, name: str) -> None:
    """Whatever the list is called by, written with or headed by; the book stays as it is."""
    currency = currency_of(name)
    casebook = towel(currency)
    before = contents(book)

    result = casebook("import", str(BANKS / f"{name}.csv"), LC_ALL="nl_NL.UTF-8")

    assert (0, before) == (result.exit_code, contents(book))
    first, command = result.stdout.splitlines()
    assert first.startswith(f"towel  24.99 {currency} on Tue 5 Nov 2024 from '")
    assert "the sum is what is at stake; day and sender fit" in first
    assert (
        f"  casebook note towel --kind refunded --amount '24.99 {currency}' --date 2024-11-05 --method bank" == command
    )
    assert NEIGHBOUR not in result.stdout + result.stderr
    assert "casebook: this is a bank's list of " in result.stderr


def test_on_a_terminal_each_is_asked_about(towel: Any, book: Path) -> None:
    """Yes records it, and asks whether it settles the promise; then it is there already, also where it was typed."""
    casebook, path = towel("EUR"), str(BANKS / "nl-ing.csv")

    no = answered(book, "import", path, answers=("n",))
    assert (0, 2) == (no.status, len(entries(casebook)))
    yes = answered(book, "import", path, answers=("y", "y"))
    assert "day and sender fit (line 2). Record it? [Y/n]" in yes.shown
    assert "towel  1 entry added\ntowel/3  Tue 5 Nov 2024 · refunded · 24.99 EUR · bank\n" in yes.shown
    assert ["kept"] == [one["state"] for one in entries(casebook) if one["kind"] == "promise"]
    again = casebook("import", path)
    assert "" == again.stdout
    assert (
        "line 2: 24.99 EUR on Tue 5 Nov 2024 from 'AMAZON PAYMENTS EUROPE' is there already, as towel/3.\n"
        in again.stderr
    )


def test_yes_beforehand_answers_no_such_question(towel: Any, book: Path) -> None:
    """Nobody but the person knows."""
    casebook = towel("EUR")
    before = contents(book)

    assert "casebook note towel" in answered(book, "--yes", "import", str(BANKS / "nl-ing.csv")).shown
    assert before == contents(book)
    assert 2 == len(entries(casebook))


def test_nobody_else_gets_into_the_book(towel: Any, book: Path) -> None:
    """Not even where something of the list does."""
    towel("EUR")
    answered(book, "import", str(BANKS / "nl-ing.csv"), answers=("y", "n"))

    kept = re.sub(rb"[0-9a-f-]{32,}", b"", contents(book) or b"")  # a digest may hold any four figures
    for text in (NEIGHBOUR, "XX00TEST", "AMAZON PAYMENTS", "Overschrijving", "1250"):
        assert text.encode() not in kept


def test_that_nothing_came_is_told_with_how_far_the_list_reaches(towel: Any, tmp_path: Path) -> None:
    """Of the case that waits, not of others."""
    casebook = towel("EUR")
    casebook("open", "kettle", "--company", "Bol")
    path = tmp_path / "bank.csv"
    path.write_text("Date,Description,Amount,Balance\n18 Nov 2024,J. Beispiel,-5.00,1.00\n", encoding="utf-8")

    told = casebook("import", str(path)).stderr

    assert (
        "towel/2 promised a refund, and none from Amazon is in this list, which begins on Mon 18 Nov 2024 and "
        "reaches to Mon 18 Nov 2024.\n" in told
    )
    assert "kettle" not in told


def test_another_sum_is_proposed_where_a_refund_was_promised(towel: Any, tmp_path: Path) -> None:
    """Said to be another; before the promise, or without one, it is not."""
    casebook = towel("EUR")
    path = tmp_path / "bank.csv"
    rows = "30 Oct 2024,Amazon,3.00,1.00\n6 Nov 2024,Amazon,20.00,1.00\n7 Nov 2024,Bol,24.99,1.00\n"
    path.write_text(f"Date,Description,Amount,Balance\n{rows}", encoding="utf-8")

    [first, _] = casebook("import", str(path)).stdout.splitlines()
    assert (
        "20.00 EUR on Wed 6 Nov 2024 from 'Amazon': day and sender fit; the sum is another than 24.99 EUR (line 3)"
        in first
    )
    casebook("settle", "towel/2", "withdrawn")
    assert "" == casebook("import", str(path)).stdout


def test_two_cases_are_told_apart_by_their_numbers_and_sums(towel: Any, tmp_path: Path, book: Path) -> None:
    """Where nothing does, both are proposed; once one is taken the other is not asked about."""
    casebook = towel("EUR")
    casebook("open", "lamp", "--company", "Amazon", "--order", "302-7654321-7654321", "--amount", "24.99 EUR")
    casebook("note", "lamp", "--kind", "ordered", "--date", "29 Oct")
    path = tmp_path / "bank.csv"
    path.write_text(
        "Date,Description,Amount,Balance\n6 Nov 2024,Amazon,24.99,1\n7 Nov 2024,AMZN 302-7654321-7654321,24.99,1\n"
    )

    proposals = json.loads(casebook("import", str(path), "--json").stdout)["proposals"]
    assert [("lamp", "line 2"), ("towel", "line 2"), ("lamp", "line 3")] == sorted(
        ((one["case"], one["place"]) for one in proposals), key=lambda one: one[1]
    )
    shown = answered(book, "import", str(path), answers=("y", "n", "n", "n")).shown
    assert 2 == shown.count("Record it?")


def test_a_list_whose_sums_are_all_above_zero_is_doubted(towel: Any, tmp_path: Path) -> None:
    """It may be what was paid."""
    casebook = towel("EUR")
    path = tmp_path / "bank.csv"
    path.write_text("Date,Description,Amount\n6 Nov 2024,Amazon,24.99\n", encoding="utf-8")

    assert (
        "every sum in this list is above zero, so it may be what was paid (line 2)"
        in casebook("import", str(path)).stdout
    )


def test_what_nobody_can_read_is_refused_or_told(towel: Any, tmp_path: Path, book: Path) -> None:
    """Sums that may be thousands, days in two orders; a row without its day, with its line."""
    casebook, path = towel("EUR"), tmp_path / "bank.csv"
    for rows, why in (
        ("6 Nov 2024,Amazon,1.234\n", "nobody can say whether a comma or a full stop parts the cents in it ('1.234')"),
        ("06/11/2024,Amazon,5.00\n", "line 2: '06/11/2024' can be read in more than one way"),
    ):
        path.write_text(f"Date,Description,Amount\n{rows}", encoding="utf-8")
        status, told = refused(casebook, book, "import", str(path))
        assert (2, True) == (status, why in told)
    path.write_text("Date,Description,Amount\nsoon,Amazon,5.00\n6 Nov 2024,Amazon,24.99\n", encoding="utf-8")
    result = casebook("import", str(path))
    assert "line 2: its day cannot be read; this row was left out.\n" in result.stderr
    assert 2 == refused(casebook, book, "import", str(path), "--strict")[0]


def test_columns_of_a_list_that_nobody_knows_are_named(towel: Any, tmp_path: Path, book: Path) -> None:
    """By --map, one after the other until it can be read."""
    casebook, path = towel("EUR"), tmp_path / "bank.csv"
    path.write_text(
        "Den;Částka EUR;Protistrana;Zpráva\n5.11.2024;24,99;AMAZON EU;x\n4.11.2024;-5,00;X;y\n", encoding="utf-8"
    )

    status, told = refused(casebook, book, "import", str(path), "--map", "amount=Částka EUR")
    assert (2, True) == (
        status,
        "no column is known to hold the date of a movement; there are 'Den', 'Částka EUR'" in told,
    )
    words = ("--map", "amount=castka eur", "--map", "date=Den")
    assert "hold the payee of a movement" in refused(casebook, book, "import", str(path), *words)[1]
    result = casebook("import", str(path), *words, "--map", "payee=Protistrana")
    assert result.stdout.startswith("towel  24.99 EUR on Tue 5 Nov 2024 from 'AMAZON EU': the sum is what is at stake")


def test_what_is_for_other_files_is_refused(towel: Any, tmp_path: Path, book: Path) -> None:
    """An option that would do nothing is none."""
    casebook = towel("EUR")
    path = tmp_path / "orders.csv"
    path.write_text("Order ID,Order Date,Product Name,Total Owed\n1,2024-10-28,x,1\n", encoding="utf-8")

    status, told = refused(casebook, book, "import", str(path), "--map", "date=Order Date")
    assert (2, True) == (
        status,
        "--map is for a spreadsheet or a bank's list; this is the order history that Amazon" in told,
    )
    told = refused(casebook, book, "import", str(BANKS / "nl-ing.csv"), "--me", "me@example.org")[1]
    assert "--me is for mail and chats; this is a bank's list of movements" in told


def test_several_sums_that_make_what_was_promised_are_proposed(casebook: Any, book: Path, tmp_path: Path) -> None:
    """A sum that is promised in no currency is in that of the list; what makes no such sum is not said to."""
    casebook("open", "tv", "--company", "bol", "--order", "1122334455")
    casebook("promise", "tv", "129,99 terug binnen 5 werkdagen", "--date", "31 Oct")
    before = contents(book)
    path = tmp_path / "bank.csv"
    rows = "5 Nov 2024,BOL.COM,99.99,EUR\n6 Nov 2024,BOL.COM,30.00,EUR\n"
    rows += "6 Nov 2024,J. Beispiel,30.00,EUR\n7 Nov 2024,BOL.COM,7.00,EUR\n"
    path.write_text(f"Date,Description,Amount,Currency\n{rows}", encoding="utf-8")

    result = casebook("import", str(path))

    told = result.stdout.splitlines()[::2]
    made = "day and sender fit; with others in this list it makes 129.99 EUR, promised in tv/1"
    assert [made in line for line in told] == [True, True, False]
    assert ["99.99", "30.00", "7.00"] == [line.split()[1] for line in told]
    assert before == contents(book)


def test_money_with_the_number_of_the_order_is_proposed_without_a_promise(casebook: Any, tmp_path: Path) -> None:
    """What the shop paid for this very order belongs to the case; what it paid for another does not."""
    casebook("open", "tv", "--company", "bol", "--order", "1122334455", "--ordered", "28 Oct", "--amount", "129.99 EUR")
    path = tmp_path / "bank.csv"
    rows = "5 Nov 2024,BOL.COM order 1122334455,99.99,EUR\n6 Nov 2024,BOL.COM,30.00,EUR\n"
    path.write_text(f"Date,Description,Amount,Currency\n{rows}", encoding="utf-8")

    told = casebook("import", str(path)).stdout

    assert told.startswith(
        "tv  99.99 EUR on Tue 5 Nov 2024 from 'BOL.COM order 1122334455': day and sender fit; the sum is"
    )
    assert 2 == len(told.splitlines())


def test_a_case_that_was_opened_late_has_its_refund_found_too(casebook: Any) -> None:
    """When a case was opened says nothing of when its thing was bought: where nothing is recorded of it, sum and sender
    decide, and it is said that no day does; once one is recorded, money from before it is none."""
    casebook("open", "towel", "--company", "Amazon", "--order", "302-1234567-1234567", "--amount", "24.99 EUR")

    late = casebook("import", str(BANKS / "nl-ing.csv")).stdout
    casebook("add", "towel", "It never came.", "--date", "18 nov")

    assert "the sum is what is at stake; the sender fits, and no day is recorded to hold it against (line" in late
    assert "" == casebook("import", str(BANKS / "nl-ing.csv")).stdout


@pytest.mark.parametrize(
    ("content", "form"),
    [
        (
            '<?xml version="1.0"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><a/></Document>',
            "CAMT",
        ),
        (":20:940S201123\r\n:25:NL12INGB0001234567\r\n:28C:1\r\n", "MT940"),
        ("{1:F01INGBNL2ABXXX0000000000}{2:I940INGBNL2AXN}{4:\r\n:20:P1\r\n:25:X\r\n", "MT940"),
        ("ABNANL2A\r\n940\r\nABNANL2A\r\n:20:ABN AMRO BANK NV\r\n:25:1\r\n", "MT940"),
        ("OFXHEADER:100\nDATA:OFXSGML\n\n<OFX>\n", "OFX"),
        ("!Type:Bank\nD11/22/26\nT24.99\nPAmazon\n^\n", "QIF"),
    ],
)
def test_a_list_in_another_form_is_told_as_what_it_is(casebook: Any, tmp_path: Path, content: str, form: str) -> None:
    """With the form that is read; nothing is recorded."""
    (tmp_path / "list").write_text(content)

    result = casebook("import", str(tmp_path / "list"))

    assert (2, "") == (result.exit_code, result.stdout)
    assert (
        f"this is a bank's list of movements as {form}, which is not read here; nothing was imported." in result.stderr
    )


def test_what_two_files_of_a_folder_list_is_proposed_once(towel: Any, tmp_path: Path) -> None:
    """As where a bank gave one account out as CSV and as a workbook; two refunds of one day and sum are two all the same."""
    casebook, folder = towel("EUR"), tmp_path / "bank"
    folder.mkdir()
    came = "2024-11-05,AMZN Mktp DE,24.99"
    (folder / "a.csv").write_text(f"Date,Description,Amount,Balance\n{came},1\n{came},2\n2024-11-06,Amazon EU,7.00,3\n")
    rows = [["Booking date", "Payee", "Amount", "Balance"], ["2024-11-05", "Amazon Payments", "24.99", "1"]]
    (folder / "b.xlsx").write_bytes(excel({"Account": [*rows, ["2024-11-07", "Amazon Payments", "8.00", "2"]]}))

    result = casebook("import", str(folder))

    proposed = [line.partition(":")[0] for line in result.stdout.splitlines() if line.startswith("towel  ")]
    assert [
        "towel  24.99 EUR on Tue 5 Nov 2024 from 'AMZN Mktp DE'",
        "towel  24.99 EUR on Tue 5 Nov 2024 from 'AMZN Mktp DE'",
        "towel  7.00 EUR on Wed 6 Nov 2024 from 'Amazon EU'",
        "towel  8.00 EUR on Thu 7 Nov 2024 from 'Amazon Payments'",
    ] == proposed


def test_what_one_list_of_a_folder_has_is_missed_in_no_other(towel: Any, tmp_path: Path) -> None:
    """And what none of them has is told once, with the files and all of their days."""
    casebook, folder = towel("EUR"), tmp_path / "bank"
    casebook("open", "kettle", "--company", "Bol", "--amount", "31.50 EUR", "--ordered", "28 Oct")
    casebook("promise", "kettle", "a refund", "--date", "31 Oct", "--by", "4 Nov")
    folder.mkdir()
    heading = "Date,Description,Amount,Balance\n"
    (folder / "a.csv").write_text(f"{heading}2024-11-05,Amazon,24.99,1\n")
    (folder / "b.csv").write_text(f"{heading}2024-11-01,Baker,-3.00,3\n2024-11-12,Baker,-4.00,3\n")

    told = casebook("import", str(folder)).stderr

    assert "towel/2 promised" not in told
    [missed] = [line for line in told.splitlines() if "kettle/2 promised" in line]
    expected = (
        "kettle/2 promised a refund, and none from Bol is in these lists, which begin on Fri 1 Nov 2024 and reach to"
    )
    assert f"casebook: a.csv, b.csv: {expected} Tue 12 Nov 2024." == missed
    (folder / "a.csv").unlink()
    assert "towel/2 promised a refund, and none from Amazon is in this list" in casebook("import", str(folder)).stderr


@each(
    "want",
    [
        "die 31,50 € zurück",
        "my 31.50 EUR back",
        "31,50 euro terug",
        "le remboursement de 31,50 €",
        "que me devuelvan 31,50 €",
    ],
)
def test_a_sum_that_only_the_ask_names_is_looked_for(casebook: Any, tmp_path: Path, want: str) -> None:
    """Where nothing was promised, nothing is at stake beside it, and a number that was recorded with the case has its day."""
    casebook("open", "lamp", "--company", "Lumo", "--want", want, "--ref", "customer number=5512")
    (tmp_path / "bank.csv").write_text(
        "Date,Description,Amount,Balance\n2024-11-05,Lumo,31.50,1\n2024-11-06,Lumo,7.00,1\n"
    )

    first, _ = casebook("import", str(tmp_path / "bank.csv")).stdout.splitlines()

    assert first.startswith("lamp  31.50 ")
    assert "the sum is what is wanted; the sender fits" in first


def test_another_sum_beside_a_booking_code_is_proposed(casebook: Any, tmp_path: Path) -> None:
    """A code of letters and figures tells the case, as a longer number does; a word of the case does not."""
    casebook("open", "bag", "--company", "Vela Air", "--want", "80 EUR", "--booking", "K7QX2M")
    heading = "Date,Description,Amount,Balance\n"
    (tmp_path / "a.csv").write_text(f"{heading}2024-11-05,Vela Air SA compensation K7QX2M,40.50,1\n")
    (tmp_path / "b.csv").write_text(f"{heading}2024-11-05,Vela Air SA compensation,40.50,1\n")

    assert "bag  40.50 EUR on Tue 5 Nov 2024" in casebook("import", str(tmp_path / "a.csv")).stdout
    assert "" == casebook("import", str(tmp_path / "b.csv")).stdout

"""A bank's list of movements is known by its headings, whatever its rows hold; which way money went is told, or doubted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook.errors import CasebookError
from casebook.importers.bank.columns import BankColumns, is_bank_table
from casebook.importers.bank.source import drafts_of, recognises
from casebook.importers.draft import KnownBook, SourceOptions
from casebook.importers.given_source import GivenSource, Look, look_at
from casebook.importers.spreadsheet import source as spreadsheet
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case, CaseWithEntries, Event
from casebook.records.values import Moment, Money
from casebook.records.vocabularies import EventKind
from tests.conftest import NOW, each, examples
from tests.workbook_files import excel

BANKS = Path(__file__).parent / "banks"
CLOCK = Clock(now=datetime.fromisoformat(NOW), zone="Europe/Amsterdam", date_order="dmy", currency="EUR")
OPENED = Moment("2024-10-28", "Europe/Amsterdam", "2024-10-27T23:00:00Z")
TOWEL = CaseWithEntries(Case(handle="towel", company="Amazon", opened=OPENED, amount=Money(2499, "EUR")), ())
WANTED = SourceOptions(CLOCK, book=lambda: KnownBook((TOWEL,)))


def source(text: str) -> GivenSource:
    """A list as it is given."""
    stream = BytesIO(text.encode())
    return GivenSource("bank.csv", look_at(stream), stream)


@pytest.mark.parametrize("path", sorted(BANKS.glob("*.csv")), ids=lambda path: path.stem)
def test_a_list_is_known_by_its_first_lines(path: Path) -> None:
    """Cut off anywhere below its headings, too."""
    assert recognises(Look(path.read_bytes()[:4096]))


def test_a_log_of_contacts_is_none() -> None:
    """Nor is a table without sums, days or words."""
    assert not is_bank_table("Date,Channel,Agent,Text,Amount".split(","))
    assert not is_bank_table("Datum;Toezegging;Omschrijving;Bedrag".split(";"))
    assert not is_bank_table("Date,Description".split(","))
    assert not is_bank_table("Date,Amount".split(","))
    assert not is_bank_table("Description,Amount".split(","))


def test_whom_it_is_from_is_read_before_the_other_words() -> None:
    """Whatever the order of the columns: many lists have what kind of movement it is, or what for, before who."""
    for headings, first in (
        ("Buchungstag;Buchungstext;Verwendungszweck;Beguenstigter/Zahlungspflichtiger;Betrag", 3),
        ("Date;Label;Tiers;Montant", 2),
        ("fecha;concepto;beneficiario;importe", 2),
        ("Datum;Naam / Omschrijving;Mededelingen;Bedrag", 1),
        ("Date,Description,Amount".replace(",", ";"), 1),
    ):
        assert first == BankColumns(headings.split(";")).texts[0]


def test_a_sum_in_the_currency_of_the_account_wins_over_that_of_the_purchase() -> None:
    """Its heading names it."""
    columns = BankColumns("datum verrichting;bedrag;munt;bedrag in EUR;Handelaar".split(";"))
    assert (3, "EUR") == (columns.at["amount"], columns.currency)


@each(
    ("rows", "came"),
    [
        ("2024-11-05;AMAZON;24,99;C\n2024-11-06;X;5,00;D\n", ["24.99 EUR"]),
        ("2024-11-05;AMAZON;24,99;D\n2024-11-06;X;5,00;C\n", []),
        ("2024-11-05;AMAZON;-24,99;S\n", []),
        ("2024-11-05;AMAZON;24,99;H\n", ["24.99 EUR"]),
    ],
)
def test_a_word_beside_a_sum_tells_which_way_it_went(rows: str, came: list[str]) -> None:
    """Whatever its sign."""
    found = drafts_of(source(f"Date;Description;Amount;Debit/Credit\n{rows}"), WANTED)
    assert came == [one.draft.answers["amount"] for one in found.proposals]


def test_before_there_was_anything_and_long_after_it_nothing_is_a_refund() -> None:
    """Nor is what somebody sent whose name only begins like the company's; it may be run into other words."""
    rows = (
        "2024-10-27,Amazon,24.99,1\n2024-11-05,Amazonia Travel,24.99,1\n2024-11-06,Amazing Shop,24.99,1\n"
        "2024-11-07,AMZNMktplace,24.99,1\n2024-11-08,PP*AMAZON.DE,24.99,1\n2024-11-09,The amazon river,24.99,1\n"
    )
    ordered = replace(TOWEL, entries=(Event(event=EventKind.ORDERED, at=OPENED, logged=OPENED),))
    wanted = WANTED._replace(book=lambda: KnownBook((ordered,)))
    assert ["2024-11-07", "2024-11-08", "2024-11-09"] == [
        one.draft.answers["date"]
        for one in drafts_of(source(f"Date,Description,Amount,Balance\n{rows}"), wanted).proposals
    ]


def test_a_workbook_is_read_once() -> None:
    """Whether it is a bank's is asked of what was read."""
    lots = [[str(Random(row).random()) for _ in range(3)] for row in range(2_000)]
    for headings in (("Date", "Channel", "Text"), ("Date", "Description", "Amount")):
        stream = Counted(excel({"Log": [headings, *lots]}))
        given = GivenSource("log.xlsx", look_at(stream), stream)
        stream.count = 0

        spreadsheet.drafts_of(given, WANTED)

        assert stream.count < 1.5 * len(stream.getvalue())


PAID = Event(
    event=EventKind.PAID,
    at=Moment("2024-10-28", "Europe/Amsterdam", "2024-10-27T23:00:00Z"),
    logged=OPENED,
    amount=TOWEL.case.amount,
)

SIGNS = {
    "a refund below zero, in English": ("2024-11-05,AMAZON REFUND,-24.99|2024-10-29,AMAZON,24.99", "2024-11-05"),
    "in German": ("2024-11-05,AMAZON GUTSCHRIFT,-24.99|2024-10-29,AMAZON,24.99", "2024-11-05"),
    "in Dutch, no purchase there": ("2024-11-05,AMAZON terugbetaling,-24.99", "2024-11-05"),
    "what was paid above zero": ("2024-11-05,AMAZON,-24.99|2024-10-29,AMAZON,24.99", "2024-11-05"),
    "what was paid alone": ("2024-10-29,AMAZON,24.99", ""),
    "a card that was paid below zero": ("2024-11-20,PAYMENT RECEIVED - THANK YOU,-500|2024-11-06,AMAZON,24.99", ""),
    "an account": ("2024-11-05,AMAZON,24.99|2024-10-29,AMAZON,-24.99", "2024-11-05"),
    "an account, back on the same day": ("2024-10-28,AMAZON,24.99|2024-10-28,AMAZON,-24.99", "2024-10-28"),
    "an account, back within days": ("2024-10-31,AMAZON,24.99|2024-10-29,AMAZON,-24.99", "2024-10-31"),
    "an account, in French": ("2024-11-05,REMBOURSEMENT AMAZON,24.99|2024-10-29,CARTE AMAZON,-24.99", "2024-11-05"),
    "an account whose card was paid": ("2024-11-20,CARD AUTOPAY,-500|2024-11-06,AMAZON,24.99", "2024-11-06"),
}


@pytest.mark.parametrize(("rows", "day"), SIGNS.values(), ids=SIGNS)
def test_what_was_paid_is_never_the_refund(rows: str, day: str) -> None:
    """Which way a list's signs go is told by its own words, and by what is recorded as paid, however short it is."""
    case = replace(TOWEL, entries=(PAID,))
    text = "Date,Description,Amount\n" + rows.replace("|", "\n")

    found = drafts_of(source(f"{text}\n"), WANTED._replace(book=lambda: KnownBook((case,)))).proposals

    assert [day] * bool(day) == [one.draft.answers["date"] for one in found]


class Counted(BytesIO):
    """A file that counts the bytes that are read of it."""

    count = 0

    def read(self, size: int | None = -1, /) -> bytes:
        """The next bytes."""
        some = super().read(size)
        self.count += len(some)
        return some


HOSTILE = st.text(alphabet=st.sampled_from("a1-/:.,'\"=@+\t \u202e\u0000()\u20acZ;"), max_size=12)


@given(st.lists(st.tuples(HOSTILE, HOSTILE, HOSTILE), max_size=5))
@examples(200, long=5_000)
def test_whatever_stands_in_a_row_is_read_or_told(rows: list[tuple[str, str, str]]) -> None:
    """Never anything but a refusal of ours."""
    text = "Date;Description;Amount\n" + "\n".join(";".join(row) for row in rows)
    try:
        found = drafts_of(source(text), WANTED)
    except CasebookError:
        return
    assert len(found.proposals) <= len(rows)

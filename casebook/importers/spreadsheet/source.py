"""A spreadsheet kept until now, as its program keeps it or saved as CSV: a heading for each column, a contact in each row.

What stands in a cell goes on as it was typed, days aside, which are read as their whole column is.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import PurePath

from casebook.errors import listed, shortened
from casebook.importers.bank import source as bank
from casebook.importers.bank.columns import is_bank_table, known_headings
from casebook.importers.draft import BadDraft, ColumnRead, DraftSource, SourceOptions, TypedDraft
from casebook.importers.given_source import GivenSource
from casebook.importers.pointing import in_only_open_case
from casebook.importers.spreadsheet.cases import CaseRow, Sorted, by_company, of_one_case
from casebook.importers.spreadsheet.columns import COMPANY, OF_A_BANK, columns_in, known_in
from casebook.importers.spreadsheet.days import Cell, Days, days_of
from casebook.importers.spreadsheet.lengths import read_lengths
from casebook.importers.spreadsheet.programs import say_which_are_programs
from casebook.importers.tables.table import Row, Table, normal_heading
from casebook.importers.tables.table_given import table_given, table_of_sheets
from casebook.importers.workbooks.sheets import is_workbook, sheets_in
from casebook.records.kinds import CONTACT
from casebook.records.vocabularies import Channel
from casebook.text.comparing import is_blank

_FORMULA = re.compile(r'="(.*)"', re.DOTALL)
"""What keeps a number from being reckoned with: `="0012"`."""

_GUARDED = re.compile(r"'(?=\s*[=+\-@|\t＝＋－＠])")
"""What this program, and others, put before a cell that would be a formula."""

_SHORTENED = re.compile(r"\d[.,]\d+E\+\d+", re.IGNORECASE)
"""A long number as spreadsheets shorten it; its last figures are lost."""

_NUMBERS = ("number", "order", "tracking")


def drafts_of(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """The contacts in the rows; where a column was said to hold sums, it is a bank's list.

    Raises NotImportable, NoHeadings, NoSuchColumn, SeveralColumns, NoDateColumn, TwoDayOrders, DayOrderUnknown, what a
    bank's list does, and what `wanted.book` does where the rows tell of companies.
    """
    if not set(OF_A_BANK).isdisjoint(wanted.mapping):
        return bank.drafts_of(given, wanted)
    if not is_workbook(given.look):
        return _of_contacts(table_given(given.file, known_in), given, wanted)
    sheets = sheets_in(given.file)
    if is_bank_table(table_of_sheets(sheets, known_headings).headings):
        return bank.drafts_of_sheets(sheets, wanted)
    return _of_contacts(table_of_sheets(sheets, known_in), given, wanted)


def _of_contacts(table: Table, given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """The contacts in the rows of a table."""
    listed = list(table.rows)
    columns = columns_in(table.headings, wanted.mapping, [row.cells for row in listed])
    said, bad = _said(listed, table.headings, columns)
    said, doubled = _once(said)
    bad += read_lengths(said)
    remarks = [*_without_shortened(said), *_say_what_is_due(said, table.headings, columns)]
    _say_which_mail(said, [table.headings[at] for name, at in columns.items() if name == "channel"])
    say_which_are_programs(said)
    cells = {name: [Cell(text, place) for place, row in said if (text := row.get(name))] for name in columns}
    called = {name: table.headings[at] for name, at in columns.items()}
    days = days_of(cells, called, wanted.clock, wanted.asking)
    rows = _told(said, days)
    has_companies = any(not is_blank(row.company) for row in rows)
    found = _sorted(rows, wanted, has_companies=has_companies)
    count = len(rows) + len(bad) + len(doubled)
    source = DraftSource(
        found.drafts,
        [*bad, *found.bad],
        [heading for at, heading in enumerate(table.headings) if at not in columns.values() and not is_blank(heading)],
        f"a spreadsheet with {count} {'row' if count == 1 else 'rows'}",
        remarks=[*table.remarks, *days.remarks, *remarks, *_doubled_remarks(doubled), *found.remarks],
        offers=found.offers,
        tells_cases=has_companies,
        columns=[ColumnRead(name, called[name], _example(cells[name])) for name in columns],
    )
    if has_companies:
        return source
    words = [table.headings, *(row.cells for row in listed)]
    return in_only_open_case(source, "\n".join(map(" ".join, words)), wanted.book(), PurePath(given.name).name)


_OF_ONE_CONTACT = ("time", "agent", "promise", "number", "minutes")
"""What two contacts of one day hardly share: a row that has one of these and says the same as another is that row once more,
where two that only say that nobody answered may be two calls."""


def _once(said: Sequence[tuple[str, dict[str, str]]]) -> tuple[list[tuple[str, dict[str, str]]], dict[str, str]]:
    """Each row once, and the places of those that stood there before, each with the place of the first of them."""
    first: dict[str, str] = {}
    rows: list[tuple[str, dict[str, str]]] = []
    doubled: dict[str, str] = {}
    for place, answers in said:
        same = json.dumps(sorted(answers.items()))
        if same in first and any(name in answers for name in _OF_ONE_CONTACT):
            doubled[place] = first[same]
            continue
        first.setdefault(same, place)
        rows.append((place, answers))
    return rows, doubled


def _doubled_remarks(doubled: Mapping[str, str]) -> list[str]:
    """That a row is another one once more, and how it would be a contact of its own."""
    same = [f"{place} ({first})" for place, first in doubled.items()]
    once = "the same stands in each of these and in a row above it, so it was taken once"
    return [f"{listed(same, 5)}: {once}; two contacts of one day need their times to be told apart."] if same else []


def _say_what_is_due(
    said: Sequence[tuple[str, dict[str, str]]], headings: Sequence[str], columns: Mapping[str, int]
) -> list[str]:
    """Says of each day that something is due by what that is, where no column does: what was said in that row. A sentence of
    those days that no words stand beside; they are taken out."""
    alone = []
    for place, answers in said:
        if "by" not in answers or "promise" in answers:
            continue
        if "text" in answers:
            answers["promise"] = answers["text"]
        else:
            alone.append(place)
            del answers["by"]
    heading = shortened(headings[columns["by"]]) if "by" in columns else ""
    told = f"nothing says what was promised for the day in '{heading}', which was left out"
    return [f"{listed(alone, 5)}: {told}."] if alone else []


def _told(said: Sequence[tuple[str, dict[str, str]]], days: Days) -> list[CaseRow]:
    """What each row would record, and the company that it is about."""
    turns: Counter[str] = Counter()
    rows: list[CaseRow] = []
    for place, answers in said:
        company = answers.pop(COMPANY, "")
        same = json.dumps([CONTACT.name, sorted(answers.items())], separators=(",", ":"))
        turns[same] += 1
        # As rows were known before their days were read so.
        identity = json.dumps([CONTACT.name, sorted(answers.items()), turns[same]], separators=(",", ":"))
        plain = {name: days.plain(name, text) for name, text in answers.items()}
        rows.append(CaseRow(TypedDraft(CONTACT.name, plain, place, turns[same], identity=identity), company))
    return rows


def _said(
    rows: Sequence[Row], headings: Sequence[str], columns: Mapping[str, int]
) -> tuple[list[tuple[str, dict[str, str]]], list[BadDraft]]:
    """What each row says, by what the columns hold, with its place; and the rows that cannot be read."""
    said: list[tuple[str, dict[str, str]]] = []
    bad: list[BadDraft] = []
    for row in rows:
        if row.is_blank:
            continue
        why = row.why or _too_wide(row, headings)
        if why:
            bad.append(BadDraft(row.place, why))
            continue
        answers = {name: _plain(row.cells[at]) for name, at in columns.items() if at < len(row.cells)}
        said.append((row.place, {name: cell for name, cell in answers.items() if not is_blank(cell)}))
    return said, bad


def _too_wide(row: Row, headings: Sequence[str]) -> str:
    has_more = not all(map(is_blank, row.cells[len(headings) :]))
    return "it has more cells than there are headings" if has_more else ""


def _plain(cell: str) -> str:
    """A cell without what only keeps a program from reckoning with it."""
    found = _FORMULA.fullmatch(cell.strip())
    return found[1] if found else _GUARDED.sub("", cell, count=1) if _GUARDED.match(cell) else cell


def _without_shortened(said: Sequence[tuple[str, dict[str, str]]]) -> list[str]:
    """A sentence of each number whose last figures are lost; it is taken out."""
    remarks = []
    for place, answers in said:
        for name in _NUMBERS:
            if _SHORTENED.fullmatch(answers.get(name, "").strip()):
                typed = answers.pop(name).strip()
                was = f"{place}: '{typed}' is a number that the spreadsheet shortened, so it was not taken"
                remarks.append(f"{was}; save that column as text.")
    return remarks


_IN_ENGLISH = frozenset(
    ("channel", "how", "via", "medium", "method", "type of contact", "contact type", "contact method")
)
"""Headings of the channel under which a `mail` may be a letter; in other languages it is none."""


_BY_MAIL = frozenset(("correo", "correos"))
"""What is an e-mail where somebody keeps a list, whatever it may be in a sentence."""


def _say_which_mail(said: Sequence[tuple[str, dict[str, str]]], headings: Sequence[str]) -> None:
    """Says of each mail that it is none on paper, where the heading of the channel is not English or the word is Spanish."""
    is_english = _IN_ENGLISH.issuperset(map(normal_heading, headings))
    mails = _BY_MAIL if is_english else _BY_MAIL | {"mail", "mails"}
    for _, answers in said:
        if answers.get("channel", "").strip().lower() in mails:
            answers["channel"] = Channel.EMAIL.value


def _sorted(rows: Sequence[CaseRow], wanted: SourceOptions, *, has_companies: bool) -> Sorted:
    """The rows by their cases; where they tell of no company, all of them are of the one that is meant."""
    if not has_companies:
        return Sorted([row.draft for row in rows], [], [], [])
    book = wanted.book()
    return by_company(rows, book) if book.case is None else of_one_case(rows, book.case)


def _example(cells: Sequence[Cell]) -> str:
    return cells[0].text.strip() if cells else ""

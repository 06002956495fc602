"""What is done with one case costs the same however many others there are: no table is gone through for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_case
from casebook.exporters.registry import Format
from casebook.parsing.clock import Clock
from casebook.store.reader import Reader
from casebook.store.undo import undo
from casebook.store.writer import Writer
from tests.builders import PRESENT, new_case, new_contact, new_note, promise

CLOCK = Clock(now=datetime.fromisoformat(PRESENT.at), zone="Europe/Amsterdam")

Statements = list[str]


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    """A book of two cases."""
    made = Writer(tmp_path / "book.db", PRESENT)
    with made.transaction():
        for handle in ("towel", "kettle"):
            case = made.open_case(new_case(handle, orders=(f"302-{handle}",)))
            made.log(case, new_contact("a", case_number=f"A-{handle}"), promise("2024-11-22"), new_note())
    made.close()
    opened = Writer(tmp_path / "book.db", PRESENT)
    yield opened
    opened.close()


@pytest.fixture
def statements(writer: Writer) -> Statements:
    """Every statement that is run, as it comes, with its values."""
    run: Statements = []
    writer._connection.set_trace_callback(run.append)
    return run


_FEW = " FROM companies WHERE "
"""What is kept of companies are a few rows, however many cases there are, and their names are compared as people see them."""


def gone_through(writer: Writer, statements: Statements) -> list[str]:
    """The statements that go through a whole table or index, but for the first row of one."""
    writer._connection.set_trace_callback(None)
    found = []
    for statement in statements:
        if statement.partition(" ")[0] in ("SELECT", "UPDATE", "DELETE", "INSERT"):
            plan = writer._connection.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall()
            scans = [row["detail"] for row in plan if row["detail"].startswith("SCAN ")]
            found += [statement] if scans and "ORDER BY id LIMIT 1" not in statement and _FEW not in statement else []
    assert statements
    return found


@pytest.mark.parametrize("name", ["towel", "tow", "302-towel", "A TOWEL"])
def test_a_case_is_found_by_an_index(writer: Writer, statements: Statements, name: str) -> None:
    """By its handle, a beginning of it, and every number there is."""
    assert "towel" == writer.reader.case_named(name).handle

    assert [] == gone_through(writer, statements)


@pytest.mark.parametrize("format", Format)
def test_in_every_format_one_case_is_exported_by_itself(writer: Writer, statements: Statements, format: Format) -> None:
    """In every format; of others nothing is looked at."""
    reader: Reader = writer.reader
    exported = export_case(writer._connection, reader.case_named("towel"), ExportAnswers(format=format), CLOCK)
    assert exported.output if isinstance(exported.output, str) else b"".join(exported.output)

    assert [] == gone_through(writer, statements)


def test_one_case_is_added_to_by_itself(writer: Writer, statements: Statements) -> None:
    """Logging, editing, closing, and undoing the last of it."""
    towel = writer.reader.case_named("towel")
    with writer.transaction():
        [note] = writer.log(towel, new_note("b"))
        writer.edit(towel, note, replace(note, text="c"))
        writer.close_case(towel, PRESENT, None)
    with writer.transaction():
        undo(writer.revisions)

    # The last changes are found from the end, however much stands before them.
    assert [] == [one for one in gone_through(writer, statements) if "ORDER BY id DESC" not in one]


def test_what_goes_through_a_table_is_seen(writer: Writer, statements: Statements) -> None:
    """So that the tests above can fail."""
    writer.reader.cases()

    assert gone_through(writer, statements)

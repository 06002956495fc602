"""FORMAT.md says of the file what is in it: the fields as the kinds state them, every table and every column."""

from __future__ import annotations

import re
from contextlib import closing

from casebook.records.kinds import KINDS
from casebook.store.sqlite.opening import empty_database
from casebook.store.versions.migrations import VERSION
from tests.write_format import FORMAT, with_tables


def test_the_tables_of_fields_are_what_the_kinds_say() -> None:
    """A field that is stated is documented; where this fails, run `python -m tests.write_format` and read the change."""
    written = FORMAT.read_text(encoding="utf-8")

    assert with_tables(written) == written


def test_every_table_and_column_of_a_book_is_documented() -> None:
    """Each under the heading of its table, those of every entry once for all kinds."""
    sections = re.split(r"(?m)^#+ ", FORMAT.read_text(encoding="utf-8"))
    of_entries = next(text for text in sections if text.startswith("Every entry"))
    with closing(empty_database()) as book:
        tables = [row[0] for row in book.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        columns = {table: [row[1] for row in book.execute(f"PRAGMA table_info({table})")] for table in tables}
    missing = []
    for table in tables:
        text = next((text for text in sections if text.startswith(f"{table}\n")), "")
        text += of_entries if table in {kind.table for kind in KINDS.values()} else ""
        missing += [f"{table}.{column}" for column in columns[table] if f"`{column}`" not in text]

    assert [] == missing
    assert f"is the version of this format, {VERSION}." in sections[1]
    assert f"| {VERSION} |" in sections[-1]

"""Writes `tests/store/fixtures/version-N.db`, a book as it is before the next migration: `python -m tests.write_fixture`."""

from __future__ import annotations

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path

from casebook.records.kinds import KINDS
from casebook.store.versions.migrations import VERSION
from tests.command_words import command_words
from tests.conftest import run

FIXTURES = Path(__file__).parent / "store" / "fixtures"

COMMANDS = (
    *("open towel --company Amazon --order 302-1234567-1234567 --problem x --want y --otherwise z --amount 24.99EUR",),
    *("item towel slippers", "note towel ordered --kind ordered --amount 24.99EUR", "ship towel 1Z999AA10123456784"),
    *("add towel said --agent Maria --case-number A-1234 --minutes 12 --waiting 3 --promise refund --by 2026-01-05",),
    *(
        "add towel other --agent Ravi --contradicts towel/4",
        "settle towel/5 broken",
        "edit towel/4 --agent Mary --also bot",
    ),
    *("ref towel meter=4711", "note towel slip", "remove towel/8", "note towel secret", "erase towel/9", "undo"),
    *("promise towel call --after x --within 5days", "company Amazon --address Somewhere", "me --name Sam"),
    *("open kettle --company Coolblue", "close kettle --outcome refunded"),
)
"""What is typed: every kind of entry, of what no case has, and of change."""


def main() -> None:
    """Type it into a new book, which is then the fixture of this version. Raises AssertionError where a kind is missing."""
    command_words()
    with tempfile.TemporaryDirectory() as folder:
        book, receipt = Path(folder, "book.db"), Path(folder, "receipt.txt")
        receipt.write_text("paid")
        for line in (*COMMANDS, f"attach towel {receipt}"):
            result = run(book, "--yes", *line.split(), now="2026-01-02T12:00:00+01:00", HOME=folder)
            assert 0 == result.exit_code, (line, result.stderr)
        with closing(sqlite3.connect(book)) as connection:
            empty = [
                kind.table
                for kind in KINDS.values()
                if not connection.execute(f"SELECT 1 FROM {kind.table}").fetchone()
            ]
        assert not empty, empty
        (FIXTURES / f"version-{VERSION}.db").write_bytes(book.read_bytes())


if __name__ == "__main__":
    main()

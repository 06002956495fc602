"""check and export: an entry in a case that it was not written in."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from assertions import changed_behind

from casebook.records.kinds import KINDS
from tests.bench import books


def test_a_row_that_was_moved_to_another_case_is_found(casebook: Any, book: Path, tmp_path: Path) -> None:
    """Of every kind, by `check` and when either case leaves: what an entry says of itself does not say whose it is."""
    for handle in ("towel", "robe"):
        casebook("open", handle, "--company", "Amazon")
    casebook("note", "towel", "x")
    casebook("ship", "towel", "1Z999AA10123456784")
    casebook("promise", "towel", "a refund by 5 Nov")
    casebook("item", "towel", "red towel")
    (tmp_path / "bill.txt").write_text("24.99")
    casebook("add", "towel", "Hello.", "--booking", "B-1", "--attach", str(tmp_path / "bill.txt"))
    for _ in range(7):
        casebook("add", "robe", "Hello.", "--agent", "Bo", "--case-number", "7")

    moves = [(kind, "towel", "robe") for kind in KINDS.values() if kind.name != "contact"]
    for kind, old, new in [*moves, (KINDS["contact"], "robe", "towel")]:
        ids = {"towel": 1, "robe": 2}
        with closing(sqlite3.connect(book)) as connection:
            numbers = connection.execute(f"SELECT min(number) FROM {kind.table} WHERE case_id = ?", (ids[old],))
            number = numbers.fetchone()[0]
        move = f"UPDATE {kind.table} SET case_id = {{}} WHERE number = {number} AND case_id = {{}}"
        changed_behind(book, move.format(ids[new], ids[old]))
        told = [casebook(*words) for words in (["check"], ["export", old], ["export", new])]
        changed_behind(book, move.format(ids[old], ids[new]))

        assert [1, 1, 1] == [each.exit_code for each in told], kind.name
        assert f"✗ {old}/{number} stands in another case than it was written in\n" in told[0].stdout
    assert 0 == casebook("check").exit_code


def test_a_row_among_many_that_was_moved_to_another_case_is_found(casebook: Any, book: Path, tmp_path: Path) -> None:
    """Where SQLite looks at so many at once that the program reads none of them."""
    books.write_document(tmp_path / "cases.json", books.disputes(60))
    casebook("import", str(tmp_path / "cases.json"))
    casebook("open", "spare", "--company", "Amazon")
    spare = "(SELECT id FROM cases WHERE handle = 'spare')"
    changed_behind(book, f"UPDATE contacts SET case_id = {spare} WHERE id = (SELECT max(id) FROM contacts)")

    assert 1 == casebook("check").stdout.count("stands in another case than it was written in")

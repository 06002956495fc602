"""check and export: states of a record that were taken out of its history, though nobody erased them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import changed_behind

from casebook.records.kinds import CASE, KINDS, SUBJECTS


@pytest.mark.parametrize("newest_alone", [False, True], ids=["all of them", "the newest"])
def test_states_that_nothing_erased_are_missed(
    casebook: Any, book: Path, tmp_path: Path, *, newest_alone: bool
) -> None:
    """Of every kind: a row could else be changed at will, as there is nothing left that it would have to agree with."""
    (tmp_path / "bill.txt").write_text("24.99")
    casebook("add", "towel", "Hi.", "--company", "Amazon", "--booking", "B-1", "--attach", str(tmp_path / "bill.txt"))
    for words in (["note", "x"], ["ship", "1Z999AA10123456784"], ["promise", "a refund by 5 Nov"], ["item", "towel"]):
        casebook(words[0], "towel", *words[1:])
    casebook("me", "--name", "Sam")
    casebook("company", "Amazon", "--hours", "8 to 22")
    casebook("edit", "towel/1", "--agent", "Bo")
    whole = book.read_bytes()

    for kind in SUBJECTS.values():
        newest = " AND id IN (SELECT max(id) FROM revisions GROUP BY uuid)" if newest_alone else ""
        changed_behind(book, f"UPDATE revisions SET body = NULL, salt = NULL WHERE subject = '{kind.name}'{newest}")
        checked, exported = casebook("check"), casebook("export", "towel")
        book.write_bytes(whole)

        assert 1 == checked.exit_code, kind.name
        assert " says was taken out, and nothing erased it\n" in checked.stdout, kind.name
        assert (kind in (CASE, *KINDS.values())) == (exported.exit_code == 1), kind.name


def test_what_was_erased_is_not_missed(casebook: Any) -> None:
    """Whatever was erased, as often as anybody likes, and edited, removed and undone in between."""
    casebook("add", "towel", "Hi.", "--company", "Amazon", "--agent", "Bo", "--promise", "a refund by 5 Nov")
    for words in (
        *(["erase", "towel/1"], ["edit", "towel/1", "--text", "Hello."], ["erase", "towel/1", "--field", "agent"]),
        *(
            ["remove", "towel/2"],
            ["erase", "towel/2"],
            ["undo"],
            ["redo"],
            ["erase", "towel"],
            ["edit", "towel", "--want", "x"],
        ),
        *(["erase", "towel", "--field", "want"], ["me", "--name", "Sam"], ["erase", "me"], ["me", "--name", "Lee"]),
    ):
        assert 0 == casebook("--yes", *words).exit_code, words
        assert 0 == casebook("check").exit_code, words
    assert 0 == casebook("export", "towel").exit_code

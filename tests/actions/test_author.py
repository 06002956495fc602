"""Who recorded something is kept with every change, shown to the person, and exported only when that is asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def test_who_recorded_it_is_stored_and_shown(towel: Any) -> None:
    """Each change names its author where there was one; the chain covers the name."""
    towel("note", "towel", "By nobody in particular.")
    towel("note", "towel", "By Kim.", CASEBOOK_USER="Kim [K]")
    towel("edit", "towel/3", "--text", "Changed.", CASEBOOK_USER="Sam")

    shown = towel("history", "towel/3").stdout

    assert ("recorded · by Kim [K]" in shown, "edited · by Sam" in shown) == (True, True)
    assert "by" not in towel("history", "towel/2").stdout.splitlines()[0].split("recorded")[1]
    assert 0 == towel("check").exit_code


def test_an_author_leaves_the_book_only_when_asked_for(towel: Any, tmp_path: Path) -> None:
    """No export names anybody unless told to; what is imported is not taken for the author's own."""
    towel("note", "towel", "By Kim.", CASEBOOK_USER="Kim")
    formats = ("text", "markdown", "html", "csv", "json")

    plain = [towel("export", "towel", "--format", name).stdout for name in formats]
    asked = towel("export", "towel", "--format", "json", "--include-author").stdout
    refused = towel("export", "towel", "--include-author")
    (tmp_path / "case.json").write_text(asked)
    imported = towel("import", str(tmp_path / "case.json"), CASEBOOK_BOOK=str(tmp_path / "other.db"))

    assert [] == [text for text in plain if "Kim" in text.replace("By Kim.", "")]
    assert [None, "Kim"] == [entry["author"] for entry in json.loads(asked)["entries"]]
    assert (2, True) == (refused.exit_code, "--format json or zip" in refused.stderr)
    assert (0, "") == (imported.exit_code, imported.stderr.partition("casebook: this is a new book")[0])


def test_a_tampered_author_is_found(towel: Any, book: Path) -> None:
    """Who changes the name in the file breaks both chains."""
    import sqlite3

    towel("note", "towel", "By Kim.", CASEBOOK_USER="Kim")
    connection = sqlite3.connect(book)
    connection.execute("UPDATE revisions SET author = 'Sam' WHERE author = 'Kim'")
    connection.commit()
    connection.close()

    found = towel("check")

    assert (1, True) == (found.exit_code, "was changed" in found.stdout)


def test_an_author_that_is_no_name_is_refused(towel: Any) -> None:
    """Bytes that are no text, and a name longer than any: a sentence, and nothing is recorded."""
    before = towel("history", "towel").stdout
    for name in ("\udcff\udcfe", "x" * 501):
        refused = towel("note", "towel", "By somebody.", CASEBOOK_USER=name)
        assert (2, "") == (refused.exit_code, refused.stdout)
        assert "CASEBOOK_USER is not a name" in refused.stderr
    assert before == towel("history", "towel").stdout

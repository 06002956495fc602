"""check: whether the book is whole, and as it was written."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from assertions import changed_behind, entries

import casebook as library
from casebook.store import open_book
from casebook.store.checking import check
from casebook.store.errors import CaseNotWhole
from tests.conftest import record


@pytest.fixture
def story(towel: Any) -> Any:
    """A case with a contact and a promise."""
    record(
        towel,
        ("add", "towel", "She will refund it.", "--agent", "Maria", "--case-number", "A-1", "--promise", "a refund"),
        warns=True,
    )
    return towel


def test_one_record_is_one(casebook: Any) -> None:
    """In what is noted of a book, and in what is said of it later."""
    casebook("open", "robe", "--company", "Amazon")
    noted = casebook("check", "--digest").stdout
    assert noted.startswith("1 record, digest ")
    casebook("note", "robe", "x")

    assert "stood for its first record; 1 came since" in casebook("check", "--expect", noted.split()[-1]).stdout


def test_a_whole_book_is_reported_whole(story: Any, book: Path) -> None:
    """Exit 0, with the number of records, their digest, and what is known of the disk."""
    result = story("check")

    assert (0, "") == (result.exit_code, result.stderr)
    assert result.stdout.startswith("the book is whole") or "the book is whole" in result.stdout.splitlines()[0]
    assert result.stdout.splitlines()[-1].startswith("4 records, digest ")
    assert " encrypted" in result.stdout


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE contacts SET text = 'She refused.'",
        "UPDATE contacts SET at = '2024-10-01'",
        "UPDATE promises SET due_at = NULL, due_instant = NULL, promised = 'other'",
        "UPDATE cases SET want = 'nothing'",
        "UPDATE orders SET number = 'other'",
        "DELETE FROM promises",
        "UPDATE revisions SET body = replace(body, 'refund', 'refuse')",
        "UPDATE revisions SET written_at = '2024-01-01T00:00:00+01:00' WHERE id = 2",
        "DELETE FROM revisions WHERE id = 2",
        (
            "INSERT INTO events (uuid, case_id, number, at, zone, instant, logged_at, logged_zone, logged_instant, event)"
            " VALUES ('00000000-0000-0000-0000-000000000000', 1, 99, '2024-10-01', 'UTC', '2024-10-01T00:00:00Z',"
            " '2024-10-01T00:00:00+00:00', 'UTC', '2024-10-01T00:00:00Z', 'note')"
        ),
    ],
)
def test_whatever_was_changed_behind_its_back_is_seen(story: Any, book: Path, tampering: str) -> None:
    """By any program, in any table: exit 1, and a sentence that names it."""
    connection = sqlite3.connect(book)
    connection.execute(tampering)
    connection.commit()
    connection.close()
    before = book.read_bytes()

    result = story("check")

    assert 1 == result.exit_code
    assert "the book is whole" not in result.stdout
    assert before == book.read_bytes()


def test_a_digest_noted_elsewhere_pins_what_was_there(story: Any, book: Path) -> None:
    """It is still part of the book after more was written, and no longer once the newest records are cut off.

    The book itself knows which record was the newest; who cuts it off and sets that back too is seen by the digest alone.
    """
    digest = story("check", "--digest").stdout.split()[-1]
    story("add", "towel", "One more.", "--agent", "Li", "--case-number", "B-2")
    later = story("check", "--digest").stdout.split()[-1]

    held = story("check", "--expect", digest)
    connection = sqlite3.connect(book)
    connection.execute("DELETE FROM contacts WHERE number = 4")
    connection.execute("DELETE FROM revisions WHERE id = (SELECT max(id) FROM revisions)")
    connection.commit()
    cut = story("check")
    connection.execute(
        "UPDATE head SET change_id = change_id - 1, records = records - 1,"
        " digest = (SELECT digest FROM revisions ORDER BY id DESC LIMIT 1)"
    )
    connection.commit()
    connection.close()
    hidden = story("check")
    missed = story("check", "--expect", later)

    assert (0, True) == (held.exit_code, "stood for its first 4 records; 1 came since" in held.stdout)
    assert (1, True) == (cut.exit_code, "is not the one that was written last" in cut.stdout)
    assert 0 == hidden.exit_code, "a chain alone cannot see its end cut off; the docs say so"
    assert (1, True) == (missed.exit_code, "is not part of this book" in missed.stdout)


@pytest.mark.parametrize("digest", ["", "xyz", "0" * 63])
def test_what_is_no_digest_is_refused(story: Any, digest: str) -> None:
    """Exit 2, and how to get one."""
    result = story("check", "--expect", digest)

    assert (2, "", True) == (result.exit_code, result.stdout, "check --digest" in result.stderr)


def test_the_digest_alone_is_json_too_and_answers_no_other_question(story: Any) -> None:
    """The same two values; what it stands for is looked at by `--expect`, which is another command line."""
    printed = story("check", "--digest").stdout.split()
    told = json.loads(story("check", "--digest", "--json").stdout)

    assert (int(printed[0]), printed[-1]) == (told["records"], told["digest"])
    assert 2 == story("check", "--digest", "--expect", printed[-1]).exit_code


def test_open_permissions_are_reported(story: Any, book: Path) -> None:
    """Whoever else can open the book is worth a line, and how to end that."""
    book.chmod(0o644)

    result = story("check")

    assert (0, True) == (result.exit_code, f"chmod 600 {book}" in result.stdout)


@pytest.mark.parametrize("folder", ["Dropbox", "OneDrive - Work", "Nextcloud", "Mobile Documents"])
def test_a_synchronised_folder_is_reported(casebook: Any, tmp_path: Path, folder: str) -> None:
    """Two computers that write at once would make two books of it; what such a program left behind is named."""
    (tmp_path / folder).mkdir()
    book = tmp_path / folder / "mine.db"
    casebook("add", "towel", "x", "--company", "Amazon", CASEBOOK_BOOK=str(book))
    (tmp_path / folder / "mine (conflicted copy 2024-11-19).db").write_bytes(b"")

    result = casebook("check", CASEBOOK_BOOK=str(book))

    assert 0 == result.exit_code
    assert "the book is in a folder of" in result.stdout
    assert "conflicted copy" in result.stdout


def test_check_answers_in_json_too(story: Any) -> None:
    """The findings as lists, empty where all is well."""
    document = json.loads(story("check", "--json").stdout)

    assert (4, [], None) == (document["records"], document["faults"], document["expected_after"])


def test_a_book_of_the_first_version_opens_migrates_and_checks(casebook: Any, tmp_path: Path) -> None:
    """Reading leaves it as it was; writing brings it up to date, with a copy of what it was beside it."""
    old = (Path(__file__).parents[1] / "store" / "fixtures" / "version-1.db").read_bytes()
    book = tmp_path / "old.db"
    book.write_bytes(old)

    shown = casebook("timeline", "towel", CASEBOOK_BOOK=str(book))
    untouched = book.read_bytes() == old
    noted = casebook("note", "towel", "One more.", now="2024-11-23T12:00:00+01:00", CASEBOOK_BOOK=str(book))
    checked = casebook("check", CASEBOOK_BOOK=str(book))

    assert (0, True) == (shown.exit_code, "towel/15  Fri 22 Nov 2024 · refunded" in shown.stdout)
    assert untouched
    assert (0, True) == (noted.exit_code, noted.stdout.startswith("towel/16  "))
    assert (0, True) == (checked.exit_code, "the book is whole" in checked.stdout)
    assert b"SQLite format 3" == (tmp_path / "old.db.version-1").read_bytes()[:15]


def test_the_progress_counts_every_record_once(story: Any, book: Path) -> None:
    """Each revision and each row; what was told at the end is what was announced."""
    steps: list[int] = []
    with open_book.connection_to(book) as connection:
        announced = check.amount(connection)
        assert [] == list(check.problems(connection, steps.append))

    assert (8, 8) == (announced, sum(steps))


def test_what_is_gone_is_named_by_its_last_ref(story: Any, book: Path) -> None:
    """A row that was deleted is told by where it stood when it was last written, once."""
    with closing(sqlite3.connect(book)) as connection:
        connection.execute("DELETE FROM promises")
        connection.commit()

    assert 1 == story("check").stdout.count("towel/3 is gone from promises")


EXPORTS = (
    ("towel",),
    ("towel", "--format", "markdown"),
    ("towel", "--format", "csv"),
    ("towel", "--format", "json"),
    ("towel", "--format", "zip"),
    ("--all", "--format", "json"),
    ("--all", "--format", "zip"),
)


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE contacts SET agent = 'Marla'",
        "UPDATE cases SET want = 'nothing'",
        "UPDATE orders SET number = 'other'",
        "DELETE FROM promises",
        "UPDATE links SET to_number = 3",
        "UPDATE revisions SET body = replace(body, 'Maria', 'Marla')",
        "UPDATE revisions SET case_previous = case_digest WHERE id = 3",
        "UPDATE cases SET last_number = 0",
        "UPDATE cases SET last_number = 1000000000",
        "UPDATE orders SET bare = 'other'",
        "INSERT INTO links (case_id, number, relation, to_number) VALUES (1, 99, 'hangs-on', 2)",
        "DELETE FROM contents",
    ],
)
def test_what_was_changed_behind_its_back_does_not_leave_as_true(
    story: Any, book: Path, receipt: Path, tampering: str
) -> None:
    """Whatever `check` finds in a case, in every form and from Python: exit 1 and nothing on stdout; with --unchecked it
    leaves, and stderr says so.
    """
    story("attach", "towel", str(receipt))
    changed_behind(book, tampering)
    assert 1 == story("check").exit_code

    refused = [story("export", *words) for words in EXPORTS]
    taken = story("export", "towel", "--unchecked")
    shelf = library.open_book(book)

    with pytest.raises(CaseNotWhole):
        shelf.facts("towel")
    assert "Amazon" == shelf.facts("towel", unchecked=True).case.company
    assert {(1, "")} == {(each.exit_code, each.stdout) for each in refused}
    assert all("not as casebook wrote it" in each.stderr and "`casebook check`" in each.stderr for each in refused)
    assert (0, True) == (taken.exit_code, "exported as it stands" in taken.stderr)
    assert "I ordered a red bath towel" in taken.stdout


def test_another_case_leaves_as_before(story: Any, book: Path) -> None:
    """Only what is the case's own is looked at."""
    story("open", "robe", "--company", "Bol", "--order", "R-1")
    for tampering in (
        "UPDATE contacts SET agent = 'Marla'",
        "UPDATE cases SET last_number = 0 WHERE id = 1",
        "UPDATE orders SET bare = 'other' WHERE case_id = 1",
        "INSERT INTO links (case_id, number, relation, to_number) VALUES (1, 99, 'hangs-on', 2)",
    ):
        changed_behind(book, tampering)

    assert (0, 1) == (story("export", "robe").exit_code, story("export", "towel").exit_code)


@pytest.mark.parametrize("last", ["0", "-5", "'x'", "1000000000", "9223372036854775807", "2.5"])
def test_a_counter_of_entries_that_cannot_be_is_found(story: Any, book: Path, last: str) -> None:
    """`check` finds it, and `add` says that the book is damaged and records nothing."""
    changed_behind(book, f"UPDATE cases SET last_number = {last}")

    checked, added = story("check"), story("add", "towel", "Hello.")

    assert (1, True) == (checked.exit_code, "the counter of the entries of towel" in checked.stdout)
    assert 1 == added.exit_code
    assert "is damaged" in added.stderr or "no number is left" in added.stderr


def test_a_counter_that_is_past_all_that_was_given_gets_a_remark(story: Any, book: Path) -> None:
    """Not where a removed entry, or an import, shows who had the number; and the next entry takes what it says."""
    last = len(entries(story))
    story("remove", f"towel/{last}", "--yes")
    assert "ever given" not in story("check").stdout
    changed_behind(book, f"UPDATE cases SET last_number = {last + 1}")
    assert f"! nothing shows that the number {last + 1} was ever given in towel; " in story("check").stdout
    changed_behind(book, f"UPDATE cases SET last_number = {last + 40}")

    checked = story("check")

    assert (0, True) == (checked.exit_code, f"the numbers {last + 1} to {last + 40} were ever given" in checked.stdout)
    assert 0 == story("export", "towel").exit_code
    assert story("add", "towel", "Hello.").stdout.startswith(f"towel/{last + 41} ")


def test_an_import_that_only_counts_further_shows_it(story: Any, book: Path, tmp_path: Path) -> None:
    """Numbers that were given and removed elsewhere: nothing is remarked on, and a second time changes nothing."""
    path, elsewhere = tmp_path / "all.json", ("--book", str(tmp_path / "elsewhere.db"))
    whole = ("export", "--all", "--format", "json", "--include-private", "--force", "--output", str(path))
    story(*whole)
    story(*elsewhere, "import", str(path))
    story(*elsewhere, "note", "towel", "a")
    story(*elsewhere, "undo")
    story(*elsewhere, *whole)

    first = story("import", str(path))
    after = book.read_bytes()
    second = story("import", str(path))

    assert first.stdout == second.stdout
    assert after == book.read_bytes()
    assert ("✓", False) == (story("check").stdout[0], "ever given" in story("check").stdout)


def test_when_every_number_was_given_a_sentence_says_so(story: Any, book: Path) -> None:
    """The highest number that can be typed is the last that is given."""
    changed_behind(book, "UPDATE cases SET last_number = 999999998")

    last, more = story("add", "towel", "Hello."), story("add", "towel", "Hello again.")

    assert (0, True) == (last.exit_code, "towel/999999999" in last.stdout)
    assert (1, "") == (more.exit_code, more.stdout)
    assert "no number is left for another entry of towel" in more.stderr

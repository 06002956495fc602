"""`backup`: whole copies of the book, those made each day without asking too."""

from __future__ import annotations

import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Any

from assertions import BACKUP, changed_behind, contents, digest, document, record_story, refused
from processes import COMMAND, environment, started


def test_a_backup_says_where_it_is_and_what_pins_it(towel: Any, book: Path) -> None:
    """Without a name it lies beside the book, named for the moment; the digest is the one that `check` prints."""
    record_story(towel)
    pinned = digest(towel)

    result = towel("backup")

    path = book.with_name(BACKUP)
    expected = f"written to {path}\n1 case, 6 entries, last written 2024-11-20 12:00 · {pinned}"
    assert (0, expected, "") == (result.exit_code, result.stdout, result.stderr)
    assert pinned == towel("check", "--digest", CASEBOOK_BOOK=str(path)).stdout
    assert 0o600 == path.stat().st_mode & 0o777


def test_a_backup_goes_to_the_path_given(towel: Any, book: Path, tmp_path: Path) -> None:
    """A file, or a folder in which the usual name is given."""
    (tmp_path / "stick").mkdir()

    assert 0 == towel("backup", str(tmp_path / "mine.db")).exit_code
    assert 0 == towel("backup", str(tmp_path / "stick")).exit_code

    assert (True, True) == ((tmp_path / "mine.db").exists(), (tmp_path / "stick" / BACKUP).exists())


def test_a_backup_answers_as_one_document(towel: Any, book: Path) -> None:
    """`--json` says the same: where, how much, and the digest."""
    found = document(towel("backup", "--json"))

    assert ("casebook/1", str(book.with_name(BACKUP)), False) == (found["format"], found["backup"], found["encrypted"])
    assert digest(towel) == f"{found['records']} records, digest {found['digest']}\n"
    assert (1, 1) == (found["cases"], found["entries"])


def test_a_copy_that_could_not_be_restored_is_told_as_such(towel: Any, book: Path, tmp_path: Path) -> None:
    """Of a book that somebody changed a copy is made, as little may be left of it, and what is wrong with it is said at once."""
    record_story(towel)
    changed_behind(book, "UPDATE contacts SET agent = 'Mary'")

    made = towel("backup", str(tmp_path / "mine.db"))
    status, message = refused(towel, book, "restore", str(tmp_path / "mine.db"), "--yes")

    assert (0, 1, True) == (made.exit_code, status, "was restored" in message)
    assert "casebook: the book is not as casebook wrote it (towel/3 does not read as it was last written" in made.stderr
    assert "`restore` will not take it" in made.stderr


def test_a_backup_never_replaces_a_file(towel: Any, book: Path, tmp_path: Path) -> None:
    """What is there stays, link or file, and the exit status is 1."""
    (tmp_path / "mine.db").write_text("mine")
    (tmp_path / "link.db").symlink_to(tmp_path / "elsewhere.db")

    for name in ("mine.db", "link.db"):
        status, message = refused(towel, book, "backup", str(tmp_path / name))
        expected = (
            f"casebook: '{tmp_path / name}' is there already, and a backup replaces nothing; name another file.\n"
        )
        assert (1, expected) == (status, message)
    assert ("mine", False) == ((tmp_path / "mine.db").read_text(), (tmp_path / "elsewhere.db").exists())


def test_a_backup_needs_a_folder_and_a_book(towel: Any, casebook: Any, book: Path, tmp_path: Path) -> None:
    """A missing folder is not made; without a book there is nothing to copy; `-` is no file."""
    status, message = refused(towel, book, "backup", str(tmp_path / "no" / "mine.db"))
    assert (1, f"there is no folder '{tmp_path / 'no'}'") == (
        status,
        message.partition(": ")[2].partition(": ")[2][:-25],
    )
    assert 2 == refused(towel, book, "backup", "-")[0]
    book.unlink()
    assert 1 == refused(casebook, book, "backup")[0]


def test_the_day_s_first_writing_keeps_a_copy_and_says_nothing(towel: Any, book: Path) -> None:
    """It is there the next day, private, and no stream mentions it."""
    result = towel("note", "towel", "next day", now="2024-11-21T09:00:00+01:00")

    folder = book.with_name("book.db.copies")
    assert (0, "") == (result.exit_code, result.stderr)
    assert [("2024-11-21.db", 0o600)] == [(path.name, path.stat().st_mode & 0o777) for path in folder.iterdir()]
    assert 0o700 == folder.stat().st_mode & 0o777


def test_where_no_daily_copy_can_be_made_the_line_is_recorded(towel: Any, book: Path) -> None:
    """One remark says that no copy was kept and why; what was typed is in the book, exit 0."""
    book.with_name("book.db.copies").write_text("in the way")

    result = towel("note", "towel", "next day", now="2024-11-21T09:00:00+01:00")

    expected = (
        "casebook: no copy of the book was kept today: the folder for them belongs to somebody else. "
        "What you recorded is in the book.\n"
    )
    assert (0, expected) == (result.exit_code, result.stderr)
    assert "next day" in towel("timeline").stdout


def test_a_copy_that_is_there_costs_no_import(towel: Any, book: Path) -> None:
    """On the common path of a writing nothing of the copies is imported."""
    towel("note", "towel", "next day", now="2024-11-21T09:00:00+01:00")

    result = subprocess.run(
        [COMMAND[0], "-X", "importtime", *COMMAND[1:], "note", "towel", "again"],
        env=environment(book, CASEBOOK_NOW="2024-11-21T10:00:00+01:00"),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    imported = {line.rpartition("|")[2].strip() for line in result.stderr.splitlines()}
    assert "casebook.store.writer" in imported
    assert set() == imported & {
        "casebook.store.sqlite.daily_backups",
        "casebook.store.sqlite.backup",
        "casebook.store.sqlite.encryption",
        "pyrage",
    }


TWELVE_NOTES = """
from casebook.cli.app import app
for number in range(12):
    try:
        app(args=["note", "towel", f"line{number}"], prog_name="casebook")
    except SystemExit as end:
        assert not end.code, end.code
    print(flush=True)
"""
"""Types twelve notes, one after another, each in a transaction of its own, with an empty line after each."""


def test_backups_while_another_process_writes(towel: Any, book: Path) -> None:
    """Five backups while another process adds twelve notes: each is whole, and no note is lost."""
    command = [COMMAND[0], "-c", TWELVE_NOTES]
    with subprocess.Popen(command, env=environment(book), stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert b"\n" == process.stdout.readline()[-1:]
        results = [towel("backup", str(book.with_name(f"copy-{number}.db"))) for number in range(5)]
        process.stdout.read()
        assert 0 == process.wait(timeout=120)

    assert [0] * 5 == [result.exit_code for result in results]
    for number in range(5):
        assert 0 == towel("check", CASEBOOK_BOOK=str(book.with_name(f"copy-{number}.db"))).exit_code
    assert 12 == towel("timeline").stdout.count("  line")


def test_a_killed_backup_leaves_the_book_and_no_backup_of_that_name(towel: Any, book: Path) -> None:
    """Stopped at any moment, there is a whole backup or none by that name, and the book is as it was."""
    before = contents(book)
    for wait in (0.15, 0.25, 0.3, 0.35, 0.4, 0.5):
        path = book.with_name(f"copy-{wait}.db")
        process = started(book, "backup", str(path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=wait)
        process.kill()
        process.wait()
        assert not path.exists() or 0 == towel("check", CASEBOOK_BOOK=str(path)).exit_code

    assert (before, 0) == (contents(book), towel("check").exit_code)

"""Nothing is written over unasked, and a book and what belongs to one never: by no command that names a file to write."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from casebook.files.atomic_write import remove_leftovers
from casebook.files.other_processes import is_running
from tests.conftest import each, record

WRITERS = {
    "export": ("export", "towel", "--output"),
    "export as JSON": ("export", "--all", "--format", "json", "--output"),
    "export as ZIP": ("export", "towel", "--format", "zip", "--output"),
    "extract": ("extract", "towel/2", "--output"),
    "pack": ("pack", "towel", "--output"),
}
"""Every command line that names a file to write, but `backup`, which replaces nothing at all."""


@pytest.fixture
def working_folder(towel: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the book, in which the command runs; the case has an attachment, and the book a copy."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "receipt.txt").write_text("24.99")
    record(towel, ("attach", "towel", "receipt.txt"))
    copies = tmp_path / "book.db.copies"
    copies.mkdir()
    (copies / "2024-11-19.db").write_bytes((tmp_path / "book.db").read_bytes())
    (tmp_path / "elsewhere").symlink_to(tmp_path)
    (tmp_path / "elsewhere.db").write_bytes((tmp_path / "book.db").read_bytes())
    os.link(tmp_path / "elsewhere.db", tmp_path / "second name.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "book.db")
    return tmp_path


def everything(folder: Path) -> dict[str, bytes]:
    """Every file under the folder, with what it holds."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


@pytest.mark.parametrize("words", [*WRITERS.values(), ("backup",)], ids=[*WRITERS, "backup"])
@each("name", ["", "  ", "\u2003"])
def test_a_name_that_cannot_be_seen_is_none(
    towel: Any, working_folder: Path, words: tuple[str, ...], name: str
) -> None:
    """Nobody finds a file again that is called two blanks."""
    before = everything(working_folder)
    result = towel(*words, name)
    assert (2, f"casebook: '{name}' names no file; type the name of one.\n") == (result.exit_code, result.stderr)
    assert before == everything(working_folder)


@pytest.mark.parametrize("writer", WRITERS)
@pytest.mark.parametrize("force", [(), ("--force",)], ids=["plainly", "by force"])
def test_no_command_writes_over_a_book_or_what_belongs_to_one(
    towel: Any, working_folder: Path, writer: str, force: tuple[str, ...]
) -> None:
    """By no name of it: as it is, in another folder's name, in other letters, by a link; nor where SQLite would look."""
    names = [
        *("book.db", "./book.db", str(working_folder / "book.db"), "elsewhere/book.db", "BOOK.DB", "link.txt"),
        *("book.db-journal", "book.db-wal", "book.db-shm", "Book.db-Journal", "elsewhere/book.db-journal"),
        *("book.db.version-3", "book.db.before-restore-2024-11-20", "elsewhere.db", "second name.txt"),
        *("book.db.copies/2024-11-19.db", "book.db.copies/2024-11-18.db", "elsewhere/book.db.copies/x.txt"),
        *("book.db.drafts", "Book.db.Drafts", "elsewhere/book.db.live", "book.db.live/x.jsonl"),
    ]
    before = everything(working_folder)

    for name in names:
        result = towel(*WRITERS[writer], name, *force)

        assert (result.exit_code in (1, 2), "", 1) == (True, result.stdout, result.stderr.count("\n")), name
        assert before == everything(working_folder), name


@each(
    ("name", "told"),
    [
        (" ", "' ' names no file"),
        ("book.db", "'book.db' is the book itself"),
        ("book.db.copies/2024-11-19.db", "'book.db.copies/2024-11-19.db' is "),
        ("receipt.txt", "'receipt.txt' is there already"),
        ("folder link", "'folder link'"),
    ],
)
def test_a_name_is_refused_before_anything_is_put_together(
    towel: Any, working_folder: Path, name: str, told: str
) -> None:
    """Nobody waits for a text that no file may take: the name is named, and not that the text would be too long."""
    if not (working_folder / "folder link").is_symlink():
        (working_folder / "folder link").symlink_to(working_folder / "copies")
    before = everything(working_folder)

    result = towel("export", "towel", "--limit", "1", "--output", name)

    assert (True, "", before) == (result.exit_code in (1, 2), result.stdout, everything(working_folder))
    assert result.stderr.startswith(f"casebook: {told}")
    assert "take" not in result.stderr
    assert "--limit" in towel("export", "towel", "--limit", "1", "--output", "free.txt").stderr


@pytest.mark.parametrize("words", [WRITERS["export"], WRITERS["export as ZIP"], WRITERS["extract"], ("backup",)])
def test_a_name_that_can_only_be_a_folders_makes_no_file(
    towel: Any, working_folder: Path, words: tuple[str, ...]
) -> None:
    """Who ends a name in a slash means a folder: where there is none, nothing of that name is made."""
    before = everything(working_folder)

    result = towel(*words, "later/")

    assert (result.exit_code in (1, 2), "", before) == (True, result.stdout, everything(working_folder))


@pytest.mark.parametrize("writer", WRITERS)
def test_a_file_that_is_there_stays_without_force(towel: Any, working_folder: Path, writer: str) -> None:
    """The sentence names a name that is free, and what to add to replace it all the same."""
    (working_folder / "mine.txt").write_text("precious")
    before = everything(working_folder)

    result = towel(*WRITERS[writer], "mine.txt")

    assert (1, "", before) == (result.exit_code, result.stdout, everything(working_folder))
    assert result.stderr == (
        "casebook: 'mine.txt' is there already and stays as it is; name another file, such as "
        "--output 'mine-2.txt', or add --force to replace it.\n"
    )
    assert 0 == towel(*WRITERS[writer], "mine.txt", "--force").exit_code
    assert {**before, "mine.txt": b""} == {**everything(working_folder), "mine.txt": b""}
    assert b"precious" != (working_folder / "mine.txt").read_bytes()


OF_ANOTHER = {
    "a name that SQLite has for a file of the database beside it": ["-wal", "-journal", "-SHM", "-mj0A1B2C3D4"],
    "a name of a copy of the database beside it": [".version-3", ".before-restore-2024"],
    "a name that a copy of the database beside it may have": [".backup", ".bak", ".old", "~"],
    "a name that a lock of the database beside it may have": [".lock", "-lock"],
    "a name of the folder of": [".copies", ".drafts", ".live"],
}
"""What is added to the name of another database, by what a file of that name would be to it."""


@pytest.mark.parametrize("words", [*WRITERS.values(), ("backup",)], ids=[*WRITERS, "backup"])
@each(("meaning", "ending"), [(told, end) for told, ends in OF_ANOTHER.items() for end in ends])
def test_no_file_is_made_that_means_something_to_another_database(
    towel: Any, book: Path, working_folder: Path, words: tuple[str, ...], meaning: str, ending: str
) -> None:
    """The next who opens that database would have it played into it, thrown away, or taken for a copy."""
    (working_folder / "other.db").write_bytes(book.read_bytes())
    before = everything(working_folder)

    result = towel(*words, f"other.db{ending}")

    assert (2, before) == (result.exit_code, everything(working_folder))
    assert f"is {meaning}" in result.stderr
    assert result.stderr.endswith("which no command writes over; name another file.\n")


@pytest.mark.parametrize("name", ["book.db.bak", "book.db~", "./book.db.backup"])
def test_a_backup_may_be_called_as_copies_are(towel: Any, working_folder: Path, name: str) -> None:
    """It is one; a text of that name would be taken for one."""
    assert 2 == towel("export", "towel", "--output", name).exit_code
    assert 0 == towel("backup", name).exit_code
    assert 1 == towel("backup", name).exit_code


def test_a_name_is_free_where_no_database_lies_beside_it(towel: Any, working_folder: Path) -> None:
    """What any other file is called with more behind it means nothing."""
    (working_folder / "notes").write_text("mine")

    for name in ("notes.bak", "other.db.lock", "book.db.txt", "elsewhere.db.pdf"):
        assert 0 == towel("export", "towel", "--output", name).exit_code, name


@pytest.mark.parametrize("name", [".casebook-lock", ".book.db.4711.casebook-new"])
def test_what_casebook_has_for_itself_is_no_name_of_a_file(towel: Any, working_folder: Path, name: str) -> None:
    """It would be locked, or gone with the next command."""
    before = everything(working_folder)

    assert 2 == towel("export", "towel", "--output", name).exit_code
    assert before == everything(working_folder)


@pytest.mark.parametrize("ending", ["-journal", "-wal", ".lock", ".backup"])
def test_no_book_is_made_that_means_something_to_another(
    towel: Any, book: Path, working_folder: Path, ending: str
) -> None:
    """`--book` names a file to write too, and so does the place that is restored to."""
    (working_folder / "other.db").write_bytes(book.read_bytes())
    before = everything(working_folder)

    for words in (("open", "kettle", "--company", "Shop"), ("restore", "elsewhere.db")):
        result = towel("--book", f"other.db{ending}", *words)
        assert (1, before) == (result.exit_code, everything(working_folder))
        assert "the database beside it" in result.stderr


def test_a_journal_of_another_book_is_never_written_over(towel: Any, working_folder: Path) -> None:
    """A book that is being written elsewhere would be lost with it."""
    for name, header in (("a.db-journal", "d9d505f920a163d7"), ("b.db-wal", "377f0682"), ("c.db-wal", "377f0683")):
        (working_folder / name).write_bytes(bytes.fromhex(header) + bytes(20))
    before = everything(working_folder)

    for name in ("a.db-journal", "b.db-wal", "c.db-wal"):
        assert 2 == towel("export", "towel", "--output", name, "--force").exit_code

    assert before == everything(working_folder)


@pytest.mark.parametrize("name", ["book.db-journal", "book.db.copies/2024-11-18.db", "book.db.version-9"])
def test_a_backup_takes_no_name_that_means_something(towel: Any, working_folder: Path, name: str) -> None:
    """SQLite would play a journal of that name into the book, and casebook take a copy for one of its own."""
    before = everything(working_folder)

    result = towel("backup", name)

    assert (2, before) == (result.exit_code, everything(working_folder))
    assert result.stderr.endswith("which no command writes over; name another file.\n")


@pytest.mark.parametrize("writer", WRITERS)
def test_a_copy_that_nobody_can_look_into_is_not_written_over(towel: Any, working_folder: Path, writer: str) -> None:
    """What is encrypted may be one, whatever it is called; one that a disk has spoilt is told by its name."""
    (working_folder / "stick.age").write_bytes(b"age-encryption.org/v1\n-> scrypt x")
    (working_folder / "mail.txt").write_bytes(b"-----BEGIN AGE ENCRYPTED FILE-----\nx")
    (working_folder / "book-2024-11-19-120000.db").write_bytes(b"spoilt")
    (working_folder / "book-2024-11-19-120000.db.age").write_bytes(b"spoilt")
    before = everything(working_folder)

    for name in ("stick.age", "mail.txt", "book-2024-11-19-120000.db", "Book-2024-11-19-120000.db.AGE"):
        result = towel(*WRITERS[writer], name, "--force")
        assert (2, 1) == (result.exit_code, result.stderr.count("which no command writes over; name another file.\n"))
        assert before == everything(working_folder)


COPIES = ("book.db.copies/2024-11-19.db", "book.db.version-3", "book.db.before-restore-2024-11-19-120000", "copy.txt")


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_that_casebook_made_by_itself_is_read_and_never_changed(
    towel: Any, working_folder: Path, name: str
) -> None:
    """Nobody would look there for what was recorded, and it is removed when its turn comes. By no name of it."""
    whole = (working_folder / "book.db").read_bytes()
    for copy in COPIES[:3]:
        (working_folder / copy).write_bytes(whole)
    (working_folder / "copy.txt").symlink_to(working_folder / COPIES[0])
    before = everything(working_folder)

    for words in (("note", "towel", "x"), ("undo",), ("erase", "towel"), ("restore", "elsewhere.db")):
        result = towel("--book", name, "--yes", *words)
        told = f"' is a copy of the book '{working_folder / 'book.db'}', which no command changes; to go back to it: "
        assert (1, 1) == (result.exit_code, result.stderr.count(told)), words
        assert before == everything(working_folder), words
    assert 0 == towel("--book", name, "timeline", "towel").exit_code
    way = result.stderr.rpartition("to go back to it: casebook ")[2].rstrip(".\n").replace("'", "")
    assert 0 == towel(*way.split(), "--yes").exit_code


def test_what_a_killed_command_was_building_goes_with_the_next(towel: Any, working_folder: Path) -> None:
    """No part-written file stays for ever; what a command that still runs is building does."""
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    dead, running = int(ended.stdout), os.getppid()
    for process in (dead, running):
        (working_folder / f".old.txt.{process}.casebook-new").write_text("half")

    towel("export", "towel", "--output", "new.txt")

    assert [f".old.txt.{running}.casebook-new"] == [path.name for path in working_folder.glob(".*.casebook-new*")]


@pytest.mark.parametrize(
    "name", [".casebook-new", ".x.casebook-new", ".1e3.casebook-new", f".x.{'9' * 30}.casebook-new"]
)
def test_a_name_that_tells_no_process_is_left_alone(tmp_path: Path, name: str) -> None:
    """It may be anybody's."""
    (tmp_path / name).write_text("?")

    remove_leftovers(tmp_path)

    assert (tmp_path / name).exists()


def test_whether_a_process_runs() -> None:
    """Of a number that no process has it is said that none runs."""
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)

    assert is_running(os.getppid())
    assert not is_running(int(ended.stdout))

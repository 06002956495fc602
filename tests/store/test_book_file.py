"""The file: what is taken for a book and what is left alone, how it is made, and who may look at it."""

from __future__ import annotations

import os
import resource
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

import casebook
from casebook.errors import CasebookError
from casebook.store import errors, migrations
from casebook.store.reader import Reader
from casebook.store.sqlite.connection import to_error, translate_errors
from casebook.store.sqlite.creation import make_private_folder
from casebook.store.sqlite.opening import open_for_reading, open_for_writing
from casebook.store.writer import Writer
from tests.builders import PRESENT, new_case, new_note


def made(path: Path, handle: str = "towel") -> Path:
    """A book at this path, with a case and a note."""
    writer = Writer(path, PRESENT)
    with writer.transaction():
        writer.log(writer.open_case(new_case(handle)), new_note())
    writer.close()
    return path


def handles(path: Path) -> list[str]:
    """What a reader finds in the book."""
    connection = open_for_reading(path)
    try:
        return Reader(connection).handles()
    finally:
        connection.close()


NAMES = [
    *("a?b=c.db", "50%25.db", "x#y.db", "with blanks.db", "quote'\".db", "semi;&.db", "%", "café 漢字.db", "[x].db"),
    *("back\\slash.db", "-dash.db", "line\nend.db", "file:x.db", ".hidden", "no ending", "x" * 200),
]


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_a_name_whatever_is_in_it(tmp_path: Path, name: str) -> None:
    """No character of a file's name is a question mark, a fragment or an escape: that very file is made and read."""
    made(tmp_path / name)

    assert [name] == [path.name for path in tmp_path.iterdir()]
    assert ["towel"] == handles(tmp_path / name)


def test_a_book_is_its_owner_s_alone_whatever_the_umask(tmp_path: Path) -> None:
    """File 0600 and folder 0700, also where everything may be shared; so while it is being written."""
    before = os.umask(0)
    try:
        folder = make_private_folder(tmp_path / "data")
        made(folder / "book.db")
    finally:
        os.umask(before)

    assert (0o700, 0o600) == (folder.stat().st_mode & 0o777, (folder / "book.db").stat().st_mode & 0o777)


def test_the_journal_is_its_owner_s_alone(tmp_path: Path) -> None:
    """The journal of an interrupted transaction holds what the book holds, and nobody else may read it."""
    made(tmp_path / "book.db")
    connection = open_for_writing(tmp_path / "book.db")
    before = os.umask(0)
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE cases SET company = 'x'")
        modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
        connection.execute("ROLLBACK")
    finally:
        os.umask(before)
        connection.close()

    assert {"book.db": 0o600, "book.db-journal": 0o600} == modes


def test_the_file_says_what_it_is(tmp_path: Path) -> None:
    """`application_id` is ours, `user_version` counts the migrations, and there is no log beside the file."""
    made(tmp_path / "book.db")
    connection = sqlite3.connect(tmp_path / "book.db")
    found = [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version", "journal_mode")
    ]
    connection.close()

    assert [0x63617362, migrations.VERSION, "delete"] == found
    assert b"casb" == (tmp_path / "book.db").read_bytes()[68:72]


@pytest.mark.parametrize("opened", [open_for_reading, open_for_writing])
def test_every_connection_has_every_protection(tmp_path: Path, opened: Callable[[Path], sqlite3.Connection]) -> None:
    """The pragmas that stand against power cuts, foreign hands and leftovers are on, reading and writing."""
    connection = opened(made(tmp_path / "book.db"))
    wanted = {
        "synchronous": 3,
        "fullfsync": 1,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "mmap_size": 0,
        "temp_store": 2,
        "journal_mode": "delete",
    }
    found = {name: connection.execute(f"PRAGMA {name}").fetchone() for name in wanted}
    connection.close()

    # Without memory-mapped files compiled in, SQLite has nothing to say of mmap_size.
    assert wanted == {name: row[0] if row else 0 for name, row in found.items()}


def test_a_reader_cannot_write(tmp_path: Path) -> None:
    """A reading connection refuses to change anything, and looking leaves every byte and the time of the file."""
    before = (made(tmp_path / "book.db").read_bytes(), (tmp_path / "book.db").stat().st_mtime_ns)
    connection = open_for_reading(tmp_path / "book.db")
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("UPDATE cases SET company = 'x'")
    connection.close()

    assert before == ((tmp_path / "book.db").read_bytes(), (tmp_path / "book.db").stat().st_mtime_ns)


def foreign(path: Path) -> None:
    """Another program's database."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (x)")
    connection.execute("PRAGMA user_version = 1")
    connection.commit()
    connection.close()


def newer(path: Path) -> None:
    """A book that a later casebook wrote."""
    made(path)
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")
    connection.close()


def linked(path: Path) -> None:
    """A book with a second name."""
    made(path.with_name("first.db"))
    os.link(path.with_name("first.db"), path)


def cut(path: Path) -> None:
    """The first page of a book and a half."""
    whole = made(path).read_bytes()
    path.write_bytes(whole[:6000])


STRANGERS = [
    (lambda path: path.write_bytes(b""), errors.BookNotABook, "is an empty file, not a book; it was left as it is."),
    (lambda path: path.write_text("hello" * 99), errors.BookNotABook, "is another kind of file, not a book;"),
    (lambda path: path.write_bytes(b"SQLite format 3\0"), errors.BookNotABook, "is another kind of file, not a book;"),
    (lambda path: path.mkdir(), errors.BookNotABook, "is a folder, not a book; it was left as it is."),
    (os.mkfifo, errors.BookNotABook, "is no ordinary file, not a book; it was left as it is."),
    (foreign, errors.BookNotABook, "is another program's database, not a book; it was left as it is."),
    (linked, errors.BookNotABook, "is a file with a second name (a hard link), not a book;"),
    (
        newer,
        errors.BookIsNewer,
        f"a newer casebook (version {migrations.VERSION + 1}; this one knows {migrations.VERSION});",
    ),
]


@pytest.mark.parametrize("opened", [open_for_reading, lambda path: Writer(path, PRESENT)], ids=["reading", "writing"])
@pytest.mark.parametrize(
    ("stranger", "refusal", "words"), STRANGERS, ids="empty text header folder fifo foreign linked newer".split()
)
def test_what_is_no_book_is_refused_and_left_as_it_was(
    tmp_path: Path,
    opened: Callable[[Path], object],
    stranger: Callable[[Path], object],
    refusal: type[CasebookError],
    words: str,
) -> None:
    """Files of others, links, pipes and newer books: refused in a sentence, whoever asks, with every byte in place."""
    path = tmp_path / "book.db"
    stranger(path)
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir() if each.is_file()}

    with pytest.raises(refusal) as caught:
        opened(path)

    assert words in str(caught.value)
    assert before == {each.name: each.read_bytes() for each in tmp_path.iterdir() if each.is_file()}


def test_a_book_cut_short_is_damaged(tmp_path: Path) -> None:
    """A book with pages missing is refused when they are asked for, and nothing is written to it."""
    cut(tmp_path / "book.db")
    before = (tmp_path / "book.db").read_bytes()

    with pytest.raises(errors.BookDamaged), translate_errors(tmp_path / "book.db"):
        handles(tmp_path / "book.db")

    assert before == (tmp_path / "book.db").read_bytes()


def test_a_book_that_is_not_there_is_not_made_by_looking(tmp_path: Path) -> None:
    """Reading never makes a book, nor does asking the writing side before anything is recorded."""
    with pytest.raises(errors.NoBook):
        open_for_reading(tmp_path / "book.db")
    writer = Writer(tmp_path / "book.db", PRESENT)
    assert [] == writer.reader.handles()
    writer.close()

    assert [] == list(tmp_path.iterdir())


@pytest.mark.parametrize("place", ["no folder/book.db", "a file/book.db", "/proc/book.db"])
def test_a_folder_that_cannot_hold_a_book_is_refused(tmp_path: Path, place: str) -> None:
    """The folder must be there and take a file; what went wrong is said, and nothing is left behind."""
    (tmp_path / "a file").write_text("x")
    writer = Writer(tmp_path / place, PRESENT)

    with pytest.raises(errors.BookUnreachable, match="cannot be used: "), writer.transaction():
        raise AssertionError("nothing can be recorded here")
    writer.close()

    assert ["a file"] == [path.name for path in tmp_path.iterdir()]


def test_a_link_leads_to_the_book(tmp_path: Path) -> None:
    """A symbolic link is followed, and stays a link: people keep their book on another disk."""
    made(tmp_path / "there.db")
    (tmp_path / "book.db").symlink_to(tmp_path / "there.db")

    made(tmp_path / "book.db", "kettle")

    assert ["kettle", "towel"] == handles(tmp_path / "there.db")
    assert (tmp_path / "book.db").is_symlink()


def test_a_link_that_leads_nowhere_is_not_replaced(tmp_path: Path) -> None:
    """Where the disk with the book is not there, no second book is begun in its place: the link stays as it is."""
    (tmp_path / "book.db").symlink_to(tmp_path / "disk" / "book.db")

    with pytest.raises(CasebookError):
        made(tmp_path / "book.db")

    assert ["book.db"] == [path.name for path in tmp_path.iterdir()]
    assert (tmp_path / "book.db").is_symlink()


def test_a_half_made_book_of_a_killed_process_is_no_obstacle(tmp_path: Path) -> None:
    """What was left beside by a process that was killed while it made the book is cleared away."""
    (tmp_path / ".book.db.new").write_bytes(b"half")

    made(tmp_path / "book.db")

    assert ["book.db"] == [path.name for path in tmp_path.iterdir()]


def test_a_book_that_another_holds_is_waited_for(tmp_path: Path) -> None:
    """While another program writes, a transaction waits; when the other is done, it goes through."""
    made(tmp_path / "book.db")
    held, done = threading.Event(), []

    def hold() -> None:
        other = sqlite3.connect(tmp_path / "book.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        held.set()
        threading.Event().wait(0.5)
        done.append("released")
        other.execute("COMMIT")
        other.close()

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(10)
    writer = Writer(tmp_path / "book.db", PRESENT)
    with writer.transaction():
        waited = list(done)
        writer.log(writer.reader.case_named("towel"), new_note())
    writer.close()
    thread.join()

    assert ["released"] == waited


@pytest.mark.parametrize(
    ("code", "refusal"),
    [
        (sqlite3.SQLITE_BUSY, errors.BookLocked),
        (sqlite3.SQLITE_LOCKED, errors.BookLocked),
        (sqlite3.SQLITE_FULL, errors.NotRecorded),
        (sqlite3.SQLITE_READONLY, errors.NotRecorded),
        (sqlite3.SQLITE_IOERR, errors.NotRecorded),
        (sqlite3.SQLITE_IOERR_WRITE, errors.NotRecorded),
        (sqlite3.SQLITE_CANTOPEN, errors.BookUnreachable),
        (sqlite3.SQLITE_CORRUPT, errors.BookDamaged),
        (sqlite3.SQLITE_NOTADB, errors.BookDamaged),
        (0, errors.NotRecorded),
    ],
)
def test_what_sqlite_says_becomes_a_sentence_of_ours(code: int, refusal: type[CasebookError]) -> None:
    """Each kind of error has its own sentence with the name of the book, and exits 1."""
    error = sqlite3.OperationalError("database is unhappy")
    error.sqlite_errorcode = code

    said = to_error(error, Path("my book.db"))

    assert (refusal, 1, True) == (type(said), said.exit_code, "'my book.db'" in str(said))


FILLING = """
import resource, sys
from pathlib import Path
sys.path[:0] = sys.argv[2:]
from tests.builders import PRESENT, new_note
from casebook.errors import CasebookError
from casebook.store.writer import Writer
book = Path(sys.argv[1])
writer = Writer(book, PRESENT)
towel = writer.reader.case_named("towel")
size = book.stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.getrlimit(resource.RLIMIT_FSIZE)[1]))
try:
    with writer.transaction():
        writer.log(towel, new_note("x" * 900_000))
except CasebookError as refusal:
    print(type(refusal).__name__)
writer.close()
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="this system sets no limit to a file's size")
def test_a_disk_that_is_full_records_nothing(tmp_path: Path) -> None:
    """When no more bytes can be written, the entry is refused and the book reads as it did."""
    made(tmp_path / "book.db")
    places = [str(Path(__file__).parent), str(Path(casebook.__file__).parents[1])]

    result = subprocess.run(
        [sys.executable, "-c", FILLING, str(tmp_path / "book.db"), *places],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    assert (0, "") == (result.returncode, result.stderr)
    assert result.stdout.strip() in ("NotRecorded", "CommitUncertain")
    connection = open_for_reading(tmp_path / "book.db")
    reader = Reader(connection)
    texts = [entry.text for entry in reader.dossier(reader.case_named("towel")).entries]
    connection.close()
    assert ["a line"] == texts


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_read_only_is_a_sentence(tmp_path: Path) -> None:
    """A book in a folder that takes no journal can be read and not written; nothing is half done."""
    folder = tmp_path / "locked"
    folder.mkdir()
    made(folder / "book.db")
    folder.chmod(0o500)
    try:
        assert ["towel"] == handles(folder / "book.db")
        writer = Writer(folder / "book.db", PRESENT)
        with pytest.raises(CasebookError), writer.transaction():
            writer.log(writer.reader.case_named("towel"), new_note())
        writer.close()
    finally:
        folder.chmod(0o700)


def test_a_migration_that_fails_leaves_the_book_as_it_was(tmp_path: Path) -> None:
    """The steps are one transaction: a failure in the last takes back the first, tables and version included."""
    connection = sqlite3.connect(tmp_path / "book.db", isolation_level=None)
    connection.execute("CREATE TABLE events (x)")  # in the way of the first step's last tables

    connection.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError):
        migrations.migrate(connection)
    connection.execute("ROLLBACK")

    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master")]
    version = migrations.version_of(connection)
    connection.close()
    assert (["events"], 0) == (names, version)

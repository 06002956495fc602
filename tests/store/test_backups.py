"""Copies of the book: whole while others write, in the place of nothing, kept without asking, put back safely."""

from __future__ import annotations

import os
import resource
import sqlite3
import stat
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casebook import errors
from casebook.records.values import Moment
from casebook.store import check, migrations
from casebook.store import errors as store_errors
from casebook.store.reader import Reader
from casebook.store.sqlite import backup, daily_backups, encryption, restore
from casebook.store.sqlite.backup import BookSummary
from casebook.store.sqlite.file_names import copy_of_day
from casebook.store.sqlite.opening import open_as_it_is, open_for_reading
from casebook.store.sqlite.verified_copy import CopyDamaged, verified_copy
from casebook.store.writer import Writer
from tests.builders import PRESENT, moment, new_case, new_contact, new_note


def add(path: Path, text: str = "a line", now: Moment = PRESENT, handle: str = "towel") -> str | None:
    """Record a line in the case, which is opened where there is none; gives why no copy was kept, if so."""
    writer = Writer(path, now)
    with writer.transaction():
        reader = writer.reader
        found = reader.case_named(handle) if reader.has_handle(handle) else writer.open_case(new_case(handle))
        writer.log(found, new_note(text))
    writer.close()
    return writer.backup_failure


def texts(path: Path) -> list[str | None]:
    """What the entries of the towel say."""
    with closing(open_for_reading(path)) as connection:
        reader = Reader(connection)
        return [entry.text for entry in reader.dossier(reader.case_named("towel")).entries]


def held(path: Path) -> BookSummary:
    """What the book at this path holds."""
    with closing(open_as_it_is(path)) as connection:
        return backup.summary_of(connection)


def faults(path: Path) -> list[str]:
    """What `check` would say of the file."""
    with closing(open_for_reading(path)) as connection:
        return list(check.problems(connection))


def copied(book: Path, path: Path) -> BookSummary:
    """Make a copy of the book there."""
    with closing(open_as_it_is(book)) as connection:
        return backup.backup(connection, book, path)


def restored(source: Path, book: Path, passphrase: str = "") -> Path | None:
    """Put the copy in the place of the book; gives where what was there lies now."""
    with verified_copy(source, book, lambda: passphrase) as found:
        return restore.install(found, book, "2024-11-20-120000")


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with every byte of it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def mode(path: Path) -> int:
    """Who may do what with it."""
    return stat.S_IMODE(path.stat().st_mode)


@contextmanager
def umask(bits: int) -> Iterator[None]:
    """A umask for a while."""
    before = os.umask(bits)
    try:
        yield
    finally:
        os.umask(before)


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book with a line in it, in a folder of its own."""
    (tmp_path / "folder").mkdir()
    add(tmp_path / "folder" / "book.db")
    return tmp_path / "folder" / "book.db"


def test_a_copy_holds_what_the_book_holds(book: Path) -> None:
    """The copy is a book with the same records and the same last digest, and says so."""
    found = copied(book, book.with_name("copy.db"))

    assert held(book) == found == held(book.with_name("copy.db"))
    assert (1, 1, 2, 64) == (found.cases, found.entries, found.records, len(found.digest))
    assert [] == faults(book.with_name("copy.db"))
    assert ["book.db", "copy.db"] == sorted(path.name for path in book.parent.iterdir())


def test_copies_made_while_others_write_are_whole(book: Path) -> None:
    """Five copies among thirty writings: each verifies, none stops the writing, and they hold more and more."""
    failed: list[BaseException] = []

    def write() -> None:
        try:
            for number in range(30):
                add(book, f"line {number}")
        except BaseException as error:  # noqa: BLE001,RUF100  # it is looked at below
            failed.append(error)

    thread = threading.Thread(target=write)
    thread.start()
    paths = [book.with_name(f"copy-{number}.db") for number in range(5)]
    records = [copied(book, path).records for path in paths]
    thread.join()

    assert [] == failed
    assert sorted(records) == records
    assert [[]] * 5 == [faults(path) for path in paths]
    assert 31 == len(texts(book))


@pytest.mark.parametrize("bits", [0, 0o077, 0o777])
def test_copies_are_their_owner_s_alone_whatever_the_umask(book: Path, bits: int) -> None:
    """A copy is 0600 and the folder of the daily ones 0700, where everything may be shared and where nothing may."""
    with umask(bits):
        copied(book, book.with_name("copy.db"))
        add(book, now=moment("2024-11-21T09:00"))

    kept = copy_of_day(book, "2024-11-21")
    assert [0o600, 0o600, 0o700] == [mode(book.with_name("copy.db")), mode(kept), mode(kept.parent)]


def test_a_copy_is_private_from_the_first_byte(book: Path) -> None:
    """While a copy is being built nobody else can open it."""
    with umask(0), backup.building_copy(book.with_name("copy.db")) as building:
        assert 0o600 == mode(building)
        building.write_bytes(b"x")


TAKEN: dict[str, Callable[[Path], object]] = {
    "file": lambda path: path.write_bytes(b"mine"),
    "empty": lambda path: path.touch(),
    "link": lambda path: path.symlink_to(path.with_name("elsewhere")),
    "fifo": os.mkfifo,
    "folder": lambda path: path.mkdir(),
}


@pytest.mark.parametrize("taken", list(TAKEN))
def test_a_copy_replaces_nothing(book: Path, taken: str) -> None:
    """A file, a link that leads nowhere, a pipe, a folder: each stays, and no copy is made."""
    path = book.with_name("copy.db")
    TAKEN[taken](path)
    before = contents(book.parent)

    with pytest.raises(backup.CopyExists, match="is there already, and a backup replaces nothing"):
        copied(book, path)

    assert before == contents(book.parent)
    assert not path.with_name("elsewhere").exists()


@pytest.mark.parametrize("there", [True, False])
def test_what_comes_there_meanwhile_is_not_replaced_either(book: Path, there: bool) -> None:
    """A name is given to the finished copy only if nobody took it while it was built."""
    path = book.with_name("copy.db")

    def build() -> None:
        with backup.building_copy(path):
            if there:
                path.write_bytes(b"mine")

    if there:
        with pytest.raises(backup.CopyExists):
            build()
    else:
        build()

    assert (b"mine" if there else b"") == path.read_bytes()
    assert ["book.db", "copy.db"] == sorted(each.name for each in book.parent.iterdir())


def test_a_missing_folder_is_said(book: Path) -> None:
    """A copy goes into a folder that is there; none is made on the way."""
    with pytest.raises(backup.CopyNotMade, match="no such file or directory"):
        copied(book, book.with_name("no folder") / "copy.db")

    assert ["book.db"] == [path.name for path in book.parent.iterdir()]


def test_a_damaged_book_gives_no_copy(book: Path) -> None:
    """A copy that is not whole is not kept, and the book is told to be looked at."""
    for number in range(40):
        add(book, "x" * 500 + str(number))
    whole = bytearray(book.read_bytes())
    whole[4096 * 12 : 4096 * 20] = bytes(4096 * 8)
    book.write_bytes(whole)

    with pytest.raises((backup.CopyNotWhole, store_errors.BookDamaged)):
        copied(book, book.with_name("copy.db"))

    assert {"book.db": bytes(whole)} == contents(book.parent)


@pytest.mark.parametrize("sealed", [False, True])
def test_a_full_disk_leaves_no_half_copy(book: Path, sealed: bool) -> None:
    """Where the copy does not fit, one sentence says so, nothing of it is left, and the book is as it was."""
    before = contents(book.parent)
    status, said = _with_little_room(
        lambda: _sealed(book, book.with_name("copy.db")) if sealed else copied(book, book.with_name("copy.db"))
    )

    assert (1, before) == (status, contents(book.parent))
    assert said.startswith(f"no copy was made at '{book.with_name('copy.db')}': ")


def test_where_today_s_copy_does_not_fit_it_is_said_why(book: Path) -> None:
    """A full disk gives a reason to tell, no error that would stop the recording, and no half copy."""

    def kept() -> None:
        with closing(open_as_it_is(book)) as connection:
            because = daily_backups.keep(connection, book, "2024-11-21")
        raise errors.WrongUse(f"kept none: {because}")

    status, said = _with_little_room(kept)

    assert (2, "kept none: the disk reported an error") == (status, said)
    assert [] == list(copy_of_day(book, "2024-11-21").parent.iterdir())


def test_the_first_writing_of_a_day_keeps_the_book_as_it_was(book: Path) -> None:
    """Yesterday's state is in the copy of today; what follows on the same day makes no other."""
    add(book, "first", moment("2024-11-21T09:00"))
    add(book, "second", moment("2024-11-21T10:00"))
    add(book, "third", moment("2024-11-22T10:00"))

    copies = sorted(book.with_name("book.db.copies").iterdir())
    assert ["2024-11-21.db", "2024-11-22.db"] == [path.name for path in copies]
    assert [["a line"], ["a line", "first", "second"]] == [sorted(filter(None, texts(path))) for path in copies]


def test_a_book_of_today_is_not_copied(book: Path) -> None:
    """On the day a book was begun there is no yesterday to keep."""
    add(book, "again")

    assert ["book.db"] == [path.name for path in book.parent.iterdir()]


def test_a_copy_that_cannot_be_kept_is_a_remark(book: Path) -> None:
    """Something in the way of the folder is said, and the line is recorded."""
    book.with_name("book.db.copies").write_text("in the way")

    because = add(book, "recorded", moment("2024-11-21T09:00"))

    assert "the folder for them belongs to somebody else" == because
    assert "recorded" in texts(book)


def test_only_the_newest_and_one_of_each_week_are_kept(book: Path) -> None:
    """After ninety days of writing there are the last seven, and the last of each of four weeks before them."""
    for day in range(1, 91):
        at = date(2024, 11, 20) + timedelta(days=day)
        add(book, f"day {day}", moment(f"{at.isoformat()}T09:00"))

    names = [path.stem for path in sorted(book.with_name("book.db.copies").iterdir())]
    last = date(2024, 11, 20) + timedelta(days=90)
    assert [(last - timedelta(days=back)).isoformat() for back in range(6, -1, -1)] == names[-7:]
    assert ["2025-01-19", "2025-01-26", "2025-02-02", "2025-02-09"] == names[:-7]


days = st.dates(date(2020, 1, 1), date(2021, 12, 31))


@given(st.dictionaries(days, st.integers(1, 600_000_000), max_size=60))
def test_what_is_kept_is_bounded_and_the_newest_are_in_it(sizes: dict[date, int]) -> None:
    """At most eleven copies stay, at most a gigabyte unless there are only two, and always the newest two."""
    gone = daily_backups.superseded(sizes)
    kept = sorted(set(sizes) - set(gone))

    assert len(kept) <= daily_backups.DAYS + daily_backups.WEEKS
    assert len(kept) <= 2 or sum(sizes[day] for day in kept) <= daily_backups.MOST_BYTES
    assert sorted(sizes)[-2:] == kept[-2:]


def test_other_files_beside_the_copies_are_left_alone(book: Path) -> None:
    """Only files named for a day are ever removed from the folder."""
    folder = book.with_name("book.db.copies")
    folder.mkdir()
    (folder / "mine.db").write_text("mine")
    (folder / "2024-99-99.db").write_text("no day")
    for day in range(1, 20):
        add(book, now=moment((date(2024, 11, 20) + timedelta(days=day)).isoformat() + "T09:00"))

    assert ("mine", "no day") == ((folder / "mine.db").read_text(), (folder / "2024-99-99.db").read_text())


def test_a_copy_put_back_is_the_book_again(book: Path) -> None:
    """Restoring gives the records of the copy; what was there before lies beside it, every byte the same."""
    copied(book, book.with_name("copy.db"))
    add(book, "later")
    before = book.read_bytes()
    copy = book.with_name("copy.db").read_bytes()

    aside = restored(book.with_name("copy.db"), book)

    assert aside == book.with_name("book.db.before-restore-2024-11-20-120000")
    assert before == aside.read_bytes()
    assert ["a line"] == texts(book)
    assert ["a line", "later"] == sorted(filter(None, texts(aside)))
    assert (0o600, 0o600, [], copy) == (mode(book), mode(aside), faults(book), book.with_name("copy.db").read_bytes())
    assert ["book.db", aside.name, "copy.db"] == sorted(path.name for path in book.parent.iterdir())


def test_two_restores_in_one_second_keep_both(book: Path) -> None:
    """A name that is taken is numbered; nothing that was put aside is written over."""
    copied(book, book.with_name("copy.db"))
    first = restored(book.with_name("copy.db"), book)
    add(book, "between")

    second = restored(book.with_name("copy.db"), book)

    assert second == book.with_name("book.db.before-restore-2024-11-20-120000-2")
    assert (["a line"], ["a line", "between"]) == (texts(first or book), sorted(filter(None, texts(second))))


def test_a_book_that_is_gone_is_put_back(book: Path) -> None:
    """Where there is no book, the copy becomes it, and a stray journal of the old one is put aside, never applied."""
    copied(book, book.with_name("copy.db"))
    book.unlink()
    book.with_name("book.db-journal").write_bytes(b"stray")

    assert None is restored(book.with_name("copy.db"), book)

    assert (["a line"], 0o600, 1) == (texts(book), mode(book), book.stat().st_nlink)
    assert not book.with_name("book.db-journal").exists()
    assert b"stray" == book.with_name("book.db.before-restore-2024-11-20-120000-journal").read_bytes()


RUINS: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda whole: whole[:0],
    "no header": lambda whole: bytes(100) + whole[100:],
    "cut short": lambda whole: whole[:9000],
    "pages of zeros": lambda whole: whole[:4096] + bytes(len(whole) - 4096),
    "first page": lambda whole: whole[:100] + bytes(3996) + whole[4096:],
    "another kind": lambda whole: b"hello " * len(whole),
}


@pytest.mark.parametrize("ruin", list(RUINS))
def test_a_damaged_book_is_put_aside_and_replaced(book: Path, ruin: str) -> None:
    """Whatever became of the book, the copy takes its place, and the ruin is kept byte for byte."""
    copied(book, book.with_name("copy.db"))
    damaged = RUINS[ruin](book.read_bytes())
    book.write_bytes(damaged)

    aside = restored(book.with_name("copy.db"), book)

    assert aside is not None
    assert (damaged, ["a line"], [], 0o600) == (aside.read_bytes(), texts(book), faults(book), mode(book))
    assert ["book.db", aside.name, "copy.db"] == sorted(path.name for path in book.parent.iterdir())


def foreign(path: Path) -> None:
    """Another program's database at this path."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
        connection.commit()


def newer(path: Path) -> None:
    """Make the book one of a version that nobody knows yet."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {migrations.VERSION + 1}")


def tampered(path: Path) -> None:
    """Change what an entry says, past the program."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE events SET text = 'another line'")
        connection.commit()


NO_COPIES: dict[str, tuple[Callable[[Path], object], type[errors.CasebookError], str]] = {
    "foreign": (foreign, store_errors.BookNotABook, "another program's database"),
    "newer": (newer, store_errors.BookIsNewer, "a newer casebook"),
    "tampered": (tampered, CopyDamaged, "towel/1 does not read as it was last written"),
    "empty": (lambda path: path.write_bytes(b""), store_errors.BookNotABook, "an empty file"),
    "text": (lambda path: path.write_text("hello" * 99), store_errors.BookNotABook, "another kind of file"),
    "cut": (lambda path: path.write_bytes(path.read_bytes()[:9000]), CopyDamaged, "is damaged"),
    "zeros": (
        lambda path: path.write_bytes(path.read_bytes()[:4096] + bytes(path.stat().st_size - 4096)),
        CopyDamaged,
        "is damaged",
    ),
    "gone": (lambda path: path.unlink(), store_errors.BookUnreachable, "there is no such file"),
    "fifo": (lambda path: (path.unlink(), os.mkfifo(path)), store_errors.BookNotABook, "no ordinary file"),
}


@pytest.mark.parametrize("kind", list(NO_COPIES))
def test_what_is_no_whole_copy_is_not_restored(book: Path, kind: str) -> None:
    """Damaged, foreign, newer or changed: refused in a sentence, and every byte of it and of the book stays."""
    spoil, refusal, words = NO_COPIES[kind]
    copied(book, book.with_name("copy.db"))
    spoil(book.with_name("copy.db"))
    before = contents(book.parent)

    with pytest.raises(refusal, match=words):
        restored(book.with_name("copy.db"), book)

    assert before == contents(book.parent)


@pytest.mark.parametrize("spoil", [foreign, lambda path: (path.unlink(), path.mkdir())], ids=["foreign", "folder"])
def test_what_belongs_to_others_is_not_moved_away(book: Path, spoil: Callable[[Path], object]) -> None:
    """In the place of another program's database, or of a folder, nothing is restored."""
    copied(book, book.with_name("copy.db"))
    spoil(book)
    before = contents(book.parent)

    with pytest.raises(store_errors.BookNotABook):
        restored(book.with_name("copy.db"), book)

    assert before == contents(book.parent)


def test_a_newer_book_can_be_replaced_by_an_older_copy(book: Path) -> None:
    """Who went back to an older casebook gets an older copy into use; the newer book is put aside as it was."""
    copied(book, book.with_name("copy.db"))
    newer(book)
    before = book.read_bytes()

    aside = restored(book.with_name("copy.db"), book)

    assert aside is not None
    assert (before, ["a line"]) == (aside.read_bytes(), texts(book))


def test_a_copy_of_an_older_version_is_brought_up_to_date_when_it_is_written_to(tmp_path: Path) -> None:
    """A backup from years ago is restored as it is; the first writing migrates it."""
    old = Path(__file__).parent / "fixtures" / "version-1.db"
    book = tmp_path / "book.db"

    assert None is restored(old, book)

    assert (1, "") == (held(book).version, held(book).digest)
    add(book, now=moment("2026-11-20T09:00"), handle="new")
    assert (migrations.VERSION, []) == (held(book).version, faults(book))
    assert 1 == held(tmp_path / "book.db.version-1").version


def test_a_writer_that_has_the_book_open_loses_nothing(book: Path) -> None:
    """A command that opened the book before it was restored writes into the restored one."""
    copied(book, book.with_name("copy.db"))
    add(book, "later")
    writer = Writer(book, PRESENT)
    assert 2 == len(writer.reader.dossier(writer.reader.case_named("towel")).entries)

    restored(book.with_name("copy.db"), book)
    with writer.transaction():
        writer.log(writer.reader.case_named("towel"), new_contact("after"))
    writer.close()

    assert ({"a line", "after"}, []) == (set(texts(book)), faults(book))


def test_a_writer_whose_file_was_replaced_claims_nothing(book: Path) -> None:
    """Where another file was put in the place of the book, a command that has the old one open is refused."""
    copied(book, book.with_name("copy.db"))
    writer = Writer(book, PRESENT)
    writer.reader.handles()
    os.replace(book.with_name("copy.db"), book)
    before = book.read_bytes()

    with pytest.raises(store_errors.BookReplaced, match="nothing was recorded"), writer.transaction():
        writer.log(writer.reader.case_named("towel"), new_contact("lost"))
    writer.close()

    assert before == book.read_bytes()


def test_a_full_disk_while_restoring_leaves_the_book(book: Path) -> None:
    """Where there is no room to put the book aside, nothing is restored, and nothing of it is left."""
    copied(book, book.with_name("copy.db"))
    add(book, "later")
    before = contents(book.parent)

    status, said = _with_little_room(lambda: restored(book.with_name("copy.db"), book))

    assert (1, before) == (status, contents(book.parent))
    assert said.endswith(".")


def test_a_link_to_the_book_stays_a_link(book: Path) -> None:
    """A restored book that is reached by a link is where it was."""
    copied(book, book.with_name("copy.db"))
    link = book.with_name("link.db")
    link.symlink_to(book)
    add(book, "later")

    restored(book.with_name("copy.db"), link.resolve())

    assert (True, ["a line"]) == (link.is_symlink(), texts(link))


def _sealed(book: Path, path: Path, passphrase: str = "correct horse") -> BookSummary:
    with closing(open_as_it_is(book)) as connection:
        return backup.encrypted_backup(connection, book, path, passphrase)


def test_a_sealed_copy_opens_with_its_passphrase_alone(book: Path) -> None:
    """Nothing of the book can be read in it; the passphrase gives the very same book back, another one nothing."""
    pytest.importorskip("pyrage")
    sealed = book.with_name("copy.db.age")
    add(book, "unmistakable words")
    found = _sealed(book, sealed)
    add(book, "later")

    with pytest.raises(encryption.WrongPassphrase, match="the passphrase does not open it"):
        restored(sealed, book, "wrong")
    assert "later" in texts(book)
    restored(sealed, book, "correct horse")

    assert (found, 0o600, []) == (held(book), mode(sealed), faults(book))
    assert "later" not in texts(book)
    assert b"unmistakable" not in sealed.read_bytes()
    assert not sealed.read_bytes().startswith(b"SQLite")


def test_what_is_not_sealed_with_a_passphrase_is_said_to_be_so() -> None:
    """A file of another kind, or one sealed for a key, is refused before a passphrase is tried."""
    for data in (b"", b"hello", b"age-encryption.org/v1\n-> X25519 abc\n"):
        with pytest.raises(encryption.NotEncrypted):
            encryption.decrypt(data, "x")


def test_any_changed_byte_of_what_is_sealed_is_noticed() -> None:
    """A sealed file that was damaged or cut does not open."""
    pytest.importorskip("pyrage")
    sealed = encryption.encrypt(b"the whole story", "x")

    assert b"the whole story" == encryption.decrypt(sealed, "x")
    for spoilt in (sealed[:-1], sealed[:-2] + bytes([sealed[-2] ^ 1]) + sealed[-1:]):
        with pytest.raises(encryption.WrongPassphrase):
            encryption.decrypt(spoilt, "x")


def _with_little_room(act: Callable[[], object]) -> tuple[int, str]:
    """Exit status and sentence of a process in which no file can grow past 20,000 bytes."""
    readable, writable = os.pipe()
    child = os.fork()
    if child == 0:
        status, said = 3, ""
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
            act()
            status = 0
        except errors.CasebookError as refusal:
            status, said = int(refusal.exit_code), str(refusal)
        except BaseException as error:  # noqa: BLE001,RUF100  # the parent is told
            said = repr(error)
        finally:
            os.write(writable, said.encode())
            os._exit(status)
    os.close(writable)
    with os.fdopen(readable, "rb") as pipe:
        said = pipe.read().decode()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), said

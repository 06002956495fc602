"""A book to copy, copies of it, and what can be asked of both."""

from __future__ import annotations

import os
import resource
import stat
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from casebook import errors
from casebook.records.values import Moment
from casebook.store.checking import check
from casebook.store.reader import Reader
from casebook.store.sqlite import backup, restore
from casebook.store.sqlite.backup import BookSummary
from casebook.store.sqlite.encryption import WrongPassphrase
from casebook.store.sqlite.opening import open_as_it_is, open_for_reading
from casebook.store.sqlite.verified_copy import verified_copy
from casebook.store.writer import Writer
from tests.builders import PRESENT, new_case, new_note


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
        return [entry.text for entry in reader.case_with_entries(reader.case_named("towel")).entries]


def held(path: Path) -> BookSummary:
    """What the book at this path holds."""
    with closing(open_as_it_is(path)) as connection:
        return backup.summary_of(connection)


def problems(path: Path) -> list[str]:
    """What `check` would say of the file."""
    with closing(open_for_reading(path)) as connection:
        return list(check.problems(connection))


def copied(book: Path, path: Path) -> BookSummary:
    """Make a copy of the book there."""
    with closing(open_as_it_is(book)) as connection:
        return backup.backup(connection, book, path)


def restored(source: Path, book: Path, passphrase: str = "") -> Path | None:
    """Put the copy in the place of the book; gives where what was there lies now."""

    def once(refusal: WrongPassphrase | None) -> str:
        if refusal is not None:
            raise refusal
        return passphrase

    with verified_copy(source, book, once) as found:
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


def encrypted(book: Path, path: Path, passphrase: str = "correct horse") -> BookSummary:
    with closing(open_as_it_is(book)) as connection:
        return backup.encrypted_backup(connection, book, path, passphrase)


def with_little_room(act: Callable[[], object]) -> tuple[int, str]:
    """Exit status and sentence of a process in which no file can grow past 20,000 bytes."""
    readable, writable = os.pipe()
    child = os.fork()
    if child == 0:
        status, message = 3, ""
        try:
            resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
            act()
            status = 0
        except errors.CasebookError as refusal:
            status, message = int(refusal.exit_code), str(refusal)
        except BaseException as error:  # noqa: BLE001,RUF100  # the parent is told
            message = repr(error)
        finally:
            os.write(writable, message.encode())
            os._exit(status)
    os.close(writable)
    with os.fdopen(readable, "rb") as pipe:
        message = pipe.read().decode()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), message

"""A book opened for as long as it is needed: to look things up in, or to record in.

Reading neither makes nor changes a book. Errors of SQLite, and those nobody foresaw in a damaged file, leave here as
sentences about the book.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from casebook import store

if TYPE_CHECKING:
    from sqlite3 import Connection

    from casebook.records.values import Moment
    from casebook.store.reader import Reader
    from casebook.store.sqlite.connection import Waiting
    from casebook.store.sqlite.watch import Begin
    from casebook.store.writer import Writer


@contextmanager
def connection_to(path: Path, waiting: Optional[Waiting] = None) -> Iterator[Connection]:
    """A connection that cannot write, for what looks at the file itself. Raises NoBook and what opening it raises."""
    from casebook.store.sqlite.connection import nobody_waiting, translate_errors
    from casebook.store.sqlite.corruption import unforeseen_as_damage
    from casebook.store.sqlite.opening import open_for_reading

    connection = open_for_reading(path, waiting or nobody_waiting)
    try:
        with translate_errors(path), unforeseen_as_damage(path):
            yield connection
    finally:
        connection.close()


@contextmanager
def reading(path: Path) -> Iterator[Reader]:
    """The book, to look things up in. Raises NoBook and what opening it raises."""
    from casebook.store.reader import Reader

    with connection_to(path) as connection:
        yield Reader(connection)


@contextmanager
def writing(
    path: Path,
    now: Moment,
    *,
    author: str | None = None,
    may_make: bool = False,
    may_make_folder: bool = False,
    waiting: Optional[Waiting] = None,
    copying: Optional[Begin] = None,
) -> Iterator[Writer]:
    """The book, to record in; `author` is kept with what is recorded.

    Where there is none, it is made only if `may_make`, once something is recorded; with `may_make_folder` the folder it lies in
    too, readable by its owner alone. `waiting` is told where others hold the book for seconds, `copying` watches the copy that
    is made before the first change of a day. Raises NoBook and what opening it raises.
    """
    from casebook.store.sqlite.connection import nobody_waiting, translate_errors
    from casebook.store.sqlite.corruption import unforeseen_as_damage
    from casebook.store.writer import Writer

    if not may_make and not path.exists():
        from casebook.store.sqlite.file_names import newest_copy

        raise store.errors.NoBook(str(path), newest_copy(path))
    if may_make and may_make_folder:
        from casebook.store.sqlite.creation import make_private_folder

        make_private_folder(path.parent)
    writer = Writer(path, now, author, waiting or nobody_waiting, copying)
    try:
        with translate_errors(path), unforeseen_as_damage(path):
            yield writer
    finally:
        writer.close()

"""A book with a case in it, and what a reader finds there."""

from __future__ import annotations

from pathlib import Path

from casebook.store.reader import Reader
from casebook.store.sqlite.opening import open_for_reading
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

"""Errors nobody foresaw, met in a damaged file: they are told as damage; in a whole one they are ours, and stay errors."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from casebook.store.sqlite.connection import to_error
from casebook.store.sqlite.opening import open_for_reading


@contextmanager
def unforeseen_as_damage(book: Path) -> Iterator[None]:
    """What is done inside, with BookDamaged in the place of an unforeseen error where the book turns out not to be whole."""
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        if isinstance(error, UnicodeDecodeError) or _is_whole(book):
            raise
        raise to_error(sqlite3.DataError("cannot decode what it holds"), book) from error


def _is_whole(book: Path) -> bool:
    from casebook.store import check

    try:
        with closing(open_for_reading(book)) as connection:
            return not any(check.problems(connection))
    except Exception:  # whatever goes wrong in looking is damage too
        return False

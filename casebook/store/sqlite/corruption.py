"""Errors nobody foresaw, met in a damaged file: they are told as damage; in a whole one they are ours, and stay errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from casebook import store
from casebook.store.sqlite.file_names import newest_copy
from casebook.store.sqlite.opening import open_for_reading


@contextmanager
def unforeseen_as_damage(book: Path) -> Iterator[None]:
    """What is done inside, with BookDamaged in the place of an unforeseen error where the book turns out not to be whole."""
    try:
        yield
    except (
        ArithmeticError,
        AssertionError,
        AttributeError,
        LookupError,
        RecursionError,
        TypeError,
        ValueError,
    ) as error:
        if isinstance(error, UnicodeDecodeError) or _is_whole(book):
            raise
        raise store.errors.BookDamaged(str(book), "it holds what no casebook writes", newest_copy(book)) from error


def _is_whole(book: Path) -> bool:
    from casebook.store.checking import check

    try:
        with closing(open_for_reading(book)) as connection:
            return not any(check.problems(connection))
    except Exception:  # whatever goes wrong in looking is damage too
        return False

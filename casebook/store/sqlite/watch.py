"""How far long work on a copy is, told to whoever watches; and copying pages, which is told in pieces."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import NamedTuple

Begin = Callable[[int], AbstractContextManager[Callable[[int], None]]]
"""Begins to show how far it is, given how much there is to do."""

PAGES_AT_ONCE = 1_000
"""How many pages are copied between two tellings: 4 MB of most books."""


def unwatched(_: int) -> AbstractContextManager[Callable[[int], None]]:
    """For what nobody watches."""
    return nullcontext(lambda _: None)


class Watch(NamedTuple):
    """Who watches a copy being made or put back: `checking` counts records, the others bytes.

    `encryption` watches what is encrypted or decrypted, which one call of a library does without a word.
    """

    copying: Begin = unwatched
    encryption: Begin = unwatched
    checking: Begin = unwatched


UNWATCHED = Watch()


def copy_pages(old: sqlite3.Connection, new: sqlite3.Connection, begin: Begin = unwatched) -> None:
    """Copy all pages of a database into another, by SQLite's own means: all of them or none."""
    pages, size = (int(old.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("page_count", "page_size"))
    left = pages
    with begin(pages * size) as advance:

        def tell(_: int, remaining: int, count: int) -> None:
            nonlocal left
            if count:  # it is 0 as long as others hold the file
                advance((left - remaining) * size)
                left = remaining

        old.backup(new, pages=PAGES_AT_ONCE, progress=tell)

"""The tables in what was given: the CSV itself, or those of a ZIP or a folder that have the names that are wanted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from casebook.files import given as given_files
from casebook.importers.errors import NotImportable
from casebook.importers.given_source import GivenSource
from casebook.importers.source import Asking
from casebook.importers.table import Table, table_in, text_of
from casebook.importers.zip_members import ZipMembers


class NamedTable(NamedTuple):
    """A table, and the name of its file in the ZIP or folder; empty where the file itself is the table."""

    name: str
    table: Table


def tables_in(
    given: GivenSource, names: re.Pattern[str], known: Callable[[Sequence[str]], int], asking: Asking
) -> Iterator[NamedTable]:
    """Every table with such a name, one after the other, read whole.

    Raises NotImportable, OSError, and what `asking` does where a ZIP is packed suspiciously tight.
    """
    if given.folder is None and not given.look.head.startswith(b"PK"):
        yield NamedTable("", table_in(text_of(given.file, "the table"), known))
        return
    with _opener(given, names, asking) as (sizes, opened), asking.progress("reading", sum(sizes.values())) as advance:
        for name, size in sizes.items():
            short = name.rpartition("/")[2]
            with opened(name) as stream:
                text = text_of(stream, short)
            yield NamedTable(short, table_in(text, known))
            advance(size)


_Opened = Callable[[str], AbstractContextManager[BinaryIO]]


@contextmanager
def _opener(given: GivenSource, names: re.Pattern[str], asking: Asking) -> Iterator[tuple[Mapping[str, int], _Opened]]:
    """The files that are wanted, each with its size, and what opens one of them."""
    folder = given.folder
    if folder is not None:
        paths = {name: folder / name for name in given.look.names if names.search(name)}
        sizes = {name: path.stat().st_size for name, path in paths.items()}
        yield sizes, lambda name: _opened_file(name, paths[name])
        return
    members = ZipMembers(given.file, lambda name: names.search(name) is not None)
    members.ask(asking)
    yield {name: members.size(name) for name in members.names}, members.opened


@contextmanager
def _opened_file(name: str, path: Path) -> Iterator[BinaryIO]:
    try:
        stream = given_files.open_ordinary(path)
    except given_files.NotOrdinary as refusal:
        raise NotImportable(name, f"it is {refusal.what}") from None
    with stream:
        yield stream

"""The tables in what was given: the CSV itself, or those of a ZIP or a folder that have the names that are wanted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from casebook.importers.given_source import GivenSource
from casebook.importers.members import Members
from casebook.importers.source import Asking
from casebook.importers.tables.table import Table, table_in, text_of


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
    members = Members(given, lambda name: names.search(name) is not None)
    members.ask(asking)
    with asking.progress("reading", sum(map(members.size, members.names))) as advance:
        for name in members.names:
            short = name.rpartition("/")[2]
            with members.opened(name) as stream:
                text = text_of(stream, short)
            yield NamedTable(short, table_in(text, known))
            advance(members.size(name))

"""The parts of a spreadsheet, which is a ZIP of XML, and the cells that are read out of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from casebook.importers.errors import NotImportable
from casebook.importers.zip_members import ZipMembers
from casebook.parsing.phone_xml import NotRead, read_elements
from casebook.text.comparing import is_blank

MOST_CELLS = 2_000_000
"""A table that somebody keeps of their contacts has fewer. Our own choice."""

MOST_COLUMNS = 500
"""What stands further to the right belongs to no table of contacts. Our own choice."""

_MOST_BYTES = 256 << 20
"""A part of a spreadsheet that unpacks to more is not read. Our own choice."""


class Sheet(NamedTuple):
    """A sheet by its name: its rows that hold anything, each with its number."""

    name: str
    rows: Sequence[tuple[int, list[str]]]


class Cells:
    """Where the cells of a sheet are put while it is read: by row and column, both from 1."""

    def __init__(self) -> None:
        self.rows: dict[int, list[str]] = {}
        self._count = 0

    def put(self, row: int, column: int, text: str) -> None:
        """Take this as what stands there. Raises NotImportable where there are too many."""
        if column > MOST_COLUMNS or is_blank(text):
            return
        cells = self.rows.setdefault(row, [])
        self._count += max(0, column - len(cells))
        if self._count > MOST_CELLS:
            raise NotImportable("the spreadsheet", f"it has more than {MOST_CELLS:,} cells")
        cells.extend([""] * (column - len(cells)))
        cells[column - 1] = text

    def sheet(self, name: str) -> Sheet:
        """The sheet with all that was put there."""
        return Sheet(name, sorted(self.rows.items()))


def read_part(
    members: ZipMembers,
    name: str,
    begin: Callable[[str, dict[str, str]], None],
    end: Callable[[str], object] = lambda _: None,
    said: Callable[[str], None] | None = None,
) -> None:
    """Call these with the elements and texts of a part; no name has its prefix. Raises NotImportable where it is not there, too
    large, or damaged."""
    if name not in members:
        raise NotImportable(name, "it is not in the spreadsheet")
    if members.size(name) > _MOST_BYTES:
        raise NotImportable(name, "it is too large")

    def begun(element: str, attributes: dict[str, str], _: int) -> None:
        begin(_bare(element), {_bare(one): value for one, value in attributes.items()})

    try:
        with members.opened(name) as stream:
            read_elements(stream, begun, lambda element: end(_bare(element)), said=said)
    except NotRead as error:
        raise NotImportable(f"{name}, line {error.line}", error.why) from None


def _bare(name: str) -> str:
    return name.rpartition(":")[2]

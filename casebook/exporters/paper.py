"""What a form is made of: the parts of a document for one reader, apart from how they are written.

A `Paper` is told whole. What was typed stands in it cleaned of all that cannot be seen, and otherwise as it is. Whatever is
told of the case names the entries it comes from, so that every statement can be traced.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from casebook.records.frozen import Frozen
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.lead.lead import Lead


class Heading(Frozen):
    """What stands above the parts that follow."""

    text: str


class Paragraph(Frozen):
    """Running text; its own line breaks are kept. `refs` are the entries it is told from."""

    text: str
    refs: tuple[str, ...] = ()


class LinesPlace(Enum):
    """Where short lines belong on a sheet of paper. Text, which has no places, writes them all where they come."""

    BODY = "body"
    SENDER = "sender"
    RECIPIENT = "recipient"
    SUBJECT = "subject"
    SIGNED = "signed"


class Lines(Frozen):
    """Short lines that stay lines, close to each other: an address, a signature."""

    lines: tuple[str, ...]
    place: LinesPlace = LinesPlace.BODY


class Marker(Enum):
    """What stands before each point of a list."""

    DASH = "-"
    NUMBER = "1"
    NONE = ""


class Point(Frozen):
    """One of a list: its text, what it is called (`A` of an enclosure, a name of a number), the entries it is told from.

    `blank` is how it is filled in by hand, where it is.
    """

    text: str
    label: str = ""
    refs: tuple[str, ...] = ()
    blank: bool = False


class Points(Frozen):
    """A list."""

    points: tuple[Point, ...]
    marker: Marker = Marker.DASH


class Row(Frozen):
    """One of a table: as many cells as there are columns."""

    cells: tuple[str, ...]
    refs: tuple[str, ...] = ()


class Table(Frozen):
    """Columns under their names."""

    columns: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def short(self) -> tuple[bool, ...]:
        """Of each column whether all it holds fits on a line of its own: a number, a day with its time."""
        return tuple(max(map(len, column), default=0) <= SHORT_CELL for column in self._columns)

    @property
    def sums(self) -> tuple[bool, ...]:
        """Of each column whether it holds sums alone, which stand one below the other by their last digit."""
        return tuple(bool(column) and all(map(_SUM.fullmatch, column)) for column in self._columns)

    @property
    def _columns(self) -> list[tuple[str, ...]]:
        return list(zip(*(row.cells for row in self.rows), strict=True)) or [() for _ in self.columns]


SHORT_CELL = 18
"""How many characters stay on one line of a column. Our own choice: a day with its time has as many."""

_SUM = QuickPattern(r"[−-]?(?:[€£] ?)?[−-]?\d[\d.,\u00a0]*(?:[ \u00a0](?:[A-Z]{3}|[€£]))?", exact=True)
"""A sum as the languages write it: `24.99 EUR`, `€ −60,00`."""


Part = Heading | Paragraph | Lines | Points | Table


class Paper(Frozen):
    """A form filled in. `subject` is what an e-mail has in its own field; empty where there is none. `title` is what a file of
    it is called in a list of them.

    `missing` says in whole sentences what the form asks for and the book does not know, and how to keep it: in its place stands
    a visible blank, `[address]`. `lead` is what every text about the case begins with, as the remarks on it need it. `colon`
    stands between what a point is called and its text.
    """

    parts: tuple[Part, ...]
    lead: Lead
    subject: str = ""
    title: str = ""
    missing: tuple[str, ...] = ()
    colon: str = ": "


def headed(heading: str, *parts: Part) -> tuple[Part, ...]:
    """The parts below their heading; nothing where none of them tells anything, so that it stands over nobody else's."""
    told = without_empty(parts)
    return (Heading(heading), *told) if told else ()


def without_empty(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts that have anything in them."""
    return tuple(part for part in parts if not _is_empty(part))


def _is_empty(part: Part) -> bool:
    match part:
        case Heading() | Paragraph():
            return not part.text
        case Lines():
            return not any(part.lines)
        case Points():
            return not part.points
        case Table():
            return not part.rows

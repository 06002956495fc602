"""What is told to a reader, apart from how it is written: the parts that an outline is made of.

An outline is a `Message`, whose lines know how to become shorter, or a `Report`, which is told whole under headings. What
was typed stands in it cleaned of all that cannot be seen, and otherwise as it is: marks that mean something to a format
are the business of its writer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum
from typing import NamedTuple


class FoldStage(IntEnum):
    """When a fragment gives way, the earliest first."""

    EXCESS = 1
    """Texts longer than any chat takes are cut short."""
    FILES = 2
    """Which files there are to show; nobody can answer to them."""
    DETAIL = 3
    """What was said, the oldest first; a contact becomes `2 Nov Maria A-1234`."""
    NEWS = 4
    """What was last known of a parcel."""
    EVENTS = 5
    REPEATED = 6
    """What another line says as well."""
    ITEM = 7
    CONTACTS = 8
    PENDING = 9
    """What is promised and not yet late."""
    STAKE = 10
    PARCELS = 11
    PROBLEM = 12
    COURTESY = 13


class Countable(Enum):
    """What is counted where it is left out, in the order it is told in."""

    CONTACT = "contact"
    EVENT = "event"
    PROMISE = "promise"
    PARCEL = "parcel"


class Fragment(NamedTuple):
    """A line or more: `text` in full, then each shorter form with its stage; `""` leaves it out.

    `counts_as` is what it counts as where it is left out, if it has to be counted.
    """

    text: str
    shorter: tuple[tuple[FoldStage, str], ...] = ()
    counts_as: Countable | None = None


class Block(NamedTuple):
    """Fragments that belong together, with a heading while any of them is there; `notice` says where to count the rest."""

    fragments: tuple[Fragment, ...]
    heading: str = ""
    notice: bool = False


class Message(NamedTuple):
    """What is told in one go to somebody who may have room for part of it.

    `left_out` words how much of each kind was left out; `numbers` are those that are never broken in two.
    """

    blocks: tuple[Block, ...]
    left_out: Callable[[Mapping[Countable, int]], str]
    numbers: tuple[str, ...]


class Item(NamedTuple):
    """A point of a list: `when` it was and what it is called, one line of text, and what was said there in full.

    `quotations` keep their lines; `items` are the points below it.
    """

    text: str
    label: str = ""
    when: str = ""
    ref: str = ""
    quotations: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()


class Section(NamedTuple):
    """What stands under one heading: a quotation, or a list; without either it is not told at all."""

    heading: str
    items: tuple[Item, ...] = ()
    quotation: str = ""


class Report(NamedTuple):
    """A whole case under headings: its title in parts, the day it is told as of, what is known, and the sections."""

    title: tuple[str, ...]
    as_of: str
    known: tuple[Item, ...]
    sections: tuple[Section, ...]

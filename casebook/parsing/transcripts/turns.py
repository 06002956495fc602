"""What a transcript consists of: lines, turns of somebody who speaks, and notices of the program around them."""

from __future__ import annotations

from enum import Enum
from functools import cached_property
from typing import NamedTuple

from casebook.parsing.transcripts.times.stamps import Stamp
from casebook.records.frozen import Frozen
from casebook.records.vocabularies import Outcome


class Line(NamedTuple):
    """A line of the transcript: its number, from 1, and what stands in it."""

    number: int
    text: str


class Turn(Frozen):
    """What one said at one time. `speaker` is the name as it stands, None where no name does.

    `loose` are the lines behind the first that have no head of their own: the rest of the message, or a customer's.
    """

    speaker: str | None
    said: tuple[Line, ...]
    stamp: Stamp | None = None
    loose: tuple[Line, ...] = ()
    head: Line | None = None
    quoted: bool = False
    """Whether it was said in an earlier mail, which a later one quotes."""
    dated: Line | None = None
    signed: Line | None = None
    """The lines that say when it was sent, and who signed it, where those are others than its head."""
    asked: bool = False
    """Whether it is quoted to be answered, right behind it."""

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """All of its lines."""
        return (*self.said, *self.loose)

    @cached_property
    def text(self) -> str:
        """All that was said, a line each."""
        return "\n".join(line.text for line in self.lines)


class Layout(Enum):
    """How the transcript is laid out, as far as it decides anything."""

    HEADS = "heads"
    """A name with its message on one line."""
    NAMES = "names"
    """A name on a line of its own."""
    MAIL = "mail"
    SUBTITLES = "subtitles"
    TOLD = "told"
    """Sentences about a call, each of which tells of one who spoke."""
    MESSAGES = "messages"
    """A program's export, in which every message has its head."""


WRAPPED = (Layout.MAIL, Layout.SUBTITLES)
"""Where lines are broken for want of room."""


class Talk(Frozen):
    """A transcript taken apart. `channel` is the word of what it went by where the file itself tells.

    `minutes` and `outcome` are what a program wrote down of it, if it did; `me` the names that the file itself gives
    the person.
    """

    layout: Layout
    turns: tuple[Turn, ...]
    notices: tuple[tuple[Line, Stamp | None], ...] = ()
    channel: str | None = None
    me: frozenset[str] = frozenset()
    theirs: frozenset[str] = frozenset()
    minutes: tuple[int, Line] | None = None
    waiting: tuple[int, Line] | None = None
    """How long somebody waited for an answer, where that is told."""
    outcome: Outcome | None = None
    is_forum: bool = False
    """Whether it is a page on which anybody may write: who is not marked as the company's does not speak for it."""
    places: tuple[int, ...] = ()
    """In which line of the file each line stands, from the first, where the lines of a text inside it are numbered."""


class Side(Enum):
    """For whom somebody speaks."""

    COMPANY = "company"
    CUSTOMER = "customer"
    NOBODY = "nobody"
    """A program's notices."""

"""What is told to a reader, apart from how it is written: the parts that an outline is made of.

An outline is a `Message`, whose lines know how to grow, or a `Report`, which is told whole under headings. What
was typed stands in it cleaned of all that cannot be seen, and otherwise as it is: marks that mean something to a format
are the business of its writer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum, auto
from typing import TYPE_CHECKING, NamedTuple

from casebook.records.frozen import Frozen

if TYPE_CHECKING:
    from casebook.exporters.lead.lead import Lead


class Stage(IntEnum):
    """When there is room for a form of a fragment, the earliest first: what whoever answers needs, in this order. Which entry
    comes when, `lines/stages.py` says."""

    LEAD = auto()
    """What can stand alone: always there."""
    IDENTITY = auto()
    """Who the text is from, where that is asked for."""
    PLEADED = auto()
    """What a claim rests on, and which two things the person was told that do not go together: before whatever is small."""
    MARKED = auto()
    """What the person marked, of which the lead tells nothing, or not all."""
    CONTRADICTION = auto()
    """What else the person was told that does not go together with that."""
    MONEY = auto()
    """Sums that the lead does not tell, of which some came back or differ."""
    REFUSAL = auto()
    """What they refused or threatened last, with why, and what the person says to it."""
    ANSWER = auto()
    """What the record answers that with: what shows best who is right of what others found, was said, sent or seen."""
    KEY_CONTACT = auto()
    """The contact in which what the lead tells was promised, and what came of that."""
    PROBLEM = auto()
    """What happened, as far as the lead had no room for it."""
    REFUSED_BEFORE = auto()
    OTHERS = auto()
    """What supervisors said, and others than the company, and what else shows who is right."""
    LATEST = auto()
    """Where the case stands: the contact in which anybody answered last, and what happened since."""
    MORE = auto()
    """What else was said in these, and of a long problem."""
    CONTACT = auto()
    PARCEL = auto()
    REQUEST = auto()
    """For a name and a number, in few words."""
    COUNT = auto()
    """Which contact this is."""
    ITEM = auto()
    """What it is about, its numbers, and payments that nobody disputes."""
    EVENT = auto()
    DETAIL = auto()
    """What was said in the other contacts."""
    FILES = auto()
    HOW = auto()
    """How a contact took place, and what most of those are who answer."""
    ASIDE = auto()
    """What few readers need: how long a call took, earlier news of a parcel."""
    CLOCK = auto()
    """The time of day and the minutes that decide nothing: only where there is no limit, or all of it fits."""
    COURTESY = auto()
    """What is asked politely: it takes the room that no fact fits, and gives way to facts."""

    @property
    def is_aside(self) -> bool:
        """Whether few readers need what comes then."""
        return self in (Stage.ASIDE, Stage.CLOCK)


class Fragment(NamedTuple):
    """A line or more in growing forms, each of which tells all that the one before does: the last tells everything.

    Each has its stage; `rank` says which of a stage comes first. Only at the stage of the lead is a first form always there.
    `is_counted` says whether it has to be counted where it is left out; `missed` how many promises past their day it tells of,
    of which nobody knows that they were kept. `leans_on` is the place in its block of the fragment that its forms go on from,
    but for the first `alone` of them, which say by themselves of what they speak. `entry` is the number of the entry it tells of,
    and `said` how many of its forms it takes to tell all that another goes on from, 0 where that is all but asides. `left` are
    the forms of what is left where all of it is told above, which a paste has in their place; None of anything else.
    """

    forms: tuple[tuple[Stage, str], ...]
    rank: int = 0
    is_counted: bool = False
    missed: int = 0
    leans_on: int | None = None
    alone: int = 0
    entry: int = 0
    said: int = 0
    left: tuple[tuple[Stage, str], ...] | None = None

    @property
    def whole(self) -> str:
        """All of it; nothing where there is nothing to tell."""
        return self.forms[-1][1] if self.forms else ""

    def not_before(self, earliest: Stage) -> Fragment:
        """This fragment with no form of it that has its turn before that stage."""
        return self._replace(forms=tuple((max(stage, earliest), text) for stage, text in self.forms))

    def is_told_by(self, form: int) -> bool:
        """Whether this form tells all that another fragment may go on from."""
        return form + 1 >= self.said > 0 or all(stage.is_aside for stage, _ in self.forms[form + 1 :])


class Block(Frozen):
    """Fragments that belong together; `notice` says that what is left out is counted below them, and where it `is_numbered` each
    that is shown has its number."""

    fragments: tuple[Fragment, ...]
    notice: bool = False
    is_numbered: bool = False


class Message(Frozen):
    """What is told in one go to somebody who may have room for part of it. Its first block is the lead, which stands alone.

    `left_out` words how many entries were left out, and how many promises past their day among them, in fewer and fewer words;
    `numbers` are those that are never broken in two. `retold` gives the message in which what found no room in one place is told
    in another, from the text shown of each fragment by its row and column; None where nothing is.
    """

    lead: Lead
    blocks: tuple[Block, ...]
    left_out: Callable[[int, int], Sequence[str]]
    numbers: tuple[str, ...]
    retold: Callable[[Callable[[int, int], str]], Message | None] = lambda _: None


class Item(Frozen):
    """A point of a list: `when` it was and what it is called, one line of text, and what was said there in full.

    `quotations` keep their lines; `items` are the points below it. `covers` are the entries that it tells beside the one
    that is its `ref`, and that have no point of their own.
    """

    text: str
    label: str = ""
    when: str = ""
    ref: str = ""
    quotations: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    covers: tuple[str, ...] = ()


class Section(Frozen):
    """What stands under one heading: a quotation, or a list; without either it is not told at all."""

    heading: str
    items: tuple[Item, ...] = ()
    quotation: str = ""


class Report(Frozen):
    """A whole case under headings: its title in parts, the day it is told as of, the lead, what is known, the sections.

    `colon` is that of the language.
    """

    title: tuple[str, ...]
    as_of: str
    lead: Lead
    known: tuple[Item, ...]
    sections: tuple[Section, ...]
    colon: str = ": "

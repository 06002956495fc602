"""A promise of a transcript as it stands so far, or what was offered in it."""

from __future__ import annotations

from dataclasses import dataclass

from casebook.parsing.transcripts.findings import Became
from casebook.parsing.transcripts.people.people import Person
from casebook.parsing.transcripts.turns import Line
from casebook.records.vocabularies import Promised, Role


@dataclass
class Made:
    """A promise as it stands so far; `day` are the words that tell its day."""

    text: str
    kind: Promised
    due: str | None
    line: Line
    by: Person
    turn: int
    day: str = ""
    sure: bool = True
    firm: bool = False  # whether it is taken though no kind has a name for it: an act on a contract, in whole words
    apart: bool = False  # whether it is told as a thing of its own beside another of its sentence
    offered: bool = False
    """Whether it only tells when what is offered right before comes."""
    unread: bool = False
    """Whether its own words name a day that is not taken: that of what is said at once behind them is another's."""
    became: Became = Became.OFFERED
    """What became of it, where it is an offer, or is no longer promised."""
    gone_at: int = -1
    """In which turn it was taken back or declined."""

    @property
    def is_sure(self) -> bool:
        """Whether it is taken without asking: what a program promises by itself is only likely, whatever its words."""
        return self.sure and self.by.role is not Role.BOT

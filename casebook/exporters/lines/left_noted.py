"""What was noted of an event but for what the lead tells of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.promises.said_already import says_news
from casebook.exporters.lines.events import is_told_of
from casebook.exporters.lines.noted import noted
from casebook.exporters.words.already_told import is_sentence_of, names_day, names_sum
from casebook.exporters.words.beside_told import JOINTS, beside_told
from casebook.exporters.words.typed import one_line

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Event

_LEAST_TOLD = 15
"""A shorter beginning may be told of something else. Our own choice."""


def left_noted(wording: Wording, event: Event, lead: str) -> list[str]:
    """The sentences of what was noted of it, of each what it says beside what the `lead`, in small letters, tells; nothing where
    it is the name of a thing, which has a line of its own."""
    is_item = any(one_line(item.name) == one_line(event.text) for item in wording.facts.items)
    new = (each for each in noted(wording, event) if not is_told_of(wording, event, each, lead))
    return [] if is_item else [_beside(each, lead) for each in new if not _is_known(event, each, lead)]


def _is_known(event: Event, statement: str, lead: str) -> bool:
    """Whether it is what the lead says of that day and that sum in a sentence with more words."""
    is_there = event.amount is not None and names_sum(lead, event.amount) and names_day(lead, event.at.day)
    return is_there and says_news(lead, statement)


def _beside(statement: str, lead: str) -> str:
    """What it says beside its longest beginning that is a sentence of the lead; all of it where that cannot stand alone."""
    found = (
        beside_told(before, end.group(), statement[end.end() :])
        for end in reversed([*JOINTS.finditer(statement)])
        if len(before := statement[: end.start()]) >= _LEAST_TOLD and is_sentence_of(before.casefold(), lead)
    )
    return next(found, "") or statement

"""What few readers need of a contact: the day that was asked for there, how long it took, how it was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.own_effort import day_given
from casebook.exporters.words.typed import one_line

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact


def asides_of(wording: Wording, contact: Contact, *, timed: bool = False) -> list[str]:
    """The day that the person named there, unless that is told above, how long it took where that is told, `timed`, and how it
    was: not where all calls together have a sentence of their own."""
    language, last = wording.language, contact.deadline
    asked = ""
    if last and contact is not day_given(wording):
        asked = language.asked_for_by.format(day=wording.day_named(last))
    rated = language.rating.format(rating=contact.rating) if contact.rating is not None else ""
    took = _time_taken(wording, contact) if timed else ""
    return [each for each in (asked, took, rated) if each]


def _time_taken(wording: Wording, contact: Contact) -> str:
    """`it took 55 minutes, 38 of them waiting`, or all of it; nothing of what the text says already."""
    language, text = wording.language, one_line(contact.text)
    minutes, waiting = (
        0 if count is None or re.search(rf"\b{count}[ -]?min", text, re.IGNORECASE) else count
        for count in (contact.minutes, contact.waiting)
    )
    if not minutes:
        return language.in_number(language.waited, waiting) if waiting else ""
    took = language.took.format(time=language.in_number(language.minutes, minutes))
    if not waiting:
        return took
    some, every = language.waited_of_them
    return f"{took}, {every if waiting == minutes else some.format(count=waiting)}"

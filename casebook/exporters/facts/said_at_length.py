"""What was said that reads like a promise, where it is longer than a lead has room for: what comes of it, by which day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.facts.promised_thing import is_conditional
from casebook.exporters.words.statements import may_turn
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.parsing.clock import Clock
    from casebook.parsing.due_dates import DueDate
    from casebook.records.kinds import Contact

LONGEST_SAID = 100
"""How long what was said may be and stand in the lead. Our own choice."""

_LONG = 64
"""What is shorter is told whole. Our own choice."""

_PARTS = re.compile(r"[.,;] ")


def due_of(wording: Wording, contact: Contact, said: str) -> DueDate | None:
    """When it was said to come."""
    from casebook.parsing.clock import Clock
    from casebook.parsing.due_dates import due_date_in

    case = wording.facts.case
    return due_date_in(said, contact.at, Clock(wording.facts.now, case.opened.zone, country=case.country))


def what_comes(wording: Wording, contact: Contact, said: str) -> str:
    """The last clauses of it that say what comes by which day: `118 GBP by 6 Nov` of *sorry, we cover it, 118 GBP by 6 Nov*;
    nothing where it hangs on what stands before them, or that could turn it."""
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    if len(said) <= _LONG:
        return ""
    clauses, due = said.split(", "), due_of(wording, contact, said)
    for place in range(len(clauses) - 1, 0, -1):
        before, end = ", ".join(clauses[:place]), ", ".join(clauses[place:])
        found = due_of(wording, contact, end)
        is_something = sum_in(end) or promise_kind_in(end) not in (Promised.OTHER, *OCCASIONS)
        if found and due and found.last == due.last and is_something:
            leans = wording.language.lead.leans.match(end) or is_conditional(before) or may_turn(before)
            return "" if leans else end
    return ""


def end_of(wording: Wording, said: str, contact: Contact, clock: Clock) -> str:
    """The end of what is too long to be told, from where it says who said so, that still reads like a promise: *on for 50 min.
    Supervisor Bev says sorry, 118 GBP by 6 Nov*."""
    from casebook.parsing.promises.sentences import promise_in_text

    ends = (said[found.end() :] for found in _PARTS.finditer(said))
    hearsay = wording.language.lead.hearsay
    theirs = (each for each in ends if len(each) <= LONGEST_SAID and hearsay.search(_PARTS.split(each)[0]))
    return next((each for each in theirs if promise_in_text(each, contact.at, clock) == each), "")

"""The clock that what was said in a case is read by: as it stands when the text is made, where the case is; and of what happened
at no time of day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.parsing.clock import Clock
from casebook.records.vocabularies import EventKind

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.records.kinds import Event


def case_clock(facts: CaseFacts) -> Clock:
    """The present of the facts, in the zone that the case was opened in and with the holidays of its country."""
    return Clock(facts.now, facts.case.opened.zone, country=facts.case.country)


def is_hour_of_noting(event: Event) -> bool:
    """Whether its time of day is when it was written down: that nobody came happened at none."""
    return event.event is EventKind.MISSED and event.at.instant == event.logged.instant

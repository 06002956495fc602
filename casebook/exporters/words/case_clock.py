"""The clock that what was said in a case is read by: as it stands when the text is made, where the case is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.parsing.clock import Clock

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts


def case_clock(facts: CaseFacts) -> Clock:
    """The present of the facts, in the zone that the case was opened in and with the holidays of its country."""
    return Clock(facts.now, facts.case.opened.zone, country=facts.case.country)

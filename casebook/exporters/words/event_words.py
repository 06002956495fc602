"""What an event is called: that of what says itself who did not come, and of what was accepted and then declined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.declined_offers import sums_declined
from casebook.exporters.words.typed import one_line
from casebook.records.vocabularies import DECISIONS, EventKind

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.language.language import Language
    from casebook.records.kinds import Event


def says_who(language: Language, missed: Event) -> bool:
    """Whether its own words say who did not come."""
    from casebook.parsing.promises.arrivals import says_who_did_not_come

    return says_who_did_not_come(missed.text or "", language.log.nobody_came)


def is_declined_later(facts: CaseFacts, accepted: Event) -> bool:
    """Whether the person accepted this, and declined it after that: by its sum, in its words, or in none."""
    if accepted.event is not EventKind.ACCEPTED:
        return False
    decided = (each for each in facts.events if each.event in DECISIONS)
    later = [each for each in decided if (each.at.instant, each.number) > (accepted.at.instant, accepted.number)]
    of_it = [each for each in later if _is_of(each, accepted)]
    return bool(of_it) and of_it[-1].event is EventKind.DECLINED


def _is_of(later: Event, accepted: Event) -> bool:
    text, sums = one_line(later.text).casefold(), sums_declined(later)
    is_bare = not text and later.amount is None
    return is_bare or text == one_line(accepted.text).casefold() or bool(sums & sums_declined(accepted))

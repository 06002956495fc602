"""What to have at hand before a contact: the facts of the case, the lead to paste, and the phrases that fit."""

from __future__ import annotations

from datetime import datetime

from casebook.actions.looking.lead import lead_text
from casebook.actions.say import Phrase, phrase_of
from casebook.domain.brief import Brief, brief_of
from casebook.domain.case_facts import gather
from casebook.domain.without_private import without_private
from casebook.language.phrases import Situation
from casebook.records.company import Company
from casebook.records.frozen import Frozen
from casebook.records.kinds import CaseWithEntries
from casebook.records.person import Person


class AtHand(Frozen):
    """A brief with the lead, the phrases that fit, and what is kept of the company, if anything."""

    brief: Brief
    lead: str
    phrases: tuple[Phrase, ...]
    company: Company | None


def at_hand(recorded: CaseWithEntries, now: datetime, person: Person, company: Company | None) -> AtHand:
    """All of it; the lead and the phrases are to be sent, so that nothing private is in them or decides them."""
    facts = gather(recorded, now)
    situations = situations_of(brief_of(gather(without_private(recorded), now)))
    phrases = tuple(phrase_of(recorded, situation, now, person, company) for situation in situations)
    return AtHand(brief_of(facts), lead_text(facts, person), phrases, company)


def situations_of(brief: Brief) -> tuple[Situation, ...]:
    """The phrases that fit, in the order of a contact: `open` where nothing else is known to."""
    fitting = (
        (Situation.HUMAN, brief.was_bot),
        (Situation.PROMISE, bool(brief.missed)),
        (Situation.MANAGER, brief.is_refused),
    )
    return tuple(situation for situation, fits in fitting if fits) or (Situation.OPEN,)

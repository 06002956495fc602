"""What to have at hand before a contact: the facts of the case, the lead to paste, and the phrases that fit."""

from __future__ import annotations

from datetime import datetime

from casebook.actions.box_limit import over_box
from casebook.actions.looking.lead import lead_text
from casebook.actions.say import Phrase, phrase_of
from casebook.actions.suggested_commands import command_line
from casebook.domain.brief import Brief, brief_of
from casebook.domain.case_facts import gather
from casebook.domain.without_private import without_private
from casebook.language.phrases import Situation
from casebook.records.company import Company
from casebook.records.frozen import Frozen
from casebook.records.kinds import Case, CaseWithEntries
from casebook.records.person import Person


class AtHand(Frozen):
    """A brief with the lead, the phrases that fit, and what is kept of the company, if anything; `over_box` says that the lead is
    longer than the box of its chat takes, and how it is made to fit."""

    brief: Brief
    lead: str
    phrases: tuple[Phrase, ...]
    company: Company | None
    over_box: str


def at_hand(recorded: CaseWithEntries, now: datetime, person: Person, company: Company | None) -> AtHand:
    """All of it; the lead and the phrases are to be sent, so that nothing private is in them or decides them."""
    facts = gather(recorded, now)
    situations = situations_of(brief_of(gather(without_private(recorded), now)))
    phrases = tuple(phrase_of(recorded, situation, now, person, company) for situation in situations)
    lead = lead_text(facts, person)
    return AtHand(brief_of(facts), lead, phrases, company, lead_over_box(facts.case, lead, company))


def lead_over_box(case: Case, lead: str, company: Company | None) -> str:
    """That the lead is longer than the box of the company's chat takes, with the command that makes it fit; empty where not."""
    too_long = over_box(lead, company)
    if not too_long or company is None:
        return ""
    shorter = ["casebook", "export", case.handle, "--lead", "--limit", str(company.limit)]
    return f"the paste {too_long}: {command_line(shorter)}"


def situations_of(brief: Brief) -> tuple[Situation, ...]:
    """The phrases that fit, in the order of a contact: `open` where nothing else is known to."""
    fitting = (
        (Situation.HUMAN, brief.was_bot),
        (Situation.PROMISE, bool(brief.missed)),
        (Situation.MANAGER, brief.is_refused),
    )
    return tuple(situation for situation, fits in fitting if fits) or (Situation.OPEN,)

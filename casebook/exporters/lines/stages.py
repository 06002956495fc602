"""When there is room for the line of a contact, by how much hangs on it, and what few readers need of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.exporters.outline import Stage
from casebook.exporters.words.threats import threatens
from casebook.exporters.words.typed import capitalised, one_line
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import Outcome, Role

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.wording import Wording


LONG = 30
"""So many minutes are worth telling a company; what is less stands in the sum of all. Our own choice."""


def latest_of(facts: CaseFacts) -> frozenset[int]:
    """Where the case stands: the numbers of the contact with the company in which anybody answered last, and of all since."""
    told = [entry for entry in facts.entries if isinstance(entry, (Contact, Event))]
    answered = [place for place, entry in enumerate(told) if isinstance(entry, Contact) and _is_answer(entry)]
    return frozenset(entry.number for entry in told[answered[-1] :]) if answered else frozenset()


def _is_answer(contact: Contact) -> bool:
    return contact.answered and not contact.party


def stages_of(contact: Contact, *, is_key: bool, is_latest: bool, is_evidence: bool) -> tuple[Stage, Stage]:
    """When its gist comes, and when what was said there: first of one that is marked, of the one that `is_key`, then refusals
    and threats, then supervisors, then one that `is_latest`, then what `is_evidence` and what others said than the company."""
    if contact.key:
        return Stage.MARKED, Stage.MARKED
    if is_key:
        return Stage.KEY_CONTACT, Stage.KEY_DETAIL
    if contact.outcome is Outcome.REFUSED and not contact.party and contact.role is not Role.BOT:
        return Stage.REFUSAL, Stage.REFUSAL_DETAIL
    if threatens(contact):
        return Stage.REFUSAL, Stage.REFUSAL
    if contact.role in (Role.SUPERVISOR, Role.MANAGER):
        return Stage.SUPERVISOR, Stage.SUPERVISOR_DETAIL
    if is_latest:
        return Stage.LATEST, Stage.DETAIL
    return (Stage.EVIDENCE, Stage.EVIDENCE) if is_evidence or contact.party else (Stage.CONTACT, Stage.DETAIL)


def asides_of(wording: Wording, contact: Contact, least: int = LONG) -> list[str]:
    """The day that the person named there, unless that is told above, how long it took where that was so many minutes at least,
    and how it was."""
    language, last = wording.language, contact.deadline
    asked = ""
    if last and contact is not wording.facts.deadline:
        asked = language.asked_for_by.format(day=wording.day_named(last))
    rated = language.rating.format(rating=contact.rating) if contact.rating is not None else ""
    took = _time_taken(wording, contact) if max(contact.minutes or 0, contact.waiting or 0) >= least else ""
    return [capitalised(each) for each in (asked, took, rated) if each]


def _time_taken(wording: Wording, contact: Contact) -> str:
    """`it took 55 minutes, 38 of them waiting`; nothing of what the text says already."""
    language, text = wording.language, one_line(contact.text)
    minutes, waiting = (
        0 if count is None or re.search(rf"\b{count}[ -]?min", text, re.IGNORECASE) else count
        for count in (contact.minutes, contact.waiting)
    )
    if not minutes:
        return language.in_number(language.waited, waiting) if waiting else ""
    took = language.took.format(time=language.in_number(language.minutes, minutes))
    return f"{took}, {language.waited_of_them.format(count=waiting)}" if waiting else took

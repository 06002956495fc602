"""When there is room for the line of a contact, by how much hangs on it, and what few readers need of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.outline import Stage
from casebook.exporters.words.typed import capitalised
from casebook.records.kinds import Contact, Event
from casebook.records.vocabularies import Outcome, Role

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.exporters.wording import Wording


def latest_of(facts: CaseFacts) -> frozenset[int]:
    """Where the case stands: the numbers of the contact with the company in which anybody answered last, and of all since."""
    told = [entry for entry in facts.entries if isinstance(entry, (Contact, Event))]
    answered = [place for place, entry in enumerate(told) if isinstance(entry, Contact) and _is_answer(entry)]
    return frozenset(entry.number for entry in told[answered[-1] :]) if answered else frozenset()


def _is_answer(contact: Contact) -> bool:
    return contact.answered and not contact.party


def stages_of(contact: Contact, *, is_key: bool, is_latest: bool) -> tuple[Stage, Stage]:
    """When its gist comes, and when what was said there: first of the one that `is_key`, then refusals, then supervisors,
    then the one that `is_latest`."""
    if is_key:
        return Stage.KEY_CONTACT, Stage.KEY_DETAIL
    if contact.outcome is Outcome.REFUSED and not contact.party and contact.role is not Role.BOT:
        return Stage.REFUSAL, Stage.REFUSAL_DETAIL
    if contact.role in (Role.SUPERVISOR, Role.MANAGER):
        return Stage.SUPERVISOR, Stage.SUPERVISOR_DETAIL
    return Stage.LATEST if is_latest else Stage.CONTACT, Stage.DETAIL


def asides_of(wording: Wording, contact: Contact) -> list[str]:
    """The day that the person named there, unless that is told above, how long it took, and how it was."""
    language, last = wording.language, contact.deadline
    asked = ""
    if last and contact is not wording.facts.deadline:
        asked = language.asked_for_by.format(day=wording.day_named(last))
    rated = language.rating.format(rating=contact.rating) if contact.rating is not None else ""
    return [capitalised(each) for each in (asked, wording.time_taken(contact), rated) if each]

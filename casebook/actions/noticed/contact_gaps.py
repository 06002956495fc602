"""What a contact lacks that was recorded, and what of it does not go together."""

from __future__ import annotations

from casebook.actions.noticed.details_noticed import Noticed
from casebook.actions.noticed.told_in_words import is_no_contact
from casebook.records.kinds import Contact
from casebook.records.vocabularies import IN_WRITING, Outcome, Role


def answered_warnings(contact: Contact, promised: bool) -> tuple[str, ...]:
    """A sentence where nobody answered, and yet what is recorded takes somebody who did; none otherwise."""
    if contact.outcome is not Outcome.NO_ANSWER or contact.answered:
        return ()
    said = {"a promise": promised or None, "a case number": contact.case_number, "a rating": contact.rating}
    named = [
        *(["somebody who did"] if contact.agent or contact.role else []),
        *(what for what, is_there in said.items() if is_there),
    ]
    if not named:
        return ()
    told = f"--outcome no-answer says that nobody answered, and it is recorded with {' and '.join(named)}"
    return (f"{told}; `casebook edit` corrects what is wrong.",)


def missing_details(contact: Contact, noticed: Noticed) -> tuple[str, ...]:
    """What to ask for next time: what is missing of the contact and of its text that makes the next one harder.

    Nothing where nobody could be asked: in writing that is sent and answered later, of another party, or where none was reached.
    """
    is_of_others = contact.party or noticed.party
    is_in_writing = contact.channel in IN_WRITING or noticed.channel in IN_WRITING
    if not contact.answered or noticed.is_unanswered or is_of_others or is_in_writing:
        return ()
    is_named = contact.agent or noticed.agent or Role.BOT in (contact.role, noticed.role)
    has_number = contact.case_number or noticed.case_number
    missing = (*([] if is_named else ["the agent's name"]), *([] if has_number else ["a case number"]))
    return () if missing and is_no_contact(contact) else missing

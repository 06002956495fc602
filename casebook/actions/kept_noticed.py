"""What was just told in words that may be what somebody promised: how to say so, if it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.actions.suggested_commands import command_line
from casebook.domain.told_kept import may_tell, tells_of
from casebook.records.kinds import Contact, Entry, Event
from casebook.records.vocabularies import EventKind

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts


def may_tell_of_a_promise(entry: Entry) -> bool:
    """Whether a look at the promises of the case is worth while."""
    return isinstance(entry, Contact | Event) and _is_told(entry) and may_tell(entry)


def kept_remark(facts: CaseFacts, entry: Entry) -> str:
    """How to settle the one open promise that this entry may be; nothing where there is none, or more than one it may be."""
    if not isinstance(entry, Contact | Event) or not _is_told(entry):
        return ""
    found = [
        each.promise
        for each in facts.open_promises
        if each.promise.made_in != entry.number
        and each.promise.number < entry.number
        and each.promise.at.day <= entry.at.day
        and tells_of(entry, each.promise, each.promise.agent or (each.made_in.agent if each.made_in else None))
    ]
    if len(found) != 1:
        return ""
    ref = f"{facts.case.handle}/{found[0].number}"
    return f"if that is what {ref} promised: {command_line(['casebook', 'settle', ref, 'kept', '--date', entry.at.at[:10]])}"


def _is_told(entry: Contact | Event) -> bool:
    """Whether the person told there of what happened."""
    return not entry.party if isinstance(entry, Contact) else entry.event is EventKind.NOTE

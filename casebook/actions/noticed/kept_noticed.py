"""What was just told in words that may be what somebody promised: how to say so, if it was."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from casebook.actions.suggested_commands import command_line
from casebook.domain.deliveries import delivery_of, is_delivery
from casebook.domain.notes.told_kept import clause_that_tells, may_tell, tells_of
from casebook.errors import shortened
from casebook.parsing.promises.arrivals import says_nothing_came
from casebook.records.kinds import Contact, Entry, Event
from casebook.records.vocabularies import EventKind

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts


def may_tell_of_a_promise(entry: Entry) -> bool:
    """Whether a look at the promises of the case is worth while."""
    return is_delivery(entry) or (isinstance(entry, Contact | Event) and _is_told(entry) and may_tell(entry))


def kept_remark(facts: CaseFacts, entry: Entry) -> str:
    """How to settle the one open promise that this entry may be; nothing where there is none, or more than one it may be."""
    if not isinstance(entry, Contact | Event) or not _is_told(entry):
        return ""
    found = [
        (promise, day)
        for each in facts.open_promises
        for promise, agent in [(each.promise, each.promise.agent or (each.made_in.agent if each.made_in else None))]
        if promise.made_in != entry.number
        and promise.number < entry.number
        and (tells_of(entry, promise, agent) or delivery_of(promise, [entry]))
        and promise.at.day <= (day := _day_of(entry, clause_that_tells(entry, promise, agent)))
    ]
    if len(found) != 1:
        return ""
    [(promise, day)] = found
    ref = f"{facts.case.handle}/{promise.number}"
    command = command_line(["casebook", "settle", ref, "kept", "--date", day.isoformat()])
    return f"if that is what {ref} promised: {command}"


def _day_of(entry: Contact | Event, clause: str) -> date:
    """The day on which it happened: the one that the clause tells which says so, else that of the entry."""
    from casebook.parsing.past_days import past_day_in

    return past_day_in(clause, entry.at) or entry.at.day


def _is_told(entry: Contact | Event) -> bool:
    """Whether the person told there of what happened."""
    return not entry.party if isinstance(entry, Contact) else entry.event in (EventKind.NOTE, EventKind.DELIVERED)


def delivery_remark(facts: CaseFacts, entry: Entry) -> str:
    """How to say anew what is wrong and wanted, where that is told to be that nothing came, and this is that it was delivered."""
    case = facts.case
    if not (is_delivery(entry) and says_nothing_came(case.problem or "")):
        return ""
    asks = f" and asks for '{shortened(case.want)}'" if case.want else ""
    command = f"casebook edit {case.handle} --problem TEXT{' --want TEXT' if asks else ''}"
    return f"{case.handle} says '{shortened(case.problem or '')}'{asks}: {command} says it anew"

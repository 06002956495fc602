"""What is promised in a hurried note, as it is noticed when a contact is logged: `new sash fitted by fri 30 oct`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.nearness import is_a_new_thing
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.parsing.clock import Clock
    from casebook.records.kinds import Contact


def promised_briefly(contact: Contact, clock: Clock) -> str:
    """What its text promises last that would end it; nothing where it has no day still to come, or nobody can say what it is."""
    from casebook.parsing.time_hints import may_name_a_time

    text = contact.text or ""
    if not may_name_a_time(text):
        return ""
    from casebook.parsing.due_dates import due_date_in
    from casebook.parsing.promises.hurried import promises_in
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    for said in reversed(promises_in(text, contact.at, clock)):
        due, kind = due_date_in(said, contact.at, clock), promise_kind_in(said)
        is_something = kind not in (Promised.OTHER, *OCCASIONS) or is_a_new_thing(said) or sum_in(said)
        if is_something and due is not None and due.last.day > contact.at.day:
            return said
    return ""

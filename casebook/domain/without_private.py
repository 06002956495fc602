"""A case as others may see it: what is private stays out of it, and nothing that only a private note says is told. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from casebook.domain.balance import MONEY_KINDS
from casebook.records.kinds import Attachment, CaseWithEntries, Contact, Event, Promise


def without_private(recorded: CaseWithEntries, *, told: bool = True) -> CaseWithEntries:
    """The case as others may see it: no private entry, no file of one, no private text beside a contact's own, and not
    the log of a contact that was typed with such a text, where that may stand in it.

    Where it is `told`, no promise either that a private note declined. Of private sums nothing but the sum is handed on, so
    that no total is told as whole without it.
    """
    private = {entry.number for entry in recorded.entries if entry.private}
    noted = {entry.number for entry in recorded.entries if isinstance(entry, Contact) and entry.private_text}
    shown = tuple(
        replace(entry, private_text=None) if isinstance(entry, Contact) and entry.private_text else entry
        for entry in recorded.entries
        if not entry.private and not (isinstance(entry, Attachment) and _is_private(entry, private, noted))
    )
    unsaid = _privately_declined(recorded) if told else frozenset()
    shown = tuple(entry for entry in shown if entry.number not in unsaid)
    sums = tuple(
        replace(entry, text=None, method=None, reference=None)
        for entry in recorded.entries
        if entry.private and isinstance(entry, Event) and entry.event in MONEY_KINDS
    )
    return replace(recorded, entries=shown, left_out=(*recorded.left_out, *sums))


_MAY_HOLD_PRIVATE_LINES = re.compile(r"live-[\d-]+\.txt")
"""What `live` called the lines of a contact as long as it kept the private ones among them."""


def _is_private(file: Attachment, private: Collection[int], noted: Collection[int]) -> bool:
    """Whether a file belongs to what is private: to one of these entries, or to these contacts with what is private in it."""
    return file.attached_to in private or (
        file.attached_to in noted and _MAY_HOLD_PRIVATE_LINES.fullmatch(file.name) is not None
    )


def _privately_declined(recorded: CaseWithEntries) -> frozenset[int]:
    """The promises of which only a private note says that they were declined: they are told neither way."""
    made = [entry for entry in recorded.entries if isinstance(entry, Promise)]
    events = [entry for entry in recorded.entries if isinstance(entry, Event)]
    public = [event for event in events if not event.private]
    if not made or len(public) == len(events):
        return frozenset()
    from casebook.domain.declined_offers import declined_promises

    return declined_promises(made, events) - declined_promises(made, public)

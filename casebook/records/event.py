"""An event: anything else worth a line."""

# No `from __future__ import annotations`: the types of the fields are read as they stand.

from casebook.records.entry import Entry
from casebook.records.field import LONGEST_NAME, stated
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind


class Event(Entry, kw_only=True):
    """Anything else worth a line."""

    event: EventKind = stated("What happened.", default=EventKind.NOTE, option="kind", editable=True, open_words=True)
    amount: Money | None = stated("The sum that it is about.", default=None, editable=True)
    method: str | None = stated(
        "How the money went: a card, a bank, a voucher.",
        default=None,
        longest=LONGEST_NAME,
        free_text=True,
        editable=True,
    )
    reference: str | None = stated("Its number.", default=None, option="ref", number=True, editable=True)

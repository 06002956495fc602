"""A thing that a case is about."""

# No `from __future__ import annotations`: the types of the fields are read as they stand.

from casebook.records.entry import Entry
from casebook.records.field import LONGEST_NAME, MOST_PIECES, stated
from casebook.records.values import Money


class Item(Entry, kw_only=True):
    """One of the things that a case is about, beside the one that `Case.item` names: how many, and what one costs."""

    item: str = stated("What it is.", least=1, longest=LONGEST_NAME, free_text=True, editable=True)
    pieces: int | None = stated("How many of it.", default=None, least=1, most=MOST_PIECES, editable=True)
    price: Money | None = stated("What one of it costs.", default=None, editable=True)

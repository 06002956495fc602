"""A parcel, or news of it."""

# No `from __future__ import annotations`: the types of the fields are read as they stand.

from casebook.records.entry import Entry
from casebook.records.field import stated
from casebook.records.vocabularies import Check


class Shipment(Entry, kw_only=True):
    """A parcel, or news of it."""

    carrier: str | None = stated("Who carries it.", default=None, editable=True)
    tracking: str | None = stated("Its number.", default=None, number=True, editable=True)
    check: Check = stated("What its check digit says.", default=Check.NONE, column="check_digit")
    returning: bool = stated(
        "Whether it goes back to the company.",
        default=False,
        column="is_return",
        option="return",
        key="return",
        editable=True,
    )

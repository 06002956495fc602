"""A number of a kind of its own, under the name it has."""

# No `from __future__ import annotations`: the types of the fields are read as they stand.

from casebook.records.entry import Entry
from casebook.records.field import stated


class Reference(Entry, kw_only=True):
    """A number of another kind than orders, case numbers and parcels have: of a booking, a policy, a customer."""

    name: str = stated("What the number is called, such as `customer number`.", least=1, editable=True)
    reference: str | None = stated("The number itself.", default=None, option="ref", number=True, editable=True)

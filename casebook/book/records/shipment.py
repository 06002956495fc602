"""The table `shipments`."""

from typing import Optional

from sqlalchemy import UniqueConstraint
from sqlmodel.main import Field

from casebook.book.records.base import vocabulary
from casebook.book.records.entry import EntryRecord
from casebook.facts.values import Check


class ShipmentRecord(EntryRecord, table=True):
    """A parcel, or what was learnt of it."""

    __tablename__ = "shipments"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    carrier: Optional[str] = None
    tracking: Optional[str] = None
    tracking_bare: Optional[str] = Field(default=None, index=True)
    check_digit: Check = Field(sa_column=vocabulary("check_digit", Check, required=True))
    is_return: bool = False

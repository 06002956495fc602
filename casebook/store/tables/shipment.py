"""The table `shipments`."""

from typing import Optional

from sqlalchemy import UniqueConstraint
from sqlmodel.main import Field

from casebook.records.vocabularies import Check
from casebook.store.tables.base import vocabulary
from casebook.store.tables.entry import EntryRecord


class ShipmentRecord(EntryRecord, table=True):
    """A parcel, or what was learnt of it."""

    __tablename__ = "shipments"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    carrier: Optional[str] = None
    tracking: Optional[str] = None
    tracking_bare: Optional[str] = Field(default=None, index=True)
    check_digit: Check = Field(sa_column=vocabulary("check_digit", Check, required=True))
    is_return: bool = False

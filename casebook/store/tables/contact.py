"""The table `contacts`."""

from typing import Optional

from sqlalchemy import UniqueConstraint
from sqlmodel.main import Field

from casebook.records.vocabularies import Channel, Outcome, Role
from casebook.store.tables.base import between, vocabulary
from casebook.store.tables.entry import EntryRecord


class ContactRecord(EntryRecord, table=True):
    """One attempt to reach the company, or theirs to reach the person."""

    __tablename__ = "contacts"
    __table_args__ = (UniqueConstraint("case_id", "number"), between("rating", 1, 5), between("minutes", 0, 100000))

    channel: Channel = Field(sa_column=vocabulary("channel", Channel, required=True))
    incoming: bool = False
    agent: Optional[str] = None
    role: Optional[Role] = Field(default=None, sa_column=vocabulary("role", Role, required=False))
    case_number: Optional[str] = None
    case_number_bare: Optional[str] = Field(default=None, index=True)
    outcome: Optional[Outcome] = Field(default=None, sa_column=vocabulary("outcome", Outcome, required=False))
    minutes: Optional[int] = Field(default=None, ge=0, le=100000)
    rating: Optional[int] = Field(default=None, ge=1, le=5)
    private_text: Optional[str] = None

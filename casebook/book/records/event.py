"""The table `events`."""

from sqlalchemy import UniqueConstraint
from sqlmodel.main import Field

from casebook.book.records.base import vocabulary
from casebook.book.records.entry import EntryRecord
from casebook.facts.values import EventKind


class EventRecord(EntryRecord, table=True):
    """Anything else worth a line."""

    __tablename__ = "events"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    event: EventKind = Field(sa_column=vocabulary("event", EventKind, required=True))

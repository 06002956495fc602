"""The table `events`."""

from sqlalchemy import UniqueConstraint
from sqlmodel.main import Field

from casebook.records.vocabularies import EventKind
from casebook.store.tables.base import vocabulary
from casebook.store.tables.entry import EntryRecord


class EventRecord(EntryRecord, table=True):
    """Anything else worth a line."""

    __tablename__ = "events"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    event: EventKind = Field(sa_column=vocabulary("event", EventKind, required=True))

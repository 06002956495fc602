"""The table `promises`."""

from typing import Optional

from sqlalchemy import UniqueConstraint
from sqlmodel.main import Field

from casebook.records.vocabularies import Promised, Verdict
from casebook.store.tables.base import vocabulary
from casebook.store.tables.entry import EntryRecord


class PromiseRecord(EntryRecord, table=True):
    """What somebody said would happen; `made_in` is the number of the contact it was made in."""

    __tablename__ = "promises"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    promised: Promised = Field(sa_column=vocabulary("promised", Promised, required=True))
    made_in: Optional[int] = None
    agent: Optional[str] = None
    due_at: Optional[str] = None
    due_zone: Optional[str] = None
    due_instant: Optional[str] = None
    due_from: Optional[str] = None
    verdict: Optional[Verdict] = Field(default=None, sa_column=vocabulary("verdict", Verdict, required=False))
    settled_at: Optional[str] = None
    settled_zone: Optional[str] = None
    settled_instant: Optional[str] = None
    settled_note: Optional[str] = None

"""The tables `attachments` and `contents`."""

from __future__ import annotations

from typing import Optional

from sqlalchemy import UniqueConstraint
from sqlmodel.main import Field

from casebook.store.tables.base import Record
from casebook.store.tables.entry import EntryRecord


class ContentRecord(Record, table=True):
    """The bytes of files, each kept once, by what they are. They are written in pieces, past this record."""

    __tablename__ = "contents"

    sha256: str = Field(primary_key=True, min_length=64, max_length=64)
    size: int = Field(ge=0)
    data: bytes


class AttachmentRecord(EntryRecord, table=True):
    """A file kept with a case. `sha256` stays when the content was erased."""

    __tablename__ = "attachments"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    name: str = Field(min_length=1)
    media_type: Optional[str] = None
    size: int = Field(ge=0)
    sha256: str = Field(min_length=64, max_length=64, index=True)
    modified_at: Optional[str] = None
    modified_zone: Optional[str] = None
    modified_instant: Optional[str] = None
    attached_to: Optional[int] = None

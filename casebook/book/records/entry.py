"""What every entry of a case has, whatever its kind."""

from __future__ import annotations

from typing import Optional

from sqlmodel import Field

from casebook.book.records.base import Record


class EntryRecord(Record):
    """The columns common to contacts, promises, shipments and events."""

    id: Optional[int] = Field(default=None, primary_key=True)
    uuid: str = Field(unique=True, min_length=36, max_length=36)
    case_id: int = Field(foreign_key="cases.id")
    number: int = Field(ge=1)
    at: str = Field(min_length=10)
    zone: str = Field(min_length=1)
    instant: str = Field(min_length=20)
    logged_at: str = Field(min_length=25)
    logged_zone: str = Field(min_length=1)
    logged_instant: str = Field(min_length=20)
    text: Optional[str] = None

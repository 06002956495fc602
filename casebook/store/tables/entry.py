"""What every entry of a case has, whatever its kind."""

from typing import Optional

from sqlmodel.main import Field

from casebook.store.tables.base import Record


class EntryRecord(Record):
    """The columns common to contacts, promises, shipments, events and attachments."""

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
    is_private: bool = False
    removed_at: Optional[str] = None

"""The tables `cases` and `orders`."""

from typing import Optional

from sqlalchemy import UniqueConstraint
from sqlmodel.main import Field

from casebook.store.tables.base import Record


class CaseRecord(Record, table=True):
    """One problem with one company. `last_number` is the last entry number given; none is ever given twice."""

    __tablename__ = "cases"

    id: Optional[int] = Field(default=None, primary_key=True)
    uuid: str = Field(unique=True, min_length=36, max_length=36)
    handle: str = Field(min_length=1, max_length=40)
    handle_key: str = Field(unique=True, min_length=1)
    company: str = Field(min_length=1)
    title: Optional[str] = None
    item: Optional[str] = None
    problem: Optional[str] = None
    want: Optional[str] = None
    amount_minor: Optional[int] = Field(default=None, ge=0)
    amount_currency: Optional[str] = Field(default=None, min_length=3, max_length=3)
    language: Optional[str] = None
    country: Optional[str] = Field(default=None, min_length=2, max_length=2)
    opened_at: str = Field(min_length=10)
    opened_zone: str = Field(min_length=1)
    opened_instant: str = Field(min_length=20)
    closed_at: Optional[str] = None
    closed_zone: Optional[str] = None
    closed_instant: Optional[str] = None
    outcome: Optional[str] = None
    last_number: int = Field(default=0, ge=0)
    removed_at: Optional[str] = None


class OrderRecord(Record, table=True):
    """An order number of a case, as it was typed, and bare for finding it."""

    __tablename__ = "orders"
    __table_args__ = (UniqueConstraint("case_id", "number"), UniqueConstraint("case_id", "position"))

    id: Optional[int] = Field(default=None, primary_key=True)
    case_id: int = Field(foreign_key="cases.id")
    position: int = Field(ge=1)
    number: str = Field(min_length=1)
    bare: str = Field(index=True)

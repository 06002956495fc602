"""What all records share, and the one constructor they are made by.

A `table=True` model skips validation when it is called: a misspelt or missing field would be saved. So nothing calls a
record's class; everything goes through `record`, which validates and knows no field that the class does not.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import CheckConstraint, Column, Enum
from sqlmodel.main import SQLModel

Values = Mapping[str, Any]


class Record(SQLModel):
    """A row of the book. Unknown fields are refused."""

    model_config = {"extra": "forbid"}  # type: ignore[assignment,unused-ignore]  # noqa: RUF012 - for pydantic to read


R = TypeVar("R", bound=Record)


def record(table: type[R], values: Values) -> R:
    """The validated record of `table` with these values; pydantic's `ValidationError` where one does not fit."""
    return table.model_validate(values)


def vocabulary(name: str, words: type[StrEnum], *, required: bool) -> Any:
    """A column that holds one of the words of a closed vocabulary, stored by value and checked by the database."""
    return Column(
        name,
        Enum(
            words,
            values_callable=lambda members: [member.value for member in members],
            native_enum=False,
            create_constraint=True,
            validate_strings=True,
        ),
        nullable=not required,
    )


def between(column: str, least: int, most: int) -> CheckConstraint:
    """The database's own check that a number lies in a range, both ends included."""
    return CheckConstraint(f"{column} BETWEEN {least} AND {most}")

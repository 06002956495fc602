"""The tables of a book as SQLModel states them, made from the kinds: the only module that imports SQLModel.

They are the schema of a new engine, the check of what comes from outside (what is imported or merged, a copy that is to
be restored), and the proof that the migrations lead to the same schema. What people type all day is written without them,
by the same codecs and under the tables' own CHECKs.

A `table=True` model is not validated when it is made, so nothing makes one: `refusal_of` checks a row against the plain
model that its table inherits from. Columns that nobody stated are refused there, and no value is made to fit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Annotated, Any, Literal, NamedTuple, Optional

from pydantic import Strict, ValidationError, create_model
from pydantic_core import SchemaValidator
from sqlalchemy import Boolean, CheckConstraint, Enum, ForeignKey, Integer, LargeBinary, Text, UniqueConstraint
from sqlalchemy import Column as SqlColumn
from sqlmodel import Field, SQLModel
from sqlmodel.main import SQLModelMetaclass

from casebook.records.codec import Column
from casebook.records.kind import Kind
from casebook.records.kinds import CASE, COMPANY, KINDS, PERSON
from casebook.records.vocabularies import Relation


class TableRow(SQLModel):
    """A row of the book."""

    model_config = {"extra": "forbid", "strict": True}  # type: ignore[assignment,unused-ignore]


class Stated(NamedTuple):
    """A column with what a table says of it beside its type and bounds."""

    column: Column
    required: bool = False
    default: int | None = None
    unique: bool = False
    indexed: bool = False
    key: bool = False
    refers: str = ""


_ID = Stated(Column("id", "INTEGER"), key=True)
_REMOVED = Stated(Column("removed_at", "TEXT"))
_OF_CASES = (
    Stated(Column("handle_key", "TEXT", least=1), required=True, unique=True),
    Stated(Column("last_number", "INTEGER", least=0), required=True, default=0),
    _REMOVED,
)
_OF_ENTRIES = (Stated(Column("case_id", "INTEGER"), required=True, refers="cases.id"), _REMOVED)
_ORDERS = (
    _ID,
    Stated(Column("case_id", "INTEGER"), required=True, refers="cases.id"),
    Stated(Column("position", "INTEGER", least=1), required=True),
    Stated(Column("number", "TEXT", least=1), required=True),
    Stated(Column("bare", "TEXT"), required=True, indexed=True),
)
_LINKS = (
    _ID,
    Stated(Column("case_id", "INTEGER"), required=True, refers="cases.id"),
    Stated(Column("number", "INTEGER", least=1), required=True),
    Stated(Column("relation", "TEXT", words=tuple(Relation)), required=True),
    Stated(Column("to_number", "INTEGER", least=1), required=True),
)
_CONTENTS = (
    Stated(Column("sha256", "TEXT", least=64, most=64), key=True),
    Stated(Column("size", "INTEGER", least=0), required=True),
    Stated(Column("data", "BLOB"), required=True),
)
_PAIRS = {
    "cases": ("(amount_minor IS NULL) = (amount_currency IS NULL)", "(closed_at IS NULL) = (closed_instant IS NULL)"),
    "items": ("(price_minor IS NULL) = (price_currency IS NULL)",),
    "promises": ("(verdict IS NULL) = (settled_at IS NULL)", "(due_at IS NULL) = (due_instant IS NULL)"),
}
"""Columns that are empty together."""

_TYPES: Mapping[str, tuple[type, Any]] = {
    "TEXT": (str, Text),
    "INTEGER": (int, Integer),
    "BOOLEAN": (int, Boolean),
    "BLOB": (bytes, LargeBinary),
}


def refusal_of(kind: Kind[Any], row: Mapping[str, Any]) -> str | None:
    """Why a row is none of this kind's (its `id` left out): the column and what is wrong with it; None where it is one."""
    try:
        _checker(kind.table).validate_python(row)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        why = _WHY.get(first["type"], "is not what belongs there").format(**first.get("ctx", {}))
        return f"{'.'.join(map(str, first['loc']))}: it {why}"
    return None


_WHY = {
    "missing": "is missing",
    "extra_forbidden": "is not a column of it",
    "string_type": "is not text",
    "string_too_short": "has fewer characters than {min_length}",
    "string_too_long": "has more characters than {max_length}",
    "int_type": "is not a whole number",
    "greater_than_equal": "is less than {ge}",
    "less_than_equal": "is more than {le}",
    "literal_error": "is none of {expected}",
    "bytes_type": "is not the content of a file",
}
"""What pydantic's kinds of errors mean for a column, in our own words (docs.pydantic.dev/latest/errors, looked up 2026-11)."""


@cache
def _checker(table: str) -> SchemaValidator:
    """What checks a row of this table without making an object of it, which takes as long again."""
    schema: Any = _ROWS[table].__pydantic_core_schema__
    return SchemaValidator(schema["schema"], config=schema["config"])


def are_rows(kind: Kind[Any], columns: Mapping[str, Sequence[Any]]) -> bool:
    """Whether these columns, of many rows, hold nothing but rows of this kind, as `refusal_of` looks at each of them."""
    try:
        _column_checker(kind.table).validate_python(columns)
    except ValidationError:
        return False
    return True


@cache
def _column_checker(table: str) -> SchemaValidator:
    """What checks the columns of many rows of this table: a look at each row by itself takes five times as long."""
    row = _ROWS[table]
    columns: dict[str, Any] = {
        name: (Annotated[tuple[field.rebuild_annotation(), ...], Strict(False)], ... if field.is_required() else ())  # type: ignore[misc]
        for name, field in row.model_fields.items()
        if name != "id"
    }
    schema: Any = create_model(
        f"{row.__name__}Columns", __config__=row.model_config, **columns
    ).__pydantic_core_schema__
    return SchemaValidator(schema["schema"], config=schema["config"])


def _stated(kind: Kind[Any], bookkeeping: Iterable[Stated]) -> tuple[Stated, ...]:
    """Every column of a kind's table, but for its `id`."""
    found = []
    for field in kind.fields:
        for column in () if field.spec.relation else field.columns:
            found.append(Stated(column, field.required, unique=field.name == "uuid", indexed=field.name == "sha256"))
        if field.found_by:
            found.append(Stated(Column(field.found_by, "TEXT"), indexed=True))
    return (*found, *bookkeeping)


def _model(name: str, columns: Iterable[Stated]) -> type[TableRow]:
    """The plain model of a table's rows."""
    annotations = {each.column.name: _annotation(each) for each in columns}
    defaults = {each.column.name: _field(each) for each in columns}
    return type(name, (TableRow,), {"__module__": __name__, "__annotations__": annotations, **defaults})


def _annotation(stated: Stated) -> Any:
    column = stated.column
    python = Literal[column.words] if column.words else _TYPES[column.type][0]
    return python if stated.required else Optional[python]


def _field(stated: Stated) -> Any:
    column = stated.column
    least, most = (0, 1) if column.type == "BOOLEAN" else (column.least, column.most)
    names = ("min_length", "max_length") if column.type == "TEXT" else ("ge", "le")
    bounds = {} if column.words else {name: b for name, b in zip(names, (least, most), strict=True) if b is not None}
    start = {} if stated.required and stated.default is None else {"default": stated.default}
    return Field(**start, **bounds, sa_column=_sql_column(stated))  # type: ignore[call-overload]  # the bounds differ by type


def _sql_column(stated: Stated) -> SqlColumn[Any]:
    column = stated.column
    kind: Any = _TYPES[column.type][1]
    if column.words:
        kind = Enum(*column.words, native_enum=False, create_constraint=True, name=f"{column.name}_words")
    refers = [ForeignKey(stated.refers)] if stated.refers else []
    return SqlColumn(
        column.name,
        kind,
        *refers,
        primary_key=stated.key,
        nullable=not stated.required and not stated.key,
        unique=stated.unique or None,
        index=stated.indexed or None,
        server_default=None if stated.default is None else str(stated.default),
    )


def _table(row: type[TableRow], name: str, *constraints: Any) -> Any:
    """The table whose rows that model checks."""
    namespace = {"__module__": __name__, "__tablename__": name, "__table_args__": constraints}
    table: Any = SQLModelMetaclass(f"{name.title()}Table", (row,), namespace, table=True)
    return table


def _checks(columns: Iterable[Stated], table: str) -> list[CheckConstraint]:
    """What the file checks of each column by itself, and of those that go together."""
    found = []
    for column in (each.column for each in columns):
        what = f"length({column.name})" if column.type == "TEXT" else column.name
        if column.type == "BOOLEAN":
            found.append(f"{column.name} IN (0, 1)")
        elif column.least is not None and column.most is not None:
            exact = column.least == column.most
            found.append(f"{what} = {column.least}" if exact else f"{what} BETWEEN {column.least} AND {column.most}")
        elif column.least is not None:
            found.append(f"{what} >= {column.least}")
    return [CheckConstraint(condition) for condition in (*found, *_PAIRS.get(table, ()))]


_STATED = {
    CASE.table: (_ID, *_stated(CASE, _OF_CASES)),
    **{kind.table: (_ID, *_stated(kind, _OF_ENTRIES)) for kind in KINDS.values()},
    **{kind.table: (_ID, *_stated(kind, (_REMOVED,))) for kind in (PERSON, COMPANY)},
    "orders": _ORDERS,
    "links": _LINKS,
    "contents": _CONTENTS,
}
_ROWS = {table: _model(f"{table.title()}Row", columns) for table, columns in _STATED.items()}
_ONCE = {
    **{kind.table: (UniqueConstraint("case_id", "number"),) for kind in KINDS.values()},
    "orders": (UniqueConstraint("case_id", "number"), UniqueConstraint("case_id", "position")),
    "links": (UniqueConstraint("case_id", "number", "relation", "to_number"),),
}


@cache
def tables() -> Mapping[str, Any]:
    """Every table of a book that the kinds decide, by name; `revisions` and `head` are the store's own.

    Rows are checked without them: they are made for whoever makes a schema of them.
    """
    return {
        table: _table(row, table, *_ONCE.get(table, ()), *_checks(_STATED[table], table))
        for table, row in _ROWS.items()
    }

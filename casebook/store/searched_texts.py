"""The texts of a row, for what looks through the book: all of them in one, and each by itself."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from casebook.records.cells import roles_by_name
from casebook.records.kinds import CASE, CASE_KINDS, COMPANY, Company
from casebook.records.values import Money, as_typed
from casebook.text.searching import Needle

_LONGEST_LIKE = 10_000
"""SQLite takes patterns of up to 50,000 bytes (sqlite.org/limits.html); longer words are looked for in every row."""

_ORDERS = "(SELECT group_concat(number, char(31)) FROM orders WHERE case_id = cases.id)"


@cache
def freely_written(kind: str) -> str:
    """The SQL of those texts of a row that are neither numbers nor words of a vocabulary."""
    numbers = {field.columns[0].name for field in CASE_KINDS[kind].worded_fields if field.spec.number}
    free = [
        name
        for name, words in zip(_columns(kind), _vocabularies(kind), strict=True)
        if not words and name not in numbers
    ]
    return ", ".join(free) or "''"


@cache
def words_of(kind: str) -> frozenset[str]:
    """The words of the vocabularies that its rows may have."""
    return frozenset(word for words in _vocabularies(kind) for word in words)


def may_fit(kind: str, needles: Sequence[Needle]) -> tuple[str, dict[str, str]]:
    """The condition under which a row may hold any of these, and its values.

    SQLite looks at each text by itself, which takes half of what one text of all does, and knows no capitals beyond ASCII.
    """
    literals = {parts for needle in needles for parts in needle.literals if all(map(str.isascii, parts))}
    values = {f"form{place}": _like(parts) for place, parts in enumerate(sorted(literals))}
    if any(len(pattern) > _LONGEST_LIKE for pattern in values.values()):
        return "1 = 1", {}
    conditions = []
    for column, words in zip(_columns(kind), _vocabularies(kind), strict=True):
        if words:
            fitting = [word for word in words if any(needle.may_be_in(word) for needle in needles)]
            conditions += [f"{column} IN ({', '.join(map(repr, fitting))})"] if fitting else []
        else:
            conditions += [f"{column} LIKE :{name} ESCAPE '\\'" for name in values]
            conditions.append(f"length(CAST({column} AS BLOB)) <> length({column})")
    for minor, currency in (field.columns for field in CASE_KINDS[kind].sums):
        conditions += [f"{minor.name} || ' ' || {currency.name} LIKE :{name} ESCAPE '\\'" for name in values]
    return " OR ".join(conditions), values


@cache
def apart(kind: str) -> str:
    """The SQL of what `texts_of` takes: the case of a row, its number (0 for a case), its texts, its sums."""
    sums = (column.name for field in CASE_KINDS[kind].sums for column in field.columns)
    return ", ".join([*(("id", "0") if kind == CASE.name else ("case_id", "number")), *_columns(kind), *sums])


def columns_of(kind: str, rows: Sequence[Sequence[Any]]) -> list[Sequence[Any]]:
    """The texts of rows that were read so, column by column, their sums in minor units."""
    _, _, *columns = zip(*rows, strict=True)
    count = len(_places(kind))
    return [*columns[:count], *(list(map(_sum, *pair)) for pair in _pairs(columns[count:]))]


def in_one(kind: str, row: Sequence[Any]) -> str:
    """All texts of such a row in one, its sums in minor units."""
    count = 2 + len(_places(kind))
    return "\x1f".join([*(cell or "" for cell in row[2:count]), *(_sum(*pair) for pair in _pairs(row[count:]))])


def _sum(minor: int | None, currency: str | None) -> str:
    return "" if minor is None or currency is None else f"{minor} {currency}"


def _pairs(cells: Sequence[Any]) -> Iterator[tuple[Any, Any]]:
    return zip(cells[::2], cells[1::2], strict=True)


def texts_of(kind: str, row: Sequence[Any], names: Sequence[str] | None = None) -> str:
    """The texts of these fields of a row, apart; of all of them, and its sums as they are typed, where none is named."""
    places = _places(kind)
    asked = places if names is None else [name for name in names if name in places]
    texts = [row[places[name]] if names is None else _in_names(name, row[places[name]]) for name in asked]
    if names is None:
        sums = row[2 + len(places) :]
        texts += [as_typed(Money(*pair)) for pair in _pairs(sums) if pair[0] is not None]
    return "\x1f".join(filter(None, texts))


def _in_names(name: str, cell: Any) -> Any:
    """The text of a field without the roles of those who answered: who is looked for by a name is found by none."""
    return "\x1f".join(roles_by_name(cell)) if name == "also" and isinstance(cell, str) else cell


def texts_in(company: Company) -> str:
    """The texts of what is kept of a company, apart."""
    texts = (getattr(company, field.name) for field in COMPANY.worded_fields)
    return "\x1f".join(filter(None, texts))


@cache
def numbers_of(kind: str) -> tuple[str, ...]:
    """The fields that hold numbers of the company's."""
    return tuple(field.name for field in CASE_KINDS[kind].fields if field.spec.number)


@cache
def _columns(kind: str) -> tuple[str, ...]:
    columns = [field.columns[0].name for field in CASE_KINDS[kind].worded_fields]
    return tuple([*columns, _ORDERS] if kind == CASE.name else columns)


@cache
def _vocabularies(kind: str) -> tuple[tuple[str, ...], ...]:
    """The words that the column of each text may have; none where that is any."""
    words = tuple(field.columns[0].words for field in CASE_KINDS[kind].worded_fields)
    return (*words, ()) if kind == CASE.name else words


def _like(parts: Sequence[str]) -> str:
    """The pattern of SQL that every text fits which holds these, one behind the other."""
    escaped = (part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") for part in parts)
    return f"%{'%'.join(escaped)}%"


@cache
def _places(kind: str) -> dict[str, int]:
    """Where in a row the text of each field stands."""
    names = [field.name for field in CASE_KINDS[kind].worded_fields] + (["orders"] if kind == CASE.name else [])
    return {name: place for place, name in enumerate(names, 2)}

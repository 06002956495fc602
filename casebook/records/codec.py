"""One codec for each type of field: how its values are kept in columns and told in JSON, and back.

A codec knows nothing of any one field but what its `Spec` states. What cannot be read raises ValueError from a column,
which `Kind` tells as damage, and `Unfit` from JSON, which the importer tells with its place.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Any

from casebook.errors import listed
from casebook.records import cells
from casebook.records.field import LARGEST_INTEGER, Spec
from casebook.records.frozen import Frozen
from casebook.records.json_values import (
    Given,
    Unfit,
    checked_text,
    json_type_name,
    money_from_json,
    shown,
)
from casebook.records.values import Moment, Money, compiled, is_zone, matches, moment_from_iso

Cell = str | int | None
"""What a column holds."""

Reader = Callable[..., Any]
"""Makes a value of the cells of its columns, the first of which is not empty; ValueError where they hold no such value."""


class Column(Frozen):
    """A column as a table has it, for every engine: its SQL type, and what the book itself checks of it."""

    name: str
    type: str
    least: int | None = None
    most: int | None = None
    words: tuple[str, ...] = ()


class Codec:
    """How values of one type are written down and read again. None is never given to a codec: it is an empty column."""

    type = "TEXT"

    sorting_columns = 0
    """How many of its last columns are for sorting alone, and repeat what the others say."""

    empty: Any = None
    """The value where its first column is empty; where that is not None, there may always be nothing."""

    def column_names(self, name: str) -> tuple[str, ...]:
        """The names of the columns a value takes, the first of which is empty exactly where there is no value."""
        return (name,)

    def columns(self, name: str, spec: Spec) -> tuple[Column, ...]:
        """The columns a value takes, as a table has them."""
        return (Column(name, self.type, spec.least, spec.most),)

    def reader(self, spec: Spec) -> Reader:
        """What makes a value of its cells."""
        raise NotImplementedError

    def encode(self, value: Any) -> tuple[Cell, ...]:
        """The cells of a value."""
        return (value,)

    def keys(self, key: str) -> tuple[str, ...]:
        """The JSON keys a value takes, the first of which is null exactly where there is no value."""
        return (key,)

    def to_json(self, value: Any, handle: str) -> tuple[Any, ...]:
        """What stands under its keys; `handle` is that of its case."""
        return (value,)

    def from_json(self, given: Given) -> Any:
        """The value of what JSON gives, the first of it not null. Raises Unfit."""
        raise NotImplementedError


class TextCodec(Codec):
    """Exactly what was typed."""

    def reader(self, spec: Spec) -> Reader:
        least, most = spec.least or 0, spec.most or LARGEST_INTEGER
        is_formed = compiled(spec.form[0]).fullmatch if spec.form[0] and not spec.as_typed else None

        def read(cell: Any) -> str:
            if type(cell) is not str or not least <= len(cell) <= most or "\0" in cell:
                raise ValueError
            if is_formed and not is_formed(cell):
                raise ValueError
            return cell

        return read

    def from_json(self, given: Given) -> str:
        pattern, what = given.spec.form
        text = checked_text(given.first, given.keys[0], 0 if pattern else given.spec.least or 0)
        if pattern and not matches(pattern, text):
            raise Unfit(given.keys[0], f"{shown(text)} is not a valid {what}")
        return text


class OpaqueCodec(TextCodec):
    """A JSON object as text, which nobody here understands."""

    def reader(self, spec: Spec) -> Reader:
        return cells.opaque


class TextsCodec(TextCodec):
    """Several texts, kept in rows of a table of their own."""

    def column_names(self, name: str) -> tuple[str, ...]:
        return ()

    def columns(self, name: str, spec: Spec) -> tuple[Column, ...]:
        return ()

    def to_json(self, value: tuple[str, ...], handle: str) -> tuple[list[str]]:
        return (list(value),)

    def from_json(self, given: Given) -> Any:
        if not isinstance(given.first, list):
            raise Unfit(given.keys[0], f"{json_type_name(given.first)} stands where a list belongs")
        texts = tuple(checked_text(text, f"{given.keys[0]}[{at}]", 1) for at, text in enumerate(given.first))
        if len(set(texts)) < len(texts):
            raise Unfit(given.keys[0], "the same one stands there twice")
        return texts


class NumberCodec(Codec):
    """A whole number."""

    type = "INTEGER"

    def reader(self, spec: Spec) -> Reader:
        least = -LARGEST_INTEGER if spec.least is None else spec.least
        most = LARGEST_INTEGER if spec.most is None else spec.most

        def read(cell: Any) -> int:
            if type(cell) is not int or not least <= cell <= most:
                raise ValueError
            return cell

        return read

    def from_json(self, given: Given) -> int:
        number = given.first
        if isinstance(number, bool) or not isinstance(number, int):
            raise Unfit(given.keys[0], f"{json_type_name(number)} stands where a whole number belongs")
        if not (given.spec.least or 0) <= number <= (LARGEST_INTEGER if given.spec.most is None else given.spec.most):
            raise Unfit(given.keys[0], f"the number is not from {given.spec.least or 0} to {given.spec.most}")
        return number


class YesNoCodec(Codec):
    """Yes or no; a column of 1 or 0."""

    type = "BOOLEAN"

    def reader(self, spec: Spec) -> Reader:
        return cells.yes_no

    def encode(self, value: bool) -> tuple[int]:
        return (int(value),)

    def from_json(self, given: Given) -> bool:
        if not isinstance(given.first, bool):
            raise Unfit(given.keys[0], f"{json_type_name(given.first)} stands where true or false belongs")
        return given.first


class DayCodec(Codec):
    """A day without a time, on no particular clock: an ISO date."""

    def reader(self, spec: Spec) -> Reader:
        return cells.day

    def encode(self, value: date) -> tuple[str]:
        return (value.isoformat(),)

    def to_json(self, value: date, handle: str) -> tuple[str]:
        return (value.isoformat(),)

    def from_json(self, given: Given) -> date:
        text = checked_text(given.first, given.keys[0])
        try:
            return cells.day(text)
        except ValueError:
            raise Unfit(given.keys[0], f"{shown(text)} is not a date") from None


class MomentCodec(Codec):
    """A point in time as it stood on the clock: ISO text, the zone's name, and the instant in UTC for order."""

    sorting_columns = 1

    def column_names(self, name: str) -> tuple[str, ...]:
        start = "" if name == "at" else f"{name}_"
        return f"{start}at", f"{start}zone", f"{start}instant"

    def columns(self, name: str, spec: Spec) -> tuple[Column, ...]:
        at, zone, instant = self.column_names(name)
        return Column(at, "TEXT", least=10), Column(zone, "TEXT", least=1), Column(instant, "TEXT", least=20)

    def reader(self, spec: Spec) -> Reader:
        return Moment.from_cells

    def encode(self, value: Moment) -> tuple[str, str, str]:
        return value.at, value.zone, value.instant

    def keys(self, key: str) -> tuple[str, ...]:
        return key, "zone" if key == "at" else f"{key}_zone"

    def to_json(self, value: Moment, handle: str) -> tuple[str, str]:
        return value.at, value.zone

    def from_json(self, given: Given) -> Moment:
        text = checked_text(given.first, given.keys[0], 1)
        zone = None if given.values[1] is None else checked_text(given.values[1], given.keys[1], 1)
        if zone is not None and not is_zone(zone):
            raise Unfit(given.keys[1], f"{shown(zone)} is not a time zone known here")
        moment = moment_from_iso(text, zone, given.place.zone)
        if moment is None:
            raise Unfit(
                given.keys[0],
                f"{shown(text)} is not a date such as 2024-10-31 nor a time such as 2024-10-31T14:05:00+01:00",
            )
        return moment


class MoneyCodec(Codec):
    """An amount in minor units, and its ISO 4217 code."""

    def column_names(self, name: str) -> tuple[str, ...]:
        return f"{name}_minor", f"{name}_currency"

    def columns(self, name: str, spec: Spec) -> tuple[Column, ...]:
        minor, currency = self.column_names(name)
        return Column(minor, "INTEGER", least=0), Column(currency, "TEXT", least=3, most=3)

    def reader(self, spec: Spec) -> Reader:
        return cells.money

    def encode(self, value: Money) -> tuple[int, str]:
        return value.minor, value.currency

    def to_json(self, value: Money, handle: str) -> tuple[dict[str, str]]:
        return ({"amount": value.amount, "currency": value.currency},)

    def from_json(self, given: Given) -> Money:
        if not isinstance(given.first, dict):
            raise Unfit(given.keys[0], f"{json_type_name(given.first)} stands where an object belongs")
        return money_from_json(given.first, given.keys[0])


class VocabularyCodec(Codec):
    """One of the words of a vocabulary, kept by value."""

    def __init__(self, words: type[StrEnum]) -> None:
        self.words = words
        self._members = {word.value: word for word in words}

    def columns(self, name: str, spec: Spec) -> tuple[Column, ...]:
        return (Column(name, "TEXT", words=() if spec.open_words else tuple(self._members)),)

    def reader(self, spec: Spec) -> Reader:
        return self._members.__getitem__

    def encode(self, value: StrEnum) -> tuple[str]:
        return (value.value,)

    def to_json(self, value: StrEnum, handle: str) -> tuple[str]:
        return (str(value),)

    def from_json(self, given: Given) -> StrEnum:
        text = checked_text(given.first, given.keys[0])
        if text not in self._members:
            raise Unfit(given.keys[0], f"{shown(text)} is none of {listed(list(self._members))}")
        return self._members[text]

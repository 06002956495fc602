"""One object of a JSON document, asked for the fields of a kind, each checked by the codec of its type.

Where a value is wrong the refusal names its place: `cases[0].entries[3].at`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import MISSING
from typing import Any, NamedTuple

from casebook.importers.errors import NotImportable
from casebook.importers.quick_values import Quick, quick_reader
from casebook.records.codec import Cell, Codec
from casebook.records.field import Spec
from casebook.records.json_values import Given, JsonPlace, Unfit, checked_text, json_type_name
from casebook.records.kind import Field, Kind
from casebook.records.values import normalized


class JsonObject:
    """An object of the document. `where` is its place there."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, dict):
            raise NotImportable(where or "the document", f"{json_type_name(value)} stands where an object belongs")
        self.where = where
        self.contents: Mapping[str, Any] = value

    def place(self, name: str) -> str:
        """Where this key is."""
        return f"{self.where}.{name}" if self.where else name

    def refusal(self, name: str, why: str) -> NotImportable:
        """What to raise where the value of this key is wrong."""
        return NotImportable(self.place(name), why)

    def text(self, name: str) -> str:
        """A text that must be there, and not be empty."""
        value = self.contents.get(name)
        if value is None:
            raise self.refusal(name, "this is missing")
        try:
            return checked_text(value, name, 1)
        except Unfit as unfit:
            raise self.refusal(unfit.key, unfit.why) from None

    def as_text(self, contents: Mapping[str, Any]) -> str:
        """Some of what stands in it as JSON, always the same text for the same contents."""
        try:
            return json.dumps(contents, sort_keys=True, allow_nan=False, separators=(",", ":"))
        except ValueError:
            raise NotImportable(self.where, "it holds a number that is too large") from None
        except RecursionError:
            raise NotImportable(self.where, "it is nested too deeply") from None

    def value(self, name: str, codec: Codec, spec: Spec, place: JsonPlace) -> Any:
        """What this codec makes of the value under a key that no field states; None where there is none."""
        value = self.contents.get(name)
        if value is None:
            return None
        try:
            return codec.from_json(Given((value,), (name,), spec, place))
        except Unfit as unfit:
            raise self.refusal(unfit.key, unfit.why) from None


class FieldReader:
    """Reads the fields of one kind from objects. `others` are the keys that are read elsewhere, or follow from others."""

    def __init__(self, kind: Kind[Any], others: Collection[str]) -> None:
        in_json = [field for field in kind.fields if field.spec.in_json]
        self._defaults = _default_cells(kind)
        self._fields = [_ReadField(field, *_cells_of(field), field.keys[0], quick_reader(field)) for field in in_json]
        self._found_by = [(field.columns[0].name, field.found_by) for field in in_json if field.found_by]
        self._keys = frozenset([*others, *(key for field in in_json for key in field.keys)])

    def read(self, given: JsonObject, place: JsonPlace, known: Mapping[str, Cell]) -> dict[str, Any]:
        """The cells of every column, the default where nothing is given; what is in `known` need not be.

        Several texts, which have no column, stand under the name of their field.
        """
        get = given.contents.get
        cells = {**self._defaults, **known}
        for field, name, names, key, quick in self._fields:
            value = get(key)
            if value is None:
                if name not in cells:
                    raise given.refusal(key, "this is missing")
                continue
            cell = quick(value)
            if cell is not None:
                cells[name] = cell
            elif names:
                cells.update(zip(names, field.codec.encode(_checked(field, given, place)), strict=True))
            else:
                cells[name] = _checked(field, given, place)
        for name, found_by in self._found_by:
            number = cells[name]
            cells[found_by] = normalized(number) if number else None
        return cells

    def unknown(self, given: JsonObject) -> Mapping[str, Any]:
        """What stands under keys that no field states: they may be misspelt, or newer."""
        if self._keys.issuperset(given.contents):
            return NOTHING
        return {key: value for key, value in given.contents.items() if key not in self._keys}


class _ReadField(NamedTuple):
    """A field with the first of the columns it takes, all of them, the first of its keys, and what knows its cell at once."""

    field: Field
    name: str
    names: tuple[str, ...]
    key: str
    quick: Quick


def _cells_of(field: Field) -> tuple[str, tuple[str, ...]]:
    names = tuple(column.name for column in field.columns)
    return (names or (field.name,))[0], names


def _default_cells(kind: Kind[Any]) -> dict[str, Any]:
    """The cells of what need not be given."""
    cells: dict[str, Any] = {}
    for field in kind.fields:
        name, names = _cells_of(field)
        default = kind.record._defaults.get(field.name, MISSING)
        if default is None:
            cells |= dict.fromkeys(names)
        elif default is not MISSING:
            cells |= zip(names, field.codec.encode(default), strict=True) if names else {name: default}
    return cells


def _checked(field: Field, given: JsonObject, place: JsonPlace) -> Any:
    """What the codec makes of the values under the keys of the field, the first of which is there."""
    keys = field.keys
    try:
        return field.codec.from_json(Given(tuple(map(given.contents.get, keys)), keys, field.spec, place))
    except Unfit as unfit:
        raise given.refusal(unfit.key, unfit.why) from None


NOTHING: Mapping[str, Any] = {}

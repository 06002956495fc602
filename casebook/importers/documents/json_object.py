"""One object of a JSON document, asked for the fields of a kind, each checked by the codec of its type.

Where a value is wrong the refusal names its place: `cases[0].entries[3].at`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import MISSING
from itertools import chain, groupby
from typing import Any, NamedTuple

from casebook.importers.documents.quick_columns import QuickColumns, TakesACloserLook, quick_columns
from casebook.importers.errors import NotImportable
from casebook.records.codec import Cell, Codec
from casebook.records.field import Spec
from casebook.records.json_values import Given, JsonPlace, Unfit, checked_text, json_type_name
from casebook.records.kind import Field, Kind
from casebook.records.row_batch import Cells
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
        self._fields = [_ReadField(field, _names_of(field), field.keys, quick_columns(field)) for field in in_json]
        self._names = tuple(
            dict.fromkeys([*kind.no_cells, *(name for field in kind.fields for name in _names_of(field))])
        )
        self._found_by = [(field.columns[0].name, field.found_by) for field in in_json if field.found_by]
        self._keys = frozenset([*others, *(key for field in in_json for key in field.keys)])

    def read(self, given: JsonObject, place: JsonPlace, known: Mapping[str, Cell]) -> dict[str, Any]:
        """The cells of every column, the default where nothing is given; what is in `known` need not be.

        Several texts, which have no column, stand under the name of their field.
        """
        try:
            columns = self.read_all([given.contents], [place], known)
        except TakesACloserLook:
            return self._read_closely(given, place, known)
        return {name: cells[0] for name, cells in columns.items()}

    def read_all(
        self, contents: Sequence[Mapping[str, Any]], places: Sequence[JsonPlace], known: Mapping[str, Cell]
    ) -> dict[str, Cells]:
        """What `read` gives for each of many objects, column by column, the columns in the order of the kind's.

        `places` has the place of each object; all are of one zone. Raises TakesACloserLook where `read` may refuse one.
        """
        count, given = len(contents), _columns_of(contents)
        cells: dict[str, Cells] = {name: [cell] * count for name, cell in {**self._defaults, **known}.items()}
        nothing = [None] * count
        for field, names, keys, read in self._fields:
            first = given.get(keys[0], nothing)
            missing = first.count(None)
            if missing and names[0] not in cells:
                raise TakesACloserLook
            if missing == count:
                continue
            values = [first, *(given.get(key, nothing) for key in keys[1:])]
            there = [at for at, value in enumerate(first) if value is not None] if missing else range(count)
            if missing:
                values = [[column[at] for at in there] for column in values]
            found = _read_in(values, [places[at] for at in there] if field.spec.relation else places[:1], read)
            if missing:
                found = [_put(cells[name], there, some) for name, some in zip(names, found, strict=True)]
            cells.update(zip(names, found, strict=True))
        for name, found_by in self._found_by:
            bare = {number: _bare(number) for number in set(cells[name])}
            cells[found_by] = [bare[number] for number in cells[name]]
        return {name: cells[name] for name in self._names}

    def _read_closely(self, given: JsonObject, place: JsonPlace, known: Mapping[str, Cell]) -> dict[str, Any]:
        """The same, which says what is wrong."""
        cells = {**self._defaults, **known}
        for field, names, keys, _ in self._fields:
            if given.contents.get(keys[0]) is not None:
                value = _checked(field, given, place)
                cells.update(zip(names, field.codec.encode(value) if field.columns else [value], strict=True))
            elif names[0] not in cells:
                raise given.refusal(keys[0], "this is missing")
        for name, found_by in self._found_by:
            cells[found_by] = _bare(cells[name])
        return cells

    def knows(self, contents: Iterable[Mapping[str, Any]]) -> bool:
        """Whether all that stands in these objects is known to this kind."""
        return all(map(self._keys.issuperset, contents))

    def unknown(self, given: JsonObject) -> Mapping[str, Any]:
        """What stands under keys that no field states: they may be misspelt, or newer."""
        if self._keys.issuperset(given.contents):
            return NOTHING
        return {key: value for key, value in given.contents.items() if key not in self._keys}


class _ReadField(NamedTuple):
    """A field with the names its cells go by, its keys, and what reads many of its values at once."""

    field: Field
    names: tuple[str, ...]
    keys: tuple[str, ...]
    read: QuickColumns


def _names_of(field: Field) -> tuple[str, ...]:
    """The columns of the field; its own name where it has none."""
    return tuple(column.name for column in field.columns) or (field.name,)


def _default_cells(kind: Kind[Any]) -> dict[str, Any]:
    """The cells of what need not be given."""
    cells: dict[str, Any] = {}
    for field in kind.fields:
        names, default = _names_of(field), kind.record._defaults.get(field.name, MISSING)
        if default is None:
            cells |= dict.fromkeys(names)
        elif default is not MISSING:
            cells |= zip(names, field.codec.encode(default) if field.columns else [default], strict=True)
    return cells


def _columns_of(contents: Sequence[Mapping[str, Any]]) -> dict[str, Cells]:
    """What stands under each key that any of these objects has, in all of them."""
    keys = list(contents[0])
    if all(list(each) == keys for each in contents):
        return dict(zip(keys, zip(*(each.values() for each in contents), strict=True), strict=True))
    return {key: [each.get(key) for each in contents] for key in dict.fromkeys(chain.from_iterable(contents))}


def _read_in(values: Sequence[Cells], places: Sequence[JsonPlace], read: QuickColumns) -> Sequence[Cells]:
    """What is read of these values, those of each place by themselves: refs mean entries of their own case alone."""
    if len(places) == 1:
        return read(values, places[0])
    found: list[Sequence[Cells]] = []
    start = 0
    for place, of_case in groupby(places):
        end = start + len(list(of_case))
        found.append(read([column[start:end] for column in values], place))
        start = end
    return [list(chain.from_iterable(column)) for column in zip(*found, strict=True)]


def _put(cells: Cells, there: Sequence[int], some: Cells) -> Cells:
    """The cells with those in their places."""
    put = list(cells)
    for at, cell in zip(there, some, strict=True):
        put[at] = cell
    return put


def _bare(number: str | None) -> str | None:
    """What a number is found by."""
    return normalized(number) if number else None


def _checked(field: Field, given: JsonObject, place: JsonPlace) -> Any:
    """What the codec makes of the values under the keys of the field, the first of which is there."""
    keys = field.keys
    try:
        return field.codec.from_json(Given(tuple(map(given.contents.get, keys)), keys, field.spec, place))
    except Unfit as unfit:
        raise given.refusal(unfit.key, unfit.why) from None


NOTHING: Mapping[str, Any] = {}

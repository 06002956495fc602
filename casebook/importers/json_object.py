"""One object of a JSON document, asked for the fields of a kind, each checked by the codec of its type.

Where a value is wrong the refusal names its place: `cases[0].entries[3].at`.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from casebook.importers.errors import NotImportable
from casebook.importers.quick_values import quick_reader
from casebook.records.codec import Codec
from casebook.records.field import Spec
from casebook.records.json_values import Given, JsonPlace, Unfit, checked_text, json_type_name
from casebook.records.kind import Field, Kind


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
        defaults = kind.record._defaults
        self._fields = [
            (field, field.name, field.keys, quick_reader(field), defaults.get(field.name), field.name in defaults)
            for field in in_json
        ]
        self._keys = frozenset([*others, *(key for field in in_json for key in field.keys)])

    def read(self, given: JsonObject, place: JsonPlace, known: Mapping[str, Any]) -> dict[str, Any]:
        """Every field by name, the default where nothing is given; what is in `known` need not be."""
        get = given.contents.get
        found = {}
        for field, name, keys, quick, default, is_optional in self._fields:
            value = get(keys[0])
            if value is None:
                if name in known:
                    found[name] = known[name]
                elif is_optional:
                    found[name] = default
                else:
                    raise given.refusal(keys[0], "this is missing")
                continue
            at_once = quick(value)
            found[name] = _checked(field, keys, given, place) if at_once is None else at_once
        return found

    def unknown(self, given: JsonObject) -> Mapping[str, Any]:
        """What stands under keys that no field states: they may be misspelt, or newer."""
        if self._keys.issuperset(given.contents):
            return NOTHING
        return {key: value for key, value in given.contents.items() if key not in self._keys}


def _checked(field: Field, keys: tuple[str, ...], given: JsonObject, place: JsonPlace) -> Any:
    """What the codec makes of the values under the keys of the field, the first of which is there."""
    try:
        return field.codec.from_json(Given(tuple(map(given.contents.get, keys)), keys, field.spec, place))
    except Unfit as unfit:
        raise given.refusal(unfit.key, unfit.why) from None


NOTHING: Mapping[str, Any] = {}

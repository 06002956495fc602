"""JSON from an encoder that is made once.

`json.JSONEncoder.encode` makes its encoder in C anew for each value, which for a short list takes as long as the list.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from json import encoder
from types import NoneType
from typing import Any


def compact_encoder(*, ascii_only: bool, between: str = ",", after_key: str = ":") -> Callable[[Any], str]:
    """What gives the text of a list or an object, by default without blanks; TypeError for what JSON does not have."""
    plain = json.JSONEncoder(separators=(between, after_key), ensure_ascii=ascii_only)
    make = getattr(encoder, "c_make_encoder", None)
    if make is None:
        return plain.encode
    text = encoder.encode_basestring_ascii if ascii_only else encoder.encode_basestring
    # Of what is written here nothing contains itself, so that nobody need look for that.
    pieces = make(None, plain.default, text, None, after_key, between, False, False, True)
    return lambda value: "".join(pieces(value, 0))


def encoders(*, ascii_only: bool) -> dict[type, Callable[[Any], str]]:
    """What gives the text of a value that holds no others, by its type: a text, a whole number, yes or no, nothing."""
    return {
        str: encoder.encode_basestring_ascii if ascii_only else encoder.encode_basestring,
        int: int.__repr__,
        bool: lambda value: "true" if value else "false",
        NoneType: lambda _: "null",
    }


Nested = Mapping[type, Callable[[Any], str]]
"""What gives the text of a value that holds others, by its type."""


def column_encoder(*, ascii_only: bool, nested: Nested | None = None) -> Callable[[Sequence[Any]], list[str]]:
    """What gives the texts of many such values in their order, and of `nested` ones, which are lists without blanks unless it
    is said; KeyError for what is none."""
    text_of = encoders(ascii_only=ascii_only)
    text_of.update(nested or {list: compact_encoder(ascii_only=ascii_only)})

    def texts_of(values: Sequence[Any]) -> list[str]:
        types = set(map(type, values))
        kinds = types - {NoneType}
        if not kinds:
            return ["null"] * len(values)
        if len(kinds) > 1:
            return [text_of[type(value)](value) for value in values]
        text = text_of[kinds.pop()]
        if len(types) == 1:
            return list(map(text, values))
        return ["null" if value is None else text(value) for value in values]

    return texts_of


def row_encoder(
    names: Sequence[str],
    *,
    ascii_only: bool,
    between: str = ",",
    after_key: str = ":",
    start: str = "",
    end: str = "",
    shown: Callable[[list[str]], list[str]] | None = None,
    nested: Nested | None = None,
) -> Callable[[Sequence[Sequence[Any]]], list[str]]:
    """What gives the text of each of many objects with these keys, of what stands under each key in all of them.

    It is what `compact_encoder` gives for each by itself, at two thirds of the cost, with `start` and `end` inside its
    braces, and the texts of the values under a key as `shown` makes them; `nested` and KeyError as of `column_encoder`.
    """
    text_of, texts_of = compact_encoder(ascii_only=ascii_only), column_encoder(ascii_only=ascii_only, nested=nested)
    members = [f"{text_of(name)}{after_key}" for name in names]
    made = (lambda values: shown(texts_of(values))) if shown else texts_of
    return _framing(members, f"{{{start}", between, f"{end}}}", made)


def members_encoder(count: int, *, ascii_only: bool) -> Callable[[Sequence[Sequence[Any]]], list[str]]:
    """What gives, of so many columns, the texts of each row with commas between, as they stand in a list; KeyError as
    `column_encoder`."""
    return _framing([""] * count, "", ",", "", column_encoder(ascii_only=ascii_only))


def _framing(
    befores: Sequence[str], start: str, between: str, end: str, texts_of: Callable[[Sequence[Any]], list[str]]
) -> Callable[[Sequence[Sequence[Any]]], list[str]]:
    """What puts the texts of each row of columns behind these `befores`."""
    befores = [before.replace("%", "%%") for before in befores]

    def rows_of(columns: Sequence[Sequence[Any]]) -> list[str]:
        # In many a column the same stands in all rows, mostly nothing: that is put into the frame once.
        shared = [is_one_value(values) for values in columns]
        own = map(texts_of, (values for values, is_shared in zip(columns, shared, strict=True) if not is_shared))
        marks = [
            texts_of(values[:1])[0].replace("%", "%%") if is_shared else "%s"
            for values, is_shared in zip(columns, shared, strict=True)
        ]
        frame = f"{start}{between.join(map(str.__add__, befores, marks))}{end}"
        if all(shared):
            return [frame % ()] * len(columns[0])
        return list(map(frame.__mod__, zip(*own, strict=True)))

    return rows_of


def is_one_value(values: Sequence[Any]) -> bool:
    """Whether all of these, of which there is one at least, are the same and written alike; 1, 1.0 and true are not."""
    first = values[0]
    # Of what holds others nobody can say so that fast.
    if type(first) not in _ALONE and first != []:
        return False
    # Of most columns in which not all is the same the last differs, which is cheaper than comparing all of them.
    return values[-1] == first and values.count(first) == len(values) and {type(first)}.issuperset(map(type, values))


_ALONE = (str, int, bool, NoneType)

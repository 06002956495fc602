r"""JSON as text: a document at once, or in pieces as it comes, the same characters either way.

Whatever cannot be seen is written `\uXXXX`, so that it parses back the same: what a paste leaves out, fillers and style
selectors that nothing needs included, and lone surrogates, which UTF-8 cannot encode.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import GeneratorType
from typing import Any

from casebook.text.compact_json import compact_encoder, encoders
from casebook.text.sanitise import for_json


def text_of(document: Mapping[str, Any]) -> str:
    """The document as text, indented, ending in a newline."""
    return "".join(pieces_of(document))


def pieces_of(document: Mapping[str, Any]) -> Iterator[str]:
    """The same text in pieces; a generator in the document is written as a list, each element as it comes."""
    for piece in _pieces(document, "\n"):
        # What is ASCII has nothing to escape that the encoder left, but for DEL.
        yield piece if piece.isascii() and "\x7f" not in piece else for_json(piece)
    yield "\n"


def _pieces(value: Any, newline: str) -> Iterator[str]:
    inner = f"{newline}  "
    if isinstance(value, GeneratorType):
        opening = "["
        for element in value:
            if _is_flat(element):
                yield f"{opening}{inner}{_flat_text(element, inner)}"
            elif _is_streamed(element):
                yield f"{opening}{inner}"
                yield from _pieces(element, inner)
            else:
                yield f"{opening}{inner}{_text(element, inner)}"
            opening = ","
        yield "[]" if opening == "[" else f"{newline}]"
    elif _is_streamed(value):
        opening = "{"
        for key, element in value.items():
            yield f"{opening}{inner}{_encoder().encode(key)}: "
            yield from _pieces(element, inner)
            opening = ","
        yield f"{newline}}}"
    else:
        yield _text(value, newline)


def _is_streamed(value: Any) -> bool:
    """Whether there is a generator in it, at whatever depth of objects."""
    if not isinstance(value, dict) or _FLAT.issuperset(map(type, value.values())):
        return False
    return any(isinstance(element, GeneratorType) or _is_streamed(element) for element in value.values())


def _is_flat(value: Any) -> bool:
    """Whether it is an object of texts, numbers and the like, as entries are."""
    return type(value) is dict and bool(value) and _FLAT.issuperset(map(type, value.values()))


def _flat_text(value: dict[str, Any], newline: str) -> str:
    """The same as `_text` of it: the encoder in C, which knows no indent, writes it with line ends for blanks."""
    inner = f"{newline}  "
    return f"{{{inner}{_flat_encoder(inner)(value)[1:-1]}{newline}}}"


def _text(value: Any, newline: str) -> str:
    """A value that is all there, as `json.dumps` writes it with an indent of two."""
    single = _SINGLE.get(type(value))
    if single is not None:
        return single(value)
    inner = f"{newline}  "
    if isinstance(value, dict) and value:
        if _is_flat(value):
            return _flat_text(value, newline)
        members = [f"{_encoder().encode(key)}: {_text(member, inner)}" for key, member in value.items()]
        return f"{{{inner}{f',{inner}'.join(members)}{newline}}}"
    if isinstance(value, (list, tuple)) and value:
        elements = [_text(element, inner) for element in value]
        return f"[{inner}{f',{inner}'.join(elements)}{newline}]"
    return _encoder().encode(value)


@cache
def _encoder() -> json.JSONEncoder:
    return json.JSONEncoder(ensure_ascii=False)


@cache
def _flat_encoder(inner: str) -> Callable[[Any], str]:
    return compact_encoder(ascii_only=False, between=f",{inner}", after_key=": ")


_SINGLE = encoders(ascii_only=False)
_FLAT = frozenset(_SINGLE)

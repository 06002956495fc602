r"""JSON as text: a document at once, or in pieces as it comes, the same characters either way.

Whatever cannot be seen is written `\uXXXX`, so that it parses back the same: what a paste leaves out, fillers and style
selectors that nothing needs included, and lone surrogates, which UTF-8 cannot encode.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from types import GeneratorType
from typing import Any, NamedTuple

from casebook.text.compact_json import compact_encoder, encoders, row_encoder
from casebook.text.sanitise import for_json


class Objects(NamedTuple):
    """Several elements of a list in a document: objects with the same keys, and what stands under each key in all of them."""

    columns: Mapping[str, Sequence[Any]]

    @property
    def each(self) -> Iterator[dict[str, Any]]:
        """One after the other."""
        return (dict(zip(self.columns, row, strict=True)) for row in zip(*self.columns.values(), strict=True))


class Batch:
    """Many objects of documents with the same keys, and what stands under each key in all of them: written out at once."""

    def __init__(self, columns: Mapping[str, Sequence[Any]]) -> None:
        self._columns = columns
        self._texts: dict[str, Sequence[str]] = {}

    def texts(self, newline: str) -> Sequence[str]:
        """The text of each, with what is unseen in it escaped."""
        if newline not in self._texts:
            self._texts[newline] = self._written(newline)
        return self._texts[newline]

    def _written(self, newline: str) -> Sequence[str]:
        columns = self._columns
        # Values with lines of their own are few; the others under their keys are nothing, or empty lists.
        deep = [key for key, values in columns.items() if not _SINGLE.keys() >= set(map(type, values))]
        rows = {place for key in deep for place, value in enumerate(columns[key]) if value and type(value) not in _FLAT}
        if not rows:
            return _row_encoder(tuple(columns), newline)(list(columns.values()))
        plain = {key: [None if value and type(value) not in _FLAT else value for value in columns[key]] for key in deep}
        texts = list(_row_encoder(tuple(columns), newline)(list({**columns, **plain}.values())))
        for place in rows:
            texts[place] = _seen(_text({key: values[place] for key, values in columns.items()}, newline))
        return texts


class Picked(NamedTuple):
    """Several elements of a list in a document: objects of batches, each with its place there."""

    places: Sequence[tuple[Batch, int]]


def text_of(document: Mapping[str, Any]) -> str:
    """The document as text, indented, ending in a newline."""
    return "".join(pieces_of(document))


def pieces_of(document: Mapping[str, Any]) -> Iterator[str]:
    """The same text in pieces; a generator in the document is written as a list, some elements at a time as they come."""
    yield from _pieces(document, "\n")
    yield "\n"


_AT_ONCE = 50
"""So many flat elements of a list make a piece."""


def _pieces(value: Any, newline: str) -> Iterator[str]:
    inner = f"{newline}  "
    if isinstance(value, GeneratorType):
        yield from _pieces_of_list(value, newline)
    elif _is_streamed(value):
        opening = "{"
        for key, element in value.items():
            yield f"{opening}{inner}{_seen(_encoder().encode(key))}: "
            yield from _pieces(element, inner)
            opening = ","
        yield f"{newline}}}"
    else:
        yield _seen(_text(value, newline))


def _pieces_of_list(elements: Iterable[Any], newline: str) -> Iterator[str]:
    inner = f"{newline}  "
    waiting: list[str] = []
    opening = f"[{inner}"
    for element in elements:
        if _is_streamed(element):
            yield f"{''.join(waiting)}{opening}"
            yield from _pieces(element, inner)
            waiting.clear()
            opening = f",{inner}"
            continue
        texts = _texts_of(element, inner) if isinstance(element, (Objects, Picked)) else [_seen(_text(element, inner))]
        if texts:
            waiting.append(f"{opening}{f',{inner}'.join(texts)}")
            opening = f",{inner}"
        if len(waiting) >= _AT_ONCE:
            yield "".join(waiting)
            waiting.clear()
    yield "".join(waiting) + ("[]" if opening.startswith("[") else f"{newline}]")


def _seen(text: str) -> str:
    """The text with what is unseen in it escaped. What is ASCII has nothing to escape that the encoder left, but for DEL."""
    return text if text.isascii() and "\x7f" not in text else for_json(text)


def _all_seen(texts: list[str]) -> list[str]:
    """The same of each of these, which are strings with their marks and the like: nothing in one bears upon what is beside it."""
    return texts if _seen(together := "".join(texts)) is together else list(map(_seen, texts))


def _is_streamed(value: Any) -> bool:
    """Whether there is a generator in it, at whatever depth of objects."""
    if type(value) is not dict:
        return False
    types = set(map(type, value.values()))
    return GeneratorType in types or (dict in types and any(map(_is_streamed, value.values())))


def _is_flat(value: Any) -> bool:
    """Whether it is an object of texts, numbers and the like, as entries are; a list with nothing in it takes one line too."""
    if type(value) is not dict or not value:
        return False
    members = value.values()
    return _FLAT.issuperset(map(type, members)) or all(type(each) in _FLAT or each == [] for each in members)


def _flat_text(value: dict[str, Any], newline: str) -> str:
    """The same as `_text` of it: the encoder in C, which knows no indent, writes it with line ends for blanks."""
    inner = f"{newline}  "
    return f"{{{inner}{_flat_encoder(inner)(value)[1:-1]}{newline}}}"


def _texts_of(objects: Objects | Picked, newline: str) -> Sequence[str]:
    """The text of each of these objects, as `_text` gives it, with what is unseen in it escaped; at once where none holds
    anything in lines of its own."""
    if isinstance(objects, Picked):
        return [batch.texts(newline)[place] for batch, place in objects.places]
    columns = objects.columns
    if not any(type(value) is list and value for column in columns.values() for value in column):
        try:
            return _row_encoder(tuple(columns), newline)(list(columns.values()))
        except KeyError:  # an object in it
            pass
    return [_seen(_text(each, newline)) for each in objects.each]


@cache
def _row_encoder(keys: tuple[str, ...], newline: str) -> Callable[[Sequence[Sequence[Any]]], list[str]]:
    inner = f"{newline}  "
    return row_encoder(
        keys, ascii_only=False, between=f",{inner}", after_key=": ", start=inner, end=newline, shown=_all_seen
    )


def _text(value: Any, newline: str) -> str:
    """A value that is all there, as `json.dumps` writes it with an indent of two."""
    single = _SINGLE.get(type(value))
    if single is not None:
        return single(value)
    inner = f"{newline}  "
    if isinstance(value, dict) and value:
        if _is_flat(value):
            return _flat_text(value, newline)
        members = [f"{_key(key)}: {_text(member, inner)}" for key, member in value.items()]
        return f"{{{inner}{f',{inner}'.join(members)}{newline}}}"
    if isinstance(value, (list, tuple)) and value:
        elements = [_text(element, inner) for element in value]
        return f"[{inner}{f',{inner}'.join(elements)}{newline}]"
    return _encoder().encode(value)


@lru_cache(maxsize=1024)
def _key(key: str) -> str:
    return _encoder().encode(key)


@cache
def _encoder() -> json.JSONEncoder:
    return json.JSONEncoder(ensure_ascii=False)


@cache
def _flat_encoder(inner: str) -> Callable[[Any], str]:
    return compact_encoder(ascii_only=False, between=f",{inner}", after_key=": ")


_SINGLE = encoders(ascii_only=False)
_FLAT = frozenset(_SINGLE)

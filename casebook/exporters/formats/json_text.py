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


class Batch:
    """Many objects of documents with the same keys, and what stands under each key in all of them: written out at once."""

    def __init__(self, columns: Mapping[str, Sequence[Any]]) -> None:
        self._columns = columns
        self._texts: dict[str, Sequence[str]] = {}

    def part(self, places: Sequence[int]) -> Batch:
        """Those of the objects that stand at these places."""
        return Batch({key: [column[place] for place in places] for key, column in self._columns.items()})

    def texts(self, newline: str) -> Sequence[str]:
        """The text of each, with what is unseen in it escaped."""
        if newline not in self._texts:
            columns = self._columns
            self._texts[newline] = _row_encoder(tuple(columns), newline)(list(columns.values()))
        return self._texts[newline]


class Picked(NamedTuple):
    """Objects of batches, each with its place there: several elements of a list in a document."""

    places: Sequence[tuple[Batch, int]]

    def texts(self, newline: str) -> Iterator[Sequence[str]]:
        """The text of each, as the batches have it; of many, some after the others, so that no more are there at once."""
        for start in range(0, len(self.places), _MOST_TEXTS):
            some = self.places[start : start + _MOST_TEXTS]
            if len(self.places) <= _MOST_TEXTS:
                yield [batch.texts(newline)[place] for batch, place in some]
                return
            own: dict[int, list[int]] = {}
            for batch, place in some:
                own.setdefault(id(batch), []).append(place)
            batches = {id(batch): batch for batch, _ in some}
            written = {at: iter(batches[at].part(places).texts(newline)) for at, places in own.items()}
            yield [next(written[id(batch)]) for batch, _ in some]


_MOST_TEXTS = 2_000
"""So many objects of a list are written out together. Our own choice."""


def text_of(document: Mapping[str, Any]) -> str:
    """The document as text, indented, ending in a newline."""
    return "".join(pieces_of(document))


def pieces_of(document: Mapping[str, Any]) -> Iterator[str]:
    """The text of the document in pieces; a generator in the document is written as a list, some elements at a time as they
    come."""
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
        for texts in _texts_of(element, inner):
            if texts:
                waiting.append(f"{opening}{f',{inner}'.join(texts)}")
                opening = f",{inner}"
            if len(waiting) >= _AT_ONCE or len(texts) >= _MOST_TEXTS:
                yield "".join(waiting)
                waiting.clear()
    yield "".join(waiting) + ("[]" if opening.startswith("[") else f"{newline}]")


def _texts_of(element: Any, newline: str) -> Iterable[Sequence[str]]:
    """The texts of what stands in a list for one element or for several."""
    if isinstance(element, Picked):
        return element.texts(newline)
    return [element.texts(newline) if isinstance(element, Batch) else [_seen(_text(element, newline))]]


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


@cache
def _row_encoder(keys: tuple[str, ...], newline: str) -> Callable[[Sequence[Sequence[Any]]], list[str]]:
    inner = f"{newline}  "
    return row_encoder(
        keys,
        ascii_only=False,
        between=f",{inner}",
        after_key=": ",
        start=inner,
        end=newline,
        shown=_all_seen,
        nested=dict.fromkeys((list, tuple, dict, float), lambda value: _text(value, inner)),
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

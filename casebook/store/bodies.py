"""What a revision keeps of a row: the one JSON text of its values, by which it can be compared to the letter."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from casebook.records.row_batch import Cells
from casebook.store.rows import NOT_IN_BODIES
from casebook.text.compact_json import compact_encoder, row_encoder


def canonical(body: Mapping[str, Any]) -> str:
    """The one JSON text of these values: keys sorted, nothing between, characters as they are, without `id` columns."""
    return _encoded({name: body[name] for name in _sorted_names(tuple(body))})


@lru_cache(maxsize=64)
def _sorted_names(names: tuple[str, ...]) -> list[str]:
    return sorted(set(names).difference(NOT_IN_BODIES))


_encoded = compact_encoder(ascii_only=False)


def bodies_of(columns: Mapping[str, Cells]) -> list[str]:
    """What `canonical` gives for each of the rows that consist of these columns."""
    names = _sorted_names(tuple(columns))
    return _row_encoder(tuple(names))([columns[name] for name in names])


@cache
def _row_encoder(names: tuple[str, ...]) -> Callable[[Sequence[Cells]], list[str]]:
    return row_encoder(names, ascii_only=False)

"""Which promises are of the same thing: only those add up to one another, and replace one another. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.records.kinds import Promise
from casebook.records.vocabularies import Promised


def grouped_by_thing(promises: Sequence[Promise]) -> list[list[int]]:
    """The places of the promises of each thing, in order of first mention; one of no sure kind is a thing by itself."""
    things: dict[object, list[int]] = {}
    for place, promise in enumerate(promises):
        things.setdefault(place if promise.promised is Promised.OTHER else promise.promised, []).append(place)
    return list(things.values())

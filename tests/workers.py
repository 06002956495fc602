"""What several workers of one run share: who compiles what first, and whose tests stand beside each other.

Every worker collects all tests. In a fresh copy nothing is compiled, and all would compile the same module at the same time,
which takes longer than the rest of the collecting: every second one begins at the end, and each finds a half compiled.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import chain, groupby
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def begins_at_the_end() -> bool:
    """Whether this process is every second worker."""
    return int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % 2 == 1


def from_the_end(collector: pytest.Collector) -> pytest.Collector:
    """The same folder, looked through from its end."""
    collect = collector.collect
    collector.collect = lambda: reversed(list(collect()))  # type: ignore[method-assign]
    return collector


def from_the_beginning(items: Iterable[pytest.Item]) -> list[pytest.Item]:
    """What was collected from the end as it is collected otherwise: all workers have to agree on it."""
    modules = [list(module) for _, module in groupby(items, key=lambda item: item.path)]
    return list(chain.from_iterable(reversed(modules)))


def by_rooms(items: Iterable[pytest.Item]) -> list[pytest.Item]:
    """The tests of one room beside each other, and the rooms in the order in which each is met first.

    A worker begins with one half of all: what most tests of a room read, compile and prepare is then prepared by one alone.
    """
    rooms: dict[str, list[pytest.Item]] = {}
    for item in items:
        rooms.setdefault("/".join(item.nodeid.split("/")[:2]), []).append(item)
    return list(chain.from_iterable(rooms.values()))

"""One room for all faults of a test run: the program is imported once, not once a test."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from tests.faults.room import Room
from tests.faults.room import room as opened


@pytest.fixture(scope="session")
def whole_room() -> Iterator[Room]:
    """The room, open as long as there are tests to run; every test is skipped where it cannot be opened."""
    if sys.platform != "linux":
        pytest.skip("faults are made with Linux's own means")
    with opened() as room:
        yield room


@pytest.fixture
def room(whole_room: Room) -> Room:
    """The room, with the same chances for every test, whatever ran before it."""
    whole_room.random.seed(1)
    whole_room.naive = None
    return whole_room

"""One workspace for all faults of a test run: the program is imported once, not once a test."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest

from tests.faults.workspace import Workspace, opened


@pytest.fixture(scope="session")
def shared_workspace() -> Iterator[Workspace]:
    """The workspace, open as long as there are tests to run; every test is skipped where it cannot be opened."""
    if sys.platform != "linux":
        pytest.skip("faults are made with Linux's own means")
    with opened() as workspace:
        yield workspace


@pytest.fixture
def workspace(shared_workspace: Workspace) -> Workspace:
    """The workspace, with the same chances for every test, whatever ran before it."""
    shared_workspace.random.seed(1)
    shared_workspace.mutation = None
    return shared_workspace

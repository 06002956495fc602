"""What an action may ask of its caller while it works: whether the person agrees, and where to say how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

Agree = Callable[[str], bool]
"""Whether the person agrees to a question."""

Progress = Callable[[int], None]
"""Told how many more bytes are done."""

ProgressBar = Callable[[str, int], AbstractContextManager[Progress]]
"""Begins to show how far it is: given our own word for what is done, and of how many bytes."""


@contextmanager
def no_progress_bar(_: str, __: int) -> Iterator[Progress]:
    """For what nobody watches."""
    yield lambda _: None

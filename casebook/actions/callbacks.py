"""What an action may ask of its caller while it works: whether the person agrees, and where to say how far it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

Agree = Callable[[str], bool]
"""Whether the person agrees to a question."""

Choose = Callable[[str, Sequence[str]], str | None]
"""Which of some words the person answers a question with; None where nobody can be asked."""

Progress = Callable[[int], None]
"""Told how many more bytes, or of whatever is counted, are done."""


class ProgressBar(Protocol):
    """Begins to show how far it is."""

    def __call__(
        self, what: str, total: int, /, *, unit: str = "", at_once: bool = False
    ) -> AbstractContextManager[Progress]:
        """Given our own word for what is done, and how much of it there is: bytes, or what `unit` says.

        `at_once` is for what is told of only when it is done: a bar for it does not wait for that.
        """


@contextmanager
def no_progress_bar(
    _: str,
    __: int,
    /,
    *,
    unit: str = "",  # noqa: ARG001 - called like any other
    at_once: bool = False,  # noqa: ARG001 - the same
) -> Iterator[Progress]:
    """For what nobody watches."""
    yield lambda _: None


def nobody_chooses(_: str, __: Sequence[str]) -> str | None:
    """Where nobody can be asked."""
    return None

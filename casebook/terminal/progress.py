"""A bar on a terminal for what takes longer than a second. Rich is imported only when that second has passed.

It is drawn on stderr, leaves nothing behind, and is never drawn where there is no terminal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic
from typing import Any, TextIO

PATIENCE = 1.0
"""Seconds without a bar: what is done by then needs none."""

_REDRAWN = 0.1
"""Seconds between two pictures of the bar."""


@contextmanager
def progress(
    what: str, total: int, stream: TextIO | None, clock: Callable[[], float] = monotonic
) -> Iterator[Callable[[int], None]]:
    """What to tell how many more of `total` bytes are done. No bar is drawn where `stream` is None.

    `what` is our own word for it (`reading`), never something typed.
    """
    if stream is None or not total:
        yield _untold
        return
    bar = _Bar(what, total, stream, clock)
    try:
        yield bar.advance
    finally:
        bar.end()


def _untold(_: int) -> None:
    """Nobody watches."""


class _Bar:
    """Counts from the beginning, and is drawn once its time has come."""

    def __init__(self, what: str, total: int, stream: TextIO, clock: Callable[[], float]) -> None:
        self._what, self._total, self._stream, self._clock = what, total, stream, clock
        self._begun = self._drawn = clock()
        self._done = 0
        self._rich: Any = None

    def advance(self, count: int) -> None:
        self._done += count
        now = self._clock()
        if self._rich is None and now - self._begun < PATIENCE:
            return
        if self._rich is None:
            self._rich = _rich_bar(self._stream)
            self._task = self._rich.add_task(self._what, total=self._total, completed=self._done)
            self._rich.start()
        elif now - self._drawn < _REDRAWN:
            return
        self._drawn = now
        self._rich.update(self._task, completed=self._done, refresh=True)

    def end(self) -> None:
        if self._rich is not None:
            self._rich.stop()


def _rich_bar(stream: TextIO) -> Any:
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), DownloadColumn(binary_units=True))
    # No thread, and nobody else's streams: what is printed meanwhile is ours to order.
    return Progress(
        *columns,
        console=Console(file=stream, force_terminal=True),
        auto_refresh=False,
        transient=True,
        redirect_stdout=False,
        redirect_stderr=False,
    )

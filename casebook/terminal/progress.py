"""A bar on a terminal for what takes longer than a second. Rich is imported only when that second has passed.

It is drawn on stderr, leaves nothing behind, and is never drawn where there is no terminal.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from time import monotonic
from typing import Any, TextIO

SHOWN_AFTER = 1.0
"""Seconds without a bar: what is done by then needs none."""

LONG_AT_ONCE = 20_000_000
"""How many bytes take about a second to encrypt, or to decrypt."""

LONG_COUNTED = 1_000
"""How many entries take about a second to be written as a text."""

_REDRAW_AFTER = 0.1
"""Seconds between two pictures of the bar."""


@contextmanager
def progress(
    what: str,
    total: int,
    stream: TextIO | None,
    clock: Callable[[], float] = monotonic,
    *,
    unit: str = "",
    at_once: bool = False,
) -> Iterator[Callable[[int], None]]:
    """What to tell how many more of `total` are done: bytes, or what `counted` says. No bar where `stream` is None.

    `what` is our own word for it (`reading`), never something typed. `at_once` is for what tells nothing before it is done:
    of many bytes, or of many of what is counted, it is drawn from the beginning.
    """
    if stream is None or not total:
        yield _no_progress
        return
    bar = _Bar(what, total, partial(_drawn_bar, stream, unit), clock)
    try:
        if at_once and total >= (LONG_COUNTED if unit else LONG_AT_ONCE):
            bar.draw()
        yield bar.advance
    finally:
        bar.end()


def _no_progress(_: int) -> None:
    """Nobody watches."""


def _drawn_bar(stream: TextIO, unit: str) -> Any:
    from casebook.terminal.ansi import progress_bar

    return progress_bar(stream, unit)


class _Bar:
    """Counts from the beginning, and is drawn once its time has come."""

    def __init__(self, what: str, total: int, make: Callable[[], Any], clock: Callable[[], float]) -> None:
        self._what, self._total, self._make, self._clock = what, total, make, clock
        self._started = self._drawn = clock()
        self._done = 0
        self._bar: Any = None

    def advance(self, count: int) -> None:
        self._done += count
        now = self._clock()
        if self._bar is None and now - self._started < SHOWN_AFTER:
            return
        if self._bar is None:
            self.draw()
        elif now - self._drawn < _REDRAW_AFTER:
            return
        self._drawn = now
        self._bar.update(self._task, completed=self._done, refresh=True)

    def draw(self) -> None:
        self._bar = self._make()
        self._task = self._bar.add_task(self._what, total=self._total, completed=self._done)
        self._bar.start()

    def end(self) -> None:
        if self._bar is not None:
            self._bar.stop()

"""What a fault is, and what was found when it happened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.faults.workspace import Workspace


EVERY = 1 << 40
"""The figure of a fault that is tried until nothing is left to try."""


class CannotHappen(Exception):
    """The fault cannot be made to happen here; the text says why."""


@dataclass
class Finding:
    """How often the fault was made to happen, what was looked at, and every promise it broke."""

    tries: int = 0
    looked_at: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)

    def saw(self, what: str, times: int = 1) -> None:
        """Count what was looked at."""
        self.looked_at[what] += times

    def hold(self, where: str, problems: Iterable[str]) -> None:
        """Keep these problems, if any, as violations that happened at this point."""
        self.violations += [f"{where}: {problem}" for problem in problems]

    @property
    def seen(self) -> str:
        """What was looked at, in words."""
        return ", ".join(f"{times:,} {what}" for what, times in self.looked_at.items() if times)


@dataclass(frozen=True)
class Fault:
    """A way in which things go wrong: its name, what is promised all the same, and how often it is tried.

    What a try is depends on the fault; `whole` is the figure of its README, `share` what `.ci/run` has time for.
    """

    name: str
    promise: str
    share: int
    whole: int
    happen: Callable[[Workspace, int], Finding]


def sample(points: list[tuple[str, int]], tries: int, random: Random) -> list[tuple[str, int]]:
    """At most so many of the points, spread evenly; all of them where there are fewer."""
    if len(points) <= tries:
        return points
    if tries <= 0:
        return []
    step = len(points) / tries
    start = random.random() * step
    return [points[int(start + step * place)] for place in range(tries)]

"""Which members of a rule a plain run tries: a few of many. `--every-member` tries all, and so does a run of named files.

What differs by a word or a language follows one rule, and is what most of a run was spent on. A plain run of everything tries
one member of a rule, and a few of one with many: the same ones in every run, and others of each rule, so that all languages
are met. A rule that says *every*, *each* or *no* tries all, and so does one over whole outputs.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from zlib import crc32

if TYPE_CHECKING:
    import pytest

OPTION = "--every-member"

FEWEST = 1
"""Of any rule so many members are tried at least."""

GROWTH = 0.25
"""Of one with many, so high a power of how many there are: 2 of 16, 3 of 100."""

_SAYS_ALL = re.compile(r"_(?:every|each)_|\btest_(?:no|any|all|whatever|nothing)_")
"""How a rule is named that holds for all there is: what is new is met, whoever forgot it."""

Member = TypeVar("Member")


def few_of(members: Sequence[Member], rule: str) -> Sequence[Member]:
    """The members of this rule that a plain run tries, evenly spread from one that hangs on its name.

    >>> few_of("nl en de fr es".split(), "test_a_rule"), few_of("nl en de fr es".split(), "test_another")
    (['es'], ['fr'])
    """
    there = len(members)
    if there <= FEWEST or _SAYS_ALL.search(rule):
        return members
    count, start = max(FEWEST, round(there**GROWTH)), crc32(rule.encode())
    return [members[(start + turn * there // count) % there] for turn in range(count)]


class Members:
    """Those of this run; once its options are known, `is_few` says whether a few of many are tried."""

    def __init__(self) -> None:
        self.is_few = False

    def look_at(self, config: pytest.Config) -> None:
        """A plain run leaves the largest sets out, names neither file nor test, and writes no output anew."""
        folder = Path(__file__).parent
        named = {(config.invocation_params.dir / arg).resolve() for arg in config.args}
        is_plain = (
            "not whole" in config.option.markexpr and not config.option.keyword and named <= {folder, folder.parent}
        )
        self.is_few = is_plain and not config.getoption(OPTION) and "CASEBOOK_WRITE_GOLDEN" not in os.environ

    def tried(self, members: Sequence[Member], rule: str) -> Sequence[Member]:
        """The members that this run tries."""
        return few_of(members, rule) if self.is_few else members

    def drop(self, config: pytest.Config, items: list[pytest.Item]) -> None:
        """Leave the tests of other members out, where each is a test of its own."""
        rules: dict[str, list[pytest.Item]] = {}
        for item in sorted(items, key=lambda item: item.nodeid):
            rules.setdefault(item.nodeid.partition("[")[0], []).append(item)
        tried = {
            item.nodeid
            for rule, members in rules.items()
            for item in (members if _compares_outputs(members[0]) else self.tried(members, rule))
        }
        dropped = [item for item in items if item.nodeid not in tried]
        if dropped:
            items[:] = [item for item in items if item.nodeid in tried]
            config.hook.pytest_deselected(items=dropped)


def _compares_outputs(item: pytest.Item) -> bool:
    """Whether a test compares what is written with a file that somebody has read."""
    return any(name.endswith("golden") for name in getattr(item, "fixturenames", ()))


MEMBERS = Members()
"""Those of the run that is going on."""

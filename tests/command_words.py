"""The words behind `python -m tests.…`: those that a measure or a writer knows, and no others."""

from __future__ import annotations

import sys
from collections.abc import Collection

WRONG_USE = 2
"""The exit status for words that are not known, as casebook's own."""


def command_words(known: Collection[str] = (), one_of: Collection[str] = ()) -> frozenset[str]:
    """The words that were typed, of those `known` any and of the others one at most.

    Where another word stands, or two of which one is too many, a line on stderr says so and the program ends with status 2: a
    measure of something else than was asked for is worse than none.
    """
    typed = frozenset(sys.argv[1:])
    if unknown := [word for word in sys.argv[1:] if word not in known and word not in one_of]:
        _refuse(f"{unknown[0]!r} is not known; {_takes([*one_of, *known])}")
    if len(both := [word for word in one_of if word in typed]) > 1:
        _refuse(f"{both[0]} and {both[1]} do not go together")
    return typed


def _takes(words: Collection[str]) -> str:
    return f"known: {', '.join(words)}" if words else "it takes no words"


def _refuse(why: str) -> None:
    sys.stderr.write(f"{_name()}: {why}\n")
    sys.exit(WRONG_USE)


def _name() -> str:
    """The module that runs, as it is typed."""
    spec = sys.modules["__main__"].__spec__
    return spec.name.removesuffix(".__main__") if spec else sys.argv[0]

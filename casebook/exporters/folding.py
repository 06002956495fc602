"""How a message is made to fit: folded in the order its outline gives, until it has the room there is.

Stages come one after another, and within a stage the first fragment, which is the oldest, gives way first. The first
state that fits is taken, so a longer limit never loses what a shorter one kept.

A limit counts characters (code points) of the whole output, the line end after it included: what a pipe carries.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol

from casebook.errors import WrongValue
from casebook.exporters.outline import Block, Countable, Message


class Layout(Protocol):
    """A message as a writer lays it out. Its length is known at any moment without it being written out."""

    notice: str
    """What counts the fragments that are left out."""

    def __len__(self) -> int:
        """How many characters `text` has."""

    def put(self, row: int, column: int, form: str) -> None:
        """Show this form of a fragment instead; `""` leaves it out."""

    def text(self) -> str:
        """All that is shown, without a line end at the end."""


class TooShortALimit(WrongValue):
    """What must never be folded away is longer than the limit; `needed` characters hold it."""

    def __init__(self, limit: int, needed: int) -> None:
        self.limit, self.needed = limit, needed

    def __str__(self) -> str:
        return (
            f"what is asked for, the numbers and the broken promises do not fit {self.limit} characters; "
            f"they take {self.needed}: use --limit {self.needed} or more, or --parts."
        )


def folded(outline: Message, limit: int | None, layout: Layout) -> str:
    """The outline, laid out in full in `layout`, folded until it fits `limit`. No line end at the end.

    Raises `TooShortALimit` where even everything that may be folded is not enough.
    """
    if limit is None or len(layout) < limit:
        return layout.text()
    shown = [[fragment.text for fragment in block.fragments] for block in outline.blocks]
    left_out: Counter[Countable] = Counter()
    needed = len(layout) + 1
    for row, column, form in _steps(outline.blocks):
        if form == shown[row][column]:
            continue
        shown[row][column] = form
        layout.put(row, column, form)
        counts_as = outline.blocks[row].fragments[column].counts_as
        if not form and counts_as:
            left_out[counts_as] += 1
            layout.notice = outline.left_out(left_out)
        if len(layout) < limit:
            return layout.text()
        needed = min(needed, len(layout) + 1)
    raise TooShortALimit(limit, needed)


def _steps(blocks: Sequence[Block]) -> list[tuple[int, int, str]]:
    """Which fragment takes which form next: by stage, and in a stage from the top, each fragment to its end."""
    steps = [
        (stage, row, column, order, form)
        for row, block in enumerate(blocks)
        for column, fragment in enumerate(block.fragments)
        for order, (stage, form) in enumerate(fragment.shorter)
    ]
    return [(row, column, form) for _, row, column, _, form in sorted(steps)]

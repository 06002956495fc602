"""How a message is made to fit: folded in the order its outline gives, until it has the room there is.

Stages come one after another, and within a stage the first fragment, which is the oldest, gives way first. The first
state that fits is taken, so a longer limit never loses what a shorter one kept.

A limit counts characters (code points) of the whole output, the line end after it included: what a pipe carries.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

from casebook.errors import WrongValue
from casebook.exporters.outline import Block, Countable, Message

LayOut = Callable[[Message, Sequence[Sequence[str]], str], str]
"""Writes what is shown of each fragment of each block, and the notice of what is not, without a line end at the end."""


class TooShortALimit(WrongValue):
    """What must never be folded away is longer than the limit; `needed` characters hold it."""

    def __init__(self, limit: int, needed: int) -> None:
        self.limit, self.needed = limit, needed

    def __str__(self) -> str:
        return (
            f"what is asked for, the numbers and the broken promises do not fit {self.limit} characters; "
            f"they take {self.needed}: use --limit {self.needed} or more, or --parts."
        )


def folded(outline: Message, limit: int | None, lay_out: LayOut) -> str:
    """The outline as `lay_out` writes it, folded until it fits `limit`. No line end at the end.

    Raises `TooShortALimit` where even everything that may be folded is not enough.
    """
    shown = [[fragment.text for fragment in block.fragments] for block in outline.blocks]
    left_out: Counter[Countable] = Counter()
    text = lay_out(outline, shown, "")
    if limit is None or len(text) < limit:
        return text
    needed = len(text) + 1
    for row, column, form in _steps(outline.blocks):
        if form == shown[row][column]:
            continue
        shown[row][column] = form
        counts_as = outline.blocks[row].fragments[column].counts_as
        if not form and counts_as:
            left_out[counts_as] += 1
        text = lay_out(outline, shown, outline.left_out(left_out) if left_out else "")
        if len(text) < limit:
            return text
        needed = min(needed, len(text) + 1)
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

"""How a message is made to fit: it grows from its lead, form by form, until there is no more room.

The order in which the forms come does not depend on the room, so a longer limit never loses what a shorter one showed:
by stage, and in a stage by rank, but one at a time that is no more than a tenth of what is there, while there is such a
one; so no more than about a tenth of the room stays empty.

A limit counts the whole output in the unit of the layout, the line end after it included: what a pipe carries.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple, Protocol

from casebook.errors import WrongValue
from casebook.exporters.outline import Block, Message, Stage
from casebook.exporters.units import Unit

_SHARE = 10
"""One part of this many of what is there already: how much may come at a time."""

_SOONER = {Stage.LEAD: 300, Stage.IDENTITY: 300, Stage.CONTRADICTION: 3}
"""What may come as if it were so many times as short: the lead and whom it is from at once, and what they contradict
before anything else."""

_ALWAYS_SMALL = 40
"""A form that adds no more characters than this is small, however little is there."""


class Layout(Protocol):
    """A message as a writer lays it out. Its length is known at any moment without it being written out."""

    unit: Unit
    """What its length is counted in."""

    notice: str
    """What counts the fragments that are left out."""

    def __len__(self) -> int:
        """How long `text` is."""

    def put(self, row: int, column: int, form: str) -> str:
        """Show this form of a fragment, and give back the one that was shown; `""` leaves it out."""

    def shows(self, row: int, column: int) -> bool:
        """Whether any form of this fragment is shown."""

    def text(self) -> str:
        """All that is shown, without a line end at the end."""


class TooShortALimit(WrongValue):
    """What is never left out is longer than the limit; `needed` of the unit hold it."""

    def __init__(self, limit: int, needed: int, unit: Unit = Unit.CHARACTERS) -> None:
        self.limit, self.needed, self.unit = limit, needed, unit

    def __str__(self) -> str:
        return (
            f"the order and what is asked for do not fit {self.limit} {self.unit}; "
            f"they take {self.needed}: use --limit {self.needed} or more, or --parts."
        )


class _Step(NamedTuple):
    """A form of a fragment that may come next; compared by when it comes."""

    stage: Stage
    rank: int
    row: int
    column: int
    form: int


def fitted(outline: Message, limit: int | None, layout: Layout) -> str:
    """The outline in `layout`, which shows nothing yet, as far as it fits `limit`. No line end at the end.

    Raises `TooShortALimit` where what is never left out is too long.
    """
    if limit is None:
        _show(outline.blocks, layout)
        return layout.text()
    for row, column in _places(outline.blocks):
        forms = outline.blocks[row].fragments[column].forms
        if forms and forms[0][0] is Stage.LEAD:
            layout.put(row, column, forms[0][1])
    if len(layout) >= limit:
        raise TooShortALimit(limit, len(layout) + 1, layout.unit)
    for step in _steps(outline.blocks, layout):
        before = layout.put(step.row, step.column, _form(outline.blocks, step))
        if len(layout) >= limit:
            layout.put(step.row, step.column, before)
            _count(outline, limit, layout)
            break
    return layout.text()


def _show(blocks: Sequence[Block], layout: Layout) -> None:
    for row, column in _places(blocks):
        layout.put(row, column, blocks[row].fragments[column].whole)


def _places(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    return ((row, column) for row, block in enumerate(blocks) for column in range(len(block.fragments)))


def _form(blocks: Sequence[Block], step: _Step) -> str:
    return blocks[step.row].fragments[step.column].forms[step.form][1]


def _steps(blocks: Sequence[Block], layout: Layout) -> Iterator[_Step]:
    """What comes after the first forms of the lead, in the one order there is for these blocks; each is put before the next."""
    ready: list[_Step] = []
    large: list[tuple[int, _Step]] = []

    def add(row: int, column: int, form: int) -> None:
        fragment = blocks[row].fragments[column]
        if form < len(fragment.forms):
            step = _Step(fragment.forms[form][0], fragment.rank, row, column, form)
            shown = fragment.forms[form - 1][1] if form else ""
            grown = len(fragment.forms[form][1]) - len(shown)
            heappush(large, (grown // _SOONER.get(step.stage, 1), step))

    for row, column in _places(blocks):
        forms = blocks[row].fragments[column].forms
        add(row, column, 1 if forms and forms[0][0] is Stage.LEAD else 0)
    while ready or large:
        most = max(_ALWAYS_SMALL, len(layout) // _SHARE)
        while large and large[0][0] <= most:
            heappush(ready, heappop(large)[1])
        step = heappop(ready) if ready else heappop(large)[1]
        yield step
        add(step.row, step.column, step.form + 1)


def _count(outline: Message, limit: int, layout: Layout) -> None:
    """Say how much is left out, where there is room for that."""
    left_out = Counter(
        fragment.counts_as
        for row, block in enumerate(outline.blocks)
        for column, fragment in enumerate(block.fragments)
        if fragment.counts_as and fragment.whole and not layout.shows(row, column)
    )
    if left_out:
        layout.notice = outline.left_out(left_out)
        if len(layout) >= limit:
            layout.notice = ""

"""How a message is made to fit: it grows from its lead, form by form, until there is no more room.

The order in which the forms come does not depend on the room, so a longer limit never loses what a shorter one showed:
by stage, and in a stage by rank, but first all that are small. Small is what adds no more than a tenth to what is there, or
than courtesies can stand in for: they take the room that the next fact does not fit, and give way to it where it does. So no
more than about a tenth of the room stays empty, and no fact waits for a lesser one. Only what goes on from another fragment
waits for that to be told.

A limit counts the whole output in the unit of the layout, the line end after it included: what a pipe carries.
"""

# No `from __future__ import annotations`: a named tuple compiles each type that is a text.

from collections.abc import Iterator, Sequence
from heapq import heappop, heappush
from typing import NamedTuple, Protocol

from casebook.errors import WrongValue
from casebook.exporters.outline import Block, Message, Stage
from casebook.exporters.units import Unit

_SHARE = 10
"""One part of this many of the room: how much may stay empty, and how much may come at a time without regard to its length."""

_ALWAYS_SMALL = 30
"""A form that adds no more characters than this is small, however little is there: a tenth of the shortest room there is."""

_POLITE = (Stage.REQUEST, Stage.COURTESY)
"""What is asked politely: whatever room is left takes it, and in few words it has a room of its own."""

_NO_STEPS = (Stage.CLOCK, Stage.COURTESY)
"""What does not come step by step."""

_AT_ONCE = (Stage.LEAD, Stage.IDENTITY, Stage.PLEADED)
"""What comes in its turn however long it is."""

_LONGEST_COURTESIES = 2
"""So many forms of what is asked politely say no more than the one before them: how much is left out comes first. Our own
choice."""

_LINE_ENDS = 3
"""What a line may take beside itself."""


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
    _show(outline.blocks, layout, is_limited=limit is not None)
    if limit is None or len(layout) < limit:
        return layout.text()
    _hide(outline.blocks, layout)
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
            _be_courteous(outline.blocks, limit, layout, but=_LONGEST_COURTESIES)
            _count(outline, limit, layout)
            break
    _be_courteous(outline.blocks, limit, layout)
    return layout.text()


def _show(blocks: Sequence[Block], layout: Layout, *, is_limited: bool) -> None:
    """Show all of it; where the room `is_limited`, no line of which the time of day is all that is new."""
    for row, column in _places(blocks):
        fragment = blocks[row].fragments[column]
        is_told = is_limited and all(stage is Stage.CLOCK for stage, _ in fragment.forms)
        layout.put(row, column, "" if is_told else fragment.whole)


def _hide(blocks: Sequence[Block], layout: Layout) -> None:
    for row, column in _places(blocks):
        layout.put(row, column, "")


def _places(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    return ((row, column) for row, block in enumerate(blocks) for column in range(len(block.fragments)))


def _form(blocks: Sequence[Block], step: _Step) -> str:
    return blocks[step.row].fragments[step.column].forms[step.form][1]


def _steps(blocks: Sequence[Block], layout: Layout) -> Iterator[_Step]:
    """What comes after the first forms of the lead, in the one order there is for these blocks; each is put before the next."""
    steps = _Steps(layout, _courtesies(blocks, layout.unit))
    told: set[tuple[int, int | None]] = set()
    waiting: dict[tuple[int, int | None], list[tuple[int, int]]] = {}

    def add(row: int, column: int, form: int) -> None:
        fragment = blocks[row].fragments[column]
        while form < len(fragment.forms) and fragment.forms[form][0] in _NO_STEPS:
            form += 1
        if form >= len(fragment.forms):
            return
        before = (row, fragment.leans_on)
        if fragment.leans_on is not None and form >= fragment.alone and before not in told:
            waiting.setdefault(before, []).append((column, form))
            return
        step = _Step(fragment.forms[form][0], fragment.rank, row, column, form)
        shown = fragment.forms[form - 1][1] if form else ""
        steps.add(step, layout.unit.length(fragment.forms[form][1]) - layout.unit.length(shown))

    for row, column in _places(blocks):
        forms = blocks[row].fragments[column].forms
        add(row, column, 1 if forms and forms[0][0] is Stage.LEAD else 0)
    while step := steps.next():
        yield step
        if step.stage is Stage.REQUEST:
            steps.ask(layout.unit.length(_form(blocks, step)) + _LINE_ENDS)
        add(step.row, step.column, step.form + 1)
        if blocks[step.row].fragments[step.column].is_told_by(step.form):
            told.add((step.row, step.column))
            for column, form in waiting.pop((step.row, step.column), ()):
                add(step.row, column, form)


def _courtesies(blocks: Sequence[Block], unit: Unit) -> list[int]:
    """How much room each form of what is asked politely takes, the least first."""
    texts = (form for block in blocks for each in block.fragments for stage, form in each.forms if stage in _POLITE)
    return sorted(unit.length(text) + _LINE_ENDS for text in texts)


def _be_courteous(blocks: Sequence[Block], limit: int, layout: Layout, but: int = 0) -> None:
    """Show the longest form of what is asked politely that there is room for yet, `but` so many of the longest."""
    for row, column in _places(blocks):
        forms = blocks[row].fragments[column].forms
        for stage, form in forms[: len(forms) - but]:
            before = layout.put(row, column, form) if stage in _POLITE else ""
            if stage in _POLITE and (len(layout) >= limit or len(form) < len(before)):
                layout.put(row, column, before)


class _Steps:
    """The steps that may come next: the small ones by stage, then the smallest.

    Before one that is not small come all that are no more than a tenth of what would be there with it: where it has no room,
    nothing is left that would fit a tenth of that.
    """

    def __init__(self, layout: Layout, courtesies: Sequence[int]) -> None:
        self._layout, self._courtesies = layout, courtesies
        self._ready: list[tuple[_Step, int]] = []
        self._by_size: list[tuple[int, _Step]] = []

    def add(self, step: _Step, size: int) -> None:
        """What may come next, and how much longer the text is then; some of it at once."""
        if step.stage in _AT_ONCE:
            heappush(self._ready, (step, size))
            return
        heappush(self._by_size, (size, step))

    def next(self) -> _Step | None:
        """The one that comes next; None where all have come."""
        self._make_ready(self._small(max(_ALWAYS_SMALL, len(self._layout) // _SHARE)))
        if not self._ready and self._by_size:
            size, step = heappop(self._by_size)
            self._make_ready((len(self._layout) + size + _LINE_ENDS) // _SHARE)
            if not self._ready:
                return step
            heappush(self._by_size, (size, step))
        return heappop(self._ready)[0] if self._ready else None

    def ask(self, taken: int) -> None:
        """What is asked politely stands there, and has `taken` so much: longer forms can stand in for what is left of them, and
        what was small beside all of them may be no more."""
        self._courtesies = [each - taken for each in self._courtesies if each > taken]
        for step, size in self._ready:
            heappush(self._by_size, (size, step))
        self._ready.clear()

    def _small(self, share: int) -> int:
        """How much is small: what courtesies can stand in for, so that no more than `share` stays empty, or a tenth with them."""
        most, shown = share, len(self._layout)
        for courtesy in self._courtesies:
            if courtesy > most + 1:
                break
            most = courtesy + max(share, (shown + courtesy) // _SHARE)
        return most

    def _make_ready(self, most: int) -> None:
        """All that add no more than this many are small."""
        while self._by_size and self._by_size[0][0] <= most:
            size, step = heappop(self._by_size)
            heappush(self._ready, (step, size))


def _count(outline: Message, limit: int, layout: Layout) -> None:
    """Say how much is left out, where there is room for that, and an entry is told beside which others are missing."""
    fragments = [
        (outline.blocks[row].fragments[column], layout.shows(row, column)) for row, column in _places(outline.blocks)
    ]
    if not any(each.is_counted and is_shown for each, is_shown in fragments):
        return
    hidden = [each for each, is_shown in fragments if each.whole and not is_shown]
    entries, missed = sum(each.is_counted for each in hidden), sum(each.missed for each in hidden)
    for notice in outline.left_out(entries, missed):
        layout.notice = notice
        if len(layout) < limit:
            return
    layout.notice = ""

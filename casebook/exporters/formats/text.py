"""A message as plain text: one line for each fragment, a blank line between blocks, no markup of any kind.

It is made to fit a limit, or split into numbered messages, of which the lead is the first; what comes first is the
outline's to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.formats.fitting import fitted
from casebook.exporters.formats.paper_text import BEGINS_WITH_A_NUMBER
from casebook.exporters.units import Unit
from casebook.records.frozen import Frozen

if TYPE_CHECKING:
    from casebook.exporters.options import ExportOptions
    from casebook.exporters.outline import Message


def render(outline: Message, options: ExportOptions) -> str:
    """The text, fitted to `options.limit`, or as numbered messages with a blank line between them.

    Raises `TooShortALimit`.
    """
    return "\n\n".join(messages(outline, options)) + "\n"


def messages(outline: Message, options: ExportOptions) -> tuple[str, ...]:
    """What to send, in order: one text, or with `options.parts` as many as it takes.

    Each fits the limit with its mark and the line end after it; parts without a limit take `PART_LIMIT`.
    """
    if not options.parts:
        return (_fitted(outline, options),)
    from casebook.exporters.formats.splitting import PART_LIMIT, split

    limit = PART_LIMIT if options.limit is None else options.limit
    lead = "\n".join(fragment.whole for fragment in outline.blocks[0].fragments)
    return split(fitted(outline, None, TextLayout(outline)), limit, outline.numbers, lead, options.unit)


def _fitted(outline: Message, options: ExportOptions) -> str:
    """The text, in which what found no room in one place stands in another where it has one."""
    layout = TextLayout(outline, options.unit)
    text = fitted(outline, options.limit, layout)
    retold = outline.retold(layout.shown)
    return text if retold is None else _fitted(retold, options)


class Omitted(Frozen):
    """What found no room: so many `lines` of `most`, of them those of these `entries`, and so many `characters` with what is told
    more shortly."""

    lines: int
    most: int
    entries: tuple[int, ...]
    characters: int


def omitted(outline: Message, options: ExportOptions) -> Omitted:
    """What is left out of a text that is to fit a limit. Raises `TooShortALimit`."""
    layout = TextLayout(outline, options.unit)
    fitted(outline, options.limit, layout)
    return layout.omitted()


class TextLayout:
    """What is shown of each block: the notice where it belongs, and its lines. Nothing is shown at first.

    Lines and lengths, in the unit, are counted as they come, so that fitting a case of thousands of lines takes no longer than
    writing it does.
    """

    def __init__(self, outline: Message, unit: Unit = Unit.CHARACTERS) -> None:
        self.unit = unit
        self.notice = ""
        self._blocks = outline.blocks
        self._shown = [[""] * len(block.fragments) for block in outline.blocks]
        self._marks = [len(f"{len(each.fragments)}. ") if each.is_numbered else 0 for each in outline.blocks]
        self._lines = [0] * len(outline.blocks)
        self._length, self._blocks_shown = 0, 0  # of all lines with their ends, and of how many blocks they are

    def put(self, row: int, column: int, form: str) -> str:
        """Show this form of a fragment, and give back the one that was shown; `""` leaves it out."""
        before = self._shown[row][column]
        self._shown[row][column] = form
        lines = bool(form) - bool(before)
        self._length += lines * (1 + self._marks[row]) + self.unit.length(form) - self.unit.length(before)
        self._blocks_shown -= self._lines[row] > 0
        self._lines[row] += lines
        self._blocks_shown += self._lines[row] > 0
        return before

    def shown(self, row: int, column: int) -> str:
        """The form of this fragment that is shown; `""` where none is."""
        return self._shown[row][column]

    def shows(self, row: int, column: int) -> bool:
        """Whether any form of this fragment is shown."""
        return bool(self._shown[row][column])

    def __len__(self) -> int:
        length, blocks = self._length, self._blocks_shown
        if self.notice:
            for row, lines in enumerate(self._lines):
                for line in self._below(row):
                    length += self.unit.length(line) + 1
                    blocks += not lines
        return max(0, length + blocks - 2)  # a blank line before each block but the first, and no line end at the end

    def text(self) -> str:
        """All that is shown, without a line end at the end."""
        blocks = ("\n".join([*self._told(row), *self._below(row)]) for row in range(len(self._blocks)))
        return "\n\n".join(filter(None, blocks))

    def omitted(self) -> Omitted:
        """What of all there is to tell is not shown."""
        told = [
            (each, shown)
            for block, forms in zip(self._blocks, self._shown, strict=True)
            for each, shown in zip(block.fragments, forms, strict=True)
            if each.whole
        ]
        hidden = [each for each, shown in told if not shown]
        characters = sum(len(each.whole) - len(shown) for each, shown in told)
        return Omitted(len(hidden), len(told), tuple(each.entry for each in hidden if each.entry), characters)

    def _told(self, row: int) -> list[str]:
        """The lines of a block, with their numbers where it has any."""
        lines = list(filter(None, self._shown[row]))
        stop = ")" if any(map(BEGINS_WITH_A_NUMBER.match, lines)) else "."
        is_numbered = self._blocks[row].is_numbered
        return [f"{place}{stop} {line}" if is_numbered else line for place, line in enumerate(lines, 1)]

    def _below(self, row: int) -> list[str]:
        """What stands below the lines of a block."""
        return [self.notice] if self._blocks[row].notice and self.notice else []

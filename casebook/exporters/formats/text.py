"""A message as plain text: one line for each fragment, a blank line between blocks, no markup of any kind.

It is made to fit a limit, or split into numbered messages, of which the lead is the first; what comes first is the
outline's to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.formats.fitting import fitted
from casebook.exporters.units import Unit

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
        self._lines = [0] * len(outline.blocks)
        self._length, self._blocks_shown = 0, 0  # of all lines with their ends, and of how many blocks they are

    def put(self, row: int, column: int, form: str) -> str:
        """Show this form of a fragment, and give back the one that was shown; `""` leaves it out."""
        before = self._shown[row][column]
        self._shown[row][column] = form
        lines = bool(form) - bool(before)
        self._length += lines + self.unit.length(form) - self.unit.length(before)
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
        blocks = ("\n".join([*filter(None, forms), *self._below(row)]) for row, forms in enumerate(self._shown))
        return "\n\n".join(filter(None, blocks))

    def _below(self, row: int) -> list[str]:
        """What stands below the lines of a block."""
        return [self.notice] if self._blocks[row].notice and self.notice else []

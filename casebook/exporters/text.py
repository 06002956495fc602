"""A message as plain text: one line for each fragment, a blank line between blocks, no markup of any kind.

It is folded to a limit, or split into numbered messages; which gives way when is the outline's to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.folding import folded
from casebook.exporters.splitting import PART_LIMIT, split

if TYPE_CHECKING:
    from casebook.exporters.options import ExportOptions
    from casebook.exporters.outline import Message


def render(outline: Message, options: ExportOptions) -> str:
    """The text, folded to `options.limit`, or as numbered messages with a blank line between them.

    Raises `TooShortALimit`.
    """
    return "\n\n".join(messages(outline, options)) + "\n"


def messages(outline: Message, options: ExportOptions) -> tuple[str, ...]:
    """What to send, in order: one text, or with `options.parts` as many as it takes.

    Each fits the limit with its mark and the line end after it; parts without a limit take `PART_LIMIT`.
    """
    layout = TextLayout(outline)
    if not options.parts:
        return (folded(outline, options.limit, layout),)
    limit = PART_LIMIT if options.limit is None else options.limit
    return split(layout.text(), limit, outline.numbers)


class TextLayout:
    """What is shown of each block: its heading, the notice where it belongs, and its lines.

    Lines and characters are counted as they come and go, so that folding a case of thousands of lines takes no longer
    than writing it does.
    """

    def __init__(self, outline: Message) -> None:
        self.notice = ""
        self._blocks = outline.blocks
        self._shown = [[fragment.text for fragment in block.fragments] for block in outline.blocks]
        self._lines = [sum(map(bool, forms)) for forms in self._shown]
        self._characters = [sum(map(len, forms)) for forms in self._shown]

    def put(self, row: int, column: int, form: str) -> None:
        """Show this form of a fragment instead; `""` leaves it out."""
        before = self._shown[row][column]
        self._shown[row][column] = form
        self._lines[row] += bool(form) - bool(before)
        self._characters[row] += len(form) - len(before)

    def __len__(self) -> int:
        lengths = []
        for row, lines in enumerate(self._lines):
            above = self._above(row)
            if lines or above:
                lengths.append(self._characters[row] + sum(map(len, above)) + lines + len(above) - 1)
        return sum(lengths) + 2 * max(0, len(lengths) - 1)

    def text(self) -> str:
        """All that is shown, without a line end at the end."""
        blocks = ("\n".join([*self._above(row), *filter(None, forms)]) for row, forms in enumerate(self._shown))
        return "\n\n".join(filter(None, blocks))

    def _above(self, row: int) -> list[str]:
        """What stands above the lines of a block."""
        block = self._blocks[row]
        heading = [block.heading] if self._lines[row] and block.heading else []
        return [*heading, self.notice] if block.notice and self.notice else heading

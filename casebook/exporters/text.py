"""A message as plain text: one line for each fragment, a blank line between blocks, no markup of any kind.

It is folded to a limit, or split into numbered messages; which gives way when is the outline's to say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.folding import folded
from casebook.exporters.splitting import PART_LIMIT, split

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    if not options.parts:
        return (folded(outline, options.limit, _laid_out),)
    limit = PART_LIMIT if options.limit is None else options.limit
    return split(folded(outline, None, _laid_out), limit, outline.numbers)


def _laid_out(outline: Message, shown: Sequence[Sequence[str]], notice: str) -> str:
    """The text of what is shown of each block; without a line end at its end."""
    texts = []
    for block, forms in zip(outline.blocks, shown, strict=True):
        lines = [form for form in forms if form]
        heading = [block.heading] if lines and block.heading else []
        counts = [notice] if block.notice and notice else []
        if heading or counts or lines:
            texts.append("\n".join([*heading, *counts, *lines]))
    return "\n\n".join(texts)

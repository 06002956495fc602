"""The line that is typed in while a contact is going on: it scrolls sideways, and says of a paste how many lines it has.

prompt_toolkit is imported here too, and only where there is a terminal for it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from prompt_toolkit.layout.processors import Processor, Transformation, TransformationInput
from prompt_toolkit.widgets import TextArea

from casebook.terminal.asking.seen_typing import SeenTyping

if TYPE_CHECKING:
    from prompt_toolkit.buffer import Buffer


def typed_line(text: str, accept: Callable[[Buffer], bool], keep: Callable[[str], None]) -> TextArea:
    """The line with what stands in it already; `keep` is told of every change of it, and `accept` has it at Enter."""
    line = TextArea(
        text,
        height=1,
        multiline=False,
        wrap_lines=False,  # of a line that is wrapped its last piece alone would be seen
        accept_handler=accept,
        input_processors=[SeenTyping(), _PastedLines()],
        get_line_prefix=lambda _number, _wrapped: [("", "> ")],
    )
    line.buffer.cursor_position = len(text)
    line.buffer.on_text_changed += lambda buffer: keep(buffer.text)
    return line


class _PastedLines(Processor):
    """Of a paste of several lines how many they are, as one alone is seen."""

    def apply_transformation(self, transformation_input: TransformationInput) -> Transformation:
        """The line, or how many there are."""
        count = transformation_input.document.line_count
        if count < 2:
            return Transformation(transformation_input.fragments)
        told = f"({count} lines pasted)"
        return Transformation([("", told)], lambda _: len(told), lambda _: 0)

"""What is typed on a screen, as it is drawn: without what is not seen, which must not reach the terminal.

prompt_toolkit is imported here too, and only where there is a terminal for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from prompt_toolkit.layout.processors import Processor, Transformation, TransformationInput

from casebook.text.sanitise import for_screen
from casebook.text.widths import of_sure_width

if TYPE_CHECKING:
    from prompt_toolkit.formatted_text import StyleAndTextTuples

_HIDDEN = "\N{REPLACEMENT CHARACTER}"
"""What stands for a character that is not seen; one column, as it has."""


class SeenTyping(Processor):
    """What is typed, without what is not seen: it must not reach the terminal. Columns stay where they are."""

    def apply_transformation(self, transformation_input: TransformationInput) -> Transformation:
        """What is typed, but for what is not seen."""
        shown: StyleAndTextTuples = []
        for style, text, *_ in transformation_input.fragments:
            is_clean = text.isascii() and for_screen(text) == text
            shown.append((style, text if is_clean else "".join(map(_seen, text))))
        return Transformation(shown)


def _seen(character: str) -> str:
    sure = of_sure_width(character)
    return sure if for_screen(sure) == sure else _HIDDEN

"""Why they refused, behind that they did: after a colon, or as one sentence where it begins with *because*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.words.typed import inside_a_sentence
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_BEGINS_WITH_BECAUSE = QuickPattern(
    r"(?:(?P<clause>omdat|doordat|want|weil|da|denn)|because|due to|as (?:the|my|it|i)|since (?:the|my|it|i)|wegens|vanwege|wegen"
    r"|aufgrund|car|parce qu\w*|puisqu\w*|à cause|en raison|porque|ya que|puesto que|debido a|por)\b"
)
"""How why they refused begins where it goes on from that they did, behind a comma in Dutch and German where it is a clause."""


def with_reason(wording: Wording, head: str, why: str) -> str:
    """`Niall refused my request because the hotel was open`, `Niall refused my request: it was open`."""
    because = _BEGINS_WITH_BECAUSE.match(why)
    if because is None:
        return f"{head}{wording.language.colon}{why}"
    return f"{head}{',' if because['clause'] else ''} {inside_a_sentence(why)}"

"""Labels of a chat that were copied with each piece on a line of its own, a dot between them: *Fin*, *•*, *AI Agent*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.turns import Line

_DOT = re.compile(r"[•·|]")
_FEWEST = 2
"""A single dot on a line may be anything. Our own choice."""

_MOST_WORDS = 4
"""A piece of a label has no more words. Our own choice."""


def dots_joined(lines: Sequence[Line]) -> list[Line]:
    """The lines with the pieces of each such label in one: `Fin · AI Agent`; as they are where none are."""
    if sum(_DOT.fullmatch(line.text) is not None for line in lines) < _FEWEST:
        return list(lines)
    found: list[Line] = []
    joins = False
    for line in lines:
        is_dot = _DOT.fullmatch(line.text) is not None
        if joins and not is_dot and _is_piece(line.text):
            found[-1] = Line(found[-1].number, f"{found[-1].text} · {line.text}")
        elif not is_dot:
            found.append(line)
        joins = is_dot and bool(found) and _is_piece(found[-1].text)
    return found


def _is_piece(text: str) -> bool:
    return 0 < len(text.split()) <= _MOST_WORDS + text.count("·") * _MOST_WORDS

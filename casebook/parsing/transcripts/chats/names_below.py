"""A chat that shows the name and the time below each message: its lines with each name put above what was said.

Between the messages are blank lines. A message under which only a time stands is the person's.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.transcripts.chats.heads import day_or_time_alone, name_line
from casebook.parsing.transcripts.turns import Line

_MOST = 0.7
"""So large a part of the lines with a name and a time must end a message. Our own choice."""

_FEWEST = 2
"""Fewer such lines tell nothing. Our own choice."""

_ME = "Me"
"""The head of a message that has a time and no name under it."""


def names_above(lines: Sequence[Line]) -> list[Line]:
    """The lines in the order in which other chats have them; as they are where names stand above anyway."""
    blocks = _blocks(lines)
    ends = [block for block in blocks if len(block) > 1 and _is_head(block[-1])]
    elsewhere = sum(_is_head(line) for block in blocks for line in block[: -1 if len(block) > 1 else None])
    if len(ends) < _FEWEST or len(ends) < _MOST * (len(ends) + elsewhere):
        return list(lines)
    return [line for block in blocks for line in _turned(block)]


def _blocks(lines: Sequence[Line]) -> list[list[Line]]:
    found: list[list[Line]] = [[]]
    for line in lines:
        if line.text:
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [block for block in found if block]


def _is_head(line: Line) -> bool:
    head = name_line(line.text)
    return head is not None and head.stamp is not None and head.stamp.is_timed


def _turned(block: list[Line]) -> list[Line]:
    last = block[-1]
    if len(block) > 1 and _is_head(last):
        return [last, *block[:-1]]
    if len(block) > 1 and (stamp := day_or_time_alone(last.text)) is not None and stamp.is_timed:
        return [Line(last.number, f"{_ME} · {last.text}"), *block[:-1]]
    return block

"""Direct messages as they are copied from a page that writes `You · 10:04` below those of the person, and no more than a time
below the others: its lines with who wrote each above it."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.transcripts.chats.heads import day_or_time_alone, is_me, is_receipt, name_line
from casebook.parsing.transcripts.turns import Line

_FEWEST = 2
"""Fewer of the person's messages tell nothing. Our own choice."""

_THEM = "Agent"
"""The head of a message that is not the person's."""


def mine_above(lines: Sequence[Line]) -> list[Line] | None:
    """The lines with a head above each message; None where they are not laid out so."""
    blocks: list[list[Line]] = [[]]
    mine = 0
    for line in (line for line in lines if line.text and not is_receipt(line.text)):
        is_mine = _is_mine(line)
        stamp = day_or_time_alone(line.text)
        blocks[-1].append(line)
        if is_mine or (stamp is not None and stamp.time is not None):
            mine += is_mine
            blocks.append([])
    messages = [block for block in blocks if block]
    if mine < _FEWEST or mine == len(messages) or not all(map(_is_message, messages)):
        return None
    return [line for at, block in enumerate(messages) for line in _turned(block, is_first=at == 0)]


def _is_mine(line: Line) -> bool:
    head = name_line(line.text)
    return head is not None and head.stamp is not None and head.stamp.is_timed and is_me(head.name)


def _is_message(block: list[Line]) -> bool:
    """Whether words stand above who wrote them, or when, and no other head."""
    *said, last = block
    is_end = _is_mine(last) or day_or_time_alone(last.text) is not None
    others = [line for line in said if (head := name_line(line.text)) is not None and head.stamp is not None]
    return bool(said) and is_end and not others


def _turned(block: list[Line], *, is_first: bool) -> list[Line]:
    *said, last = block
    days = [at for at, line in enumerate(said) if day_or_time_alone(line.text) is not None]
    begun = (days[-1] + 1 if days else len(said) - 1) if is_first or days else 0
    head = last if _is_mine(last) else Line(last.number, f"{_THEM} · {last.text}")
    return [*said[:begun], head, *said[begun:]]

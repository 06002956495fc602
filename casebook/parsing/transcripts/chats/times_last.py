"""A chat that shows the time at the end of each message, a blank before it: `Maria: I will look 10:32 AM`.

One such end may be a part of what is said, *I'll be there at 10:32*; where nearly all have one, and none is earlier than the
one before, a program put them there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time
from itertools import groupby, pairwise

from casebook.parsing.transcripts.chats.heads import head_of
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.times.stamps import stamp_ending
from casebook.parsing.transcripts.turns import Line

_FEWEST = 4
"""Fewer such messages tell nothing. Our own choice."""

_MOST = 0.9
"""So large a part of those with a name must end in a time: what goes on below has its time there. Our own choice."""


_SAID = re.compile(
    r"\b(?:at|by|till?|until|to|from|before|after|around|about|not|then|better|and|or|om|tot|voor|na|vanaf|rond|tussen|um|bis|ab|vor|gegen"
    r"|nach|a|vers|avant|apres|de|las|sobre|hasta|en|und|et|y|o|ou|oder|of)$"
)
"""What stands before a time that is said, in letters without accents."""


def with_times_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines with two blanks before such times, as before one that is no part of what is said; as they are in other chats."""
    headed = [line for line in lines if (head := head_of(line.text)) is not None and head.said and head.stamp is None]
    ends = {line.number: end for line in headed if (end := _end_of(line.text)) is not None}
    told = [at for at, _ in ends.values()]
    if len(ends) < _FEWEST or len(ends) < _MOST * len(headed) or any(then < before for before, then in pairwise(told)):
        return list(lines)
    return [_apart(line, ends[line.number][1]) if line.number in ends else line for line in lines]


_PARTED = re.compile(
    r"(?<=\S)(?:\s+[·•|]\s*|\s{2,}|\s+[(\[])(?P<time>\d{1,2}(?:[:.]|\s?h\s?)\d{2}(?:\s?[ap]\.?m\.?)?)[)\]]?\s*$"
)
"""The time at the end of a message, behind a mark that parts it: `komt ie vanavond nog? · 19:20`."""

_ALONE = re.compile(r"[^\W_][^:;!?.,·|]{0,39}")
"""A line that may be no more than a name."""


def times_to_names(lines: Sequence[Line]) -> list[Line]:
    """The lines with the time of each message beside the name above it, where most messages end in one; else as they are."""
    blocks = [list(block) for is_text, block in groupby(lines, lambda line: bool(line.text)) if is_text]
    headed = [block for block in blocks if len(block) > 1 and _ALONE.fullmatch(block[0].text)]
    timed = [(block, found) for block in headed if (found := _PARTED.search(block[-1].text)) is not None]
    names = {block[0].text for block, _ in timed}
    if len(timed) < _FEWEST or len(timed) < _MOST * (len(headed) - 1) or len(names) > len(timed) / 2:
        return list(lines)
    moved = {block[0].number: f"{block[0].text} · {found['time']}" for block, found in timed}
    moved |= {block[-1].number: block[-1].text[: found.start()] for block, found in timed}
    return [Line(line.number, moved.get(line.number, line.text)) for line in lines]


def _end_of(text: str) -> tuple[time, int] | None:
    """The time of day, and nothing else, that ends a line behind one blank, and where that begins."""
    ending = stamp_ending(text)
    if ending is None or ending[0].day is not None or ending[0].time is None:
        return None
    before, behind = text[: ending[1]], text[ending[1] :]
    return None if _SAID.search(plain(before)) or not re.match(r"\s\d", behind) else (ending[0].time, ending[1])


def _apart(line: Line, at: int) -> Line:
    return Line(line.number, f"{line.text[:at].rstrip()}  {line.text[at:].strip()}")

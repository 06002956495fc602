"""Text messages copied with the time above each, of which only the person's own have a name: `Me: …`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from casebook.parsing.transcripts.chats.heads import day_or_time_alone, is_me, is_receipt
from casebook.parsing.transcripts.recordings.voices import ME, SOMEBODY
from casebook.parsing.transcripts.times.stamps import Stamp
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn

_OWN = re.compile(r"(?P<name>[^\W\d_][^:]{0,40}?)\s?:\s+(?=\S)")
_FEWEST, _FEWEST_OF_EACH = 4, 2
"""Fewer messages, or fewer of each side, do not show that only one side has a name. Our own choice."""

_LONGEST = 4
"""A message has no more lines between two times. Our own choice."""


def chat_in_timed_blocks(lines: Sequence[Line]) -> Talk | None:
    """The chat in these lines, where a time stands above each message and the person's own begin with what they call themselves,
    the others with nothing; None elsewhere."""
    written = [line for line in lines if line.text]
    stamps = {at: stamp for at, line in enumerate(written) if (stamp := _time(line)) is not None}
    if len(stamps) < _FEWEST or any(_OWN.match(line.text) for line in written[: min(stamps)]):
        return None
    ends = [*stamps, len(written)]
    blocks = [
        (stamps[at], [one for one in written[at + 1 : end] if not is_receipt(one.text)]) for at, end in pairwise(ends)
    ]
    blocks = [(stamp, block) for stamp, block in blocks if block]
    own = [_is_own(block) for _, block in blocks]
    unnamed = [_OWN.match(block[0].text) is None for _, block in blocks]
    is_so = min(sum(own), sum(unnamed)) >= _FEWEST_OF_EACH and all(len(block) <= _LONGEST for _, block in blocks)
    if not is_so or any(_is_own([line]) for _, block in blocks for line in block[1:]):
        return None
    turns = [_turn(stamp, block, mine=mine) for (stamp, block), mine in zip(blocks, own, strict=True)]
    first = min(stamps)
    notices: list[tuple[Line, Stamp | None]] = [
        (line, None) for line in written[:first] + [one for one in written[first:] if is_receipt(one.text)]
    ]
    notices += [(written[at], stamp) for at, stamp in stamps.items()]
    return Talk(Layout.MESSAGES, tuple(turns), tuple(notices), me=frozenset({ME}))


def _time(line: Line) -> Stamp | None:
    """The time that a line is, and no more."""
    stamp = day_or_time_alone(line.text)
    return stamp if stamp is not None and stamp.time is not None else None


def _is_own(block: Sequence[Line]) -> bool:
    found = _OWN.match(block[0].text)
    return found is not None and is_me(found["name"])


def _turn(stamp: Stamp, block: Sequence[Line], *, mine: bool) -> Turn:
    head = _OWN.match(block[0].text) if mine else None
    said = [Line(block[0].number, block[0].text[head.end() if head else 0 :]), *block[1:]]
    return Turn(ME if mine else SOMEBODY, tuple(said), stamp, (), block[0])

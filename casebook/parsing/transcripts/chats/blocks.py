"""The blocks of a chat that was copied with blank lines between its messages: which of them are the person's, without a name.

Some pages show no name above one's own messages. Such a block ends as the others do, in a time or a receipt; or in a receipt,
which no block with a name does.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from casebook.parsing.transcripts.chats.sent_below import is_sent
from casebook.parsing.transcripts.turns import Line

_MOST = 0.7
"""So large a part of the blocks with a name must end in a time. Our own choice."""

_FEWEST = 2
"""Fewer blocks with a name tell nothing. Our own choice."""


class Blocks:
    """The blocks of these lines; `unnamed` are the numbers of the first lines of the person's own."""

    def __init__(
        self,
        lines: Sequence[Line],
        is_name: Callable[[int], bool],
        ends: Callable[[Line], bool],
        is_notice: Callable[[Line], bool],
        *,
        has_me: bool,
    ) -> None:
        begins = [at for at, line in enumerate(lines) if at == 0 or line.number - lines[at - 1].number > 1]
        spans = list(zip(begins, [*begins[1:], len(lines)], strict=False))
        named = [
            (begin, end) for begin, end in spans if is_name(begin) and not all(map(is_notice, lines[begin + 1 : end]))
        ]
        self.unnamed: frozenset[int] = frozenset()
        if len(named) < _FEWEST or has_me:
            return
        is_told = sum(ends(lines[end - 1]) for begin, end in named) >= _MOST * len(named)
        if not is_told and not any(_is_receipt(lines[end - 1]) for begin, end in named):
            ends = _is_receipt
            is_told = sum(end - begin > 1 and ends(lines[end - 1]) for begin, end in spans) >= _FEWEST
        if is_told:
            self.unnamed = frozenset(
                lines[begin].number
                for before, (begin, end) in pairwise([(0, 0), *spans])
                if not is_name(begin)
                and end - begin > 1
                and ends(lines[end - 1])
                and not is_notice(lines[begin])
                and not (before[1] - before[0] == 1 and is_name(before[0]))
            )


def _is_receipt(line: Line) -> bool:
    return is_sent(line.text)

"""Which lines the person wrote in a chat that was copied without their name and without blank lines: those above a receipt.

A program puts `Delivered` and `Read` under what the person sent, and under nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from casebook.parsing.transcripts.chats.ticket_words import SENT_FROM
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.times.stamps import stamp_at, stamp_ending
from casebook.parsing.transcripts.turns import Line

_FEWEST = 2
"""Fewer receipts tell nothing. Our own choice."""


SENT = re.compile(
    r"(?:not )?(?:sent|delivered|read|seen|gelezen|verzonden|verstuurd|bezorgd|afgeleverd|gelesen|zugestellt|gesendet|lu|vu|"
    r"envoye|distribue|remis|leido|visto|enviado|entregado)\b.{0,12}|[✓✔]+|" + SENT_FROM
)
"""What a program puts under what the person sent, in letters without accents."""


READ = re.compile(r"(?:read|seen|gelezen|gelesen|gesehen|lu|vu|leido|visto)\b")
"""The same where it tells when the other side read it: later than it was said, where that has a time of its own."""


def is_sent(text: str) -> bool:
    """Whether a line only tells that the person's message went out, or was read.

    >>> is_sent("Delivered 10:31"), is_sent("✓✓"), is_sent("10:31")
    (True, True, False)
    """
    leading = stamp_at(text)
    rest = text[leading[1] :] if leading else text
    ending = stamp_ending(rest)
    rest = rest[: ending[1]] if ending else rest
    return SENT.fullmatch(plain(rest).strip(" .·•,|–-")) is not None


def lines_sent(
    lines: Sequence[Line], is_name: Callable[[Line], bool], is_shown: Callable[[Line], bool]
) -> frozenset[int]:
    """The numbers of the lines right above a receipt, in a chat whose names all are others'; none where a receipt stands right
    below somebody's first line, who is the person then.

    `is_shown`: what a program shows between messages, a time or another receipt.
    """
    found: list[int] = []
    said: list[int] = []
    begun, before = False, 0
    for line in lines:
        if line.number - before > 1:
            begun = False  # what stands behind a blank line may be another's
        before = line.number
        if is_name(line):
            said, begun = [], True
        elif is_sent(line.text) and begun:
            if len(said) == 1:
                return frozenset()
            found += said[-1:]
            said = []
        elif not is_shown(line):
            said.append(line.number)
    return frozenset(found) if len(found) >= _FEWEST else frozenset()

"""Which sentences of a turn may be the answer to what was asked for: the first, behind what only greets, owns up or is sorry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.agreed.short_answers import (
    agreement,
    is_hours_alone,
    is_no,
    only_greets,
    owns_up,
    without_marks,
)
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.other_days import denies_the_day_of

_GREETS = 4
"""So many words before an answer may greet, or say something of no account. Our own choice."""

_SORRY = re.compile(
    r"\W*(?:(?:oh|ah|ay|oei|och|oje|zut|mince)\b[,!. ]*)?(?:(?:so |very |i'm |really )*sorry|apologies|my apologies|"
    r"excuus|onze excuses|"
    r"pardon|(?:das )?tut mir leid|entschuldig\w+|verzeihung|desolee?s?|navree?s?|perdon\w*|lo siento|disculp\w+)\b"
)
_MOST_OF_SORRY = 14
"""So many words may say that one is sorry, and why. Our own choice."""


class Asked(NamedTuple):
    """What was asked for: its words, and whether they name a day."""

    text: str
    is_for_a_day: bool


def answers_in(
    said: Sequence[str], asked: Asked, has_day: Callable[[str], bool], negated: Callable[[str], bool]
) -> Iterator[tuple[str, int]]:
    """The first sentences that may be the answer, each with the yes before it or the hours behind it, and which is behind."""
    begin = 0
    while begin < min(len(said) - 1, 2) and _is_before(said[begin], asked, has_day, negated):
        begin += 1
    two = said[begin : begin + 2]
    if len(two) > 1 and (is_hours_alone(two[1]) or _is_bare(two[0], has_day)):
        yield " ".join(two), begin + 2
    first, _, rest = two[0].partition(", ") if two else ("", "", "")
    is_no_to_it = (is_no(first) and asked.is_for_a_day) or denies_the_day_of(plain(first), asked.text)
    if rest and is_no_to_it and not denies_the_day_of(plain(rest), rest):
        yield rest, begin + 1  # Vanavond niet, morgen heb je hem
    if two:
        yield two[0], begin + 1


def _is_before(text: str, asked: Asked, has_day: Callable[[str], bool], negated: Callable[[str], bool]) -> bool:
    """Whether a sentence only greets, is sorry, or says that the day which was asked about does not do."""
    small = plain(text)
    if owns_up(without_marks(text)):
        return True
    is_sorry = _SORRY.match(small) is not None and len(small.split()) <= _MOST_OF_SORRY
    if not has_day(text) and (len(small.split()) <= _GREETS or only_greets(text) or is_sorry) and "?" not in small:
        return agreement(text, "") is None and not negated(small)
    return denies_the_day_of(small, asked.text)


def _is_bare(text: str, has_day: Callable[[str], bool]) -> bool:
    said = agreement(text, "")
    return said is not None and not said.is_vague and not has_day(text)

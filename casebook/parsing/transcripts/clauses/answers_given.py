"""Answers that are not what they look like: a no to whether there is anything else, and to what is only supposed."""

from __future__ import annotations

import re

_ANYTHING_ELSE = re.compile(
    r"\b(?:anything (?:else|more|further)|else (?:i|we) can|something else|other questions?|"
    r"nog (?:iets|vragen|ergens)|verder (?:nog|helpen)|iets anders|"
    r"sonst noch|noch (?:etwas|was|fragen)|weitere fragen|"
    r"autre (?:chose|question)|d'autres questions|"
    r"algo mas|algun[ao]? (?:otra|cosa|duda)|otra (?:cosa|consulta|pregunta))\b"
)
LONGEST_QUESTION = 200
"""A longer question is not answered by yes alone. Our own choice."""

_LONGEST_NO = 6
"""So many words may a no have that only ends the talk: `no thanks, that's all`. Our own choice."""


SUPPOSED = re.compile(
    r"\W*(?:then|in that case|dan|in dat geval|dann|in dem fall|alors|dans ce cas|entonces|en ese caso|pues entonces)\b"
)
"""How an answer begins to what the person only supposes: `And if I'm not in? – Then it goes back to the shop.`"""


def is_no_more(asked: str, answer: str) -> bool:
    """Whether an answer, in small letters, only says that there is nothing else, where that was asked last.

    >>> is_no_more("is there anything else i can do?", "no thanks"), is_no_more("would you like a voucher?", "no thanks")
    (True, False)
    """
    return _ANYTHING_ELSE.search(asked) is not None and len(answer.split()) <= _LONGEST_NO

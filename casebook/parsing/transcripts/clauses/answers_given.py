"""Answers that are not what they look like: a no to whether there is anything else, to what is only supposed, and those below."""

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


_BELOW = re.compile(
    r"\b(?:(?:answer|repl|respond|comment)\w* .*\b(?:below|beneath|underneath|inline|between your lines)|"
    r"(?:antwoord|beantwoord|reageer)\w* .*\b(?:hieronder|onderstaand|tussen uw (?:regels|vragen))|"
    r"(?:antwort|beantwort)\w* .*\b(?:unten|unterhalb|nachfolgend|im folgenden|zwischen ihren (?:zeilen|fragen))|"
    r"repond\w* .*\b(?:ci-dessous|ci-apres|plus bas|entre vos lignes)|"
    r"(?:respond|contest)\w* .*\b(?:abajo|a continuacion|debajo|entre sus lineas))\b"
)


def is_answered_below(small: str) -> bool:
    """Whether words in small letters only say that the answer stands there, as in a mail whose questions are quoted.

    >>> is_answered_below("ik antwoord hieronder tussen uw regels."), is_answered_below("ik antwoord u morgen.")
    (True, False)
    """
    return _BELOW.search(small) is not None


def is_no_more(asked: str, answer: str) -> bool:
    """Whether an answer, in small letters, only says that there is nothing else, where that was asked last.

    >>> is_no_more("is there anything else i can do?", "no thanks"), is_no_more("would you like a voucher?", "no thanks")
    (True, False)
    """
    return _ANYTHING_ELSE.search(asked) is not None and len(answer.split()) <= _LONGEST_NO

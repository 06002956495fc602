"""Numbers that count what an amount of time before them did: 2 days to check and 3 to refund, 3 days, or as long as ten.

Nothing here raises.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.dates import date_words
from casebook.parsing.dates.numbers import number_read_at
from casebook.parsing.promises.around.clauses import Clauses
from casebook.parsing.promises.runs import is_of_a_longer_number
from casebook.parsing.promises.steps import Step
from casebook.parsing.tokens import Token, TokenKind, number_at, word_at

_SO_MANY = re.compile("[0-9]{1,2}-[0-9]{1,2}")
_BEHIND_AN_AMOUNT = frozenset(("", *". , to for om voor more extra further meer erbij".split()))
_AND_THEN = frozenset("and en then dan plus another nog".split())
_UP_TO = frozenset("up to about another max maximaal nog hooguit".split())
_AS_LONG = _UP_TO | frozenset(
    "until till tot as long many much be wel sometimes occasionally soms even maybe perhaps".split()
)
"""Before a number they say that it may be so many as well."""
_BEHIND_A_LONGER = _BEHIND_AN_AMOUNT | frozenset(
    "with on in if when at during depending be take bij met als wanneer tijdens worden zijn duren dauern werden etre ser".split()
)
"""Behind a number of more than was said before, that it counts nothing else."""
_NOT_SO_MANY = frozenset("not niet non".split())
_NO_LONGER = frozenset((("instead", "of"), ("rather", "than"), ("plaats", "van"), ("i.p.v", "."), ("up", "from")))


def is_bare_amount(at: int, steps: Sequence[Step], clauses: Clauses) -> bool:
    """Whether a number counts what one before it did: 2 days to check and then 3 to refund, usually 2 days but now 4."""
    tokens = clauses.tokens
    if not steps or not steps[-1].counted or at >= len(tokens):
        return False
    apart = clauses.sentences_apart(steps[-1].at, at)
    if apart > 1 or (apart and ";" not in (token.text for token in tokens[steps[-1].end : at])):
        return False
    ranged = tokens[at].kind is TokenKind.DIGITS and _SO_MANY.fullmatch(tokens[at].text)
    before, after = word_at(tokens, at - 1), word_at(tokens, at + 1)
    back = at - 1
    while at - back < 4 and word_at(tokens, back) in _UP_TO:
        back -= 1
    in_words = (
        word_at(tokens, back) in _AND_THEN
        and word_at(tokens, at) not in date_words.ARTICLES
        and number_read_at(tokens, at)
    )
    longer = _is_longer(tokens, at, steps[-1])
    counts = longer or number_at(tokens, at, 2) is not None or ranged or in_words
    if not counts or before in date_words.AT or tokens[at].glued or is_of_a_longer_number(tokens, at):
        return False  # none, an hour, or the end of a longer number
    if before in ("ipv", "statt", "anstatt") or (word_at(tokens, at - 2), before) in _NO_LONGER:
        return False  # what it was before
    if _is_denied(tokens, at):
        return False
    if {before, after} & date_words.AMOUNTS or (after == "," and number_at(tokens, at + 2, 3) is not None):
        return False
    return longer or after in _BEHIND_AN_AMOUNT


def _is_denied(tokens: Sequence[Token], at: int) -> bool:
    """Whether it is what it will not be: in 3 days, not in 5; not: in 3 days if not 5."""
    place = at - 1 - (word_at(tokens, at - 1) in ("in", "over", "within", "binnen"))
    return word_at(tokens, place) in _NOT_SO_MANY and word_at(tokens, place - 1) not in ("if", "als", "zo")


def _is_longer(tokens: Sequence[Token], at: int, step: Step) -> bool:
    """Whether a number is of more than the amount before it, and counts nothing else: … but it may take as long as ten."""
    number = number_read_at(tokens, at)
    if number is None or word_at(tokens, at) in date_words.ARTICLES:
        return False
    most = max((one.value for place in range(step.at, step.end) if (one := number_read_at(tokens, place))), default=0)
    said = not number.figures or word_at(tokens, at - 1) in _AS_LONG
    return said and number.value > most > 0 and word_at(tokens, number.end) in _BEHIND_A_LONGER

"""Whether a day is only the earliest: not before Friday, at least 10 days, the earliest he can come is Monday. Nothing raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import due_words
from casebook.parsing.dates.numbers import number_read_at
from casebook.parsing.promises.around import clause_words
from casebook.parsing.tokens import Token, word_at

_WHOSE = frozenset("de een uw je jouw mijn deze die nieuwe andere onze".split())
"""Before "pas" they make it a card, which else is only: de nieuwe pas komt vrijdag, hij komt pas vrijdag."""
_FURTHEST = 14
"""How many words behind a day may still say that it is the earliest."""


def is_earliest(tokens: Sequence[Token], at: int, end: int, clause_start: int) -> bool:
    """Whether it is only the earliest: at least, not before, from then on, the earliest he can come is."""
    if _is_more_than(tokens, at, end):
        return True
    as_early = [word_at(tokens, at - back) for back in (3, 2, 1)] in (["as", "early", "as"], ["as", "soon", "as"])
    if as_early or clause_words.EARLIEST & {word_at(tokens, place) for place in range(clause_start, at)}:
        return True
    for distance in range(1, min(at, 6) + 1):
        word = word_at(tokens, at - distance)
        if (word_at(tokens, at - distance - 1), word, word_at(tokens, at - distance + 1)) in (
            ("as", "early", "as"),
            ("as", "soon", "as"),
        ):
            return True
        card = word == "pas" and word_at(tokens, at - distance - 1) in _WHOSE
        card = card or (word == "excess" and word_at(tokens, at - distance + 1) != "of")  # pay the excess by Friday
        if (word in due_words.AT_LEAST and not card) or (
            word == "earlier" and word_at(tokens, at - distance + 1) == "than"
        ):
            return True
        if word in due_words.NO_LESS and number_read_at(tokens, at - distance + 1) is not None:
            return True
        if (word, word_at(tokens, at - distance + 1)) in clause_words.LESS_THAN:
            return _is_not(tokens, at - distance - 1)
        if (word, word_at(tokens, at - distance + 1)) in clause_words.MORE_THAN:
            return not _is_not(tokens, at - distance - 1)
        if word == "," or word not in due_words.PASSED_OVER | due_words.DUE_WORDS | clause_words.BEING:
            break
    following = [word_at(tokens, end + place) for place in range(3)]
    later = following[0] in ("or", "of") and following[1] in due_words.OR_LATER
    behind = {"earliest", "vroegst", "vroegste", "soonest", "least"} & set(following)
    best = (following[0], following[1]) == ("at", "best") or (word_at(tokens, at - 2), word_at(tokens, at - 1)) == (
        "best",
        "case",
    )
    later = later or _is_later_behind(tokens, end)
    return later or best or bool(behind) or following[0] in ("onwards", "onward", "plus", "+", "minstens", "minimaal")


def _is_more_than(tokens: Sequence[Token], at: int, end: int) -> bool:
    """Whether what leads up to an amount of time, within its own words, says that it is more: it takes more than 3 weeks."""
    for place in range(at, end):
        if (word_at(tokens, place), word_at(tokens, place + 1)) in clause_words.MORE_THAN:
            return not any(_is_not(tokens, before) for before in range(max(0, at - 1), place))
    return False


def _is_not(tokens: Sequence[Token], at: int) -> bool:
    return word_at(tokens, at) in ("no", "not", "never", "niet", "geen", "nooit") or word_at(tokens, at).endswith("n't")


def _is_later_behind(tokens: Sequence[Token], at: int) -> bool:
    """Whether the clause goes on to say that it may be later: … bel ik u op zijn vroegst; … your money back or later."""
    for place in range(at, min(len(tokens), at + _FURTHEST)):
        word, before = word_at(tokens, place), word_at(tokens, place - 1)
        if word in clause_words.JOINTS:
            return False
        if (
            word in clause_words.EARLIEST
            or word in ("onwards", "onward")
            or (place > at and before in ("or", "of") and word in ("later", "onwards"))
        ):
            return True
    return False

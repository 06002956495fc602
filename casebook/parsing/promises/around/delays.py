"""How late something is, and how far it is moved: a 3 day delay, put back by a week to 4 November. Nothing here raises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.date_parts import Count
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.promises.around import clause_words
from casebook.parsing.promises.spans.span_types import A_DAY
from casebook.parsing.tokens import skip, word_at

_BY_SO_MUCH = ("by", "met", "om", "another", "nog", *date_words.ROUGHLY)
_TO = ("to", "until", "naar", "op", "tot")


def tells_how_late(before: Sequence[str], clause: Sequence[str], word: str) -> bool:
    """Whether an amount of time that begins with `word` is how late things are or are paid for: per dag, max 30 dagen.

    `before` are the words before it in its sentence.
    """
    rate = any(one == "per" and date_words.unit_named(other) for one, other in pairwise(before))
    most = not date_words.LATEST.isdisjoint(before[-1:])
    late = bool(clause_words.LATE & set(clause)) and word not in due_words.WITHIN
    not_within = word not in due_words.WITHIN | due_words.TAKES | {"over", "up"}
    return late or (_is_put_off(clause) and not_within) or (rate and most)


def end_of_a_move(parts: Parts, at: int, clause_of: Callable[[int], Sequence[str]]) -> int | None:
    """Past how far something is moved, where the day it is moved to follows; None where nothing of that is here.

    `clause_of` has the words of the clause at a place.
    """
    part = parts.at(skip(parts.tokens, at, *_BY_SO_MUCH))
    if not isinstance(part, Count) or not _is_put_off(clause_of(at)):
        return None
    to = skip(parts.tokens, part.end, ",", *due_words.MOVED, *clause_words.PUT_OFF)
    day = parts.at(skip(parts.tokens, to + 1, "the", "de"))
    return part.end if word_at(parts.tokens, to) in _TO and isinstance(day, A_DAY) else None


def _is_put_off(clause: Sequence[str]) -> bool:
    """Whether a clause tells that something is moved to a later day: uitgesteld, pushed back, put back."""
    return not clause_words.PUT_OFF.isdisjoint(clause) or ("put", "back") in pairwise(clause)

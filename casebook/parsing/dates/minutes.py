"""How long something took, typed where minutes are asked for: 40 min, an hour and a half, 1 h 20. Nothing here raises."""

from __future__ import annotations

from casebook.parsing.dates.amount_grammar import amount_at
from casebook.parsing.dates.count_grammar import count_at
from casebook.parsing.dates.date_words import MULTIPLES, ROUGHLY
from casebook.parsing.tokens import number_at, skip, tokens_of, word_at

_MINUTES = {"minute": 1, "hour": 60}
_HOURS = ("h", "u", "hr", "uur", "hour", "hours", "std")


def minutes_typed(typed: str) -> int | None:
    """The minutes that an amount of time is; None for anything else, and where it is not certain how many.

    >>> minutes_typed("40 min"), minutes_typed("1,5 uur"), minutes_typed("1h20"), minutes_typed("2 weeks")
    (40, 90, 80, None)
    """
    tokens = tokens_of(typed, as_typed=True)
    first, second, word = number_at(tokens, 0, 3), number_at(tokens, 2, 2), word_at(tokens, 1)
    if first is not None and word == "m" and len(tokens) == 2:
        return first
    if first is not None and word in _HOURS and len(tokens) == 3 and second is not None:
        return 60 * first + second
    place = skip(tokens, 0, *ROUGHLY)
    alone = word_at(tokens, place) in (*MULTIPLES, "hour", "uur") and len(tokens) == place + 1
    count = amount_at(tokens, place, one_of_a_unit=True) if alone else count_at(tokens, place)
    end = 0 if count is None else count.end + (word_at(tokens, count.end) == ".")
    if count is None or count.first != count.last or count.direction or count.vague or end < len(tokens):
        return None
    parts = [(count.last, count.unit), *count.more]
    return (
        sum(_MINUTES[unit] * number for number, unit in parts) if all(unit in _MINUTES for _, unit in parts) else None
    )

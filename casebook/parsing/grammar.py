"""The parts of a date, found in tokens. Nothing here looks at the present, and nothing raises."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.count_grammar import count_at
from casebook.parsing.date_parts import Part
from casebook.parsing.day_grammar import calendar_at, digits_at, named_at, period_at, weekday_at
from casebook.parsing.time_grammar import day_part_at, offset_at, time_at
from casebook.parsing.tokens import Token

_READERS = (period_at, time_at, count_at, calendar_at, weekday_at, named_at, digits_at, day_part_at, offset_at)


def part_at(tokens: Sequence[Token], at: int) -> Part | None:
    """The part that starts at this place; None where none does."""
    for read in _READERS:
        part = read(tokens, at)
        if part is not None:
            return part
    return None

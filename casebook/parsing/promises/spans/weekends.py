"""What a weekend comes to in a promise. Over it is a day of it; by it can be the Friday as much as the Sunday."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from casebook.parsing.dates import date_words
from casebook.parsing.dates.date_parts import Weekend
from casebook.parsing.promises.spans.span_types import AmbiguousSpan, DueSpan
from casebook.parsing.tokens import Token, word_at


def weekend_span(tokens: Sequence[Token], part: Weekend, today: date) -> DueSpan:
    """Over the weekend: Saturday to Sunday. Raises AmbiguousSpan where another day than these may be meant."""
    lead = {word_at(tokens, part.end - 1 - back) for back in range(1, 4)}
    near = word_at(tokens, part.end - 2) in date_words.DURING_IT | {"the", "het"}
    if not near or not lead & date_words.DURING_IT or lead & date_words.COMING_OR_NEXT:
        raise AmbiguousSpan(part.end)
    sunday = today + timedelta(days=6 - today.weekday())
    return DueSpan(part.end, sunday, max(today, sunday - timedelta(days=1)), introduced=True)

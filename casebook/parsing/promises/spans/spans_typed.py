"""An amount of time that was typed alone: *5 business days*, *within two weeks*. Nothing here raises."""

from __future__ import annotations

from casebook.parsing.dates.amount_grammar import amount_at
from casebook.parsing.dates.date_parts import Count
from casebook.parsing.promises import condition_words as said
from casebook.parsing.tokens import skip, tokens_of

LONGEST_READ = 1_000


def span_in(typed: str) -> str | None:
    """The amount of time that was typed, without what leads up to it; None where it is none, or more than that.

    >>> span_in("within 5 business days"), span_in("friday")
    ('5 business days', None)
    """
    tokens = tokens_of(typed[:LONGEST_READ])
    at = skip(tokens, 0, *said.LEADS)
    count = amount_at(tokens, at)
    if count is None or count.vague or count.last < 1 or skip(tokens, count.end, *said.AFTERWARDS) < len(tokens):
        return None
    return " ".join(typed[tokens[at].start : tokens[count.end - 1].end].split())


def amount_in(span: str) -> Count | None:
    """The amount of time that a span says, of one unit alone; None where it says more, or none."""
    count = amount_at(tokens_of(span[:LONGEST_READ]), 0)
    return None if count is None or count.more or count.end < len(tokens_of(span)) else count

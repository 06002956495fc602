"""Words that begin no time are told at once, without any grammar being asked."""

from __future__ import annotations

from casebook.parsing.dates.grammar import _BEGIN_NONE, _READERS, part_at
from casebook.parsing.tokens import tokens_of
from tests.calls import calls_of
from tests.conftest import each

FOLLOWED_BY = (
    *(
        "3 days",
        "5 to 7 business days",
        "the 25th",
        "5",
        "14:05",
        "half five",
        "monday",
        "next friday",
        "tomorrow",
        "later",
    ),
    *(
        "31 october",
        "october 31",
        "2024-10-31",
        "week 48",
        "the end of the month",
        "end of day",
        "the day after christmas",
    ),
    *(
        "time",
        "last day of may",
        "morgen",
        "over 2 weken",
        "vrijdag om 5 uur",
        "de eerste week van mei",
        "nacht",
        "a week",
    ),
)
"""What a time may go on with, whatever it begins with."""


@each("behind", FOLLOWED_BY)
def test_a_word_that_is_passed_over_begins_no_time(behind: str) -> None:
    """Whatever stands behind it: the grammars, asked all the same, read nothing that begins with it."""
    texts = {word: tokens_of(f"{word} {behind}", as_typed=True) for word in _BEGIN_NONE - {""}}
    begun = [word for word, tokens in texts.items() if any(read(tokens, 0) is not None for read in _READERS)]

    assert [] == begun


def test_where_nothing_stands_no_grammar_is_asked() -> None:
    """Behind the last word and before the first, nor at a full stop."""
    tokens = tokens_of("within 3 days.")

    for place in (-1, len(tokens) - 1, len(tokens), len(tokens) + 3):
        assert calls_of(lambda place=place: part_at(tokens, place)) < len(_READERS)

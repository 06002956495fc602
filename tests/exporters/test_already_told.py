"""What counts as told: looked for word by word, as a pattern that says it would find it."""

from __future__ import annotations

import re
from datetime import date

from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from casebook.exporters.words.already_told import is_sentence_of, is_told, names_day
from tests.conftest import each

PIECES = st.lists(st.sampled_from(["ab", "a", "b_", "5", " ", ".", ": ", "! ", "…", "? ", "é"]), max_size=9).map(
    "".join
)


@given(PIECES, PIECES)
def test_words_are_told_where_they_stand_alone(words, text):
    """They are part of no longer word there."""
    pattern = rf"(?<!\w){re.escape(words)}(?!\w)"

    assert (bool(words) and re.search(pattern, text) is not None) == is_told(words, text)


@given(PIECES, PIECES)
def test_a_sentence_is_one_wherever_it_stands(words, text):
    """At the beginning or behind a mark and a blank, and up to a mark or the end; its own full stops do not count."""
    plain = words.rstrip(".")
    pattern = rf"(?:\A|[.:!?…] ){re.escape(plain)}(?:\Z|[.!?…])"

    assert (bool(plain) and re.search(pattern, text) is not None) == is_sentence_of(words, text)


@each("language", ["en_GB", "en_US", "nl", "de", "fr", "es"])
def test_a_day_is_named_as_people_of_each_language_write_it(language: str) -> None:
    """In full and short, with its year or without; the month after it is another."""
    for month in range(1, 13):
        day, other = date(2026, month, 24), date(2026, month % 12 + 1, 24)
        for form in ("long", "d MMMM", "d MMM"):
            text = f"It came on {format_date(day, form, locale=language)}, they say."
            assert (text, True, False) == (text, names_day(text, day), names_day(text, other))


@each("text", ["Marcus 24", "24 hours", "4 Mar. 24 Apr", "124 March", "March 2", "Marzipan 24"])
def test_what_names_no_day_is_none(text: str) -> None:
    """A name that begins as a month does, a number of something else, another day."""
    assert not names_day(text, date(2026, 3, 24))

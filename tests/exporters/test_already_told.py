"""What counts as told: looked for word by word, as a pattern that says it would find it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from casebook.exporters.already_told import is_sentence_of, is_told

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

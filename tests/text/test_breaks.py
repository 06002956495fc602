"""Where a text is broken: at a word's end, and never inside what is seen as one."""

from __future__ import annotations

import re

from casebook.text.breaks import before_joined, ellipsize
from tests.conftest import each


def test_a_joined_emoji_is_not_cut_in_two():
    """What is seen as one stays one."""
    family = "👩‍👩‍👧"
    for most in range(4, 40):
        assert set(re.sub(f"{family}|…", "", ellipsize(family * 9, most))) == set()


@each(("text", "most", "left"), [("short", 10, "short"), ("one two three", 9, "one two…"), ("a, b", 3, "a…")])
def test_a_text_is_cut_at_a_words_end(text, most, left):
    """The cut shows, and no mark is left dangling before it."""
    assert ellipsize(text, most) == left


@each(
    ("text", "end", "before"),
    [
        ("abc", 2, 2),
        ("cafe\u0301s", 4, 3),
        ("👩🏽", 1, 0),
        ("a👩‍👧", 3, 1),
        ("🇳🇱🇧🇪", 3, 2),
        ("🇳🇱🇧🇪", 2, 2),
        ("\u0301", 0, 0),
    ],
)
def test_a_text_is_broken_before_what_is_joined(text, end, before):
    """Accents, skin tones, joined emoji and flags stay whole: the break moves before them."""
    assert before == before_joined(text, end)

"""The pictures in the README show what is true now."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.write_pictures import DRAWN, PICTURES, screen_picture, terminal_picture, worked_example

README = Path(__file__).parents[1] / "README.md"


def test_every_picture_is_shown_with_words_for_those_who_do_not_see_it() -> None:
    """Each file is in the README, each has a description, and nothing in it is fetched from elsewhere."""
    shown = {
        name: words for words, name in re.findall(r"!\[([^\]]+)\]\(docs/pictures/([^)]+)\)", README.read_text("utf-8"))
    }

    assert {path.name for path in PICTURES.iterdir()} == set(shown)
    assert [] == [name for name, words in shown.items() if len(words) < 20]
    fetched = [
        path.name for path in PICTURES.glob("*.svg") if re.search("url\\(h|href=.h|@import", path.read_text("utf-8"))
    ]
    assert [] == fetched


@pytest.mark.long
def test_the_terminal_is_drawn_as_it_is() -> None:
    """`python -m tests.write_pictures` would change nothing of what it draws without another program."""
    with worked_example() as book:
        drawn = {name: terminal_picture(book, words, name) for name, words in DRAWN.items()}
        drawn["add"] = screen_picture(book, "add")

    assert {name: (PICTURES / f"{name}.svg").read_text("utf-8") for name in drawn} == drawn

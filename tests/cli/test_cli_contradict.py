"""`contradict`, `add --contradicts`: two things that were said, beside each other wherever they are told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import entries, record_story, refused

TWO = ("I was told two things: Maria, representative, promised a refund on 31 Oct, case A-1234; "
       "Tom refused on 12 Nov, case B-77. Please follow what Maria decided, or tell me who decides.")  # fmt: skip


@pytest.fixture
def story(towel: Any) -> Any:
    """Maria promised a refund (towel/4), and Tom refuses it (towel/6)."""
    record_story(towel)
    towel("edit", "towel/6", "--outcome", "refused")
    return towel


@pytest.mark.parametrize("words", [("towel/6", "towel/4"), ("towel/6", "4"), ("towel/4", "towel/6")])
def test_both_are_shown_and_told_with_days_names_and_numbers(story: Any, words: tuple[str, str]) -> None:
    """In the timeline beside both, in the paste right after the lead; one undo takes it back."""
    assert "Two things said?" in story("show", "towel").stdout
    confirmed = story("contradict", *words)
    assert (0, True) == (confirmed.exit_code, "· contradicts towel/" in confirmed.stdout)

    shown, paste = story("timeline", "towel").stdout, story("export", "towel").stdout
    assert "Tom (manager) · case B-77 · refused · logged 8 days later · contradicts towel/4\n" in shown
    assert " · contradicts towel/6\n" in shown
    assert TWO == paste.split("\n\n")[1]
    assert "Two things said?" not in story("show", "towel").stdout

    story("undo")
    assert "I was told two things" not in story("export", "towel").stdout


def test_it_can_be_said_with_the_contact(story: Any) -> None:
    """What stands against what was said before; what the first sentence tells there is not told again below."""
    story(
        "add",
        "towel",
        "A form is needed. It takes a week.",
        "--agent",
        "Bo",
        "--case-number",
        "C-1",
        "--contradicts",
        "6",
    )

    paste = story("export", "towel").stdout

    assert "towel/6" == entries(story)[-1]["contradicts"]
    assert "Tom refused on 12 Nov, case B-77; Bo said on 20 Nov, case C-1: A form is needed." in paste
    assert 1 == paste.count("A form is needed.")
    assert "It takes a week." in paste


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("contradict", "towel/4", "towel/4"), "towel/4 cannot contradict itself; name two statements"),
        (("contradict", "towel/4", "towel/1"), "towel/1 is an event; only contacts and promises say something"),
        (("contradict", "towel/4", "towel/99"), "there is no entry 'towel/99'"),
        (("contradict", "towel/4", "kettle/1"), "OTHER 'kettle/1' is in another case; it takes an entry of towel."),
        (("add", "towel", "x", "--contradicts", "towel/1"), "towel/1 is an event; only contacts and promises"),
    ],
)
def test_what_cannot_stand_against_each_other_is_refused(
    story: Any, book: Path, words: tuple[str, ...], sentence: str
) -> None:
    """One sentence, and nothing is recorded."""
    story("add", "kettle", "Hello.", "--company", "Bol", "--agent", "Ann", "--case-number", "1")

    status, said = refused(story, book, *words)

    assert said.startswith(f"casebook: {sentence}")
    assert 0 != status


def test_what_was_contradicted_can_be_removed(story: Any) -> None:
    """The other statement then stands alone, and can still be corrected."""
    story("contradict", "towel/6", "towel/4")
    story("remove", "towel/4", "--yes")

    assert "contradicts" not in story("timeline", "towel").stdout
    assert 0 == story("edit", "towel/6", "--agent", "Tim").exit_code
    assert "I was told two things" not in story("export", "towel").stdout

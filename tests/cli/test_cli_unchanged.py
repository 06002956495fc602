"""What stands so already is not recorded once more: the answer says that nothing changed, and the book does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import document, record_story

from tests.conftest import record

LATER = "2024-11-21T09:00:00+01:00"


@pytest.fixture
def story(towel: Any) -> Any:
    """The story of the towel, with a promise that waits for something, and who keeps the book."""
    record_story(towel)
    record(
        towel,
        ("promise", "towel", "a refund", "--after", "the return is scanned", "--within", "5 days"),
        ("me", "--name", "Sam de Vries"),
        warns=True,
    )
    return towel


@pytest.mark.parametrize(
    ("words", "ref"),
    [
        (("settle", "towel/4", "kept"), "towel/4"),
        (("settle", "towel/4", "broken", "--note", "Nothing came."), "towel/4"),
        (("settle", "towel/7", "--happened", "3 Nov"), "towel/7"),
        (("close", "towel", "--outcome", "refunded"), "towel"),
        (("edit", "towel/3", "--agent", "Anna", "--key"), "towel/3"),
        (("edit", "towel", "--want", "all of it"), "towel"),
        (("contradict", "towel/3", "towel/6"), "towel/3"),
        (("me", "--name", "Anna"), "me"),
        (("company", "amazon", "--limit", "2000", "--hours", "9 to 5"), "company:Amazon"),
        (("ref", "towel", "card ending=1234"), "towel/8"),
        (("erase", "towel/6", "--yes"), "towel/6"),
        (("erase", "towel/3", "--field", "agent", "--yes"), "towel/3"),
        (("erase", "towel/5", "--yes"), "towel/5"),
        (("erase", "towel", "--yes"), "towel"),
        (("erase", "me", "--yes"), "me"),
    ],
)
def test_what_is_said_twice_changes_nothing_the_second_time(
    story: Any, book: Path, words: tuple[str, ...], ref: str
) -> None:
    """A day later too: exit 0, one line that says so, and not a byte of the book is another."""
    story("timeline", "towel")
    first = story(*words)
    story("add", "towel", "One more.", now=LATER) if words[0] not in ("close", "erase") else None
    before = book.read_bytes()

    again = story(*words, now=LATER)

    assert (0, 0) == (first.exit_code, again.exit_code)
    assert "nothing to change" not in first.stdout
    assert f"{ref}  nothing to change\n" == again.stdout
    assert before == book.read_bytes()


def test_an_open_case_is_not_opened_again(story: Any) -> None:
    """What is printed says so, as what is said beside it does."""
    result = story("reopen", "towel")

    assert ("towel  nothing to change\n", "casebook: towel was open already.\n") == (result.stdout, result.stderr)


def test_settled_once_more_what_is_not_said_stays(story: Any) -> None:
    """A note that comes later leaves the day as it was; another verdict begins anew."""
    story("settle", "towel/4", "broken", "--date", "12 Nov", "--note", "Nothing came.")

    noted = document(story("settle", "towel/4", "broken", "--note", "Still nothing.", "--json", now=LATER), NOTED)
    story("settle", "towel/4", "kept", now=LATER)
    [kept] = [each for each in document(story("timeline", "towel", "--json"))["entries"] if each["ref"] == "towel/4"]

    assert ["2024-11-12", "Still nothing."] == [noted["entries"][0][key] for key in ("settled", "note")]
    assert [LATER, None] == [kept[key] for key in ("settled", "note")]


NOTED = "casebook: towel/4 was settled as broken before; that is kept in its history.\n"


def test_a_third_statement_does_not_push_a_contradiction_out(story: Any) -> None:
    """What stands against another already stays so, whichever of them is named first; the same again changes nothing."""
    for number in ("C-1", "C-2"):
        story("add", "towel", "Something else.", "--agent", "Li", "--case-number", number)

    results = [story("contradict", "towel/3", f"towel/{other}") for other in (6, 8, 9)]
    again = story("contradict", "towel/9", "towel/3")

    assert [(0, "")] * 3 == [(result.exit_code, result.stderr) for result in results]
    assert "contradicts towel/6 · contradicts towel/8 · contradicts towel/9" in results[-1].stdout
    assert (0, "towel/3  nothing to change\n") == (again.exit_code, again.stdout)

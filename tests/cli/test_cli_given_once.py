"""Options that contradict each other on one line are refused; no second one wins unsaid."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from assertions import refused

from tests.conftest import each


@each(
    ("words", "said"),
    [
        (("export", "towel", "--as", "email", "--as", "chat"), "--as is 'email' and 'chat'; give it once."),
        (("note", "towel", "x", "-d", "1 Nov", "--date", "2 Nov"), "--date is '1 Nov' and '2 Nov'; give it once."),
        (("timeline", "towel", "--since=1 Oct", "--since", "2 Oct"), "--since is '1 Oct' and '2 Oct'; give it once."),
        (("add", "towel", "x", "--agent", "Maria", "--agent", "Tom"), "--agent is 'Maria' and 'Tom'; give it once."),
        (
            ("export", "towel", "--no-redact", "--redact"),
            "--redact and --no-redact say the opposite of each other; give one of them.",
        ),
    ],
)
def test_one_option_with_two_values_is_refused(towel: Any, book: Path, words: tuple[str, ...], said: str) -> None:
    """By any of its names, in any way of typing it; nothing is recorded."""
    assert (2, f"casebook: {said}\n") == refused(towel, book, *words)


@each(
    "words",
    [
        ("export", "towel", "--as", "chat", "--as", "chat"),
        ("note", "towel", "x", "--date", "1 Nov", "-d", "1 Nov", "--private", "--private"),
        ("open", "robe", "--company", "Amazon", "--order", "1-A", "--order", "2-B"),
    ],
)
def test_the_same_said_twice_is_no_contradiction(towel: Any, words: tuple[str, ...]) -> None:
    """Nor is what may be given again."""
    assert 0 == towel(*words).exit_code


@each("form", ["text", "markdown", "csv"])
def test_json_and_another_format_are_refused(towel: Any, book: Path, form: str) -> None:
    """Text too, which it is written in where nothing is said."""
    expected = f"casebook: --json is --format json, and it was also asked for as {form}; take one of them.\n"

    assert (2, expected) == refused(towel, book, "export", "towel", "--json", "--format", form)
    assert 0 == towel("export", "towel", "--json", "--format", "json").exit_code

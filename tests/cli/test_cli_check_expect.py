"""`check --expect` takes what was printed: the digest alone, or the line that it stands in."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import each


@each(
    "noted",
    [
        lambda line: line,
        lambda line: line.split()[-1],
        lambda line: f"  {line.upper()}\n",
        lambda line: f"1 case, 2 entries, last written 2024-11-20 12:00 · {line}",
        lambda line: f'{{"records": 2, "digest": "{line.split()[-1]}"}}',
    ],
)
def test_a_digest_is_taken_as_it_was_printed(towel: Any, noted: Any) -> None:
    """By `check --digest`, by `backup`, as JSON, or the digits alone."""
    line = towel("check", "--digest").stdout.rstrip("\n")

    held = towel("check", "--expect", noted(line))

    assert (0, True) == (held.exit_code, "✓ the digest you noted stood for" in held.stdout)


def test_a_line_with_another_digest_is_told_by_it(towel: Any) -> None:
    """What is not part of the book is the digest, not the words around it."""
    missed = towel("check", "--expect", f"24 records, digest {'0' * 64}")

    assert (1, True) == (missed.exit_code, f"the digest {'0' * 64} is not part of this book" in missed.stdout)


@pytest.mark.parametrize("typed", ["24 records", f"{'0' * 64} {'1' * 64}", f"x{'0' * 64}", f"digest {'0' * 65}"])
def test_a_line_without_one_digest_is_refused(towel: Any, typed: str) -> None:
    """None, two, or more digits than one has."""
    result = towel("check", "--expect", typed)

    assert (2, "", True) == (result.exit_code, result.stdout, "its line, or only the 64 digits" in result.stderr)

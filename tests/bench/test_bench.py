"""The books of the bench are books: were they not, what is measured on them would mean nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.bench.books import HANDLE, OPEN_CASES, build


@pytest.mark.bench
def test_a_book_of_the_bench_is_whole_and_has_as_many_contacts_as_asked(casebook: Any, book: Path) -> None:
    """`check` finds the chain unbroken; all cases but the last few are closed, and each has twenty contacts."""
    build(book, 200)

    checked, cases, timeline = casebook("check"), casebook("cases"), casebook("timeline", HANDLE, "--kind", "contact")

    assert (0, 0, 0) == (checked.exit_code, cases.exit_code, timeline.exit_code)
    assert (10, 10 - OPEN_CASES) == (cases.stdout.count("· 20 contacts"), cases.stdout.count("· closed on"))

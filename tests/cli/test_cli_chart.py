"""`timeline --chart`: a case drawn over time."""

from __future__ import annotations

from typing import Any

import pytest

from tests.conftest import record


@pytest.fixture
def story(towel: Any) -> Any:
    """A contact with a promise that is late, and a payment."""
    record(
        towel,
        (
            "add",
            "towel",
            "He refunds me.",
            "--agent",
            "Ravi",
            "--case-number",
            "B-1",
            "--date",
            "31 Oct 14:00",
            "--promise",
            "a refund by 5 Nov",
        ),
        ("note", "towel", "paid", "--kind", "paid", "--amount", "24.99 EUR", "--date", "28 Oct"),
    )
    return towel


def test_a_chart_has_a_row_for_what_happened_and_a_bar_for_each_promise(story: Any) -> None:
    """In a pipe too, under the case's own head, with what its characters mean."""
    result = story("timeline", "towel", "--chart")
    rows = result.stdout.splitlines()

    assert (0, "") == (result.exit_code, result.stderr)
    assert "towel · Amazon" in rows[0]
    names = [row[:10].strip() for row in rows]
    assert ["contacts", "payments", "silence"] == [
        name for name in names if name in ("contacts", "payments", "silence")
    ]
    bar = rows[next(place for place, row in enumerate(rows) if "  refund promised by Ravi · overdue" in row) + 1]
    assert "├━" in bar
    assert bar.rstrip().endswith("▒→")
    assert "▒▒ past that day" in rows[-1]


def test_a_chart_draws_what_is_wanted(story: Any) -> None:
    """Only these kinds, only these days; every case one after the other."""
    assert "payments" not in story("timeline", "towel", "--chart", "--kind", "promise").stdout
    assert (
        "Thu 31 Oct 2024 to Fri 1 Nov 2024"
        in story("timeline", "towel", "--chart", "--since", "30 Oct", "--until", "1 Nov").stdout
    )
    story("open", "kettle", "--company", "HomeBarn")
    assert "nothing is recorded yet" in story("timeline", "--all", "--chart").stdout


@pytest.mark.parametrize("option", ["--json", "--reverse"])
def test_a_chart_is_no_data_and_has_one_direction(story: Any, option: str) -> None:
    """What would be ignored is refused, and the sentence says what to leave out."""
    result = story("timeline", "towel", "--chart", option)

    sentence = f"casebook: --chart is drawn from the first day to the last; leave out {option}, or --chart.\n"
    assert (2, "", sentence) == (result.exit_code, result.stdout, result.stderr)

"""A smaller sum than was paid is asked for, and another came before that was promised."""

from __future__ import annotations

from typing import Any


def test_what_was_paid_and_came_explains_a_smaller_sum_that_is_asked_for(casebook: Any) -> None:
    """It stands before courtesies; that what came is a part of it is not said, since it was promised after that."""
    problem = "My aligners do not fit from tray 4 on, and two new scans changed nothing."
    casebook("open", "aligner", "--company", "Smile", "--problem", problem, "--want", "599.00 GBP back")
    casebook("note", "aligner", "--kind", "paid", "--amount", "1149.00 GBP", "--date", "2024-05-20")
    casebook("note", "aligner", "Part of it", "--kind", "refunded", "--amount", "250.00 GBP", "--date", "2024-10-02")
    casebook(
        "add", "aligner", "He found the trays in the warehouse log.", "--agent", "Kwame", "--date", "2024-10-03",
        "--promise", "the remaining 599.00 GBP by 6 November",
    )  # fmt: skip

    told = casebook("export", "aligner", "--limit", "360")

    assert "599" in told.stdout.partition("\n")[0]
    assert "\nPaid 1,149.00 GBP" in told.stdout
    assert "still owed" not in told.stdout + told.stderr
    assert "so that it asks for the rest" not in told.stderr

"""Naming, opening, closing and reopening cases."""

from __future__ import annotations

from typing import Any


def test_an_unknown_case_names_the_nearest(towel: Any) -> None:
    """Asking for a case that is not there exits 3, prints nothing, and suggests the one that was meant."""
    result = towel("export", "towle")

    assert (3, "") == (result.exit_code, result.stdout)
    assert "casebook: no case goes by 'towle'. Did you mean 'towel'?\n" == result.stderr

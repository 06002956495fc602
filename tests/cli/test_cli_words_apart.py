"""Values that were typed without their quotation marks, where the rest of them is another argument of the command."""

from __future__ import annotations

from typing import Any

import pytest


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("--amount", "20", "USD"), '--amount "20 USD"'),
        (("--amount", "20", "euro"), '--amount "20 euro"'),
        (("--amount", "20", "€"), '--amount "20 €"'),
        (("--amount", "20", "card"), ""),
        (("--amount", "20 EUR", "EUR"), ""),
    ],
)
def test_a_currency_that_stands_apart_is_not_taken_for_what_happened(casebook: Any, words: Any, meant: str) -> None:
    """Without its quotation marks the sum would be one in the currency of the case; the line that was meant is said."""
    casebook("open", "lamp", "--company", "Lumen", "--amount", "100 EUR")

    noted = casebook("note", "lamp", "--kind", "paid", *words)

    assert (2 if meant else 0) == noted.exit_code
    assert (f"stands apart from --amount 20. Did you mean {meant}?" in noted.stderr) == bool(meant)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (("--happened", "3", "Nov"), '--happened "3 Nov"'),
        (("--happened", "3", "November", "2024"), '--happened "3 November 2024"'),
        (("kept", "--date", "3", "Nov"), '--date "3 Nov"'),
        (("kept", "--date", "yesterday"), ""),
        (("kept", "3", "Nov"), ""),
    ],
)
def test_a_day_without_quotation_marks_is_refused_with_the_one_that_was_meant(
    casebook: Any, words: Any, meant: str
) -> None:
    """As with other commands, where what is too much is no verdict and no note."""
    casebook("open", "lamp", "--company", "Lumen")
    casebook("promise", "lamp", "a credit", "--after", "the form is in", "--within", "5 days", "--date", "1 Nov")

    settled = casebook("settle", "lamp/1", *words)

    assert (2 if meant else 0) == settled.exit_code
    assert (f"stands apart. Did you mean {meant}?" in settled.stderr) == bool(meant)

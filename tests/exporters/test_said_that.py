"""Whoever is named before it told it: that they told the person is not said once more."""

from __future__ import annotations

import pytest

from casebook.exporters.facts.said.said_that import without_says


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("She told me the refund was sent", "the refund was sent"),
        ("He told me that no refund was sent", "that no refund was sent"),
        ("Ze vertelde me dat het geld onderweg is", "dat het geld onderweg is"),
        ("Sie sagte mir, die Erstattung sei raus", "die Erstattung sei raus"),
        ("Er hat mir gesagt, dass nichts kommt", "dass nichts kommt"),
        ("Elle a dit que rien n'est parti", "que rien n'est parti"),
        ("Elle m'a assuré que le colis est parti", "que le colis est parti"),
        ("Me aseguró que el dinero está en camino", "que el dinero está en camino"),
        ("She told me to wait a week", "She told me to wait a week"),
        ("She told me so two days ago", "She told me so two days ago"),
        ("Hij vertelde een lang verhaal", "Hij vertelde een lang verhaal"),
    ],
)
def test_that_they_told_the_person_is_left_to_who_is_named_before_it(said: str, expected: str) -> None:
    """In each language, behind any of the plain words for it; what they told the person to do stays."""
    assert expected == without_says(said)

"""Which promises of a note `add` tells of."""

from __future__ import annotations


def test_of_two_of_a_kind_the_one_with_a_day_is_told_of(casebook):
    """A collection named first without its day, and then with it, is told of once, with the day."""
    casebook("open", "sofa", "--company", "Sofa World")

    result = casebook(
        "add", "sofa", "Yvonne: collection of old one + refund in full\ncollecting thurs", "--agent", "Yvonne"
    )

    said = [line for line in result.stderr.splitlines() if "reads like a promise" in line]
    assert ["'collecting thurs'", "'refund in full'"] == sorted(line.split(": ")[2].split(";")[0] for line in said)

"""How much of what people type and promise has to be understood; `python -m tests.understanding` prints it by kind.

To read all of the cases takes most of the time of the tests around here, so that each file of them is looked at by one test
alone: two would read it twice wherever they are run by two workers. A plain run reads one of forty, `-m whole` all.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.conftest import one_of
from tests.understanding.cases import BATCHES, SOURCES, Understood, Verdict, understood_of

LEAST_RIGHT, MOST_WRONG, VARIES = 0.93, 8 / 944, 0.1
"""How much is right of each file, and wrong of what was frozen; and how much less is right of a share of a file by chance."""

A_SHARE_AND_ALL = one_of(40)
"""One of so many cases of each file."""


@A_SHARE_AND_ALL
def test_what_people_type_is_understood_or_asked_about(one_of: int) -> None:
    """Of each file of days, and of the kinds of promises: nothing is wrong without a word, 93 in 100 at least are right.

    What is not understood is asked about, and nothing recorded that was not meant; a promise whose kind is not sure is
    *other*, and told in its own words.
    """
    groups = {source: [one for one in understood_of(source, one_of) if one.is_date] for source in SOURCES}
    every = [one for source in SOURCES for one in understood_of(source, one_of)]
    groups["kinds"] = [one for one in every if one.case.get("asks") == "kind"]

    assert {} == {name: wrong for name, group in groups.items() if (wrong := those_wrong(group))}
    least = LEAST_RIGHT - (VARIES if one_of > 1 else 0)
    assert [] == [name for name, group in groups.items() if share_right(group) < least]


@A_SHARE_AND_ALL
def test_of_what_was_frozen_hardly_anything_is_wrong(one_of: int) -> None:
    """Of the days of promises in all batches, as they are read today: at most 8 of 944, which is what was asked for."""
    everything = (one for batch in BATCHES for one in understood_of(batch, one_of))
    frozen = [one for one in everything if one.is_date and one.case["option"] == "--promise"]
    wrong = those_wrong(frozen)

    assert len(frozen) > 900 / one_of
    assert len(wrong) <= MOST_WRONG * len(frozen) + (one_of > 1), wrong  # of a share one more may be by chance


def those_wrong(group: Sequence[Understood]) -> list[tuple[str, object]]:
    """What was typed and is recorded as something else, with what that is."""
    return [(one.case["typed"], one.got) for one in group if one.verdict is Verdict.WRONG]


def share_right(group: Sequence[Understood]) -> float:
    """How much of the group is read right, of 1; there is something in it."""
    return sum(one.verdict is Verdict.RIGHT for one in group) / len(group)

"""How much of what people type and promise has to be understood; `python -m tests.understanding` prints it by kind."""

from __future__ import annotations

from tests.conftest import each
from tests.understanding.cases import SOURCES, Understood, Verdict, all_understood

LEAST_RIGHT = 0.93


def dates_of(source: str) -> list[Understood]:
    """The cases of a file that are about days and times."""
    return [one for one in all_understood() if one.source == source and one.is_date]


@each("source", SOURCES)
def test_no_day_is_taken_wrongly_without_a_word(source: str) -> None:
    """What is not understood is asked about; nothing is recorded that was not meant."""
    assert [] == [(one.case["typed"], one.got) for one in dates_of(source) if one.verdict is Verdict.WRONG]


@each("source", SOURCES)
def test_most_days_are_read_right(source: str) -> None:
    """At least 93 in 100, in English and Dutch."""
    dates = dates_of(source)

    assert LEAST_RIGHT <= sum(one.verdict is Verdict.RIGHT for one in dates) / len(dates)


def test_no_promise_is_told_as_a_kind_it_is_not() -> None:
    """A promise whose kind is not sure is *other*, and told in its own words."""
    kinds = [one for one in all_understood() if one.case.get("asks") == "kind"]

    assert [] == [(one.case["typed"], one.got) for one in kinds if one.verdict is Verdict.WRONG]
    assert LEAST_RIGHT <= sum(one.verdict is Verdict.RIGHT for one in kinds) / len(kinds)

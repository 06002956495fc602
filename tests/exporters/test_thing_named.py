"""The lead says what it is about: in a word, where neither the problem nor what is asked says that."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste

PROBLEM = (
    "The screen goes black after ten minutes, since the day it arrived and whatever is done with it at home"
    " or at work, all day and all night."
)


def lead(item: str, problem: str = PROBLEM) -> str:
    """Of a thing that a supervisor promised to replace."""
    entries = Entries()
    made = entries.contact("2024-11-01", "She looked.", agent="Dina", role=Role.SUPERVISOR, case_number="RMA-56003")
    entries.promise("2024-11-01", "a replacement", "2024-11-08", promised=Promised.REPLACEMENT, made_in=made)
    given = case(item=item, orders=("BS-300871",), problem=problem, want="a replacement", amount=Money(87900, "GBP"))
    return paste(facts_of(given, entries), ExportOptions("en", lead=True))


@each(
    ("item", "noun"),
    [
        ("Kestrel 14 laptop of the newest series there is", ""),
        ("Kestrel 14 Professional Extra laptop, serial KS14-00921", "laptop"),
        ("Kestrel 14 Professional Extra laptop (879.00) and carry case (19.99)", ""),
        ("red bath towel", ""),
    ],
)
def test_what_it_is_has_room_before_what_they_are_who_promised_it(item: str, noun: str) -> None:
    """One small word among a make and a model is the thing; which of several is, nobody can say."""
    assert bool(noun) is ("BS-300871 (laptop" in lead(item))


def test_what_the_problem_names_is_not_named_before_it() -> None:
    """*The laptop goes black* says what it is."""
    assert "(laptop" not in lead("Kestrel 14 Professional Extra laptop", PROBLEM.replace("screen", "laptop"))

"""*The rest by 28 September*, promised after money came in part: a refund, by no word of it."""

from __future__ import annotations

from casebook.domain.key_promise import key_promise
from casebook.domain.nearness import Wanted
from casebook.records.vocabularies import EventKind, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

RESTS = [
    "the rest by 28 November",
    "the other two",
    "remaining amount within 5 days",
    "de rest uiterlijk 28 november",
    "der Rest bis 28. November",
    "le reste d'ici au 28 novembre",
    "el resto antes del 28 de noviembre",
    "lo que falta",
    "the remaining 510 by 28 November",
    "the other 510",
    "de resterende 510 uiterlijk 28 november",
    "die restlichen 510 bis 28. November",
    "les 510 restants d'ici au 28 novembre",
    "los 510 que faltan",
]


def _kinds(text: str, *, came: str | None = "2024-11-02") -> list[Promised]:
    entries = Entries()
    if came:
        entries.event(came, EventKind.REFUNDED, "one month came")
    entries.promise("2024-11-05", text, promised=Promised.OTHER)
    return [one.promise.promised for one in facts_of(case(want="98.98 GBP back"), entries).promises]


@each("text", RESTS)
def test_the_rest_of_money_that_came_in_part_is_a_refund(text: str) -> None:
    """What was recorded stays as it is."""
    assert _kinds(text) == [Promised.REFUND]
    assert _kinds(text, came=None) == [Promised.OTHER]
    assert _kinds(text, came="2024-11-06") == [Promised.OTHER]


THINGS = [
    "the rest of the tiles",
    "the remaining 12 tiles",
    "the other 510 pages by Friday",
    "a technician for the rest",
    "rest assured, he calls",
    "der Restaurator kommt",
]


@each("text", THINGS)
def test_the_rest_of_anything_else_is_not(text: str) -> None:
    """A thing is named."""
    assert _kinds(text) == [Promised.OTHER]


def test_whoever_has_most_say_and_promised_the_rest_is_told() -> None:
    """And not who promised all of it, of which only a part came."""
    entries = Entries()
    first = entries.contact("2024-10-20", "asked", agent="Jodie")
    entries.promise("2024-10-20", "all three payments back", "2024-10-25", promised=Promised.REFUND, made_in=first)
    entries.event("2024-10-26", EventKind.REFUNDED, "one month came")
    later = entries.contact("2024-10-27", "asked again", agent="Tunde", role=Role.MANAGER)
    entries.promise("2024-10-27", "the rest by 1 November", "2024-11-01", promised=Promised.OTHER, made_in=later)
    facts = facts_of(case(want="98.98 GBP back"), entries)

    told = key_promise(facts, Wanted(kinds=frozenset({Promised.REFUND})))

    assert told is not None
    assert told.made_by == "Tunde"

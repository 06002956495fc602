"""What is said of a decline at once: which promise it was of, or how to say that; nothing where an offer was noted."""

from __future__ import annotations

from casebook.actions.noticed.offers import declined_remarks
from casebook.records.kinds import Event
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of


def said_of(*kinds: EventKind) -> tuple[str, ...]:
    """What is said of the last of these events, in a case in which a refund was promised before them."""
    entries = Entries()
    entries.promise("2024-11-01", "a refund of the fare", "2024-11-05")
    for kind in kinds:
        entries.event("2024-11-02", kind, "half of it" if kind is EventKind.OFFERED else None)
    declined = entries[-1]
    assert isinstance(declined, Event)
    return declined_remarks(facts_of(case(), entries), declined)


def test_a_decline_asks_for_the_words_of_the_promise_where_nothing_was_offered() -> None:
    """With the command that says them."""
    say = "casebook edit towel/2 --text 'a refund of the fare'"

    assert (f"if towel/1 is what was declined, say it in its words: {say}",) == said_of(EventKind.DECLINED)


def test_a_decline_of_what_was_noted_as_offered_asks_nothing() -> None:
    """The offer is what was declined; of one that was decided before, nothing is known by that."""
    assert () == said_of(EventKind.OFFERED, EventKind.DECLINED)
    assert said_of(EventKind.OFFERED, EventKind.DECLINED, EventKind.DECLINED)


def test_a_decline_of_another_sum_is_of_no_promise_that_names_none() -> None:
    """Who declined 150 off did not decline the refund of the fare."""
    entries = Entries()
    entries.promise("2024-11-01", "a refund of the fare", "2024-11-05")
    entries.event("2024-11-02", EventKind.DECLINED, "150 EUR off if I keep it")
    declined = entries[-1]
    assert isinstance(declined, Event)

    assert () == declined_remarks(facts_of(case(), entries), declined)

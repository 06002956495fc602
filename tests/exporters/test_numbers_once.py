"""A number that the company gave, and what they contradict each other in, are told once."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import EventKind, Outcome, Promised, Role
from tests.builders import Entries, case, facts_of

from .cases import paste, pastes


def test_a_number_of_several_contacts_stands_on_one_line():
    """At every limit, and on that which comes first; so too where an event was recorded under it."""
    entries = Entries()
    entries.contact("2024-11-01", "The line fails at the cabinet.", agent="Al", case_number="F-2088114")
    entries.contact("2024-11-02", "The visit is booked again.", agent="Bo", case_number="F-2088114")
    entries.event("2024-11-03", EventKind.COMPLAINED, "Sent with the photos.", reference="K-5520")
    entries.contact("2024-11-04", "She takes it over.", agent="Cy", case_number="K-5520")
    entries.contact("2024-11-05", "Nobody has called.", agent="Di", case_number="C-61907")
    facts = facts_of(case(problem="I have had no line since October.", want="a line"), entries)

    for text in (*pastes(facts, range(320, 900, 20)), paste(facts, ExportOptions())):
        assert all(text.count(number) <= 1 for number in ("F-2088114", "K-5520", "C-61907")), text
    assert all(number in text for number in ("F-2088114", "K-5520", "C-61907"))


def test_whoever_speaks_against_a_contact_or_a_promise_of_it_stands_in_one_sentence():
    """What was said there and promised is one statement; what is asked then is asked once."""
    entries = Entries()
    no = entries.contact("2024-06-05", "She says our agent has to pay.", agent="Grainne", outcome=Outcome.REFUSED)
    said = "He sees that the airline itself downgraded both seats."
    made = entries.contact(
        "2024-06-15", said, agent="Tomasz", role=Role.SUPERVISOR, case_number="NV-2301178", contradicts=(no,)
    )
    promise = entries.promise(
        "2024-06-15", "486.00 EUR to my card", "2024-06-29", promised=Promised.REFUND, made_in=made
    )
    said = "She says the voucher is for the second seat."
    entries.contact("2024-07-14", said, agent="Fatima", outcome=Outcome.REFUSED, contradicts=(promise,))
    facts = facts_of(case(problem="Two of us were moved to economy.", want="the fare difference"), entries)
    text = paste(facts, ExportOptions())

    assert 1 == text.count("Please follow what Tomasz decided")
    assert 1 == text.count("downgraded both seats")
    assert "I was told three things: " in text
    assert 1 == text.casefold().count("case nv-2301178")

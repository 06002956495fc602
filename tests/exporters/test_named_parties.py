"""Contacts of others are not counted as the company's, and nothing is counted that may be wrong."""

from __future__ import annotations

import re

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.vocabularies import Channel, Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def told(problem: str, agent: str) -> str:
    """The paste of a case with two contacts, one of them with this agent."""
    entries = Entries()
    entries.contact("2024-11-01", "She looked.", agent="Ann", case_number="A-1")
    entries.contact("2024-11-02", "They got nothing.", agent=agent, case_number="FC-2")
    facts: CaseFacts = facts_of(case(problem=problem, want="a refund"), entries)
    return renderer("chat", "text")(facts, ExportOptions())


def test_a_firm_in_brackets_that_the_record_names_is_another_party():
    """Its contact is none of the company's, nor is its number the latest that the company gave."""
    text = told("Booked through FlyCheap.", "Nikhil (FlyCheap)")

    lead = text.partition("\n")[0]
    assert (True, True, False) == ("2nd contact since 1 Nov" in lead, "Case A-1." in lead, "FC-2" in lead)
    assert re.search(r"\n2 Nov, .*Nikhil \(FlyCheap\).* FC-2\.\n", text)


def test_where_nobody_can_say_no_contact_is_counted():
    """A name that stands nowhere else may be a firm's or not: no number is told that may be wrong."""
    text = told("It broke.", "Nikhil (FlyCheap)")

    assert "contact since" not in text
    assert re.search(r"\n2 Nov, .*Nikhil \(FlyCheap\).* FC-2\.\n", text)


def test_a_department_or_the_company_itself_leaves_the_count_as_it_is():
    """Nothing in brackets there names anybody else."""
    for agent in ("Nikhil (Billing)", "Nikhil (Amazon)", "Nikhil"):
        assert "This is my 3rd contact since 1 Nov." in told("It broke.", agent), agent


def test_brackets_of_a_long_name_are_closed_where_it_is_cut() -> None:
    """In the lead, with whose they are who promised it."""
    entries = Entries()
    made = entries.contact(
        "2024-11-02", agent="Dr. Maximiliane von Hohenfels-Strassenburg", party="DHL Express International"
    )
    entries.promise("2024-11-02", "a refund", "2024-11-05", promised=Promised.REFUND, made_in=made)
    lead = lead_of(facts_of(case(problem="It leaks.", want="a refund"), entries), ExportOptions("en")).text

    assert "Dr. Maximiliane von Hohenfels-Strassenburg (DHL Express…) promised a refund" in lead


@each(
    ("language", "agent", "told"),
    [
        ("en", "Ms Hale, landlady", "1 Nov, Ms Hale (landlady, phone call) refused my request: the door was open.\n"),
        ("nl", "mevrouw Hale, verhuurder", "1 nov, mevrouw Hale (verhuurder, telefoon) wees mijn verzoek af: "),
        ("fr", "Mme Hale, propriétaire", "Le 1er novembre, Mme Hale (propriétaire, téléphone) a refusé ma demande : "),
        (
            "es",
            "la Sra. Hale, propietaria",
            "El 1 de noviembre, la Sra. Hale (propietaria, teléfono) rechazó mi solicitud: ",
        ),
        ("en", "Hale, Moss", "1 Nov, Hale, Moss (phone call) refused my request: the door was open.\n"),
    ],
)
def test_what_somebody_is_stands_in_brackets_behind_their_name(language: str, agent: str, told: str) -> None:
    """Behind a comma it would need another before the verb."""
    entries = Entries()
    entries.contact("2024-11-01", "The door was open.", agent=agent, channel=Channel.PHONE, outcome=Outcome.REFUSED)
    entries.contact("2024-11-05", "No news yet.", agent="Bo", outcome=Outcome.REFUSED)
    text = renderer("chat", "text")(
        facts_of(case(problem="It broke.", want="a new one"), entries), ExportOptions(language)
    )

    assert told in text.replace("\xa0", " ")

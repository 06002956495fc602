"""Contacts with others than the company, told by name and never held against it; what of them and of days goes into a text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.remarks import told_remarks
from casebook.domain.key_promise import key_promise
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import rendered, renderer
from casebook.records.kinds import Contact, Promise, Shipment
from casebook.records.vocabularies import Channel, Promised, Role
from tests.builders import entry, facts

OWN = entry(Contact, 1, "2024-11-01", channel=Channel.CHAT, agent="Anna", case_number="C-1", deadline=date(2024, 11, 8))
OTHER = entry(
    Contact, 2, "2024-11-05", channel=Channel.PHONE, agent="Bob", party="DHL", role=Role.MANAGER, case_number="D-7"
)


def call(number: int, day: str, made_in: int) -> Promise:
    return entry(
        Promise, number, day, text="a call tomorrow", promised=Promised.CALLBACK, due="2024-11-09", made_in=made_in
    )


def test_only_contacts_and_numbers_of_the_company_count() -> None:
    """Its silence is counted from when it was reached itself."""
    told = facts(OWN, OTHER)

    assert (("C-1",), 1, 19, OWN) == (told.case_numbers, len(told.own_contacts), told.silent_days, told.deadline)
    assert facts(OTHER).silent_days is None


def test_what_others_promised_is_told_as_theirs() -> None:
    """In the lead, and in a document, whoever reads it."""
    told = facts(OTHER, call(3, "2024-11-05", 2), orders=("O-1",))

    assert "Bob (DHL), a manager, promised" in lead_of(told, ExportOptions()).text
    assert "Promised by Bob (DHL), due 9 Nov 2024, nothing on record, 11 days past that day" in renderer(
        "chat", "markdown"
    )(told, ExportOptions())


def test_what_others_promised_is_another_thing_and_comes_after_what_the_company_did() -> None:
    """A carrier's promise takes the place of none of the company's, whatever say its manager has."""
    own, other = call(3, "2024-11-04", 1), call(4, "2024-11-05", 2)
    told = facts(OWN, OTHER, own, other)

    assert ({}, 2) == (dict(told.replaced), len(told.broken))
    assert own is getattr(key_promise(told), "promise", None)


def test_a_parcel_marked_delivered_is_told_as_one_that_never_came() -> None:
    """As a status, in whatever words stand for it; news in words of their own stay as they are."""
    told = [
        lead_of(
            facts(entry(Shipment, 1, "2024-11-05", carrier="Evri", text=text), orders=("O-1",)), ExportOptions()
        ).text
        for text in ("marked-delivered", "Marked delivered", "marked delivered 14:12")
    ]

    never = "Evri on 5 Nov: tracking says delivered, I did not receive it."
    assert [True, True, False] == [never in lead for lead in told]
    assert "On 5 Nov the Evri parcel was marked delivered 14:12." in told[2]


def test_a_day_that_is_asked_for_is_said_how_to_keep() -> None:
    """Unless the record has it already."""
    options = ExportOptions(by=date(2024, 11, 27))
    kept = replace(OWN, deadline=date(2024, 11, 27))

    told = [facts(each, problem="It is torn.", want="a new one") for each in (OWN, kept)]
    remarks = [told_remarks(one, options, ExportAnswers(), rendered("chat", "text", one, options)) for one in told]

    assert [["to keep that day, log the contact with it: casebook add towel --deadline 2024-11-27."], []] == remarks

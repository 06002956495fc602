"""The calendar, read back by the library that calendars use: what is due, under ids that stay, cancelled once it is settled."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

from icalendar import Calendar

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.vocabularies import EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of

from .cases import CASES, towel


def _events(facts: CaseFacts, language: str = "en") -> list[Any]:
    written = renderer("chat", "ics")(facts, ExportOptions(language=language))
    return Calendar.from_ical(written).walk("VEVENT")


def test_each_promise_with_a_day_is_one_of_the_calendar() -> None:
    """Its day, what was promised by whom, the words and numbers, and the entry; what a later promise replaced is cancelled."""
    events = _events(towel())

    told = [(event["dtstart"].dt, str(event["summary"]), str(event["status"])) for event in events]
    assert told == [
        (date(2024, 11, 2), "Amazon: Refund promised (Maria)", "CANCELLED"),
        (date(2024, 11, 8), "Amazon: Refund promised on a condition (Raj)", "CANCELLED"),
        (date(2024, 11, 21), "Amazon: Refund promised (Ingrid)", "CONFIRMED"),
    ]
    assert str(events[2]["description"]) == "24.99 EUR to my card\n302-1234567-1234567, A-1234, B-777\ntowel/11"
    assert [event.walk("VALARM")[0]["trigger"].dt for event in events if event.walk("VALARM")] == [timedelta(hours=9)]


def test_a_promise_keeps_its_id_and_is_cancelled_when_it_is_settled() -> None:
    """A calendar that takes the file again finds the same ids, and a later sequence that takes the settled one out."""
    open_one, kept = Entries(), Entries()
    open_one.promise("2024-11-01", "a refund", "2024-11-25", promised=Promised.REFUND)
    kept.promise("2024-11-01", "a refund", "2024-11-25", promised=Promised.REFUND, verdict=Verdict.KEPT)
    (before,), (after,) = _events(facts_of(case(), open_one)), _events(facts_of(case(), kept))

    assert (str(before["uid"]), str(before["status"])) == (str(after["uid"]), "CONFIRMED")
    assert (str(after["status"]), after["sequence"] >= before["sequence"]) == ("CANCELLED", True)


def test_a_day_given_to_another_party_is_told_as_theirs() -> None:
    """Under its name and number, beside that of the company: each of both has one that holds."""
    entries = Entries()
    entries.contact("2024-11-10 10:00", "I asked.", deadline=date(2024, 11, 15), case_number="A-1")
    entries.contact("2024-11-11 10:00", "Them.", party="DHL", deadline=date(2024, 11, 16), case_number="DHL-1")
    entries.contact("2024-11-12 10:00", "Again.", party="dhl", deadline=date(2024, 11, 18))
    entries.contact("2024-11-12 11:00", "Erased.", party="[erased]", deadline=date(2024, 11, 19))

    told = [
        (str(event["summary"]).partition(":")[0], str(event["status"])) for event in _events(facts_of(case(), entries))
    ]
    numbers = [str(event["description"]).split("\n")[1] for event in _events(facts_of(case(), entries))[:2]]

    assert [("Amazon", "CONFIRMED"), ("DHL", "CANCELLED"), ("dhl", "CONFIRMED")] == told[:3]
    assert ["A-1", "DHL-1"] == numbers


def test_own_days_and_appointments_stand_in_the_calendar_too() -> None:
    """The last day that the person gave holds, those before it do not; an appointment has its time."""
    entries = Entries()
    entries.contact("2024-11-10 10:00", "I asked.", deadline=date(2024, 11, 15))
    entries.contact("2024-11-18 10:00", "I asked again.", deadline=date(2024, 11, 29))
    entries.event("2024-11-30 14:00", EventKind.APPOINTMENT, "the engineer")
    first, second, visit = _events(facts_of(case(), entries))

    assert [(first["dtstart"].dt, str(first["status"])), (second["dtstart"].dt, str(second["status"]))] == [
        (date(2024, 11, 15), "CANCELLED"),
        (date(2024, 11, 29), "CONFIRMED"),
    ]
    assert visit["dtstart"].dt == datetime(2024, 11, 30, 13, 0, tzinfo=UTC)
    assert len({str(each["uid"]) for each in (first, second, visit)}) == 3


def test_every_case_makes_a_calendar_that_can_be_read() -> None:
    """The bare, the hostile and the finished one, in each language: every event has what the standard asks for."""
    for made in CASES.values():
        for code in ("en", "nl"):
            for event in _events(made(), code):
                assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= set(event)


def test_lines_are_as_long_and_end_as_the_standard_says() -> None:
    """RFC 5545, 3.1: lines end in CRLF and have at most 75 octets."""
    written = renderer("chat", "ics")(towel(), ExportOptions())

    assert written.endswith("END:VCALENDAR\r\n")
    assert max(len(line.encode()) for line in written.split("\r\n")) <= 75

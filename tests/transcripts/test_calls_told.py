"""A call that is typed in afterwards: the day on which it took place, and what stands in it."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import Known, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-28T13:00:00+01:00"), "Europe/Amsterdam")  # a Saturday


def _found(text: str, what: What, *, sure: bool = True, company: str = "Ziggo") -> list[Finding]:
    found = read_transcript(text.encode(), Known(None, company), NOW).found
    return [one for one in found if one.what is what and one.sure is sure]


@each(
    "text, start",
    [
        ("Called Ziggo yesterday at 3pm. Spoke with Mr Patel, he promised a refund.", "2026-11-27T15:00"),
        ("Last Tuesday around 4pm I spoke to Sue at Ziggo. She promised a refund.", "2026-11-24T16:00"),
        ("On Monday I phoned Ziggo. Spoke to Sue, she promised a refund.", "2026-11-23"),
        ("I rang Ziggo two days ago at 10.30am. Spoke to Sue, she promised a refund.", "2026-11-26T10:30"),
        ("Gisteren om 14:30 gebeld met Ziggo. Gesproken met Joost, hij belooft een monteur.", "2026-11-27T14:30"),
        ("Afgelopen dinsdag om 14u gesproken met Joost van Ziggo. Hij belooft een monteur.", "2026-11-24T14:00"),
        ("Gestern um 15:20 Uhr bei Ziggo angerufen. Herr Krause verspricht eine Gutschrift.", "2026-11-27T15:20"),
        ("Letzten Dienstag mit Ziggo telefoniert. Herr Krause verspricht eine Gutschrift.", "2026-11-24"),
        ("Hier à 14h30 j'ai appelé Ziggo. J'ai parlé à Madame Petit, elle promet un avoir.", "2026-11-27T14:30"),
        ("J'ai appelé Ziggo avant-hier à 10h15. J'ai eu Madame Petit, elle promet un avoir.", "2026-11-26T10:15"),
        ("Ayer a las 16:00 llamé a Ziggo. Hablé con Pilar, promete un abono.", "2026-11-27T16:00"),
        ("Llamé el lunes a Ziggo. Hablé con Pilar, promete un abono.", "2026-11-23"),
    ],
)
def test_the_day_is_the_one_on_which_one_called(text: str, start: str) -> None:
    """A day that is told in words is counted back from the present, in each language."""
    assert [start] == [one.value for one in _found(text, What.START)]


@each(
    "text",
    [
        "Called Ziggo because the engineer did not come yesterday. Spoke to Dawn, she promised a refund.",
        "Ordered a router last Tuesday. Called Ziggo, spoke to Ann, she promised a refund.",
        "Gebeld met Ziggo over de bestelling van dinsdag. Gesproken met Joost, hij belooft een monteur.",
        "Bei Ziggo angerufen, weil am Montag keiner kam. Herr Krause verspricht eine Gutschrift.",
        "J'ai appelé Ziggo parce que le technicien n'est pas venu hier. J'ai eu Madame Petit, elle promet un avoir.",
        "Llamé a Ziggo porque ayer no vinieron. Hablé con Pilar, promete un abono.",
    ],
)
def test_the_day_of_something_else_is_not_that_of_the_call(text: str) -> None:
    """Why somebody called, and what was ordered before, says nothing of when the call was."""
    assert [] == _found(text, What.START)


def test_what_was_promised_is_counted_from_the_day_of_the_call() -> None:
    """Tomorrow, said yesterday, is today."""
    text = "Called Ziggo yesterday at 3pm. Spoke with Mr Patel, he promised to call me back tomorrow."

    assert ["2026-11-28"] == [one.due for one in _found(text, What.PROMISE)]


@each(
    "text",
    [
        "Called Ziggo yesterday about half past two. Spoke to Dawn, she promised a refund.",
        "Gisteren om half drie gebeld met Ziggo. Gesproken met Joost, hij belooft een monteur.",
        "Gestern um halb drei bei Ziggo angerufen. Herr Krause verspricht eine Gutschrift.",
    ],
)
def test_an_hour_of_which_half_the_day_is_not_told_is_likely(text: str) -> None:
    """The day is sure; that nobody calls at night is asked about."""
    assert ["2026-11-27"] == [one.value for one in _found(text, What.START)]
    assert ["2026-11-27T14:30"] == [one.value for one in _found(text, What.START, sure=False)]


@each(
    "text",
    [
        "Rang Ziggo at 15:30. Spoke to Dawn, she promised a refund.",
        "15:30 Ann: Hello, how can I help?\n15:32 Me: my router broke\n15:33 Ann: I will refund you within 3 days.\n",
    ],
)
def test_a_time_that_is_still_to_come_is_no_start(text: str) -> None:
    """At one o'clock nobody spoke at half past three, whichever day it was."""
    assert [] == [*_found(text, What.START), *_found(text, What.START, sure=False)]

"""Promises of a company in its own words, typed as they were said: its *I* does something for *you*; in five languages."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from casebook.parsing.clock import Clock
from casebook.parsing.promises.hurried import promises_in
from casebook.parsing.when import moment_now
from tests.conftest import each

CLOCK = Clock(datetime(2025, 9, 3, 11, 0, tzinfo=ZoneInfo("Europe/Brussels")), "Europe/Brussels")


def _promised(typed: str) -> list[str]:
    return promises_in(typed, moment_now(CLOCK), CLOCK)


@each(
    "said",
    [
        "I will send you a letter today",
        "Ik bel u maandag terug",
        "Ik boek het bedrag vandaag terug op uw rekening",
        "Maandag stuur ik je een nieuwe",
        "Ich rufe Sie am Montag zurück",
        "Ich gebe Ihnen bis Montag Bescheid",
        "Am Montag schicke ich Ihnen ein neues Gerät",
        "Je vous rappelle lundi",
        "Je fais le virement sur votre compte demain",
        "Lundi je vous envoie un colis",
        "Le llamo el lunes",
    ],
)
def test_who_does_something_for_you_is_the_company(said: str) -> None:
    """As the person who typed it is spoken to."""
    assert [said] == _promised(said)


@each(
    "said",
    [
        "ik bel ze maandag terug",
        "ich rufe sie am Montag an",
        "je les rappelle lundi",
        "Ik verzoek u maandag te betalen",
        "Ik geef u tot maandag",
        "Ik stuur u hierbij de bon, graag maandag antwoord",
        "Ich fordere Sie auf, bis Montag zu zahlen",
        "Ich setze Ihnen eine Frist bis Montag",
        "Je vous demande de payer lundi",
        "Je vous rappelle que vous devez payer lundi",
        "ik stuur je maandag de foto's, zei ik",
    ],
)
def test_what_the_person_does_or_asks_is_no_promise(said: str) -> None:
    """Neither what they do to *them*, nor what they ask of the company in a letter of their own, nor what they said."""
    assert [] == _promised(said)


@each(
    ("typed", "said"),
    [
        ("They: I'll ring on Monday", "I'll ring on Monday"),
        ("zij: ik bel maandag terug", "ik bel maandag terug"),
        ("er: ich rufe am Montag zurück", "ich rufe am Montag zurück"),
        ("elle: je rappelle lundi", "je rappelle lundi"),
    ],
)
def test_behind_a_word_for_them_their_i_is_theirs(typed: str, said: str) -> None:
    """Whom it is done for needs no word there."""
    assert [said] == [each.partition(": ")[2] or each for each in _promised(typed)]

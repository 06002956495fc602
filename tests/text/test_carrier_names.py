"""Carriers are known wherever names are read: the ones that one place knows, every other knows."""

from __future__ import annotations

from datetime import datetime

from casebook.domain.notes.contact_told import party_told
from casebook.masking.company_numbers import company_numbers
from casebook.parsing.agents_named import agent_in
from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.people.never_names import is_nobodys
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.text.words.carrier_names import CARRIER_NAMES, CARRIERS_OF_ONE_WORD
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-11-20T15:00:00+01:00"), "+01:00")


def _parcels(said: str) -> list[str]:
    chat = f"Maria (10:00): Hello, I am Maria, how can I help?\nYou (10:01): Where is it?\nMaria (10:02): {said}\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), CLOCK).found
    return [one.value for one in found if one.what is What.PARCEL]


@each("carrier", CARRIER_NAMES)
def test_every_carrier_is_another_party_and_numbers_its_parcels(carrier: str) -> None:
    """Turned to, it is a party of its own; a long number right behind its name is a parcel's."""
    assert party_told(f"rang {carrier}, they say wrong house", "Argos").casefold() == carrier
    assert _parcels(f"I asked {carrier.title()} (n° 8R4120998712), they look for it.") == ["8R4120998712"]


@each("carrier", sorted(CARRIERS_OF_ONE_WORD))
def test_whoever_carries_parcels_is_nobody_by_name(carrier: str) -> None:
    """What it says was said by nobody who has a name; a number behind its name is a company's, and not masked."""
    assert not agent_in(f"rang them, {carrier.title()} said it went to the wrong house")
    assert is_nobodys(carrier.title())
    number = "4111 1111 1111 1111"
    assert company_numbers(f"{carrier} {number}") == [(len(carrier) + 1, len(carrier) + 1 + len(number))]

"""Which numbers that the company gives are cases, orders and parcels, by what it calls them, and which are of another kind."""

from __future__ import annotations

from datetime import datetime

import pytest

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import Known, read_transcript

CLOCK = Clock(datetime.fromisoformat("2026-11-20T15:00:00+01:00"), "+01:00")
NUMBERS = (What.CASE_NUMBER, What.ORDER, What.PARCEL)


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("Outage ticket 55910022 has been opened.", What.CASE_NUMBER),
        ("I've escalated this as ESC-2201.", What.CASE_NUMBER),
        ("Keep this number handy: 5519-2210.", What.CASE_NUMBER),
        ("For your records: SR 1-99120344.", What.CASE_NUMBER),
        ("The incident is INC0099120.", What.CASE_NUMBER),
        ("Your new booking reference is QK7T2M.", What.ORDER),
        ("Ihre Servicefallnummer: 5512099", What.CASE_NUMBER),
        ("Reparaturauftragsnummer 5512-77", What.CASE_NUMBER),
        ("Ihre Auftragsnummer ist 5512099.", What.ORDER),
        ("Reparatieopdrachtnummer RO-55120", What.CASE_NUMBER),
        ("Onder nummer 551209 staat het genoteerd.", What.CASE_NUMBER),
        ("Votre prise en charge : PEC-55120", What.CASE_NUMBER),
        ("Numéro de suivi 6A12345678901", What.PARCEL),
        ("Parte de avería 5512099", What.CASE_NUMBER),
        ("Anote el localizador XK9P2L", What.ORDER),
    ],
)
def test_a_number_is_what_the_company_calls_it(said: str, what: What) -> None:
    """The words beside a number say whether it is that of a case, an order or a parcel, compounds by their last part."""
    assert [what] == _numbers(f"Agent Maria: {said}")


@pytest.mark.parametrize(
    "said",
    [
        "Agent Maria: Your resident number is 5512098.",
        "Agent Maria: Zählernummer 1ESY116022",
        "Agent Maria: Ihre Rückrufnummer ist 551 2099.",
        "Agent Maria: Le n° bagage CDGAF41882 est noté.",
        "Agent Maria: A callback number in case we get disconnected?\nYou: 614-555-0147",
        "Agent Maria: Could you read me the serial number off the door?\nYou: C9340087221",
        "You: lekke band, fiets SF88291, ik moet naar mijn werk",
        "Agent Maria: Auftragsnr. des Kundendienstes folgt.\nYou: Spülmaschine SMV4HVX31E läuft aus!!",
    ],
)
def test_a_number_of_another_kind_is_none_of_them(said: str) -> None:
    """Telephones, serial numbers, things that no table knows: a number word or a thing beside them says that they are others."""
    assert [] == _numbers(said)


def _numbers(said: str) -> list[What]:
    chat = f"Agent Maria: Hello, I am Maria, how can I help you?\nYou: my things never came\n{said}\nYou: ok\n"
    found = read_transcript(chat.encode(), Known("Jo Smith", "Acme"), CLOCK).found
    return [one.what for one in found if one.what in NUMBERS]

"""Numbers that were recorded: the company's stay, what is private goes wherever it stands."""

from __future__ import annotations

from typing import Any

import pytest

from casebook.masking import SensitiveKind, masked_facts, numbers_of
from casebook.records.kinds import Contact, Event, Reference, Shipment
from casebook.records.vocabularies import Channel
from tests.builders import entry, facts
from tests.conftest import each

CHANNEL: dict[Any, dict[str, Any]] = {Contact: {"channel": Channel.CHAT}}
"""What a contact is not made without."""

PRIVATE = {
    SensitiveKind.NATIONAL_ID: (
        "BSN=123456782, burgerservicenummer=123456782, passport=NPB34LR72, passport number=533401372, paspoortnummer=SPECI2014,"
        "Reisepass=C01X00T478, Reisepassnummer=C01X00T478, numéro de passeport=12AB34567, pasaporte=AAA123456,"
        "SSN=123-45-6789, DNI=12345678Z, Steuer-ID=86095742719, identiteitskaart=591-1234567-12"
    ),
    SensitiveKind.ACCOUNT: (
        "sort code=20-00-00, bank account=12345678, rekeningnummer=123456789, Kontonummer=1234567890,"
        "BLZ=37040044, numéro de compte=12345678901, número de cuenta=1234567890"
    ),
    SensitiveKind.BIRTH_DATE: (
        "date of birth=1971-05-03, geboortedatum=3-5-1971, Geburtsdatum=03.05.1971, date de naissance=03/05/1971,"
        "fecha de nacimiento=03/05/1971"
    ),
    SensitiveKind.IBAN: "IBAN=NL91ABNA0417164300, my number=NL91 ABNA 0417 1643 00",
    SensitiveKind.CARD: "card=4111111111111111, number=4111-1111-1111-1111",
    SensitiveKind.PIN: "PIN=4771",
}

THE_COMPANYS = (
    "customer number=0281447199, card ending=1234, meter=12345678, police report=2024/123456, booking=ABC123, policy=POL-123456,"
    "account=552-0871, account number=12345678, Kundennummer=123456782, Kundennummer=5555555555554444,"
    "numéro de client=123456789, número de cliente=12345678Z, klantnummer=123456789,"
    "ticket=123456789, invoice=2024-0001, IMEI=490154203237518, EAN=8712345678906, booking=4920123456789012, claim=12345678"
)


def named(listed: str) -> list[tuple[str, str]]:
    """The names and numbers in such a list."""
    return [(name, number) for name, _, number in (one.strip().partition("=") for one in listed.split(","))]


@each(
    ("kind", "name", "number"),
    [(kind, name, number) for kind, listed in PRIVATE.items() for name, number in named(listed)],
)
def test_a_number_that_is_private_by_its_name_or_form_is_masked(kind: SensitiveKind, name: str, number: str) -> None:
    """In five languages: the number itself and, where it is long enough to be told from others, in every text."""
    text = f"I told him {number} twice."
    recorded = (
        entry(Reference, 1, "2024-10-31", name=name, reference=number),
        entry(Event, 2, "2024-10-31", text=text),
    )

    clean, counts = masked_facts(facts(*recorded))

    assert number not in str(clean.entries[0])
    assert name == vars(clean.entries[0])["name"]
    assert (len(number) < 6) == (number in str(clean.entries[1].text))
    assert set(counts) == {kind}
    assert number not in numbers_of(facts(*recorded))


@each(("name", "number"), named(THE_COMPANYS))
def test_a_number_of_the_companys_stays(name: str, number: str) -> None:
    """Whatever it looks like elsewhere."""
    told = facts(entry(Reference, 1, "2024-10-31", name=name, reference=number, text=f"It is {number}."))

    assert (told, {}) == masked_facts(told)


@pytest.mark.parametrize(
    ("kind", "stated", "stays"),
    [
        (Contact, {"case_number": "NL91ABNA0417164300"}, False),
        (Contact, {"case_number": "4111 1111 1111 1111"}, True),
        (Event, {"reference": "GB33BUKB20201555555555"}, False),
        (Shipment, {"tracking": "NL91ABNA0417164300"}, False),
        (Shipment, {"tracking": "5555555555554444"}, True),
        (Contact, {"case_number": "4111 1111 1111 1112"}, True),
        (Contact, {"case_number": "302-1234567-1234567"}, True),
    ],
)
def test_an_iban_is_masked_whatever_it_was_recorded_as(kind: Any, stated: dict[str, str], stays: bool) -> None:
    """The number of an order, a case or a parcel may be built like a card's, and stays."""
    clean, _ = masked_facts(
        facts(entry(kind, 1, "2024-10-31", **CHANNEL.get(kind, {}), **stated), orders=("4012888888881881", "7001"))
    )

    assert stays == (next(iter(stated.values())) in str(clean.entries[0]))
    assert ("4012888888881881", "7001") == clean.case.orders


@pytest.mark.parametrize("name", ["agent", "department", "party"])
def test_names_are_masked_as_texts_are(name: str) -> None:
    """A phone number or a street does not leave because it was typed beside a name."""
    clean, counts = masked_facts(
        facts(entry(Contact, 1, "2024-10-31", **CHANNEL[Contact], **{name: "Ann, 06-12345678, 12 Elm Street"}))
    )

    assert "Ann, [phone number removed], [address removed]" == vars(clean.entries[0])[name]
    assert {SensitiveKind.PHONE: 1, SensitiveKind.ADDRESS: 1} == counts

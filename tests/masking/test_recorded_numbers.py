"""Numbers that were recorded: the company's stay, what is private goes wherever it stands."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from casebook.masking import OwnDetails, SensitiveKind, masker_of
from casebook.masking.recorded_numbers import recorded_numbers
from casebook.records.kinds import Contact, Event, Reference, Shipment
from casebook.records.person import Person
from casebook.records.vocabularies import Channel
from tests.builders import entry, facts
from tests.conftest import each
from tests.shown import masked_facts

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
        "BLZ=37040044, numéro de compte=12345678901, número de cuenta=1234567890,"
        "my bank=12345678, account for refund=12345678"
    ),
    SensitiveKind.BIRTH_DATE: (
        "date of birth=1971-05-03, geboortedatum=3-5-1971, Geburtsdatum=03.05.1971, date de naissance=03/05/1971,"
        "fecha de nacimiento=03/05/1971"
    ),
    SensitiveKind.IBAN: (
        "IBAN=NL91ABNA0417164300, IBAN=NL00ABNA0417164301, account holder's IBAN=NL00ABNA0417164301,"
        "my number=NL91 ABNA 0417 1643 00"
    ),
    SensitiveKind.CARD: "card=4111111111111111, number=4111-1111-1111-1111",
    SensitiveKind.PIN: "PIN=4771",
    SensitiveKind.PHONE: (
        "my new number=07700 900123, callback number=07700 900123, Rückrufnummer=0151 23456789, mobiele nummer=0612345678,"
        "terugbelnummer=0612345678, mi número=612345678,"
        "my phone=06 1234 5678, phone=020 7946 0958, mobile=07700 900123, tel.=0612345678, landline=5551234,"
        "cell=(555) 123-4567, contact number=07700 900123, home number=020 7946 0958, phone of my wife=07700 900123,"
        "Sam=07700 900123, customer phone=07700 900123, mobile number on account=07700 900123,"
        "daytime tel.=020 7946 0958, my number=+31 6 12345678, mijn telefoon=06 1234 5678, telefoonnummer=0612345678,"
        "mobiel=06 12345678, 06-nummer=0612345678, gsm=0475 12 34 56, privételefoon=0612345678,"
        "Handynummer=0151 23456789, Festnetz=030 1234567, Rufnummer=030 1234567, Tel privat=030 1234567,"
        "Diensthandy=0151 23456789, téléphone=06 12 34 56 78, tél=0612345678, mon portable=06 12 34 56 78,"
        "fixe=01 23 45 67 89, téléphone client=06 12 34 56 78, teléfono=612 345 678, mi móvil=612 34 56 78,"
        "tfno.=612345678, teléfono fijo=912 345 678"
    ),
    SensitiveKind.EMAIL: (
        "e-mail=sam@shop.example, my email=sam@shop.example, e-mailadres=sam@shop.example, E-Mail-Adresse=sam@shop.example,"
        "courriel=sam@shop.example, correo electrónico=sam@shop.example, Apple ID=sam@shop.example, account=sam@shop.example,"
        "customer=sam@shop.example, email address=sam at shop dot com"
    ),
    SensitiveKind.ADDRESS: (
        "address=Rose Cottage, home=12 Elm Street, billing address=Rose Cottage, postcode=1234 AB, post code=SW1A 1AA, zip=90210,"
        "house number=12a, woonadres=Dorpsstraat 5, straat=Dorpsstraat 5, huisnummer=12a, Anschrift=Hauptstr. 7, PLZ=10115,"
        "Lieferadresse=Hauptstraße 7, Hausnummer=7b, adresse de livraison=12 rue de la Paix, code postal=75002,"
        "C.P.=28013, mi dirección=Calle Mayor 5, domicilio=Calle Mayor 5, código postal=28013"
    ),
    SensitiveKind.NUMBER_PLATE: "plate=AB12 CDE, my plate=AB12 CDE, plaque=AB-123-CD, Nummernschild=B-AB 1234",
}

THE_COMPANYS = (
    "customer number=0281447199, card ending=1234, meter=12345678, police report=2024/123456, booking=ABC123, policy=POL-123456,"
    "account=552-0871, account number=12345678, Kundennummer=123456782, Kundennummer=5555555555554444,"
    "numéro de client=123456789, número de cliente=12345678Z, klantnummer=123456789,"
    "shop's phone=020 7946 0958, their phone=020 7946 0958, customer service phone=0800 123 4567, Hotline=0800 1234567,"
    "telefoon klantenservice=020 123 4567, klantenservice=020-1234567, Telefon Kundendienst=030 1234567,"
    "Servicetelefon=0800 1234567, téléphone du magasin=01 23 45 67 89, teléfono de la tienda=912 345 678,"
    "support e-mail=help@shop.example, store address=12 High Street, adres winkel=Dorpsstraat 5, driver phone=07700 900123,"
    "mobile contract=12345678, telefoonabonnement=123456789, mobile account=123456789, phone case number=123456789,"
    "mobile client number=0281447199, phone IMEI=490154203237518, e-mail ticket=123456, my meter=0123456789,"
    "part=0123 456 7890, lidnummer=0612345678, IP address=192.0.2.17, webadres=shop.example/klant, rating plate=E1234567,"
    "bank reference=12345678, home insurance policy=0123456789, call number=12345678, mail number=RR123456785NL,"
    "zip file=12345, flat rate=0123, address label=12345678, number of the shop=020 7946 0958, mobile data plan=0612345,"
    "contact centre phone=0800 123 4567, home repair service phone=0800 123 4567,"
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
    told = facts(*recorded)
    assert number not in recorded_numbers((told.case, *told.entries)).kept


@each(("name", "number"), named(THE_COMPANYS))
def test_a_number_of_the_companys_stays(name: str, number: str) -> None:
    """Whatever it looks like elsewhere."""
    told = facts(entry(Reference, 1, "2024-10-31", name=name, reference=number, text=f"It is {number}."))

    assert (told, {}) == masked_facts(told)


@each(
    ("kind", "stated", "stays"),
    [
        (Contact, {"case_number": "NL91ABNA0417164300"}, False),
        (Contact, {"case_number": "4111 1111 1111 1111"}, True),
        (Event, {"reference": "GB33BUKB20201555555555"}, False),
        (Event, {"reference": "sam@shop.example"}, False),
        (Event, {"reference": "+31 6 12345678"}, False),
        (Event, {"reference": "06 12345678"}, True),
        (Contact, {"case_number": "sam@shop.example"}, False),
        (Contact, {"case_number": "06 12345678"}, True),
        (Shipment, {"tracking": "NL91ABNA0417164300"}, False),
        (Shipment, {"tracking": "5555555555554444"}, True),
        (Contact, {"case_number": "4111 1111 1111 1112"}, True),
        (Contact, {"case_number": "302-1234567-1234567"}, True),
    ],
)
def test_an_iban_or_e_mail_address_is_masked_whatever_it_was_recorded_as(
    kind: Any, stated: dict[str, str], stays: bool
) -> None:
    """The number of an order, a case or a parcel may be built like a card's, and stays."""
    clean, _ = masked_facts(
        facts(entry(kind, 1, "2024-10-31", **CHANNEL.get(kind, {}), **stated), orders=("4012888888881881", "7001"))
    )

    assert stays == (next(iter(stated.values())) in str(clean.entries[0]))
    assert ("4012888888881881", "7001") == clean.case.orders


@each(("name", "stays"), [("contact", False), ("customer number", False), ("ticket", True)])
def test_what_is_kept_of_the_person_is_masked_under_any_name(name: str, stays: bool) -> None:
    """A number of the company's that happens to begin like it stays."""
    number = "0612345678-2" if stays else "0612345678"
    told = facts(
        entry(Reference, 1, "2024-10-31", name=name, reference=number),
        entry(Event, 2, "2024-10-31", text="I said 06 1234 5678."),
    )

    clean = masker_of(told, own=OwnDetails(Person(phone="+31 6 12345678"))).masked_facts(told)

    assert stays == (number in str(clean.entries[0]))
    assert "1234" not in str(clean.entries[1].text)


@each("name", ["agent", "department", "party"])
def test_names_are_masked_as_texts_are(name: str) -> None:
    """A phone number or a street does not leave because it was typed beside a name."""
    clean, counts = masked_facts(
        facts(entry(Contact, 1, "2024-10-31", **CHANNEL[Contact], **{name: "Ann, 06-12345678, 12 Elm Street"}))
    )

    assert "Ann, [phone number removed], [address removed]" == vars(clean.entries[0])[name]
    assert {SensitiveKind.PHONE: 1, SensitiveKind.ADDRESS: 1} == counts


@each("name", ["account number", "account", "Account no."])
@each(("company", "stays"), [("HSBC UK", False), ("Rabobank", False), ("Vodafone", True)])
def test_an_account_with_a_bank_is_a_bank_account(name: str, company: str, stays: bool) -> None:
    """Beside any other company it is the number by which that knows its customer."""
    told = facts(entry(Reference, 1, "2024-10-31", name=name, reference="70012345"))
    told = replace(told, case=replace(told.case, company=company))

    clean, _ = masked_facts(told)

    assert stays == ("70012345" in str(clean.entries[0]))


@each(
    ("said", "stays"),
    [
        ("My storage account number 5520871 was charged.", True),
        ("My toll tag acct 5520871 was charged.", True),
        ("Water account no. 55208711 is mine.", True),
        ("Mein Kundenkonto Nr. 55208711.", True),
        ("Mon compte client numéro 55208711.", True),
        ("14 trips on acct 5520871 since May.", True),
        ("Two bookings on my account 5520871.", True),
        ("Two charges on my acct 5520871.", False),
        ("My acct 5520871 was charged.", False),
        ("My account number is 55208711.", False),
        ("My savings account 55208711.", False),
        ("Cuenta cliente 55208711.", False),
    ],
)
def test_an_account_stays_where_the_words_say_that_no_bank_has_it(said: str, stays: bool) -> None:
    """What is called an account and no more may be a bank's."""
    clean, _ = masked_facts(facts(entry(Event, 1, "2024-10-31", text=said)))
    assert stays == (said == clean.entries[0].text)

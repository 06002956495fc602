"""What is kept of who keeps the book is masked as people write it, where the general searches would miss it too."""

from __future__ import annotations

from casebook.masking import KeptNumbers, Masker, OwnDetails
from casebook.records.person import Person
from tests.conftest import each

SAM = Person(
    name="Sam de Vries",
    email="sam@example.com",
    postcode="1234 AB",
    phone="+31 6 12345678",
    address="Sam de Vries\nKerkstraat 12\n1234 AB Utrecht\nNetherlands",
)
GONE = "[address removed]"
PHONE = "[phone number removed]"
NAME = "[account name removed]"
IBAN, ACCOUNT = "[IBAN ending 4300 removed]", "[bank account removed]"


def masked(person: Person, text: str, *kept: str) -> str:
    """The text with what is kept of the person masked; done again, nothing more is."""
    masker = Masker(KeptNumbers(kept), "en", OwnDetails(person))
    once = masker.masked(text).text
    assert once == masker.masked(once).text
    return once


@each(
    ("person", "text", "left"),
    [
        (SAM, "I am Sam de Vries in Utrecht.", "I am Sam de Vries in Utrecht."),
        (SAM, "It goes to 1234ab, not 1234 AC.", f"It goes to {GONE}, not 1234 AC."),
        (SAM, "mail SAM@Example.com.", "mail [e-mail address removed]."),
        (SAM, "Sam de Vries, kerkstraat 12 1234-AB, Utrecht", f"Sam de Vries, {GONE}"),
        (SAM, "Kerkstraat 12 in Utrecht, Netherlands", GONE),
        *((SAM, f"It is {form}.", f"It is {PHONE}.") for form in ("0612345678", "06-12 34 56 78", "0031612345678")),
        *((SAM, f"It is {form}.", f"It is {PHONE}.") for form in ("+31 (0)6 12345678", "6 1234 5678", "31.6.12345678")),
        (SAM, "ref. 90612345678", "ref. 90612345678"),
        (Person(phone="020 7946 0958"), "+44 (0)20 7946 0958 or (020) 79460958", f"{PHONE} or {PHONE}"),
        (Person(phone="(555) 010-9999 ext. 5"), "555.010.9999, 1 555 010 9999", f"{PHONE}, {PHONE}"),
        (Person(phone="tel. 112 345"), "call 11 23 45", f"call {PHONE}"),
        (
            Person(postcode="10115"),
            "to 10115, for 10115 EUR, € 10115, 10115.50",
            f"to {GONE}, for 10115 EUR, € 10115, 10115.50",
        ),
        (Person(postcode="123 45"), "12345 Lund, 12 345 kr", f"{GONE} Lund, 12 345 kr"),
        (Person(postcode="2000"), "2000 Antwerpen, postcode: 2000", f"{GONE} Antwerpen, postcode: {GONE}"),
        (Person(postcode="2000"), "since 2000 and 2000 Jan, 2000 EUR", "since 2000 and 2000 Jan, 2000 EUR"),
        (
            Person(address="Rose Cottage, Mill Lane, Wells"),
            "at rose cottage in Wells, not in Wells",
            f"at {GONE}, not in Wells",
        ),
        (Person(postcode="90210-1234"), "90210 or 90210-1234", f"{GONE} or {GONE}"),
        *(
            (Person(postcode=kept), f"to {form} or 10115.", f"to {GONE} or {GONE}.")
            for kept in ("D-10115", "DE-10115", "D 10115", "10115")
            for form in ("10115", "D-10115", "DE-10115", "de-10115")
        ),
        (Person(postcode="A-1010"), "A-1010, AT-1010 or 1010 Wien, in 1010", f"{GONE}, {GONE} or {GONE} Wien, in 1010"),
        (Person(postcode="NL-1234 AB"), "NL-1234AB or 1234 ab", f"{GONE} or {GONE}"),
        (Person(postcode="SW1A 1AA"), "SW1A1AA, GB-SW1A 1AA", f"{GONE}, {GONE}"),
        (Person(postcode="10115"), "order AB-101155 and X-10115-7", "order AB-101155 and X-10115-7"),
        (
            Person(name="Sam de Vries", customer="Anna Smit"),
            "Anna  Smit's account, not Anna",
            f"{NAME}'s account, not Anna",
        ),
        (Person(name="Sam de Vries", customer="Müller & Söhne"), "of MÜLLER & SÖHNE", f"of {NAME}"),
        (Person(name="Sam de Vries", customer="de Vries"), "I am Sam de Vries", "I am Sam de Vries"),
        (Person(name="Sam", customer="Jo"), "Jo, for Jo", "Jo, for Jo"),
        (Person(address="5, A"), "A 5 a", "A 5 a"),
        (Person(address="Utrecht"), "in Utrecht", "in Utrecht"),
        (Person(address="x1\n" + "a b\n" * 100), "a b " * 300, "a b " * 300),
        (
            Person(account="NL91 ABNA 0417 1643 00"),
            "nl91abna0417164300, NL91.ABNA.0417.1643.00, 0417164300 or 417 164 300; order 5417164300",
            f"{IBAN}, {IBAN}, {ACCOUNT} or {ACCOUNT}; order 5417164300",
        ),
        (
            Person(account="20-00-00 12345678"),
            "200000 1234 5678 or 12345678, not 12345679 on 20-00-00",
            f"{ACCOUNT} or {ACCOUNT}, not 12345679 on 20-00-00",
        ),
        (Person(account="A 123"), "A123 and 123", "A123 and 123"),
        (Person(address=", ;", phone="x12"), "nothing, 12; here", "nothing, 12; here"),
    ],
)
def test_each_value_is_masked_in_the_forms_it_is_written_in(person: Person, text: str, left: str) -> None:
    """Blanks, dashes and capitals aside; a sum, a year and another's number are not."""
    assert left == masked(person, text)


def test_a_number_of_the_company_stays() -> None:
    """Recorded as an order, it is one, though it is somebody's phone number too."""
    assert "order 0612345678" == masked(SAM, "order 0612345678", "0612345678")


def test_what_the_text_tells_itself_stays() -> None:
    """A field that is told is not looked for; the address still is."""
    masker = Masker(KeptNumbers(["sam@example.com"]), "en", OwnDetails(SAM, ("email", "postcode")))

    assert f"1234 ab of sam@example.com at {GONE}" == masker.masked("1234 ab of sam@example.com at Kerkstraat 12").text

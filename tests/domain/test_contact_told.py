"""What the words of a contact tell of how it took place, with whom, and whether there was one at all."""

from __future__ import annotations

from typing import Optional

from casebook.domain.notes.contact_told import nobody_answered, party_told, way_told
from casebook.domain.notes.no_contact import says_no_contact
from casebook.records.vocabularies import Channel
from tests.conftest import each

WAYS = (
    ("rang, Fiona said sorry", Channel.PHONE, False),
    ("no engineer. called, they say it was never booked", Channel.PHONE, False),
    ("called to complain, was told no", Channel.PHONE, False),
    ("weer gebeld, Joris zegt dat het niet ingepland stond", Channel.PHONE, False),
    ("angerufen, Timo schickt morgen die richtige", Channel.PHONE, False),
    ("rappelé, Thomas promet un avoir", Channel.PHONE, False),
    ("llamé otra vez, la supervisora Carmen", Channel.PHONE, False),
    ("Lisa rang me back, £30 is all she can do", Channel.PHONE, True),
    ("ben teruggebeld", Channel.PHONE, True),
    ("Timo hat mich zurückgerufen", Channel.PHONE, True),
    ("m'a rappelé", Channel.PHONE, True),
    ("me han llamado", Channel.PHONE, True),
    ("emailed them asking for the other £20", Channel.EMAIL, False),
    ("they emailed: hotel will be paid", Channel.EMAIL, True),
    ("Kevin heeft niet gebeld. mail gestuurd met bewijs", Channel.EMAIL, False),
    ("mail envoyé hier", Channel.EMAIL, False),
    ("went to the shop, they refused", Channel.IN_PERSON, False),
    ("sent a letter recorded delivery", Channel.LETTER, False),
    ("brief geschickt", Channel.LETTER, False),
)

NO_WAY = (
    "the rest is still on hold",
    "Tom called me a liar",
    "label kam per mail",
    "mahnung per email: restzahlung 2.400 euro",
    "manager never called. hotel £112 paid today",
    "Mo said on mon he'd ring me, didnt",
    "spoke to a woman called Karen",
    "im chat mit Jonas, er verspricht austauschgerät",
    "chat about the day I rang",
    "rang on monday. today they emailed",
    "she will call me back",
    "so called manager",
)


@each(("text", "way", "is_theirs"), WAYS)
def test_the_words_tell_how_it_took_place(text: str, way: Channel, is_theirs: bool) -> None:
    """A call, a mail, a visit or a letter, and whether the company began it: in five languages."""
    assert (way, is_theirs) == way_told(text)


@each("text", NO_WAY)
def test_where_no_way_or_more_than_one_is_told_none_is_taken(text: str) -> None:
    """Nor one that did not take place, or that somebody only promised."""
    assert (None, False) == way_told(text)


@each(
    ("text", "company", "party"),
    (
        ("rang evri myself, they say wrong house", "Argos", "Evri"),
        ("postnl gebeld, pakket kwijt", "bol", "PostNL"),
        ("rang my bank, they opened a dispute", "Argos", "bank"),
        ("rang dhl", "DHL", ""),
        ("rang argos and evri", "Argos", ""),
        ("evri says delivered", "JD", ""),
        ("rang the bank", "Barclays Bank", ""),
    ),
)
def test_the_words_tell_that_another_party_was_reached(text: str, company: str, party: str) -> None:
    """A carrier, a bank or who takes payments, where they were turned to and the company is not named."""
    assert party == party_told(text, company)


@each(
    ("text", "expected"),
    (
        ("kettle leaks", True),
        ("refund came, £20 short", True),
        ("got £20 bk on card, other £20 missing", True),
        ("no reply", True),
        ("still nothing", True),
        ("nog steeds geen geld", True),
        ("immer noch nix", True),
        ("tjs rien reçu", True),
        ("la lavadora está rota", True),
        ("rang, no reply", False),
        ("no reply from Karen", False),
        ("no refund, she refused", False),
        ("refund came, said sorry", False),
        ("wasmachine kapot, monteur komt vrijdag", False),
        ("hello", False),
        ("refund in 5 days", False),
        ("De refund is binnen 2 u gedaan", False),
        ("refund in, £20 short", True),
    ),
)
def test_words_that_say_only_what_came_tell_of_no_contact(text: str, expected: Optional[bool]) -> None:
    """What came, what did not and what is wrong, and not a word of anybody."""
    assert expected is says_no_contact(text)


@each(
    ("text", "expected"),
    (
        ("rang again, no answer", True),
        ("3x gebeld, neemt niet op", True),
        ("angerufen, keiner ging ran", True),
        ("appelé, personne ne répond", True),
        ("llamé, no contestan", True),
        ("rang, no answer. emailed Bo", False),
        ("no contestan. llamé otra vez, la supervisora Carmen promete el abono", False),
        ("no reply", False),
    ),
)
def test_the_words_tell_that_nobody_answered_a_call(text: str, expected: Optional[bool]) -> None:
    """Where they tell of nothing else."""
    assert expected is nobody_answered(text)

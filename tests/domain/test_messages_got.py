"""A message of theirs that somebody tells of came in, whether they typed so or not."""

from __future__ import annotations

from casebook.domain.notes.messages_got import is_message_got, tells_of_message_got
from casebook.domain.notes.own_messages import is_own_message
from casebook.records.vocabularies import Channel
from tests.builders import contact
from tests.conftest import each


@each(
    "text",
    [
        "email back saying the bill is right. i want it redone",
        "got a letter, they want another 40",
        "reply: no refund",
        "they wrote back, claim closed",
        "mail terug, ik krijg een bon van 15 euro uit coulance",
        "mail gehad dat ze geen retour hebben ontvangen??",
        "heb een brief gekregen, afgewezen",
        "Antwort per Mail: keine Kulanz",
        "Mail bekommen, Ticket geschlossen",
        "sie schreiben, die Garantie gilt nicht",
        "réponse par mail : un bon de 60 euros. non merci",
        "reçu un courrier, refus",
        "ils répondent que c'est clos",
        "contestan que lo están mirando y nada más",
        "me han contestado que no",
        "carta recibida, dicen que no procede",
    ],
)
def test_words_tell_of_a_message_that_came(text: str) -> None:
    """In five languages; then it is no message of the person, though they say behind it what they want."""
    written = contact(text=text, channel=Channel.EMAIL)

    assert tells_of_message_got(text)
    assert is_message_got(written)
    assert not is_own_message(written)


@each(
    "text",
    [
        "emailed them the receipt and asked again for the 412.60 as money",
        "emailed them, i just want my 145.00 back, no answer yet",
        "sent the form, they replied that it is too late",
        "waiting for a letter from the bank",
        "she will send an email saying so",
        "still no reply from them",
        "bankafschrift gemaild",
        "geen mail gehad",
        "Protokoll und Fotos geschickt.",
        "keine Antwort bekommen",
        "attestation envoyée par mail",
        "pas de réponse reçue",
        "mandada la foto por correo",
        "no me han contestado",
        "I want an answer: refund me",
        "Here is the plan that they e-mailed in May: two doors.",
        "Adjunto el plano que me han escrito: dos puertas.",
    ],
)
def test_what_the_person_wrote_or_waits_for_did_not_come(text: str) -> None:
    """An answer to what they wrote themselves is one contact with that."""
    assert not tells_of_message_got(text)


def test_a_call_is_no_message() -> None:
    """Nor is one that came in anyway, or is with somebody else, told as new."""
    text = "got a letter, they want another 40"

    assert not is_message_got(contact(text=text, channel=Channel.PHONE))
    assert not is_message_got(contact(text=text, channel=Channel.LETTER, incoming=True))
    assert not is_message_got(contact(text=text, channel=Channel.LETTER, party="Evri"))

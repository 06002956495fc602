"""A number that is denied is none: the one that is right instead is."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-03T18:00:00+01:00"), "+01:00")
_NUMBERS = (What.CASE_NUMBER, What.ORDER, What.PARCEL)


def _numbers(talk: str) -> list[tuple[str, str, bool]]:
    chat = f"Agent Maria: Hello, I am Maria.\nYou: hello\nAgent Maria: ok\n{talk}\nAgent Maria: ok\n"
    found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [(one.what.value, one.value, one.sure) for one in found if one.what in _NUMBERS]


@each(
    "said",
    [
        "my order number is not 300-2222222 but 300-1111111",
        "my order number isn't 300-2222222, but 300-1111111",
        "the order is 300-1111111, not 300-2222222",
        "order 300-1111111 (not 300-2222222)",
        "not order 300-2222222 but order 300-1111111",
        "it's about order 300-1111111 and not about order 300-2222222",
        "order 300-2222222\nAgent Maria: ok\nYou: sorry, not 300-2222222 but 300-1111111",
        "mijn bestelnummer is niet 300-2222222 maar 300-1111111",
        "bestelling 300-1111111, niet 300-2222222",
        "bestelling 300-2222222\nAgent Maria: ok\nYou: sorry, niet 300-2222222 maar 300-1111111",
        "meine Bestellnummer ist nicht 300-2222222 sondern 300-1111111",
        "Bestellung 300-1111111, nicht 300-2222222",
        "mon numéro de commande n'est pas 300-2222222 mais 300-1111111",
        "c'est la commande 300-1111111, pas la commande 300-2222222",
        "mi número de pedido no es 300-2222222 sino 300-1111111",
        "no 300-2222222 sino 300-1111111 es mi pedido",
    ],
)
def test_a_denied_order_is_none(said: str) -> None:
    """Wherever the right one stands, in the same breath or before; also where the wrong one was named earlier."""
    assert [("order", "300-1111111", True)] == _numbers(f"You: {said}")


@each(
    "said",
    [
        "Your case number is not 77882-B but 77881-A.",
        "Your case number is 77881-A, not 77882-B.",
        "Your case number is 77881-A. Not 77882-B, that was the old one.",
        "Uw zaaknummer is niet 77882-B maar 77881-A.",
        "Ihre Vorgangsnummer lautet nicht 77882-B, sondern 77881-A.",
        "Votre numéro de dossier n'est pas le 77882-B mais le 77881-A.",
        "Su número de caso no es el 77882-B sino el 77881-A.",
    ],
)
def test_a_denied_case_number_is_none(said: str) -> None:
    """The company's own is put right likewise."""
    assert [("case number", "77881-A", True)] == _numbers(f"Agent Maria: {said}")


@each(
    ("said", "number"),
    [
        ("I did not receive order 300-1111111", "300-1111111"),
        ("Order no 300-2222222 has not come", "300-2222222"),
        ("pedido no 300-2222222", "300-2222222"),
        ("order 300-2222222\nAgent Maria: is it not order 300-1111111?\nYou: no, order 300-2222222", "300-2222222"),
    ],
)
def test_a_no_to_something_else_denies_no_number(said: str, number: str) -> None:
    """That it did not come, and `no` for a number."""
    assert [("order", number, True)] == _numbers(f"You: {said}")


def test_a_number_that_is_denied_alone_is_none() -> None:
    """Nothing is known instead."""
    assert [] == _numbers("You: my order is not 300-2222222")

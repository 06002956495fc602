"""Pages that show the names of others, and no more than a receipt below what the person sent."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-16T18:00:00+01:00"), "+01:00")  # a Monday

PAGE = """Acme
Support

Zuri · Assistant · 12:04
{ask}

AC-884120
12:05 {read}

Nora · 12:09
{hello}

Jo Smith
12:10 {read}

{mine}
{read} 12:10

Nora · 12:14
{bye}
"""


@each(
    ("ask", "read", "hello", "mine", "bye"),
    [
        ("Your order number please?", "Read", "Hi, it's Nora.", "I will send it back tomorrow", "Thanks!"),
        ("Wat is je bestelnummer?", "Gelezen", "Hoi, met Nora.", "ik stuur het morgen terug", "Dank je!"),
        (
            "Wie lautet Ihre Bestellnummer?",
            "Gelesen",
            "Hallo, hier ist Nora.",
            "ich schicke es morgen zurück",
            "Danke!",
        ),
        ("Votre numéro de commande ?", "Lu", "Bonjour, c'est Nora.", "je le renvoie demain", "Merci !"),
        ("¿Me dices tu número de pedido?", "Leído", "Hola, soy Nora.", "lo devuelvo mañana", "¡Gracias!"),
    ],
)
def test_what_has_a_receipt_below_and_no_name_above_is_the_persons(
    ask: str, read: str, hello: str, mine: str, bye: str
) -> None:
    """The number answers what the program asked, and what the person will do is no promise."""
    text = PAGE.format(ask=ask, read=read, hello=hello, mine=mine, bye=bye)

    found = read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found

    assert ["AC-884120"] == [one.value for one in found if one.what is What.ORDER]
    assert ["Zuri", "Nora"] == [one.value for one in found if one.what is What.AGENT]
    assert [] == [one.value for one in found if one.what is What.PROMISE]

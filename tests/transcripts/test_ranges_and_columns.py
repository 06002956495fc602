"""When a contact began and ended, where a range of times, two columns or a recording tells it."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from tests.conftest import each
from tests.transcripts.test_everyday_words import values


@each(
    "head",
    [
        "Gebeld met Hartwell - di 17 november 2026, 10.15 tot 10.27",
        "Called Hartwell, 17 Nov 2026, 10.15 to 10.27",
        "Called Hartwell, 17 Nov 2026, 10.15-10.27",
        "Telefonat mit Hartwell, 17.11.2026, 10.15 bis 10.27 Uhr",
        "Appel à Hartwell, 17 novembre 2026, 10.15 à 10.27",
        "Llamada a Hartwell, 17 de noviembre de 2026, de 10.15 a 10.27",
    ],
)
def test_a_range_of_times_has_an_end_whatever_stands_between_the_figures(head: str) -> None:
    """Minutes of music before are none of it."""
    text = f"{head}\n\nmenu 3, then 4 min music\nMrs Weber on the phone\n"
    assert ["2026-11-17T10:27"] == values(text, What.END)
    assert ["12"] == values(text, What.MINUTES)


def test_two_prices_are_no_times() -> None:
    """What is paid from and to is no call."""
    assert [] == values("Called Hartwell, 17 Nov 2026, paid 10.15 to 11.02 pounds\nMrs Weber on the phone\n", What.END)


@each(
    ("heads", "day"),
    [
        ("date;heure;auteur;role;message", "17/11/2026"),
        ("Datum;Uhrzeit;Absender;Rolle;Nachricht", "17.11.2026"),
        ("date;time;author;role;message", "2026-11-17"),
        ("fecha;hora;autor;rol;mensaje", "17/11/2026"),
        ("datum;tijd;afzender;rol;bericht", "17-11-2026"),
    ],
)
def test_a_day_and_a_time_may_stand_in_columns_of_their_own(heads: str, day: str) -> None:
    """Both of them tell when a message was sent."""
    rows = [f'{day};09:04;Ann;agent;"Hello"', f'{day};09:06;Jo;customer;"Hi"', f'{day};09:31;Ann;agent;"Bye"']
    text = "\n".join([heads, *rows])
    assert ["2026-11-17T09:04"] == values(text, What.START)
    assert ["27"] == values(text, What.MINUTES)


def test_a_menu_before_anybody_speaks_is_part_of_the_recording() -> None:
    """`[00:00]` is no midnight, and the call is one by what stands above it."""
    text = (
        "HARTWELL - Transcripción automática de llamada\nMartes, 17 de noviembre de 2026 - 12:10 a 12:19\n\n"
        "[00:00] [menú grabado]\n[00:09] Cliente: Factura.\n[00:52] Agente: Buenos días, le atiende Íñigo.\n"
        "[01:00] Cliente: Buenos días.\n[03:20] Agente: Adiós.\n"
    )
    assert ["2026-11-17T12:19"] == values(text, What.END)
    assert ["9"] == values(text, What.MINUTES)
    assert ["phone"] == values(text, What.CHANNEL)

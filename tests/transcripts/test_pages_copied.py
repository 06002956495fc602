"""A page of a chat that was copied whole: its program's first words, its headings and buttons, and when a message went out."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.records.vocabularies import Role
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-27T18:00:00+01:00"), "+01:00")

PAGE = """Parcelo
{heading}
{day}
{opening}
{button}
{me}
{button}
{sent} 14:02
{human}
Maya
Hi, what is it about?
14:06
{me}
half of it is missing
{seen} 15:30
Maya
I'm looking at it.
14:10
"""


def _found(text: str, what: What) -> list[tuple[str, Role | None]]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), NOW).found
    return [(one.value, one.role) for one in found if one.what is what and one.sure]


@each(
    "words, program",
    [
        (
            ("Chat", "Friday 27 November", "Hi! I'm Sparky, Parcelo's chatbot.", "Track my order", "You", "Sent"),
            ("Maya joined the chat", "Seen", "Sparky"),
        ),
        (
            (
                "Contact",
                "vrijdag 27 november",
                "Hoi, ik ben Bo, de chatbot van Parcelo.",
                "Mijn bestelling",
                "Jij",
                "Verzonden",
            ),
            ("Maya is erbij gekomen", "Gelezen", "Bo"),
        ),
        (
            (
                "Kontakt",
                "Freitag, 27. November",
                "Hallo, ich bin Regi, der Chatbot von Parcelo.",
                "Lieferung",
                "Sie",
                "Gesendet",
            ),
            ("Maya ist dem Chat beigetreten", "Gelesen", "Regi"),
        ),
        (
            (
                "Accueil",
                "vendredi 27 novembre",
                "Bonjour ! Je suis Léo, l'assistant virtuel.",
                "Ma commande",
                "Vous",
                "Envoyé",
            ),
            ("Maya a rejoint la conversation", "Lu", "Léo"),
        ),
        (
            (
                "Contacto",
                "viernes 27 de noviembre",
                "¡Hola! Soy Vera, la asistente virtual.",
                "Mi pedido",
                "Tú",
                "Enviado",
            ),
            ("Maya se ha unido al chat", "Visto", "Vera"),
        ),
    ],
)
def test_a_program_speaks_first_without_a_name_above_it(words: tuple[str, ...], program: tuple[str, str, str]) -> None:
    """It says how it is called; the heading of the page above the day is nobody, and what was sent then begins the chat."""
    fields = ("heading", "day", "opening", "button", "me", "sent", "human", "seen")
    text = PAGE.format(**dict(zip(fields, (*words, *program[:2]), strict=True)))
    assert [(program[2], Role.BOT), ("Maya", Role.REPRESENTATIVE)] == _found(text, What.AGENT)
    assert [("2026-11-27T14:02", None)] == _found(text, What.START)
    assert [("2026-11-27T14:10", None)] == _found(text, What.END)


@each("heading", ["Chat", "Help", "Beratung", "Tchat", "Soporte en línea"])
def test_what_stands_above_a_day_alone_is_what_a_page_is_called(heading: str) -> None:
    """Nobody is told of by that name, and it stands there once."""
    text = f"{heading}\nFriday 27 November\nWelcome, write to us.\nYou\nwhere is it?\nMaya\nHi, Maya here.\nMaya\nIt comes.\n"
    assert [("Maya", Role.REPRESENTATIVE)] == _found(text, What.AGENT)


POSTS = """Parcelo Community › Faults

marmot
Posts: 4
Mon 9 Nov 2026, 09:00
No heating since Saturday.

gus33
Posts: 902
Mon 9 Nov 2026, 09:20
They will refund you by Friday, your case is X-77120, mine was X-77120.

{writer}
{badge}
Mon 9 Nov 2026, 14:00
{said}
"""


@each(
    "writer, badge, said",
    [
        ("Priya", "Official Rep", "Hi marmot, we opened a case for you: NV-30021."),
        ("Priya", "Parcelo Staff", "Hi marmot, we opened a case for you: NV-30021."),
        ("Priya", "Community Team", "Hi marmot, we opened a case for you: NV-30021."),
        ("Priya", "Medewerker Parcelo", "Hoi marmot, ik heb een melding voor je aangemaakt: NV-30021."),
        ("Priya", "Offizieller Vertreter", "Hallo marmot, ich habe einen Vorgang für Sie eröffnet, NV-30021."),
        ("Priya", "Équipe Parcelo", "Bonjour marmot, j'ai ouvert un dossier pour vous : NV-30021."),
        ("Priya", "Equipo Parcelo", "Hola marmot, he abierto una incidencia para ti, NV-30021."),
        ("Priya (Parcelo)", "Posts: 12", "Hi marmot, we opened a case for you: NV-30021."),
        ("Priya", "Posts: 12", "Hi marmot, I'm Priya from Parcelo. We opened a case for you: NV-30021."),
    ],
)
def test_in_a_forum_only_who_is_marked_speaks_for_the_company(writer: str, badge: str, said: str) -> None:
    """Others promise nothing and have no numbers, however sure they sound; it is no chat, and ends never."""
    text = POSTS.format(writer=writer, badge=badge, said=said)
    assert [("Priya", Role.REPRESENTATIVE)] == _found(text, What.AGENT)
    assert [("NV-30021", None)] == _found(text, What.CASE_NUMBER)
    assert [[], [], []] == [_found(text, what) for what in (What.PROMISE, What.CHANNEL, What.END)]


def test_a_volunteer_who_keeps_order_in_a_forum_is_not_the_company() -> None:
    """Moderators are mostly other customers."""
    text = POSTS.format(writer="Priya", badge="Moderator", said="Please be polite. They will write to you on Monday.")
    assert [] == _found(text, What.AGENT)


def test_the_colon_of_an_hour_is_no_colon_behind_a_name() -> None:
    """A receipt in words that nobody knows has a time too."""
    text = "Maya\nHi, Maya here.\n10:08\nYou\nthe box was open\nArrived 10:10\nMaya\nOh no.\n10:12\nYou\nyes\nArrived 10:13\n"
    assert [("Maya", Role.REPRESENTATIVE)] == _found(text, What.AGENT)

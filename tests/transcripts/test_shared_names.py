"""One name above messages that serves a program and people: what is said is that of who took over last."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.records.vocabularies import Role
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-27T18:00:00+01:00"), "Europe/Amsterdam")

CHATS = [
    (
        "Acme Support",
        "Hi! I'm Zed, Acme's virtual assistant.",
        "Hello, this is Maria taking over.",
        "We will refund you within 5 days.",
    ),
    (
        "Acme Service",
        "Hoi, ik ben Zed, de digitale assistent.",
        "Goedemiddag, hier is Maria, ik neem het over.",
        "U krijgt binnen 5 dagen uw geld terug.",
    ),
    (
        "Acme Hilfe",
        "Hallo! Ich bin Zed, der virtuelle Assistent.",
        "Hallo, hier ist Maria, ich übernehme.",
        "Wir erstatten Ihnen das Geld innerhalb von 5 Tagen.",
    ),
    (
        "Acme Aide",
        "Bonjour, je suis Zed, l'assistant virtuel.",
        "Bonjour, ici Maria, je prends le relais.",
        "Nous vous rembourserons sous 5 jours.",
    ),
    (
        "Acme Atención",
        "¡Hola! Soy Zed, el asistente virtual.",
        "Buenas tardes, soy Maria y tomo el relevo.",
        "Le reembolsaremos en 5 días.",
    ),
]


def _read(chat: str, company: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """The agents with their roles, and the promises with who made them."""
    found = read_transcript(chat.encode(), KnownSpeakers(None, company), NOW).found
    agents = [(one.value, str(one.role)) for one in found if one.what is What.AGENT]
    return agents, [(str(one.kind), one.by) for one in found if one.what is What.PROMISE]


@each("company", ["Acme", "Foobar"])
@each("handle, bot, person, promise", CHATS)
def test_what_is_said_after_somebody_took_over_is_theirs(
    handle: str, bot: str, person: str, promise: str, company: str
) -> None:
    """In each language, and whether or not the case's company is the one that the messages are named for."""
    chat = f"{handle}: {bot}\nYou: 2\n{handle}: {person}\nYou: AC-20193 ?\n{handle}: {promise}\n"

    agents = [("Zed", "bot"), ("Maria", "representative")]
    assert (agents, [("refund", "Maria")]) == _read(chat, company)


@each(
    "handle, said",
    [
        ("Netgear", "Hi Sam, this is Olivia from Netgear. We will refund you within 5 days."),
        ("Bol Zorg", "Goedemorgen Sam, met Olivia van Bol Zorg. U krijgt binnen 5 dagen uw geld terug."),
        ("Vodafone", "Hallo Sam, hier ist Olivia von Vodafone. Wir erstatten das Geld innerhalb von 5 Tagen."),
        ("Orange", "Bonjour Sam, ici Olivia d'Orange. Nous vous rembourserons sous 5 jours."),
        ("Movistar", "Hola Sam, soy Olivia de Movistar. Le reembolsaremos en 5 días."),
    ],
)
def test_a_company_that_messages_are_named_for_is_nobody(handle: str, said: str) -> None:
    """Who says whom they are from goes by their own name, without the company, whatever the case calls that."""
    chat = f"24/11/2026, 09:01 - Sam Lee: AC-20193 ?\n24/11/2026, 09:05 - {handle}: {said}\n"

    for company in (handle, "Foobar", f"{handle} Europe"):
        assert ([("Olivia", "representative")], [("refund", "Olivia")]) == _read(chat, company)


def test_a_department_is_no_name() -> None:
    """Where nobody says who they are, what a company is called is not taken for a person."""
    chat = "Acme Support: Hello, how can I help?\nYou: AC-20193 ?\nAcme Support: We will refund you within 5 days.\n"

    assert ([], [("refund", "")]) == _read(chat, "Foobar")


def test_a_program_that_has_a_title_for_a_name_gives_way_to_a_person() -> None:
    """*Virtual Assistant* stays above the messages of whoever takes over."""
    chat = (
        "Virtual Assistant: Hi! I'm Ava, the virtual assistant.\nYou: a person please\n"
        "Virtual Assistant: Hi, my name is Maria.\nYou: AC-20193 ?\nVirtual Assistant: We will refund you within 5 days.\n"
    )
    agents, promises = _read(chat, "Acme")

    assert (("Maria", "representative"), [("refund", "Maria")]) == (agents[-1], promises)


@each(
    "head", ["[12:00] Mobi 🤖: ", "🤖 Mobi: ", "Mobi 🤖 (12:00): ", "(12:00) Mobi🤖: ", "Mobi 🤖\n", "🤖 Mobi 12:00\n"]
)
@each("said", ["Hello, welcome", "Hallo, welkom", "Hallo!", "Bonjour !", "¡Hola!"])
def test_a_name_beside_which_a_program_is_drawn_is_one(head: str, said: str) -> None:
    """Whatever it says; who takes over is none."""
    person = head.replace("Mobi", "Jonas").replace("🤖", "").lstrip()
    chat = f"{head}{said}\nMe: my bill\n{head}Moment\n{person}Hi, Jonas here.\nMe: thanks\n"
    assert [("Mobi", Role.BOT), ("Jonas", Role.REPRESENTATIVE)] == _with_roles(chat)


@each(
    "said",
    [
        "Pick: Orders | Returns | Other",
        "Wähle: Tarif | Rechnung | Anderes",
        "Tarief | Factuur | Anders",
        "C'est : Vol | Siège | Sac",
    ],
)
def test_who_begins_with_what_one_may_choose_is_a_program(said: str) -> None:
    """In any language, parted as programs part it."""
    chat = f"Mobi: {said}\nMe: my bill\nJonas: Hi, Jonas here.\n"
    assert [("Mobi", Role.BOT), ("Jonas", Role.REPRESENTATIVE)] == _with_roles(chat)


def _with_roles(chat: str) -> list[tuple[str, Role | None]]:
    found = read_transcript(chat.encode(), KnownSpeakers("Ida", "Acme"), NOW).found
    return [(one.value, one.role) for one in found if one.what is What.AGENT]


@each("account", ["ShopHelp", "Ask_Shop", "shopcares", "ShopWebcare", "ShopHilft", "Atencion_Shop"])
@each("company", ["Acme", "Shop", "ShopHelp", "Shop Ltd"])
def test_the_account_by_which_a_company_helps_is_nobodys_name(account: str, company: str) -> None:
    """Whatever the company of the case is called; who signs or says who they are has a name."""
    for said, agents in (("Hi, how can we help?", []), ("Hi, Maria here, how can we help?", ["Maria"])):
        chat = f"{account}: {said}\nJo Smith: my order 4411-22 is late\n{account}: We will refund you by Friday.\n"
        found = read_transcript(chat.encode(), KnownSpeakers("Jo Smith", company), NOW).found
        assert (account, agents) == (account, [one.value for one in found if one.what is What.AGENT])
        assert ["refund"] == [one.kind for one in found if one.what is What.PROMISE]

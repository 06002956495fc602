"""How people in short messages say who they are, who they pass one on to, and what ranks they have."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.people.introductions import name_introduced
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")


def _agents(text: str) -> list[str]:
    found = read_transcript(text.encode(), KnownSpeakers("Jo Smith", "Acme"), NOW).found
    return [f"{one.value} ({one.role})" for one in found if one.what is What.AGENT and one.sure]


@each(
    ("said", "name"),
    [
        ("Hi its Tom at Acme. what do you need?", "Tom"),
        ("Hi Dee its Gordon at Plumbright", "Gordon"),
        ("Hi Priti here taking over from Tom.", "Priti"),
        ("Hiya! You've got Kayla today. so sorry", "Kayla"),
        ("Hoi Youri hier van Acme", "Youri"),
        ("Bonjour c'est Mehdi", "Mehdi"),
        ("Bonsoir Jo, c'est Mathilde au secrétariat. Il fuit beaucoup ?", "Mathilde"),
        ("Bonjour Jo, c'est Odile à l'accueil.", "Odile"),
        ("Bonjour Jo, c'est Noël qui approche", None),
        ("Hi Jo, Kayla from Trellis", "Kayla"),
        ("Hola Jo, al habla Quique", "Quique"),
        ("Hola Jo, te escribe Quique.", "Quique"),
        ("Hi Jo this is Gary in the office. Really sorry", "Gary"),
        ("¡Hola! Te habla Quique, un momento", "Quique"),
        ("Buenas, Quique por aquí", "Quique"),
        ("Morning Jo, Kirsty in the office 👋 oh no not again", "Kirsty"),
        ("Hallo Jo, Kim van kantoor 👋 wat vervelend", "Kim"),
        ("Bonjour Jo, Lina de l'agence 🙂 je regarde", "Lina"),
        ("Morning Jo, Kirsty in the office", "Kirsty"),
        ("Hi Jo 👋 thanks for getting in touch", None),
        ("Hi Jo here is your code", None),
        ("Hi Jo, here is your code", None),
        ("le train part de Paris, Gare de Lyon", None),
        ("You've got Monday free, no?", None),
    ],
)
def test_a_name_in_a_short_message_is_that_of_who_writes(said: str, name: str | None) -> None:
    """Not of who is greeted, and no place."""
    assert name == name_introduced(said)


@each(
    ("said", "name"),
    [
        ("Acme bonjour, Sandrine, que puis-je faire pour vous ?", "Sandrine"),
        ("Acme, good morning, Melissa, how can I help?", "Melissa"),
        ("Guten Morgen, Karin Vogel, was kann ich für Sie tun?", "Karin Vogel"),
        ("Bonjour Mehdi à l'appareil enfin au clavier", "Mehdi"),
        ("Good morning, Melissa, how can I help?", None),
        ("Good morning Karin Vogel, how can I help?", None),
    ],
)
def test_who_answers_a_telephone_says_the_company_or_their_whole_name(said: str, name: str | None) -> None:
    """One word behind a greeting may be who is greeted."""
    assert name == name_introduced(said, "acme")


def test_who_introduces_themselves_below_their_name_wrote_the_message() -> None:
    """A name on a line of its own that stands there once."""
    text = "Ana\nHello, I am Ana. I pass you on.\n10:06\nYou\nhello\n10:07\nJavier\nHi, my name is Javier.\nIt comes tomorrow.\n"
    assert ["Ana (representative)", "Javier (representative)"] == _agents(text)


@each(
    ("passed", "came", "agent"),
    [
        ("Ik haal Ilse erbij, onze manager.", "Ilse", "Ilse (manager)"),
        ("I'll get Tom for you, my supervisor.", "Tom", "Tom (supervisor)"),
        ("Je préfère passer la main à mon responsable, M. Aubert.", "M. Aubert", "M. Aubert (supervisor)"),
        ("I'd rather hand this to my manager, Mr Singh.", "Mr Singh", "Mr Singh (manager)"),
        ("Dit laat ik over aan mijn leidinggevende, dhr. Bos.", "Dhr. Bos", "Dhr. Bos (supervisor)"),
        ("Da hole ich meinen Vorgesetzten, Herrn Wolf.", "Herr Wolf", "Herr Wolf (supervisor)"),
        ("Mejor lo dejo en manos de mi encargado, el Sr. Ruiz.", "Sr. Ruiz", "Sr. Ruiz (supervisor)"),
    ],
)
def test_who_is_named_with_a_rank_has_it_when_they_come(passed: str, came: str, agent: str) -> None:
    """In whatever words the person is passed on, with a title before the name or without."""
    text = f"Ana (10:01): Hello, I am Ana.\nYou (10:02): hello\nAna (10:03): {passed}\n{came} (10:05): Hello.\n"
    assert ["Ana (representative)", agent] == _agents(text)


def test_a_rank_behind_ones_own_name_is_said_to_whoever_is_greeted() -> None:
    """`Bonjour Madame, M. Aubert, responsable du service client.`"""
    text = "Ana (10:01): Bonjour, je m'appelle Ana.\nVous (10:02): bonjour\n"
    text += "M. Aubert (10:05): Bonjour Madame, M. Aubert, responsable du service client. Je regarde.\n"
    assert ["Ana (representative)", "M. Aubert (supervisor)"] == _agents(text)


def test_who_signs_more_messages_behind_a_dash_wrote_them() -> None:
    """`We will replace it by Friday - Kayla`, in messages of the company's account."""
    text = "17/11/2026, 10:00 - Jo Smith: broken\n17/11/2026, 10:01 - Acme: Sorry to hear! - Kayla\n"
    assert ["Kayla (representative)"] == _agents(
        f"{text}17/11/2026, 10:02 - Acme: We will replace it by Friday - Kayla\n"
    )


@each("said", ["Hoi, ik ben Sam, de slimme hulp van Acme.", "¡Hola! Soy Sam, tu ayudante virtual."])
def test_a_helper_that_is_no_person_is_a_program(said: str) -> None:
    """By what it calls itself."""
    assert ["Sam (bot)"] == _agents(f"Sam (09:00): {said}\nYou (09:05): hi\nSam (09:06): ok\n")


@each(
    ("passes_on", "answers", "agent"),
    [
        (
            "I'll transfer you to my supervisor, Mrs Sommer.",
            "Sommer, good morning. I have it here.",
            "Sommer (supervisor)",
        ),
        ("Ik verbind u door met mijn leidinggevende, mevrouw Sommer.", "Sommer, goedemorgen.", "Sommer (supervisor)"),
        ("Ich verbinde Sie mit meiner Vorgesetzten, Frau Sommer.", "Sommer, guten Morgen.", "Sommer (supervisor)"),
        ("Je vous passe ma responsable, Mme Sommer.", "Sommer, bonjour. Je regarde.", "Sommer (supervisor)"),
        ("Le paso con mi supervisora, la señora Sommer.", "Sommer, buenos días.", "Sommer (supervisor)"),
        ("I'll transfer you to my supervisor.", "Jones, good morning. I have it here.", None),
    ],
)
def test_who_answers_with_the_name_they_were_announced_by_is_called_so(
    passes_on: str, answers: str, agent: str | None
) -> None:
    """A name before a greeting may else be that of whom one greets."""
    call = (
        f"Telephone call, 16 November 2026\nEmployee: Acme, my name is Ann Brink, good morning.\nCustomer: It's the leak.\n"
        f"Agent: {passes_on}\nCustomer: Fine.\nSupervisor: {answers}\nCustomer: When will I be paid?\n"
    )

    assert [one for one in _agents(call) if one != "Ann Brink (representative)"] == ([agent] if agent else [])

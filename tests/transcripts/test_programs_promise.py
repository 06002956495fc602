"""What a program says by itself is at most likely a promise, and never that of somebody who came later."""

from __future__ import annotations

from datetime import datetime
from time import process_time

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.people.said_roles import said_role
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from casebook.parsing.transcripts.turns import Line, Turn
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-26T10:00:00+01:00"), "Europe/Amsterdam")


def _found(text: str, company: str, what: What) -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers(None, company), NOW).found
    return [one for one in found if one.what is what]


GREETED = """[22/11/26, 11:03:10] Acme: {encrypted}
[22/11/26, 11:03:45] Jo: MS-20033417
[22/11/26, 11:03:46] Acme: {greeting}
[22/11/26, 12:15:02] Acme: {person}
[22/11/26, 12:16:11] Jo: ok
"""

GREETINGS = (
    (
        "Messages and calls are end-to-end encrypted.",
        "Thanks for your message! We'll reply within 24 hours. For returns press 1",
        "Hi Jo, I'm Nerea. What is wrong with it?",
    ),
    (
        "Berichten en gesprekken zijn end-to-end versleuteld.",
        "Bedankt voor je bericht! We reageren binnen 1 werkdag.",
        "Hoi Jo, je spreekt met Nerea. Wat is er mis mee?",
    ),
    (
        "Nachrichten und Anrufe sind Ende-zu-Ende-verschlüsselt.",
        "Vielen Dank für deine Nachricht! Wir antworten innerhalb von 24 Stunden.",
        "Hallo Jo, hier ist Nerea. Was stimmt damit nicht?",
    ),
    (
        "Les messages et les appels sont chiffrés de bout en bout.",
        "Merci pour votre message ! Nous vous répondrons sous 24h. Tapez 1 pour un retour",
        "Bonjour Jo, ici Nerea. Quel est le problème ?",
    ),
    (
        "Los mensajes y las llamadas están cifrados de extremo a extremo.",
        "¡Hola! Gracias por escribirnos. Te responderemos en un plazo de 24 horas. Para devoluciones pulsa 1",
        "Hola Jo, soy Nerea. ¿Qué le pasa?",
    ),
)


@each("encrypted, greeting, person", GREETINGS)
@each("company", ["Acme", "Foo"])
def test_an_answer_by_itself_is_no_sure_promise(company: str, encrypted: str, greeting: str, person: str) -> None:
    """`We'll reply within 24 hours` to everybody is not sure, and not said by who came an hour later."""
    text = GREETED.format(encrypted=encrypted, greeting=greeting, person=person)
    promises = _found(text, company, What.PROMISE)

    assert [] == [one.value for one in promises if one.sure or one.by == "Nerea"]
    assert "Nerea" == _found(text, company, What.AGENT)[-1].value


CHOSEN = """22-11-2026 11:03 - Jo: ?
22-11-2026 11:03 - Acme: {program}
A) {one}
B) {two}
C) {three}
22-11-2026 11:04 - Jo: C
22-11-2026 11:04 - Acme: {promise}
22-11-2026 11:20 - Jo: hello?
"""

PROGRAMS = (
    (
        "Hi! This is Zip 🤖 Reply with",
        "Track",
        "Complain",
        "Human",
        "Fine, a colleague will call you within 15 minutes.",
    ),
    ("Hoi! Hier is Zip 🤖 Antwoord met", "Volgen", "Klacht", "Mens", "Prima, een collega reageert binnen 15 minuten."),
    (
        "Moin! Hier ist Zip. Wähle",
        "Verfolgen",
        "Beschwerde",
        "Mensch",
        "Ein Kollege meldet sich innerhalb von 15 Minuten.",
    ),
    ("Bonjour ! Ici Zip 🤖", "Suivre", "Plainte", "Humain", "Un collègue vous rappellera dans les 15 minutes."),
    ("¡Hola! Soy Zip. Responde con", "Seguir", "Queja", "Persona", "Un técnico te llamará en menos de 24 horas."),
)


@each("program, one, two, three, promise", PROGRAMS)
def test_a_program_promises_nothing_for_sure(program: str, one: str, two: str, three: str, promise: str) -> None:
    """By a robot behind its name, by asking to answer with a letter, or by the rows to choose from."""
    text = CHOSEN.format(program=program, one=one, two=two, three=three, promise=promise)

    assert [("Zip", "bot")] == [(each.value, each.role) for each in _found(text, "Acme", What.AGENT)]
    assert [] == [each.value for each in _found(text, "Acme", What.PROMISE) if each.sure]


def test_many_empty_lines_are_looked_through_at_once() -> None:
    """A menu is looked for in time that grows with the text, and no faster."""
    begun = process_time()
    assert said_role([Turn("Bot", (Line(1, "\n" * 20_000 + "hello"),))]) is None
    assert process_time() - begun < 2

"""Chats without names, whose messages show by a mark on which side they stand: a picture, an arrow, an indent."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-24T18:00:00+01:00"), "+01:00")

TALKS = {
    "en": (
        "Hi, you're through to Mirte at Parcelo. How can I help?",
        "order HK-2208 came broken",
        "Sorry about that! We will replace it by Friday.",
        "if not i want my money back",
        "Understood. Your case number is NV-30021.",
        "thanks",
    ),
    "nl": (
        "Goedemiddag, u spreekt met Mirte van Parcelo. Waarmee kan ik u helpen?",
        "bestelling HK-2208 is kapot",
        "Wat vervelend! We vervangen het uiterlijk vrijdag.",
        "en anders wil ik mijn geld terug",
        "Dat begrijp ik. Uw zaaknummer is NV-30021.",
        "bedankt",
    ),
    "de": (
        "Guten Tag, mein Name ist Mirte, was kann ich für Sie tun?",
        "bestellung HK-2208 ist kaputt",
        "Das tut mir leid. Wir ersetzen es bis Freitag.",
        "sonst will ich mein geld zurück",
        "Verstehe. Ihre Vorgangsnummer lautet NV-30021.",
        "danke",
    ),
    "fr": (
        "Bonjour, Mirte de Parcelo, que puis-je faire pour vous ?",
        "ma commande HK-2208 est cassée",
        "Je suis désolée. Nous la remplacerons vendredi.",
        "sinon je veux être remboursé",
        "C'est noté. Votre numéro de dossier est NV-30021.",
        "merci",
    ),
    "es": (
        "Hola, soy Mirte de Parcelo, ¿en qué puedo ayudarle?",
        "el pedido HK-2208 llegó roto",
        "Lo siento mucho. Lo cambiaremos el viernes.",
        "si no, quiero mi dinero",
        "Su número de incidencia es NV-30021.",
        "gracias",
    ),
}

MARKS = {
    "pictures": ("🔵 {}", "⚪ {}"),
    "faces": ("👩‍💻 {}", "🙂 {}"),
    "arrows": ("← {}", "→ {}"),
    "triangles": ("◀{}", "▶{}"),
    "blanks": ("{}", "          {}"),
    "tabs": ("{}", "\t\t{}"),
    "blanks on the other side": ("          {}", "{}"),
}


def _found(text: str) -> tuple[Finding, ...]:
    return read_transcript(text.encode(), KnownSpeakers(None, "Parcelo"), NOW).found


@each("mark", MARKS)
@each("language", TALKS)
def test_sides_are_told_apart_by_their_marks(mark: str, language: str) -> None:
    """No mark is known: what is said beside it tells whose it is; the person's threat is nobody's promise."""
    theirs, mine = MARKS[mark]
    text = "\n".join((theirs, mine)[at % 2].format(said) for at, said in enumerate(TALKS[language]))
    found = [(one.what, one.value) for one in _found(f"{text}\n") if one.sure]

    assert {(What.AGENT, "Mirte"), (What.CASE_NUMBER, "NV-30021"), (What.ORDER, "HK-2208"), (What.CHANNEL, "chat")} == {
        one for one in found if one[0] in (What.AGENT, What.CASE_NUMBER, What.ORDER, What.CHANNEL)
    }
    assert 1 == sum(what is What.PROMISE for what, _ in found)


def test_a_program_has_a_mark_of_its_own() -> None:
    """It and who takes over from it are two agents of the company."""
    text = (
        "🤖 Hi! I'm Sparky, Parcelo's chatbot.\n🙂 order HK-2208 came broken\n🤖 I'll connect you to a colleague.\n"
        "👩 Hi, Mirte here from Parcelo.\n🙂 hi\n👩 We will replace it by Friday.\n"
    )
    assert ["Sparky", "Mirte"] == [one.value for one in _found(text) if one.what is What.AGENT]


@each(
    "text",
    [
        "- call them\n- ask for Mirte\n- how can I help?\n- refund by Friday\n",
        "✓ order sent\n✓ paid\n✗ refund by Friday\n✗ My name is Mirte, how can I help\n",
        "Notes\n    They said: how can I help\n    I said my order is late\nEnd\n    nothing came\n",
    ],
)
def test_a_list_is_no_chat(text: str) -> None:
    """Its marks tell no two sides apart."""
    assert [] == [one.value for one in _found(text) if one.what is What.AGENT and one.sure]


@each(
    "label",
    [
        "Sent from the app",
        "Verzonden via de app",
        "Gesendet mit Parcelo Go",
        "Envoyé depuis le site",
        "Enviado desde la app",
    ],
)
def test_from_where_a_message_was_sent_is_nobodys_name(label: str) -> None:
    """The label stands below what the person wrote, with how long ago it was."""
    text = (
        f"Hola, soy Pilar de Parcelo.\nAgente · 12 min ago\nno water\n{label} · 11 min ago\nWe repair it by Friday.\n"
        f"Agente · 9 min ago\nif not I complain\n{label} · 8 min ago\n"
    )
    assert label not in [one.value for one in _found(text) if one.what is What.AGENT]

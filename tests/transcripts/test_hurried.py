"""What people copy or type in a hurry is read: without names, with ages for times, numbers read out, a call in one sentence."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")  # a Tuesday

UNNAMED = """Hi, this is Kev at Parcelo. How can I help?
17:31

where is it
17:32 · Delivered

Sorry! The driver will bring it tomorrow
17:33

ok
Read
"""

AGES = """Fin
AI Agent

Hello, did that answer your question?
2h ago

no, a person please
1h ago

Oriane
I'm sorry about that. Your refund will be with you by Friday.
5 min ago

thanks
just now

Oriane
You're welcome!
just now
"""


def _found(text: str, what: What, customer: str | None = None) -> list[Finding]:
    found = read_transcript(text.encode(), KnownSpeakers(customer, "Parcelo"), NOW).found
    return [one for one in found if one.what is what and one.sure]


def test_messages_without_names_have_two_voices() -> None:
    """What was sent has a mark; what is promised in the other's is the company's, whose name is the one given."""
    assert ["Kev"] == [one.value for one in _found(UNNAMED, What.AGENT)]
    assert [("delivery", "2026-11-18", "Kev")] == [(one.kind, one.due, one.by) for one in _found(UNNAMED, What.PROMISE)]


def test_how_long_ago_stands_in_the_place_of_a_time() -> None:
    """A title under a name is no message, and a message without a name is the person's."""
    assert ["Fin", "Oriane"] == [one.value for one in _found(AGES, What.AGENT)]
    assert ["2026-11-20"] == [one.due for one in _found(AGES, What.PROMISE)]


@each(
    "text",
    [
        "I called, spoke to Ana, she said the manager would ring me on Thursday.",
        "Ik heb gebeld, Ana gesproken, ze zei dat de manager me donderdag terugbelt.",
        "Hab angerufen, mit Ana gesprochen, sie sagte der Chef ruft mich am Donnerstag zurück.",
        "J'ai appelé, j'ai parlé à Ana, elle a dit que le responsable me rappellerait jeudi.",
        "Llamé, hablé con Ana, dijo que el encargado me llamaría el jueves.",
    ],
)
def test_a_call_is_told_in_one_sentence(text: str) -> None:
    """Who was spoken to is an agent, and what they said will be is a promise with its day."""
    assert ["Ana"] == [one.value for one in _found(text, What.AGENT)]
    assert [("callback", "2026-11-19")] == [(one.kind, one.due) for one in _found(text, What.PROMISE)]


@each(
    ("said", "number"),
    [
        ("Your complaint reference is B W dash 4 4 0 1 9.", "BW-44019"),
        ("Notieren Sie bitte: 4471-118. Das ist Ihre Beschwerdenummer.", "4471-118"),
        ("C'est enregistré, c'est le KR20931 si besoin.", "KR20931"),
    ],
)
def test_a_case_number_is_told_in_many_ways(said: str, number: str) -> None:
    """Read out letter by letter, before what it is of, or behind that something was written down."""
    chat = f"Parcelo: Hello, how can I help?\nMe: hi\nParcelo: {said}\nMe: ok\n"

    assert [number] == [one.value for one in _found(chat, What.CASE_NUMBER)]


@each(
    ("asked", "answer"),
    [
        ("and if I'm not in on Friday?", "Then it goes back to the depot by Monday."),
        ("en als ik er niet ben?", "Dan komt hij vrijdag."),
    ],
)
def test_what_is_answered_to_a_supposition_is_no_promise(asked: str, answer: str) -> None:
    """It holds only if what was supposed comes true."""
    chat = f"Parcelo: Hello, how can I help?\nMe: {asked}\nParcelo: {answer}\nMe: ok\n"

    assert [] == _found(chat, What.PROMISE)


def test_two_sentences_with_a_comma_between_them_are_two_promises() -> None:
    """Each has its day; what is done together with the first has that of the first."""
    said = (
        "Das neue Gerät kommt am Donnerstag, Frau Sommer ruft Sie am Freitag an. Das alte nehmen wir dann gleich mit."
    )
    chat = f"Parcelo: Guten Tag, wie kann ich Ihnen helfen?\nMe: es ist kaputt\nParcelo: {said}\nMe: ok\n"

    assert {("replacement", "2026-11-19"), ("callback", "2026-11-20")} <= {
        (one.kind, one.due) for one in _found(chat, What.PROMISE)
    }


LETTER = """Dear Ms Vos,

Thank you for contacting us about your lamp. Could you send us a photo?

We will refund you by Friday.

Kind regards,
{signed}
"""


def test_a_letter_without_its_head_is_its_writers() -> None:
    """Who signed it is the agent, and not who is greeted; what the person wrote themselves promises nothing."""
    theirs, mine = LETTER.format(signed="Helen Marsh"), LETTER.format(signed="Robin Vos")

    assert ["Helen Marsh"] == [one.value for one in _found(theirs, What.AGENT, "Robin Vos")]
    assert ["2026-11-20"] == [one.due for one in _found(theirs, What.PROMISE, "Robin Vos")]
    assert [] == _found(mine, What.AGENT, "Robin Vos") + _found(mine, What.PROMISE, "Robin Vos")


def test_messages_behind_dashes_are_of_two_in_turn() -> None:
    """As somebody writes down a chat: each line begins with a dash, and none with a name."""
    chat = (
        "- Hola, soy Pilar, ¿en qué puedo ayudarle?\n- no funciona\n- Su técnico va mañana por la tarde.\n- gracias\n"
    )

    assert ["Pilar"] == [one.value for one in _found(chat, What.AGENT)]
    assert ["2026-11-18"] == [one.due for one in _found(chat, What.PROMISE)]


@each(
    ("said", "due"),
    [
        ("We will refund you by Friday.", "2026-11-20"),
        ("Wir erstatten den Betrag bis Freitag.", "2026-11-20"),
        ("We storten het uiterlijk vrijdag terug.", "2026-11-20"),
        ("The engineer will come this Friday.", "2026-11-20"),
        ("The engineer will come on Friday.", None),
    ],
)
def test_by_a_weekday_said_on_that_day_ends_that_day(said: str, due: str | None) -> None:
    """As where it is typed; what comes *on* it may come a week later, and has no day."""
    friday = Clock(datetime.fromisoformat("2026-11-20T10:00:00+01:00"), "+01:00")
    chat = f"Support: Hello, how can I help?\nMe: hi\nSupport: {said}\nMe: ok\n"
    found = read_transcript(chat.encode(), KnownSpeakers(None, "Parcelo"), friday).found

    assert [due] == [one.due for one in found if one.what is What.PROMISE]


@each("said", ["So sorry about that! It's Kev x", "Hi! This is Kev 😊", "Hey there! Kev here xx"])
def test_kisses_and_pictures_are_no_part_of_a_name(said: str) -> None:
    """They stand behind it, as people end a message."""
    chat = f"Parcelo: {said}\nMe: hi, where is it?\nParcelo: How can I help?\nMe: ok\n"

    assert ["Kev"] == [one.value for one in _found(chat, What.AGENT)]

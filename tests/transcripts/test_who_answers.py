"""Who answers and who is only thanked, lives next door or was to come; how a letter closes; and what heads nothing."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-26T18:00:00+01:00"), "+01:00")


def _values(text: str, what: What, company: str = "Acme", customer: str | None = None) -> list[str]:
    return [one.value for one in read_transcript(text.encode(), KnownSpeakers(customer, company), NOW).having(what)]


@each(
    "closing",
    [
        "Mit sportlichen Grüßen",
        "Mit sonnigen Grüssen",
        "Met sportieve groet",
        "Met een zonnige groet",
        "Bien sportivement",
        "Reciba un afectuoso saludo",
    ],
)
def test_a_letter_closes_with_any_greeting(closing: str) -> None:
    """Whatever they call it."""
    mail = (
        "From: Acme <help@acme.example>\nTo: Jo Webb <jo@mail.example>\nSubject: x\nDate: Thu, 05 Feb 2026 09:18:55 +0100\n\n"
        f"Dear Jo Webb,\n\nWe have looked into it.\n\n{closing}\n\nNora Staub\n\nAcme GmbH, HRB 1, Tel. 0911 555 0170\n"
    )
    assert _values(mail, What.AGENT, customer="Jo Webb") == ["Nora Staub"]


def test_the_person_is_no_agent_by_their_surname() -> None:
    """Who is thanked as *Mrs Webb* is Jo Webb."""
    chat = (
        "Agent: my name's Ann, how can I help?\nCaller: it's Mrs Webb\nAgent: Right, thank you Mrs Webb, you take care."
    )
    assert _values(chat, What.AGENT, customer="Jo Webb") == ["Ann"]


@each(
    "text, met",
    [
        (
            "24/11 Acme gebeld. eerst Robin, die wist niks. bij de buren, maar mevr Aydin van 14 heeft niks. ze leveren vrijdag",
            ["Robin"],
        ),
        (
            "rang Acme, got Robin. says it is next door, but Mrs Hale at number 14 has nothing. they deliver it on Friday",
            ["Robin"],
        ),
        (
            "llamo a Acme, me coge Ana. El técnico del viernes (un tal Nacho) no se presentó. me devuelven 12 € el lunes",
            ["Ana"],
        ),
        ("J'ai appelé Acme. J'ai d'abord eu l'accueil, une certaine Nadège. Elle rembourse 12 € vendredi", ["Nadège"]),
    ],
)
def test_a_neighbour_and_who_did_not_come_were_not_met(text: str, met: list[str]) -> None:
    """But whoever sits at the desk is."""
    assert _values(text, What.AGENT) == met


def test_who_writes_to_you_has_a_name() -> None:
    """*Hier schreibt Ihnen* stands before it."""
    assert _values("Sie: hallo\nAcme: Guten Abend, hier schreibt Ihnen Dilara vom Team.\nSie: ok", What.AGENT) == [
        "Dilara"
    ]


def test_a_day_that_was_said_heads_nothing() -> None:
    """The full stop of a sentence stands behind it; the day above all is that of the chat."""
    chat = (
        "Montag, 23. November 2026\n\n19:02 | Acme\nGuten Abend.\n19:05 | Sie\nHallo, wo ist die Karte?\n19:14 | Acme\n"
        "Sie erhalten sie spätestens am\n19:14 | Acme\nDonnerstag, 26. November.\n19:15 | Sie\nok\n"
    )
    assert _values(chat, What.START) == ["2026-11-23T19:02"]


def test_notes_of_a_contact_are_of_a_call_unless_they_say_so() -> None:
    """Nobody notes down what stands in a chat."""
    note = "woe 25/11/26 Acme gebeld 11.05. 10 min wachten. Eerst Robin, ze leveren vrijdag. Klaar 11.38."
    assert _values(note, What.CHANNEL) == ["phone"]


def test_a_call_is_over_whatever_else_is_dated() -> None:
    """A day that is told behind its beginning is another's."""
    note = (
        "Appel Acme, mercredi 25 novembre 2026, 10h05\n\nJ'ai appelé au sujet de la caution, que j'attends depuis le 28 octobre."
        " J'ai eu Mme Carpentier. Elle me la vire vendredi.\n\nFin de l'appel à 10h31."
    )
    assert _values(note, What.END) == ["2026-11-25T10:31"]


@each(
    "text, what, number",
    [
        ("Acme: Serviceticket is 48871, dan kunnen mn collega's het ook vinden", What.CASE_NUMBER, "48871"),
        (
            "Acme: Reklamationsnr ist R20447, und Sendungsnr für die neue 4471 2290 0815 3",
            What.PARCEL,
            "4471 2290 0815 3",
        ),
        ("Acme: That's your parcel booked: PH 3391 7754 02. ok?", What.PARCEL, "PH 3391 7754 02"),
        ("Acme: No hemos podido entregar su paquete EY 5582 0417 9 (ausente).", What.PARCEL, "EY 5582 0417 9"),
        ("Acme: Votre billet référence WKT4LS est remboursé", What.ORDER, "WKT4LS"),
    ],
)
def test_numbers_beside_what_they_are_of(text: str, what: What, number: str) -> None:
    """With what is said of it between, or a bracket behind."""
    assert _values(f"Me: hello, what is the number?\n{text}\nMe: thanks", what) == [number]


def test_the_reference_of_a_tenancy_is_no_case() -> None:
    """It is the person's own, as that of a customer is."""
    text = (
        "I phoned Acme at 9.40 and spoke to Imogen. She will ring on Monday. My tenancy ref is PL/0093/B if they ask."
    )
    assert _values(text, What.CASE_NUMBER) == []

"""Mails that were copied from a program with four lines above them: who signed or sent them, and whom they only greet."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-17T18:00:00+01:00"), "+01:00")
SENDER = "Parcelo Care <care@parcelo.example>"


def _agents(body: str, sender: str = SENDER, customer: str | None = "Jo Smith") -> list[str]:
    heads = f"From: {sender}\nTo: Jo Smith <jo@mail.example>\nDate: Mon, 16 Nov 2026 11:42:00 +0000\nSubject: Re: kettle\n\n"
    found = read_transcript(f"{heads}{body}\n".encode(), KnownSpeakers(customer, "Parcelo"), NOW).found
    return [one.value for one in found if one.what is What.AGENT and one.sure]


@each(
    ("body", "name"),
    [
        ("Dear Mr Smith,\n\nThank you. I will write by Wednesday.\n\nDana Fox\nClaims Handler", "Dana Fox"),
        (
            "Dear Mr Smith\n\nWe will reply by Wednesday.\n\nYours sincerely\n\np.p. Dana Fox\nComplaints Team",
            "Dana Fox",
        ),
        ("Hi Jo,\n\nSorry! A kettle ships tomorrow.\n\nCheers\nDana @ Parcelo", "Dana"),
        (
            "Beste meneer Smith,\n\nHij komt dinsdag.\n\nMet vriendelijke groet,\nnamens Parcelo\n\nFemke de Wit",
            "Femke de Wit",
        ),
        ("Hoi Jo,\n\nDe monteur komt dinsdag.\n\nGroetjes Bas", "Bas"),
        ("Sehr geehrter Herr Smith,\n\nwir zahlen.\n\nViele Grüße aus Bad Tölz\nIhr Markus Brandl", "Markus Brandl"),
        (
            "Bonjour M. Smith,\n\nLe four arrive.\n\nBien à vous,\nClémence Aubry, pour le service client",
            "Clémence Aubry",
        ),
        ("Hola, Jo:\n\nLe enviamos otra.\n\nAtentamente,\nBeatriz Soler\nDpto. de Incidencias", "Beatriz Soler"),
    ],
)
def test_who_signed_a_mail_is_found_whatever_stands_beside_the_name(body: str, name: str) -> None:
    """A team, a town, what they do, or a closing formula on the same line."""
    assert [name] == _agents(body)


def test_who_sent_an_unsigned_mail_is_named_above_it() -> None:
    """By the person beside the company, and by nobody where the company alone stands there."""
    body = "Hi Jo,\n\nSorry about that!\nA kettle ships tomorrow."
    assert ["Bas"] == _agents(body, "Bas van Parcelo <bas@parcelo.example>")
    assert [] == _agents(body)


@each("greeting", ["Dear Mr Smith,", "Sehr geehrter Herr Smith,", "Beste meneer Smith,", "Bonjour Monsieur Smith,"])
@each("customer", ["Jo Smith", None])
def test_whom_a_letter_greets_did_not_speak(greeting: str, customer: str | None) -> None:
    """Neither the person, whose name is known, nor somebody of whom nobody knows anything."""
    body = f"{greeting}\n\nwe called your bank. spoke to them, they will reply by Friday."
    assert "Smith" not in " ".join(_agents(body, customer=customer))


@each(("customer", "company"), [("Jo Smith", "Parcelo"), ("Jo Smith", None), (None, "Parcelo"), (None, None)])
def test_an_answered_mail_is_no_chat_of_those_whose_names_are_known(customer: str | None, company: str | None) -> None:
    """The company signs it on a line of its own, and the person what is quoted beneath."""
    text = (
        f"From: {SENDER}\nTo: Jo Smith <jo@mail.example>\nDate: Mon, 16 Nov 2026 11:42:00 +0000\nSubject: Re: kettle\n\n"
        "Dear Jo,\n\nThe £40 will be with you by Friday 20 November.\n\nKind regards,\n\nDana Fox\nCustomer Care\nParcelo\n\n"
        "> On Sun, 15 Nov 2026 at 21:04, Jo Smith <jo@mail.example> wrote:\n>\n> Hello,\n>\n> It never came.\n>\n> Jo Smith\n"
    )
    found = read_transcript(text.encode(), KnownSpeakers(customer, company), NOW).found

    assert [("Dana Fox", "email")] == [
        (agent.value, channel.value)
        for agent in found
        for channel in found
        if (agent.what, channel.what) == (What.AGENT, What.CHANNEL)
    ]
    assert ["2026-11-20"] == [one.due for one in found if one.what is What.PROMISE]


_HEADS_LONG = {
    "en": (
        "From",
        "To",
        "Date",
        "Subject",
        "Dear Mr Smith,",
        "Yours sincerely",
        "Monday to Friday 9am to 6pm",
        "Original Message",
    ),
    "nl": (
        "Van",
        "Aan",
        "Datum",
        "Onderwerp",
        "Geachte heer Smith,",
        "Met vriendelijke groet",
        "Ma-vr 9.00-18.00",
        "Oorspronkelijk bericht",
    ),
    "de": (
        "Von",
        "An",
        "Datum",
        "Betreff",
        "Sehr geehrter Herr Smith,",
        "Mit freundlichen Grüßen",
        "Mo-Fr 9-18 Uhr",
        "Ursprüngliche Nachricht",
    ),
    "fr": (
        "De",
        "À",
        "Date",
        "Objet",
        "Monsieur Smith,",
        "Cordialement",
        "Du lundi au vendredi de 9h à 18h",
        "Message d'origine",
    ),
    "es": (
        "De",
        "Para",
        "Fecha",
        "Asunto",
        "Estimado señor Smith:",
        "Atentamente",
        "De lunes a viernes de 9 a 18 h",
        "Mensaje original",
    ),
}


@each("language", list(_HEADS_LONG))
def test_a_mail_whose_signature_ends_in_the_company_and_its_hours_is_no_chat(language: str) -> None:
    """However long its subject is, and whose name stands alone above a line."""
    by, to, date, about, greeting, closing, hours, original = _HEADS_LONG[language]
    head = f"{by} : {SENDER}\n{to} : Jo Smith <jo@mail.example>\n{date} : 16.11.2026 09:27\n"
    head += f"{about} : RE: kettle that leaks on the table since last week and burns - RB/26/7743\n"
    body = f"\n{greeting}\n\nkettle RB/26/7743.\n\n{closing}\n\nDana Fox\nCustomer Care\nParcelo\n{hours} - 02 99 00 41 77\n"
    below = f"\n-----{original}-----\n{by} : Jo Smith\n{date} : 15.11.2026 21:40\n{to} : care@parcelo.example\n"
    below += "\nkettle.\n\nJo Smith\n06 39 98 12 05\n"
    found = read_transcript(f"{head}{body}{below}".encode(), KnownSpeakers("Jo Smith", "Parcelo"), NOW).found
    assert ["Dana Fox"] == [one.value for one in found if one.what is What.AGENT]
    assert ["email"] == [one.value for one in found if one.what is What.CHANNEL]

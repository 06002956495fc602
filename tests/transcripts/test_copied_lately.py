"""Layouts in which conversations are copied today: direct messages with `You` below one's own, a secure message of a bank."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-05T18:00:00+01:00"), "+01:00")  # a Thursday


def _read(text: str, customer: str | None = None) -> tuple[Finding, ...]:
    return read_transcript(text.encode(), KnownSpeakers(customer, "Brightwater"), NOW).found


def _found(text: str, *what: What) -> list[str]:
    return [one.value for one in _read(text) if one.what in what]


@each(
    "you, later",
    [("You", "10:31 AM"), ("Jij", "10:31"), ("Sie", "10:31"), ("Vous", "10:31"), ("Tú", "10:31")],
)
def test_direct_messages_name_who_wrote_them_below_ones_own_alone(you: str, later: str) -> None:
    """What has no more than a time below it is the company's; what the page is called and the day stand above all."""
    talk = (
        "Brightwater Help\n@BrightwaterHelp\nJoined March 2011\nToday\nmy meter exploded, account 4471 0098\n"
        f"{you} · 10:04\nHi Kofi, Lorna here. We'll send an engineer on Monday to repair it. ^LW\n{later}\n"
        f"and the carpet?\n{you} · 10:33\nQuote BW/55-201 on the email. ^LW\n10:40\n"
    )
    assert ["Lorna"] == _found(talk, What.AGENT)
    assert ["repair 2026-11-09"] == [f"{one.kind} {one.due}" for one in _read(talk) if one.what is What.PROMISE]
    assert ["BW/55-201"] == _found(talk, What.CASE_NUMBER)


@each(
    "heads",
    [
        "Subject: Card dispute\nFrom: Disputes Team\nReceived: 05/11/2026 14:12",
        "Secure message\nSubject: Card dispute\nCase ref: MB/D/220981\nFrom: Disputes Team\nReceived: 05/11/2026 14:12",
        "Onderwerp: Kaart\nVan: Klantenservice\nOntvangen: 05-11-2026 14:12",
        "Betreff: Karte\nVon: Kundenservice\nEmpfangen: 05.11.2026 14:12",
        "Objet : Carte\nDe : Service clients\nReçu : 05/11/2026 14:12",
        "Asunto: Tarjeta\nDe: Atención\nRecibido: 05/11/2026 14:12",
    ],
)
@each("yours", ["", "\nYour message\n04/11/2026 21:40\nI want it back today. My sister Hannah too.\n"])
def test_the_heads_of_a_mail_stand_in_any_order(heads: str, yours: str) -> None:
    """The subject first, a number between, and what the person wrote below, which the page says to be theirs."""
    said = "Dear Ms Alder,\nYou'll hear from us in writing by 19 November.\nRegards\nNathan Obi\nDisputes Team\n"
    mail = f"{heads}\n\n{said}{yours}"
    assert ["Nathan Obi"] == _found(mail, What.AGENT)
    assert ["email"] == _found(mail, What.CHANNEL)
    assert ["2026-11-19"] == [one.due for one in _read(mail) if one.what is What.PROMISE]


@each(
    "you, promised, asked, answered",
    [
        (
            "You",
            "I'm sending you a new one today.",
            "when will it be here?",
            "Saturday with DHL, Monday at the latest.",
        ),
        ("Jij", "Ik stuur je vandaag een nieuwe.", "wanneer is hij er?", "Zaterdag met PostNL, uiterlijk maandag."),
        ("Sie", "Ich schicke Ihnen heute einen neuen.", "wann ist der da?", "Samstag mit DHL, spätestens Montag."),
    ],
)
def test_with_whom_it_comes_may_stand_beside_the_day(you: str, promised: str, asked: str, answered: str) -> None:
    """The latest day is the one that answers."""
    talk = f"Selin: {promised}\n{you}: {asked}\nSelin: {answered}\n"
    assert ["replacement 2026-11-09"] == [f"{one.kind} {one.due}" for one in _read(talk) if one.what is What.PROMISE]


def test_a_department_that_one_chats_with_is_nobody() -> None:
    """`Support` is whom one reached; who answers stands behind what they are."""
    talk = (
        "You are chatting with Support\nSupport agent\nHow may I help?\nVisitor\nmy parcel is stuck\n"
        "Support agent · Farah\nHi, I'm Farah.\nVisitor\nok\nSupport agent · Farah\nThanks!\n"
    )
    assert ["Farah"] == _found(talk, What.AGENT)


def test_a_time_with_a_full_stop_is_one_where_the_day_was_told() -> None:
    """`10.05` may be a day, but not behind a day."""
    said = "- Tyrone (billing) - polite. says no\n- he calls back on Monday. done 10.55\n"
    note = f"Gasco call, Thurs 5 Nov\n- rang 10.05, in queue\n{said}"
    assert ["2026-11-05T10:05", "2026-11-05T10:55", "50"] == _found(note, What.START, What.END, What.MINUTES)
    assert ["Tyrone"] == _found(note, What.AGENT)

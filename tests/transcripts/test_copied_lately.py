"""Layouts in which conversations are copied today: direct messages with `You` below one's own, a secure message of a bank."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-05T18:00:00+01:00"), "+01:00")  # a Thursday


def _read(text: str) -> tuple[Finding, ...]:
    return read_transcript(text.encode(), KnownSpeakers(None, "Brightwater"), NOW).found


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


@each("of", ["Message from", "Bericht van", "Nachricht von", "Message de", "Mensaje de"])
def test_what_stands_before_a_name_is_no_part_of_it(of: str) -> None:
    """A page may say of each message whose it is; above all it is called after the company."""
    talk = (
        f"My Brightwater\nRepair\n\n{of} Brightwater · 4 Nov 2026 09:12\nThank you.\n\n{of} you · 4 Nov 2026 19:40\nit leaks\n\n"
        f"{of} Brightwater · 5 Nov 2026 08:55\nHello, Hilde here. An engineer comes on Monday to repair it.\n"
    )
    assert ["Hilde"] == _found(talk, What.AGENT)
    assert ["2026-11-04T09:12", "2026-11-05T08:55"] == _found(talk, What.START, What.END)


def test_more_than_one_blank_parts_a_name_from_what_is_said_behind_a_time() -> None:
    """As programs copy messages that have no mark."""
    talk = (
        "14:02 Maya  hi the tap leaks\n14:05 Brightwater  Hi Maya! This is Abel\n14:12 Maya  no voucher thanks\n"
        "14:20 Brightwater  We refund you $246. It goes back to your card by Nov 20\n"
    )
    assert ["Abel"] == _found(talk, What.AGENT)
    assert ["refund 2026-11-20"] == [f"{one.kind} {one.due}" for one in _read(talk) if one.what is What.PROMISE]


def test_a_line_with_what_a_note_is_about_is_nobody_who_speaks() -> None:
    """It has a day and a time as the head of a message has, and all that is told stands below it."""
    note = (
        "Brightwater - 5/11, 9h40 - virement bloqué\nAttendu 18 min puis j'ai eu Inès.\n"
        "Elle m'envoie une confirmation par mail demain.\nN° d'incident 26-INC-0441, raccroché 10h21\n"
    )
    assert ["Inès"] == _found(note, What.AGENT)
    assert ["2026-11-06"] == [one.due for one in _read(note) if one.what is What.PROMISE]


def test_the_page_of_a_request_has_its_number() -> None:
    """Also where nobody on it is marked as the company's; a board that anybody writes on counts its own."""
    page = (
        "Home / Requests / #5520417\nCharged after cancelling\n\nPriyanka D\nToday at 09:14\nI was charged.\n\n"
        "Callum R\nToday at 11:40\nThanks, I have refunded it.\n"
    )
    assert ["5520417"] == _found(page, What.CASE_NUMBER)


@each(
    "duty",
    [
        "The old one has to come back within 14 days though",
        "Il faudra nous retourner l'autre sous 14 jours",
        "Habrá que devolver la otra en 14 días",
    ],
)
def test_what_has_to_be_done_is_promised_by_nobody(duty: str) -> None:
    """Nor is it asked about."""
    assert [] == _found(f"Brightwater: Hi, Jade here.\nYou: ok\nBrightwater: {duty}\n", What.PROMISE)


def test_a_few_figures_are_no_parcels_number_for_sure() -> None:
    """Who tells the last ones means the parcel, and nobody finds it by them."""
    talk = "Jade: Hi, Jade here.\nYou: parcel 8837 is stuck\nJade: One moment.\n"
    assert [("8837", False)] == [(one.value, one.sure) for one in _read(talk) if one.what is What.PARCEL]

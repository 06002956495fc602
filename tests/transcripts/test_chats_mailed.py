"""A chat that a help desk mails when it was over, and by which clock it tells its times."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

CLOCK = Clock(datetime.fromisoformat("2026-11-12T22:00:00+01:00"), "+01:00")

HEAD = """From: Glowly Support <help@glowly.example>
To: ida@example.org
Subject: {subject}
Date: Tue, 03 Nov 2026 17:30:00 +0100
Message-ID: <g1@glowly.example>
Content-Type: text/plain; charset=utf-8

"""

SAID = "15:11 Ida: my lamp broke\n15:13 Otto: Hi Ida, Otto here. We will ship a new lamp by 6 November.\n15:20 Ida: thanks\n"


def _told(text: str) -> dict[str, str]:
    found = read_transcript(text.encode(), KnownSpeakers("Ida Vos", "Glowly"), CLOCK).found
    return {
        one.what.value: one.value for one in found if one.what in (What.CHANNEL, What.START, What.END, What.MINUTES)
    }


def _took(start: str, end: str, minutes: int) -> dict[str, str]:
    return {"channel": "chat", "start": f"2026-11-03T{start}", "end": f"2026-11-03T{end}", "minutes": str(minutes)}


@each(
    "subject",
    [
        "Your chat transcript with Glowly",
        "Uw chatgesprek met Glowly",
        "Ihr Chatverlauf mit Glowly",
        "Historique de votre conversation",
        "Transcripción de la conversación",
    ],
)
def test_a_chat_of_few_messages_that_is_called_one_is_no_mail(subject: str) -> None:
    """It was on the day of the mail, where none stands in it, and ended with what was said last."""
    assert _took("15:11", "15:20", 9) == _told(HEAD.format(subject=subject) + SAID)


def test_what_a_help_desk_puts_around_a_chat_is_no_part_of_it() -> None:
    """The line above which one answers, and who sent it when."""
    around = "##- Please type your reply above this line -##\n\nYour request (118204) has been updated.\n\n"
    around += "----------------------------------------------\n\nOtto R, Nov 3, 2026, 17:48\n\n"
    assert _took("15:11", "15:20", 9) == _told(HEAD.format(subject="Your chat transcript") + around + SAID)


@each(
    ("above", "hours"),
    [
        ("Chat started: 2026-11-03 15:11 UTC", 1),
        ("Chat started: 3 Nov 2026, 15:11 (GMT)", 1),
        ("Chat started: 3 Nov 2026, 03:11 PM EST", 6),
        ("Chat begonnen: 3-11-2026 15:11 CET", 0),
        ("Chat gestartet: 03.11.2026 15:11 UTC+2", -1),
        ("Chat gestartet am 03.11.2026, alle Uhrzeiten in UTC", 1),
        ("All times are shown in UTC. 3 November 2026", 1),
        ("Début du chat : 03/11/2026 15:11 +00:00", 1),
        ("Inicio del chat: 03/11/2026 15:11 GMT", 1),
        ("Chat started: 3 Nov 2026, 15:11", 0),
    ],
)
def test_times_are_told_by_the_persons_own_clock(above: str, hours: int) -> None:
    """Where a file says in which zone it tells them, those beside its messages too."""
    took = _took(f"{15 + hours}:11", f"{15 + hours}:20", 9)
    assert took == _told(f"{above}\n{SAID}")
    assert took == _told(f"{HEAD.format(subject='Your chat transcript')}{above}\n{SAID}")


def test_a_mail_was_sent_by_the_persons_own_clock() -> None:
    """As one that is imported."""
    mail = HEAD.format(subject="Your lamp").replace("+0100", "+0000") + "Hello,\n\nit is on its way.\n\nOtto Brandt\n"
    assert "2026-11-03T18:30" == _told(mail)["start"]


@each(
    "footer",
    [
        "Your case number is V-2026-771043. Please do not reply to this email.",
        "Uw zaaknummer: V-2026-771043. U kunt niet op deze e-mail reageren.",
        "Ihre Vorgangsnummer: V-2026-771043. Bitte antworten Sie nicht auf diese E-Mail.",
        "Merci de ne pas répondre à ce courriel. Votre numéro de dossier : V-2026-771043.",
        "Su número de caso es V-2026-771043. Por favor, no responda a este correo.",
    ],
)
def test_the_number_in_a_footer_that_asks_for_no_answer_is_read(footer: str) -> None:
    """A line that a program puts below is furniture, but for the number in it, in a mail and in what was copied."""
    mailed = HEAD.format(subject="Your chat transcript with Glowly") + SAID + "\n" + footer + "\n"
    copied = f"Chat, 3 November 2026\n{SAID}\n{footer}\n"

    for text in (mailed, copied):
        found = read_transcript(text.encode(), KnownSpeakers("Ida Vos", "Glowly"), CLOCK).found
        assert ["V-2026-771043"] == [one.value for one in found if one.what is What.CASE_NUMBER and one.sure]

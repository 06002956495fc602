"""Who wrote a mail, by the name beside their address."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.mails.sender_names import person_beside
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-09-15T19:02:00+01:00"), "+01:00")


@each(
    ("name", "person"),
    [
        ("Gemma @ Lampworld", "Gemma"),
        ("Gemma from Lampworld", "Gemma"),
        ("Sanne van Lampworld", "Sanne"),
        ("Jana von Lampworld", "Jana"),
        ("Luc de chez Lampworld", "Luc"),
        ("Tom Baker (Lampworld)", "Tom Baker"),
        ("Tom Baker | Lampworld", "Tom Baker"),
        ("Lampworld - Tom Baker", "Tom Baker"),
        ("Tom Baker via Lampworld", "Tom Baker"),
        ("BAKER, Tom", "Tom Baker"),
        ("O'NEIL-SMITH, Mary", "Mary O'Neil-Smith"),
        ("van Dijk, Sanne", "Sanne van Dijk"),
        ("Smith, John (Customer Care)", "John Smith"),
        ("Lampworld", ""),
        ("Maria", ""),
        ("Tom Baker", ""),
        ("Orders @ Lampworld", ""),
        ("News from Lampworld", ""),
        ("Bestellungen | Lampworld", ""),
        ("Lampworld, Customer Care", ""),
        ("Tom, Customer Care", ""),
        ("Lamps, Inc", ""),
        ("Summer Sale | Lampworld", ""),
        ("Equipo de Lampworld", ""),
    ],
)
def test_the_person_beside_an_address(name: str, person: str) -> None:
    """Apart from whom they are of, first name first; nothing where the whole is a name, or nobody's."""
    assert person == person_beside(name, "help@lampworld.example")


@each(
    ("sender", "agent"),
    [
        ("Gemma @ Lampworld", "Gemma"),
        ('"BAKER, Tom"', "Tom Baker"),
        ("Baker, Tom", "Tom Baker"),
        ("Tom Baker (Lampworld)", "Tom Baker"),
    ],
)
def test_who_wrote_a_mail_is_its_agent(sender: str, agent: str) -> None:
    """A comma or an @ in a name that stands without quotation marks parts no addresses."""
    mail = (
        f"From: {sender} <help@lampworld.example>\nTo: me@example.org\nSubject: Your lamp\nMessage-ID: <a@b.example>\n"
        "Date: Tue, 1 Sep 2026 10:00:00 +0100\n\nHello,\nYour lamp will be replaced by 20 September.\n"
    )
    found = read_transcript(mail.encode(), KnownSpeakers(None, "Lampworld"), NOW).found
    assert [agent] == [one.value for one in found if one.what is What.AGENT]


@each(
    "address",
    [
        "support@lampworld.example",
        "info@lampworld.example",
        "kundendienst@lampworld.example",
        "anna.weiss@lampworld.example",
    ],
)
@each("form", ["{}", "<{}>", '"{0}" <{0}>'])
def test_an_address_is_nobodys_name(address: str, form: str) -> None:
    """What is promised there is told without one."""
    mail = f"From: {form.format(address)}\nTo: ida@example.org\nSubject: Your lamp\nDate: Tue, 15 Sep 2026 17:30:00 +0100\n"
    mail += "Message-ID: <l1@x>\n\nHello,\n\nWe will refund 24.99 EUR within 5 working days.\n\nYour Lampworld team\n"

    found = read_transcript(mail.encode(), KnownSpeakers(None, "Lampworld"), NOW).found
    assert ([], 1) == ([one for one in found if one.what is What.AGENT], sum(one.what is What.PROMISE for one in found))


def test_an_address_beside_messages_is_nobodys_name() -> None:
    """A chat may show by which account it was answered."""
    chat = "support@lampworld.example: Hello, how can I help?\nMe: it broke\nsupport@lampworld.example: Hi, Otto here\n"
    found = read_transcript(chat.encode(), KnownSpeakers(None, "Lampworld"), NOW).found
    assert ["Otto"] == [one.value for one in found if one.what is What.AGENT]

"""A transcript that is cut or damaged is read as far as it goes, and never ends in an error of a library."""

from __future__ import annotations

import random

import pytest

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.reading import KnownSpeakers, talk_of
from tests.builders import NOW
from tests.conftest import each
from tests.transcripts.measure import SETS, measured_of, transcripts_of

CLOCK = Clock(now=NOW, zone="Europe/Amsterdam")
PATHS = [path for source in SETS for path in transcripts_of(source)]
MAIL = next(path for path in PATHS if path.suffix == ".eml")
SCRAPS = (
    b"\x00",
    b"=?utf-8?Q?=",
    b'"',
    b"<",
    b"(",
    b"@",
    b":",
    b",",
    b"\n",
    b"=",
    b"\xff",
    b"From ",
    b"charset=",
    b"99999999999",
    b"\\",
)
"""What is put where it does not belong."""


def damaged(content: bytes, chance: random.Random) -> bytes:
    """The content with some of its first bytes gone, changed or others among them; at times without its end."""
    data = bytearray(content)
    for _ in range(chance.randrange(1, 6)):
        at = chance.randrange(min(len(data), 1500) or 1)
        end = at + chance.choice((0, 1, 20))
        data[at:end] = chance.choice(SCRAPS)
    return bytes(data[: chance.choice((None, len(data) // 2))])


@pytest.mark.parametrize(
    "tries", [10, pytest.param(400, marks=pytest.mark.whole), pytest.param(10_000, marks=pytest.mark.long)]
)
def test_a_damaged_one_is_read_as_far_as_it_goes(tries: int) -> None:
    """Mails, backups, subtitles and chats alike."""
    chance = random.Random(tries)
    for _ in range(tries):
        path = chance.choice(PATHS)
        content = damaged(path.read_bytes(), chance)
        try:
            measured_of(path, content)
        except Exception as error:
            raise AssertionError((path.name, content[:1500])) from error


HEAD = b"To: me@home.example\nMessage-ID: <1@shop.example>\nSubject: Your parcel\n"


@pytest.mark.parametrize(
    "content",
    [
        b"From: Anna <" + HEAD + b"\n\nWe refund you by Friday.\n",
        b"From: (((( <a@shop.example>\nDate: Tue, 25 Nov 0100 10:00:00 +0100\n"
        + HEAD
        + b"\nWe refund you by Friday.\n",
        b"From: a@shop.example\nDate: Tue, 25 Nov 99999999999 10:00:00 +0100\n"
        + HEAD
        + b"\nWe refund you by Friday.\n",
        b"From a@shop.example Tue Nov 25 10:00:00 2026",
        b"<?xml version='1.0' encoding='U'?>\n<smses count='1'><sms date='1' type='1' body='Hello'/></smses>\n",
    ],
    ids=["an address without an end", "another age", "no such year", "a box cut in its first line", "no such encoding"],
)
def test_what_once_ended_in_an_error_is_read(content: bytes) -> None:
    """A head that no program should write, a box that is cut, an encoding that is none."""
    assert measured_of(MAIL, content)


@each("content", [b"", b"10:32", b"Read", b"Bex has joined the chat", b"You chatted with Bex", b"20 November 2026"])
def test_a_single_line_is_read(content: bytes) -> None:
    """What a program shows alone, without any message, ends in no error."""
    talk_of(content, KnownSpeakers(), CLOCK)


def test_each_line_of_a_transcript_is_read_alone() -> None:
    """Whatever somebody pastes of one."""
    for path in PATHS[::120]:
        for line in path.read_bytes().splitlines():
            measured_of(path, line)


def test_a_phone_s_halved_characters_end_nothing() -> None:
    """An emoji that a backup writes as two halves, and an encoding that it is not in: all its messages are read."""
    backup = """<?xml version='1.0' encoding='UTF-16' standalone='yes' ?>
<smses count="2">
  <sms address="SEUR" date="1795767300000" type="1" body="Your parcel comes &#55357;&#56832; today." contact_name="SEUR" />
  <sms address="SEUR" date="1795767400000" type="2" body="Thanks." contact_name="SEUR" />
</smses>"""

    talk = talk_of(backup.encode(), KnownSpeakers(), CLOCK)

    assert [("SEUR", "Your parcel comes \N{GRINNING FACE} today."), ("me", "Thanks.")] == [
        (turn.speaker, turn.text) for turn in talk.turns
    ]

"""`add --transcript`: what is sure is recorded, what was typed stands, and `--dry-run` only shows."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from assertions import refused
from terminals import answered

from tests.conftest import each

NOW = "2026-11-27T12:00:00+01:00"
CHAT = """Chat transcript - 20 November 2026
[10:31] Bolbot: Hello, I'm the Bol chatbot.
[10:33] Priya: Hello Sam, my name is Priya. How can I help?
[10:34] Sam: 302-1234567-1234567 never came. I want my money by Friday. Call me on 0612345678.
[10:37] Priya: I can offer you a gift card of €10.00.
[10:38] Sam: No thank you
[10:40] Priya: I will transfer you to my supervisor.
[10:44] Tariq: Hi, this is Tariq, the supervisor.
[10:50] Tariq: I will refund €86.40 within 3-5 business days. Your case number is A-9917.
"""


@pytest.fixture
def chat(tmp_path: Path) -> Path:
    """A chat as it was copied."""
    path = tmp_path / "chat.txt"
    path.write_text(CHAT, encoding="utf-8")
    return path


def test_a_transcript_becomes_the_record(towel: Any, chat: Path) -> None:
    """One contact with everybody who answered, the promise with its day and maker, the numbers; each value told with its line."""
    added = towel("add", "towel", "--transcript", str(chat), now=NOW)
    shown = towel("timeline", "towel", now=NOW).stdout

    assert 0 == added.exit_code
    others = "also Bolbot (bot), Priya (representative)"
    assert f"Fri 20 Nov 2026 10:31 · chat with Tariq (supervisor) · {others} · case A-9917 · 19 minutes" in added.stdout
    assert "due Wed 25 Nov 2026 to Fri 27 Nov 2026" in added.stdout
    assert "read in 'chat.txt': case number A-9917 (line 9: “I will refund €86.40" in added.stderr
    assert "Priya passed me on to Tariq." in shown
    assert "I declined what was offered by Priya: “I can offer you a gift card of €10.00.”" in shown
    assert "refund promised by Tariq" in shown


def test_what_was_typed_stands(towel: Any, chat: Path) -> None:
    """Options win over what the transcript says, and what they say is not told as read."""
    added = towel(
        *(
            "add",
            "towel",
            "She hung up.",
            "--transcript",
            str(chat),
            "--agent",
            "Maria",
            "--promise",
            "a call by 1 Dec",
        ),
        *("--date", "26 Nov 2026 09:00", "--case-number", "Z-1", "--minutes", "3"),
        now=NOW,
    )

    others = "also Bolbot (bot), Priya (representative)"
    assert f"Thu 26 Nov 2026 09:00 · chat with Maria · {others} · case Z-1 · 3 minutes" in added.stdout
    assert ("refund" in added.stdout, "agent" in added.stderr) == (False, False)


def test_how_long_one_waited_is_recorded_beside_how_long_it_took(towel: Any, tmp_path: Path) -> None:
    """A call told in one's own words; where the minutes were typed, they stand, and none of them is said to be waiting."""
    path = tmp_path / "call.txt"
    path.write_text(
        "Rang Amazon, 25 mins on hold. Dave will send a new one on friday. 40 mins all in.", encoding="utf-8"
    )

    told = towel("add", "towel", "--transcript", str(path), now=NOW)
    typed = towel("add", "towel", "--transcript", str(path), "--minutes", "10", now=NOW)

    assert "phone call with Dave (representative) · 40 minutes · waited 25 minutes" in told.stdout
    assert "read in 'call.txt': waiting 25 (line 1: " in told.stderr
    assert (0, False) == (typed.exit_code, "wait" in typed.stdout + typed.stderr)


def test_a_promise_is_that_of_who_made_it(towel: Any, tmp_path: Path) -> None:
    """Where somebody else answered last, the promise still says who made it."""
    path = tmp_path / "chat.txt"
    path.write_text(
        "26/11/2026 10:00 Ann: Hello, how can I help?\n26/11/2026 10:01 Me: my kettle broke\n"
        "26/11/2026 10:02 Ann: I will refund you by 1 December. I will transfer you to my manager.\n"
        "26/11/2026 10:05 Bert: Hi, this is Bert, the manager. Is there anything else?\n",
        encoding="utf-8",
    )
    towel("add", "towel", "--transcript", str(path), now=NOW)

    shown = towel("timeline", "towel", now=NOW).stdout

    assert "chat with Bert (manager)" in shown
    assert "refund promised by Ann" in shown


def test_a_dry_run_shows_all_and_records_nothing(towel: Any, chat: Path) -> None:
    """Each value with its line, on stdout; the book is as it was."""
    before = towel("timeline", "towel", now=NOW).stdout

    shown = towel("add", "towel", "--transcript", str(chat), "--dry-run", now=NOW)
    told = json.loads(towel("add", "towel", "--transcript", str(chat), "--dry-run", "--json", now=NOW).stdout)

    assert (0, "casebook: this was a dry run; nothing was recorded.\n") == (shown.exit_code, shown.stderr)
    assert "agent Tariq, supervisor (line 8: “[10:44] Tariq: Hi, this is Tariq, the supervisor.”)\n" in shown.stdout
    assert ["Bolbot", "Priya", "Tariq"] == [one["value"] for one in told["transcript"]["agent"]]
    assert [("refund", "2026-11-27", 9)] == [
        (one["kind"], one["due"], one["line"]) for one in told["transcript"]["promise"]
    ]
    assert before == towel("timeline", "towel", now=NOW).stdout


@each(
    ("said", "due"),
    [
        ("We will refund you 30 EUR within 7 business days.", "Thu 17 Dec 2026"),
        ("We betalen u 30 EUR binnen 7 werkdagen terug.", "Thu 17 Dec 2026"),
        ("Wir erstatten Ihnen 30 EUR innerhalb von 7 Werktagen.", "Thu 17 Dec 2026"),
        ("Nous vous remboursons 30 EUR sous 7 jours ouvrables.", "Thu 17 Dec 2026"),
        ("Le reembolsamos 30 EUR en 7 días laborables.", "Thu 17 Dec 2026"),
    ],
)
def test_the_day_that_is_shown_is_the_day_that_is_recorded(casebook: Any, tmp_path: Path, said: str, due: str) -> None:
    """Both are counted by the holidays of the country of the case, of which Spain has two in that week."""
    case, path = said.split()[0].lower(), tmp_path / "chat.txt"
    path.write_text(f"Luis: Luis here.\nYou: hello\nLuis: {said}\n", encoding="utf-8")
    casebook("open", case, "--company", "Acme", "--country", "ES", now="2026-12-04T10:00:00+01:00")

    shown = casebook("add", case, "--transcript", str(path), "--dry-run", now="2026-12-04T10:00:00+01:00")
    added = casebook("add", case, "--transcript", str(path), now="2026-12-04T10:00:00+01:00")

    assert f"refund promised, due {due}" in shown.stdout
    assert f"refund promised, due {due}" in added.stderr
    assert f"due {due}" in added.stdout


def test_a_dry_run_needs_a_transcript(towel: Any, book: Path) -> None:
    """There is nothing else it could show."""
    sentence = "casebook: --dry-run shows what is read out of a transcript; add --transcript FILE.\n"
    assert (2, sentence) == refused(towel, book, "add", "towel", "She said no.", "--dry-run")


def test_what_is_only_likely_is_listed_and_not_taken(towel: Any, tmp_path: Path) -> None:
    """Without a terminal: times without a day may be today's; nothing says so."""
    path = tmp_path / "chat.txt"
    path.write_text("10:31 Ann: Hello, how can I help?\n10:32 Me: my kettle broke\n", encoding="utf-8")

    added = towel("add", "towel", "--transcript", str(path), now=NOW)

    assert "Fri 27 Nov 2026 12:00 · chat with Ann" in added.stdout
    assert "likely, and not taken: start 2026-11-27 10:31 (line 1: “10:31 Ann" in added.stderr
    assert "; --date records it." in added.stderr


def test_a_likely_time_that_was_agreed_to_is_recorded(towel: Any, book: Path, tmp_path: Path) -> None:
    """On a terminal the half of the clock is asked about; yes puts the time on the day that is sure."""
    path = tmp_path / "log.txt"
    path.write_text("Gestern um halb drei bei der Telekom angerufen.\nHerr Krause war dran, er ruft morgen zurück.\n")

    told = answered(book, "add", "towel", "--transcript", str(path), answers=("y",), now=NOW)

    assert "start 2026-11-26 14:30" in told.shown
    assert "Thu 26 Nov 2026 14:30 " in told.shown


PICTURE = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00"


@each(
    "data,what",
    [
        (b"\x00\x01\x02", "holds no text"),
        (bytes(range(256)) * 4, "holds no text"),
        (PICTURE, "is a picture and holds no text that can be read here"),
        (b"%PDF-1.7\n(Ann: hello)", "is a PDF and holds no text that can be read here"),
        (b"{\\rtf1 Ann: hello\\par", "is a document of a word processor and holds no text that can be read here"),
    ],
)
def test_what_holds_no_text_is_no_transcript(towel: Any, book: Path, tmp_path: Path, data: bytes, what: str) -> None:
    """Nothing is recorded of it, and it is said what it is and how to keep the file."""
    path = tmp_path / "junk.bin"
    path.write_bytes(data)

    why = f"'junk.bin' {what}, so it is no transcript; nothing was recorded. Keep it with --attach instead."
    assert (2, f"casebook: {why}\n") == refused(towel, book, "add", "towel", "--transcript", str(path))


def test_a_file_too_long_for_a_contact_is_kept_and_said_not_to_be_read(towel: Any, tmp_path: Path) -> None:
    """Nobody takes an empty record for what it says; with --dry-run too."""
    long = tmp_path / "long.txt"
    long.write_text(CHAT * 1000)

    for words in (("--dry-run",), ()):
        told = towel("add", "towel", "x", "--transcript", str(long), *words, now=NOW)
        assert (0, True) == (told.exit_code, "so it is kept and not read" in " ".join(told.stderr.split()))


def test_a_whatsapp_chat_is_read_out_of_its_zip(towel: Any, tmp_path: Path) -> None:
    """The text among the pictures; of one that grows past all measure only the beginning is unpacked, and read."""
    lines = "20/11/2026, 10:31 - Bol: Hi\n20/11/2026, 10:33 - Priya: My name is Priya. Your case number is A-9917.\n"
    packed, bomb = tmp_path / "chat.zip", tmp_path / "bomb.zip"
    for path, text in ((packed, lines), (bomb, lines + "x" * 50_000_000)):
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("_chat.txt", text)
            archive.writestr("IMG-1.jpg", b"\xff\xd8")

    for path in (packed, bomb):
        shown = towel("add", "towel", "--transcript", str(path), "--dry-run", now=NOW)
        assert (0, True) == (shown.exit_code, "case number A-9917" in shown.stdout)


def test_an_entity_in_xml_is_never_expanded(towel: Any, tmp_path: Path) -> None:
    """A file that would read another, or grow without end, is kept as it is."""
    xml = tmp_path / "sms.xml"
    xml.write_text(
        '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
        '<smses count="1"><sms address="1" date="1795000000000" type="1" body="&e;" contact_name="Bol"/></smses>'
    )

    told = towel("add", "towel", "--transcript", str(xml), "--dry-run", now=NOW)

    assert 0 == told.exit_code
    assert "root:" not in told.stdout + told.stderr


@pytest.mark.parametrize("signs", [8_000, pytest.param(100_000, marks=pytest.mark.whole)])
def test_of_a_line_without_end_the_beginning_is_read(towel: Any, tmp_path: Path, signs: int) -> None:
    """Nobody says so much at a time; what stands within 5,000 characters is found, however many follow."""
    chat, number = tmp_path / "chat.txt", "Your case number is A-9917."
    found = []
    for said in (f"{number} {'1 ' * signs}", f"{number}{' ' * signs}x", f"{'Wait. ' * 1_000}{number}"):
        chat.write_text(f"Sam: Hello\nPriya (Amazon): My name is Priya. {said}\n")
        found.append("A-9917" in towel("add", "towel", "--transcript", str(chat), "--dry-run", now=NOW).stdout)

    assert [True, True, False] == found


RECORDED = """WEBVTT

00:00:01.000 --> 00:00:05.000
<v Agent>Hello, this is Dan from Acme, how can I help?

00:00:06.000 --> 00:00:09.000
<v Caller>Where is my router?

00:03:10.000 --> 00:03:14.000
<v Agent>It will be delivered tomorrow.
"""


@each("name, began", [("call 2026-11-24 15-05.vtt", "Tue 24 Nov 2026 15:05"), ("20261124_call.vtt", "Tue 24 Nov 2026")])
def test_the_name_of_a_recording_tells_its_day(towel: Any, tmp_path: Path, name: str, began: str) -> None:
    """Where no day stands in a file, that of its name is when it was, as in `import`, and days in promises count from it."""
    path = tmp_path / name
    path.write_text(RECORDED, encoding="utf-8")
    shown = towel("add", "towel", "--transcript", str(path), "--dry-run", now=NOW)
    added = towel("add", "towel", "--transcript", str(path), now=NOW)

    assert (0, 0) == (shown.exit_code, added.exit_code)
    assert f"start 2026-11-24{began[15:]} (name: “{name}”)\n" in shown.stdout
    assert f"{began} · phone" in added.stdout
    assert "due Wed 25 Nov 2026" in added.stdout


def test_a_day_that_nothing_tells_is_said_to_be_assumed(towel: Any, tmp_path: Path) -> None:
    """A recording without a day, in a file without one, is taken to be of now, which stderr says; a typed day needs no remark."""
    path = tmp_path / "call.vtt"
    path.write_text(RECORDED, encoding="utf-8")
    told = "neither 'call.vtt' nor its name tells the day"

    assert told in towel("add", "towel", "--transcript", str(path), "--dry-run", now=NOW).stderr
    assert told not in towel("add", "towel", "--transcript", str(path), "--date", "24 Nov", "--dry-run", now=NOW).stderr

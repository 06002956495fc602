"""`add --transcript`: what is sure is recorded, what was typed stands, and `--dry-run` only shows."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from assertions import refused

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
    """One contact with who answered last, the promise with its day and maker, the numbers; each value told with its line."""
    added = towel("add", "towel", "--transcript", str(chat), now=NOW)
    shown = towel("timeline", "towel", now=NOW).stdout

    assert 0 == added.exit_code
    assert "Fri 20 Nov 2026 10:31 · chat with Tariq (supervisor) · case A-9917 · 19 minutes" in added.stdout
    assert "due Wed 25 Nov 2026 to Fri 27 Nov 2026" in added.stdout
    assert "read in 'chat.txt': case number A-9917 (line 9: “I will refund €86.40" in added.stderr
    assert "Priya passed me on to Tariq." in shown
    assert "Priya: “I can offer you a gift card of €10.00.”" in shown
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

    assert "Thu 26 Nov 2026 09:00 · chat with Maria · case Z-1 · 3 minutes" in added.stdout
    assert ("refund" in added.stdout, "agent" in added.stderr) == (False, False)


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

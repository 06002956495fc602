"""A chat copied from a web page, imported: one contact, read as `add --transcript` reads it, and no spreadsheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import entries

NOW = "2026-11-28T12:00:00+01:00"
CHAT = """Chat started: Friday, November 20, 2026, 10:02 AM

Priya: Hello Sam, my name is Priya, thanks for waiting, how can I help?
Sam: My kettle, order 403-7654321-7654321, never came.
Priya: I will refund you 24.99 EUR within 5 business days, to your card.
"""
COPIED = {
    "time first": "10:32 AM Customer\nhi, nothing came, order 302-1234567-1234567\n"
    "10:33 AM Marcus T.\nLet me check, please, one moment.\n"
    "10:35 AM Customer\nthanks\n",
    "names above, Dutch": "Billie\nHoi, waar kan ik je mee helpen?\n\nJij\n"
    "Mijn bestelling, die kwam niet.\n\nBillie\nIk zoek het uit, momentje.\n",
    "nothing but names": "Moi : 3\nConseiller : Bonjour, je regarde, un instant.\nMoi : Merci, j'attends.\n",
}


def test_a_copied_chat_is_one_contact(towel: Any, tmp_path: Path) -> None:
    """Who answered, the promise with its day, the file; the same again adds nothing."""
    (tmp_path / "chat.txt").write_text(CHAT)
    words = ("import", str(tmp_path / "chat.txt"), "--case", "towel")

    first = towel(*words, now=NOW)
    contact, promise, file = entries(towel)[-3:]
    again = towel(*words, now=NOW)

    assert (0, True) == (first.exit_code, "casebook: this is a chat as it was copied.\n" in first.stderr)
    assert ("Priya", "2026-11-20T10:02:00+01:00", "chat") == (contact["agent"], contact["at"], contact["channel"])
    assert ("2026-11-27", "chat.txt") == (promise["due"], file["name"])
    assert "towel  nothing new" in again.stdout or "already there" in again.stdout


def test_a_chat_about_another_order_is_not_put_into_the_only_open_case(casebook: Any, tmp_path: Path) -> None:
    """It is said, with the way on; a case without an order of its own takes it."""
    (tmp_path / "chat.txt").write_text(CHAT)
    casebook("open", "lamp", "--company", "Lumo", "--order", "L-1", now=NOW)

    alone = casebook("import", str(tmp_path / "chat.txt"), now=NOW)
    assert "it is about order 403-7654321-7654321, which no case has" in alone.stderr
    assert "lamp/1" not in alone.stdout + casebook("timeline", "lamp", now=NOW).stdout
    assert "lamp/1" in casebook("import", str(tmp_path / "chat.txt"), "--case", "lamp", now=NOW).stdout

    casebook("close", "lamp", now=NOW)
    casebook("open", "kettle", "--company", "Lumo", now=NOW)
    (tmp_path / "chat.txt").write_text(CHAT.replace("7654321-7654321", "1111111-1111111"))
    assert "kettle/1" in casebook("import", str(tmp_path / "chat.txt"), now=NOW).stdout


def test_the_number_of_another_case_stays_with_it(towel: Any, tmp_path: Path) -> None:
    """Without a case it goes where its numbers point to; into the one that was named it goes without them, and that is said."""
    towel("open", "kettle", "--company", "HomeBarn", "--order", "403-7654321-7654321")
    (tmp_path / "chat.txt").write_text(CHAT)

    named = towel("import", str(tmp_path / "chat.txt"), "--case", "towel", "--dry-run", now=NOW)
    found = towel("import", str(tmp_path / "chat.txt"), now=NOW)

    assert (
        "order 403-7654321-7654321 (line 4) belongs to kettle · HomeBarn, so it is not added to towel." in named.stderr
    )
    assert (0, True) == (found.exit_code, found.stdout.startswith("kettle"))


@pytest.mark.parametrize("shape", COPIED)
def test_in_any_shape_it_is_known_for_a_chat(towel: Any, tmp_path: Path, shape: str) -> None:
    """However many commas it has. Where it says no day it is said how to give one, and the name of its file may have it."""
    (tmp_path / "chat.txt").write_text(COPIED[shape])
    (tmp_path / "2026-11-20.txt").write_text(COPIED[shape])

    without = towel("import", str(tmp_path / "chat.txt"), "--case", "towel", now=NOW)
    named = towel("import", str(tmp_path / "2026-11-20.txt"), "--case", "towel", now=NOW)

    assert (2, True) == (without.exit_code, "it says nowhere when the chat was; put the day into" in without.stderr)
    assert "casebook add CASE --transcript FILE --date WHEN" in without.stderr
    assert 0 == named.exit_code


NO_CHATS = {
    "a program": "import casebook\n\ndef of(case: Case) -> str:\n    name: str = case.name\n    return name\n\n"
    "def to(case: Case) -> str:\n    name: str = case.name\n    return name\n",
    "a document": "# Notes\n\nExample: how it goes\n" + "Some more words about it.\n" * 12 + "Example: and this\n"
    "It goes on.\nExample: and that\n" + "And so on and on.\n" * 12,
    "a list of labels": "Name: Jo Doe\nStreet: Elm Road 4\nPhone: 555 0101\nProblem: the kettle broke\n",
    "a document with dated lines": "# Notes\n\nHow it looks:\n\n```console\n$ casebook add\n2026-11-01 called, Ann answered\n"
    "2026-11-02 called, Ben answered\n```\n",
    "code in a document": "Ann: how to\n```python\nbook = open(x)\n```\nBob: yes\n```\n$ casebook add\n```\nAnn: thanks\n",
}


@pytest.mark.parametrize("what", NO_CHATS)
def test_what_only_has_colons_is_no_chat(towel: Any, tmp_path: Path, what: str) -> None:
    """A label and a colon look like a name and words; nothing is recorded where most of it is something else."""
    (tmp_path / "2026-11-20.txt").write_text(NO_CHATS[what])

    refused = towel("import", str(tmp_path / "2026-11-20.txt"), "--case", "towel", now=NOW)

    assert (2, "") == (refused.exit_code, refused.stdout)


@pytest.mark.parametrize("head", ["[09:41] Ann: ", "[Ann] "])
def test_a_chat_may_begin_with_a_bracket(towel: Any, tmp_path: Path, head: str) -> None:
    """A time or a name in brackets begins no JSON."""
    me = head.replace("Ann", "Me")
    (tmp_path / "2026-11-20.txt").write_text(
        f"{head}Hello\n{me}It broke\n{head}I will refund you by 2 December.\n{me}thanks\n"
    )

    done = towel("import", str(tmp_path / "2026-11-20.txt"), "--case", "towel", now=NOW)

    assert (0, "Ann") == (done.exit_code, entries(towel)[-3]["agent"])


def test_a_text_that_is_no_table_is_told_what_reads_it(towel: Any, tmp_path: Path) -> None:
    """What somebody wrote down later has commas too; none of its words is a heading."""
    (tmp_path / "log.txt").write_text(
        "The towel, red, is not the one that I ordered.\nIt is grey, and it has a hole.\n"
    )

    refused = towel("import", str(tmp_path / "log.txt"), "--case", "towel", now=NOW)

    assert (2, True) == (refused.exit_code, "is read by: casebook add CASE --transcript FILE." in refused.stderr)

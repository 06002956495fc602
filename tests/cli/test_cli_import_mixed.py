"""A folder or a ZIP in which several kinds of things lie: each is read for what it is, and all of it is one import."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from assertions import contents, entries

from tests.amazon_files import LAMP_ROW, NEW, NEW_REFUNDS, REFUND, TOWEL, TOWEL_ROW, table, zipped
from tests.conftest import record

MAIL = f"""From: Amazon <service@amazon.example>
To: erika@example.org
Subject: Your order {TOWEL}
Date: Tue, 5 Nov 2024 10:00:00 +0100
Message-ID: <a@b>

We will refund you 24.99 EUR within 5 days.

Regards
Maria
"""
PHOTO = "00000012-PHOTO-2024-11-15-10-32-45.jpg"
CHAT = (
    f"[15.11.24, 10:30:45] Erika: hello, order {TOWEL}\n[15.11.24, 10:31:45] Amazon: We will call you tomorrow.\n"
    f"[15.11.24, 10:32:45] Erika: \u200e<attached: {PHOTO}>\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two ZIPs of Amazon's, a mail, a chat in its ZIP, a spreadsheet, and what nothing reads."""
    folder = tmp_path / "all"
    (folder / "mails").mkdir(parents=True)
    zipped(folder / "Your Orders.zip", new=table(NEW, TOWEL_ROW, LAMP_ROW))
    zipped(folder / "Returns.zip", new_refunds=table(NEW_REFUNDS, REFUND))
    with ZipFile(folder / "Your Orders.zip", "a") as archive:
        archive.writestr("Cart/Cart Items.csv", "Date,Text\n2024-11-01,never\n")
    (folder / "mails" / "1.eml").write_text(MAIL)
    with ZipFile(folder / "WhatsApp Chat with Amazon.zip", "w") as archive:
        archive.writestr("_chat.txt", CHAT)
        archive.writestr(PHOTO, b"picture")
    (folder / "kept.csv").write_text("Date,Channel,Agent,Text\n2024-11-16,phone,Li,nothing new\n")
    (folder / "notes.txt").write_text("hello, world\n")
    (folder / "scan.pdf").write_bytes(b"%PDF")
    return folder


@pytest.fixture
def towel(casebook: Any) -> Any:
    """A case that names its order."""
    record(casebook, ("open", "towel", "--company", "Amazon", "--order", TOWEL))
    return casebook


def kinds(towel: Any) -> list[tuple[str, str]]:
    """What is on record, in the order of its numbers."""
    told = sorted(entries(towel), key=lambda one: int(one["ref"].partition("/")[2]))
    return [(one["kind"], one["at"][:10]) for one in told]


TAKEN = [
    ("event", "2024-10-28"),
    ("item", "2024-10-28"),
    ("event", "2024-10-29"),
    ("shipment", "2024-10-29"),
    ("event", "2024-11-05"),
    ("contact", "2024-11-05"),
    ("promise", "2024-11-05"),
    ("attachment", "2024-11-05"),
    ("contact", "2024-11-15"),
    ("promise", "2024-11-15"),
    ("attachment", "2024-11-15"),
    ("attachment", "2024-11-15"),
]


def test_each_thing_in_a_folder_is_read_for_what_it_is(towel: Any, folder: Path) -> None:
    """ZIPs in it are looked into; by day; what is left out is named with why, and the same again adds nothing."""
    told, again = towel("import", str(folder)), towel("import", str(folder))

    assert TAKEN == kinds(towel)
    assert "casebook: this is a folder with Amazon's order history with 2 orders and 1 refund, " in told.stderr
    assert "a WhatsApp chat with 3 messages in 1 talk" in told.stderr
    assert "kept.csv was left out: it is a spreadsheet with 1 row, for which --case says the case" in told.stderr
    assert "they were left out: Returns.zip/../../Addresses.csv" not in told.stderr
    assert "they were left out: notes.txt, scan.pdf.\n" in told.stderr
    assert 1 == told.stderr.count("Lamp")
    assert (0, TAKEN) == (again.exit_code, kinds(towel))


def test_a_zip_of_it_is_read_alike(towel: Any, folder: Path, tmp_path: Path) -> None:
    """A ZIP in a ZIP too; with a case the spreadsheet is taken, and nothing of Amazon's other tables."""
    packed = tmp_path / "all.zip"
    with ZipFile(packed, "w") as archive:
        for path in sorted(folder.rglob("*")):
            archive.write(path, path.relative_to(tmp_path))

    towel("import", str(packed), "--case", "towel")

    assert [*TAKEN, ("contact", "2024-11-16")] == kinds(towel)


def test_one_bad_file_keeps_no_other_out(towel: Any, folder: Path, book: Path) -> None:
    """It is told; with `--strict` nothing is recorded."""
    (folder / "list.csv").write_text('Date,Text\n"2024-11-16,open\n')
    before = contents(book)

    strict = towel("import", str(folder), "--case", "towel", "--strict")
    assert (2, before) == (strict.exit_code, contents(book))
    assert "list.csv" in strict.stderr

    told = towel("import", str(folder), "--case", "towel")
    assert 0 == told.exit_code
    assert "list.csv" in told.stderr
    assert [*TAKEN, ("contact", "2024-11-16")] == kinds(towel)


def test_a_folder_with_one_file_is_that_file(towel: Any, tmp_path: Path) -> None:
    """A spreadsheet in a folder of its own asks for its case as it would alone."""
    alone = tmp_path / "kept"
    alone.mkdir()
    (alone / "kept.csv").write_text("Date,Channel,Agent,Text\n2024-11-16,phone,Li,nothing new\n")

    assert "towel/1" in towel("import", str(alone), "--case", "towel").stdout


def test_what_was_written_about_is_offered_first_and_once(casebook: Any, folder: Path, book: Path) -> None:
    """An order that the history has too is one offer, and opens one case with all that both say."""
    (folder / "mails" / "0.eml").write_text(
        f"From: erika@example.org\nTo: Amazon <service@amazon.example>\nSubject: Your order {TOWEL}\nMessage-ID: <c@d>\n"
        "Date: Tue, 5 Nov 2024 09:00:00 +0100\n\nThe towel is grey and I ordered a red one.\n"
    )

    told = casebook("import", str(folder), "--me", "erika@example.org").stderr
    casebook("open", "towel", "--order", TOWEL, "--from", str(folder))

    assert told.index(f"order {TOWEL} · Amazon · 2 mails, Tue 5 Nov 2024 · 49.98 EUR") < told.index("Lamp")
    assert 1 == told.count(TOWEL + " · ")
    assert "The towel is grey and I ordered a red one." in casebook("timeline", "towel", "--json").stdout
    assert {"event", "item", "shipment", "contact", "promise"} < {kind for kind, _ in kinds(casebook)}


def test_what_cannot_be_read_in_a_folder_keeps_nothing_else_out(casebook: Any, folder: Path) -> None:
    """A folder and a file that somebody else alone may read are named; with `--strict` nothing is recorded."""
    (folder / "private").mkdir()
    (folder / "private" / "2.eml").write_text(MAIL)
    (folder / "own.csv").write_text("Date,Text\n2024-11-01,never\n")
    casebook("open", "towel", "--company", "Amazon", "--order", TOWEL)
    for path in (folder / "private", folder / "own.csv"):
        path.chmod(0)
    if os.access(folder / "own.csv", os.R_OK):
        pytest.skip("who runs this reads everything")
    try:
        strict = casebook("import", str(folder), "--strict", "--dry-run")
        result = casebook("import", str(folder))
    finally:
        (folder / "private").chmod(0o700)

    assert (2, "") == (strict.exit_code, strict.stdout)
    assert 0 == result.exit_code
    assert "private: it cannot be read; this part was left out." in result.stderr
    assert "own.csv: it cannot be read; this part was left out." in result.stderr
    assert ["email"] == [
        one["channel"] for one in entries(casebook) if one.get("incoming") and one["channel"] == "email"
    ]


def test_an_empty_folder_is_told_as_one(casebook: Any, tmp_path: Path) -> None:
    """With nothing in it but folders."""
    (tmp_path / "a" / "b").mkdir(parents=True)

    result = casebook("import", str(tmp_path / "a"))

    assert (2, True) == (result.exit_code, "is empty, so nothing was imported" in result.stderr)


NEVER_ASKED = {
    "Your Amazon Orders/Cart History.csv": "Cart Domain,Product Name\namazon.de,Lamp\n",
    "Your Shopping Search/Search Queries.csv": "Search Time,Query\n2024-11-01,lamp\n",
    "Retail.CartItems.1/Retail.CartItems.1.csv": "CartDomain,Source,ASIN\namazon.de,x,B0\n",
    "Search-Data.1/Search-Data.csv": "Session,Query\n1,They said it comes on Monday\n2,I called on 2 Nov and they promised\n",
    "FileDescriptions.csv": "File,Description\na,b\n",
    "Digital-Ordering.1/README.txt": "hello, world\n",
}


@pytest.mark.parametrize("is_folder", [True, False])
def test_nobody_is_told_of_the_many_other_tables_of_an_export(towel: Any, tmp_path: Path, is_folder: bool) -> None:
    """In its ZIP or where that was unpacked; what lies beside them and is not Amazon's is read, or named."""
    path = zipped(tmp_path / "export.zip", new=table(NEW, TOWEL_ROW))
    beside = {"log.csv": "Date,Text\n2024-11-01,called\n", "mine/notes.txt": "hello, world\n"}
    with ZipFile(path, "a") as archive:
        for name, text in {**NEVER_ASKED, **beside}.items():
            archive.writestr(name, text)
    if is_folder:
        with ZipFile(path) as archive:
            archive.extractall(tmp_path / "export", [name for name in archive.namelist() if ".." not in name])
        path = str(tmp_path / "export")

    told = towel("import", path)

    assert 0 == told.exit_code
    assert [] == [name for name in NEVER_ASKED if name in told.stderr]
    assert ("log.csv was left out" in told.stderr, "mine/notes.txt" in told.stderr) == (True, True)


def test_a_banks_list_is_held_against_what_lies_beside_it(towel: Any, tmp_path: Path) -> None:
    """Money that a mail of the same folder promised is found in the list; dry or not, the first time and the next."""
    folder = tmp_path / "both"
    folder.mkdir()
    (folder / "1.eml").write_text(MAIL)
    (folder / "bank.csv").write_text("Date,Description,Amount,Balance\n2024-11-07,Amazon,24.99,1.00\n")

    for words in (("--dry-run",), (), ()):
        told = towel("import", str(folder), *words)
        assert (
            "towel  24.99 EUR on Thu 7 Nov 2024 from 'Amazon': the sum is promised in towel/2; day and sender fit"
            in told.stdout
        )


LOGS = {
    "by the number that the chat gave": "Date,Channel,Agent,Number,Text\n2024-11-16,phone,Tom,V-99812,nothing new\n",
    "by who answered in the chat": "Date,Channel,Agent,Text\n2024-11-16,phone,Petra,nothing new\n",
}


@pytest.mark.parametrize("log", LOGS.values(), ids=LOGS)
def test_the_same_folder_adds_the_same_whenever_it_is_imported(towel: Any, tmp_path: Path, log: str) -> None:
    """What one file tells of a case points there in another at once, and not only when all of it is imported again."""
    folder = tmp_path / "two"
    folder.mkdir()
    (folder / "_chat.txt").write_text(
        f"[15.11.24, 10:30:45] Erika: hello, order {TOWEL}\n"
        "[15.11.24, 10:31:45] Amazon Support: Hi, this is Petra. Your case number is V-99812.\n"
    )
    (folder / "log.csv").write_text(log)

    first = towel("import", str(folder))
    recorded = kinds(towel)
    again = towel("import", str(folder))

    assert ("contact", "2024-11-16") in recorded
    assert "log.csv: this was taken for towel · Amazon, the only open case" in first.stderr
    assert (0, recorded) == (again.exit_code, kinds(towel))
    assert "already there" in again.stdout


@pytest.mark.parametrize(
    "name", ["2024-11-15 chat.txt", "WhatsApp copied 2024-11-15.txt", "Chat with Amazon, 2024-11-15.txt"]
)
def test_a_copied_chat_in_a_folder_is_read_as_one(towel: Any, tmp_path: Path, name: str) -> None:
    """Whatever it is called: it is no chat that WhatsApp gave out."""
    (tmp_path / "all").mkdir()
    (tmp_path / "all" / "kept.csv").write_text("Date,Channel,Agent,Text\n2024-11-16,phone,Li,nothing new\n")
    (tmp_path / "all" / name).write_text(
        f"10:32 AM Amazon Bot: Hi! Choose an option.\n10:33 AM You: my order is {TOWEL}\n"
        "10:34 AM Priya: Hello, my name is Priya. Your case ID is 5566778.\n10:36 AM Priya: Thanks for waiting.\n"
    )

    told = towel("import", str(tmp_path / "all"))

    assert "a chat as it was copied" in told.stderr
    assert "there is no message" not in told.stderr
    assert ["Priya"] == [one["agent"] for one in entries(towel) if one["kind"] == "contact"]


def test_a_copied_chat_without_a_day_is_told_with_what_it_lacks(towel: Any, tmp_path: Path) -> None:
    """Its day, and no case: the way out is told."""
    (tmp_path / "all").mkdir()
    (tmp_path / "all" / "mail.eml").write_text(MAIL)
    (tmp_path / "all" / "chat.txt").write_text(
        f"10:33 AM You: my order is {TOWEL}\n10:34 AM Priya: Hello, my name is Priya.\n10:36 AM Priya: Please wait.\n"
    )

    told = towel("import", str(tmp_path / "all"))

    assert "casebook: chat.txt: it says nowhere when the chat was; put the day into the name of the file" in told.stderr
    assert "for which --case" not in told.stderr


def test_a_chat_that_cannot_be_read_is_told_by_its_name(towel: Any, tmp_path: Path) -> None:
    """And not by what reads such chats."""
    (tmp_path / "all").mkdir()
    (tmp_path / "all" / "mail.eml").write_text(MAIL)
    (tmp_path / "all" / "_chat.txt").write_text("[15.11.24, 10:30:45] Messages are end-to-end encrypted.\n")

    told = towel("import", str(tmp_path / "all"))

    assert "casebook: _chat.txt: the chat: there is no message of anybody in it; this file was left out." in told.stderr


CALLS = {
    "call 2024-11-16 14-30.vtt": f"WEBVTT\n\n00:01.000 --> 00:05.000\n<v Erika>Hello, it is about {TOWEL}.\n\n"
    "00:06.000 --> 00:09.000\n<v Ann>This is Ann from Amazon. I have passed it on.\n",
    "call 2024-11-16 15-30.srt": f"1\n00:00:01,000 --> 00:00:05,000\nErika: Hello, it is about {TOWEL}.\n\n"
    "2\n00:00:06,000 --> 00:00:09,000\nAnn: I have passed it on.\n",
}


@pytest.mark.parametrize("name", CALLS)
def test_what_is_read_again_beside_others_is_read_whole(towel: Any, tmp_path: Path, name: str) -> None:
    """A mail beside it tells a number of the case that was not known: the call is held against that too, and goes in with all
    of its words, as it does alone."""
    folder = tmp_path / "all"
    folder.mkdir()
    (folder / "1.eml").write_text(MAIL.replace("Regards", "Your case number is C-20258812.\n\nRegards"))
    (folder / name).write_text(CALLS[name])

    told = towel("import", str(folder)).stderr
    kept = {one["name"]: one["bytes"] for one in entries(towel, "towel") if one["kind"] == "attachment"}

    assert "was left out" not in told
    assert len(CALLS[name].encode()) == kept[name]

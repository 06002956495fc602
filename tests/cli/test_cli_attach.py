"""Files kept with a case: all or none, as they were, listed and shown."""

from __future__ import annotations

import hashlib
import os
import socket
from pathlib import Path
from typing import Any

import pytest
from assertions import RECEIPT, document, entries, refused

SHA256 = hashlib.sha256(RECEIPT).hexdigest()


def test_a_file_is_stored_with_all_that_is_known_of_it(towel: Any, receipt: Path) -> None:
    """The confirmation names it; the document has its size, its SHA-256 and when it was last changed."""
    attached = towel("attach", "towel", str(receipt), "--note", "the receipt")

    line = "towel/2  Wed 20 Nov 2024 12:00 · receipt.pdf · 25 KB · the receipt\n"
    assert (0, line, "") == (attached.exit_code, attached.stdout, attached.stderr)
    found = document(towel("attachments", "towel", "--json"))["entries"][0]
    details = {
        key: found[key] for key in ("ref", "kind", "name", "bytes", "sha256", "text", "media_type", "attached_to")
    }
    assert details == {
        "ref": "towel/2",
        "kind": "attachment",
        "name": "receipt.pdf",
        "bytes": len(RECEIPT),
        "sha256": SHA256,
        "text": "the receipt",
        "media_type": "application/pdf",
        "attached_to": None,
    }
    assert ("2024-10-30T17:21:00+01:00", "Europe/Amsterdam") == (found["modified"], found["modified_zone"])


def test_what_becomes_of_the_file_changes_nothing(towel: Any, receipt: Path, working_folder: Path) -> None:
    """The book has the bytes: changed or deleted afterwards, the file is given out as it was."""
    towel("attach", "towel", str(receipt))
    receipt.write_bytes(b"forged")

    assert 0 == towel("extract", "towel/2").exit_code
    assert RECEIPT == (working_folder / "receipt.pdf").read_bytes()


def test_several_files_are_stored_or_none(towel: Any, book: Path, receipt: Path, tmp_path: Path) -> None:
    """One that is not there, and the others are not kept either; without it all are, in order."""
    other = tmp_path / "files" / "photo.jpg"
    other.write_bytes(b"\xff\xd8\xff\xd9")

    missing = refused(towel, book, "attach", "towel", str(receipt), str(tmp_path / "nowhere.pdf"), str(other))
    both = towel("attach", "towel", str(receipt), str(other))

    path = str(tmp_path / "nowhere.pdf")
    short = path if len(path) <= 60 else f"{path[:59]}…"
    assert (
        2,
        f"casebook: '{short}' is not there, so it cannot be kept; nothing was recorded. Name a file.\n",
    ) == missing
    assert ["receipt.pdf", "photo.jpg"] == [line.split(" · ")[1] for line in both.stdout.splitlines()]


def test_what_is_no_ordinary_file_is_never_opened(towel: Any, book: Path, tmp_path: Path) -> None:
    """A folder, a pipe, a socket and a device are refused in a sentence, at once, and nothing is recorded."""
    pipe, plug = tmp_path / "pipe", tmp_path / "plug"
    os.mkfifo(pipe)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(plug))
        found = {
            name: refused(towel, book, "attach", "towel", str(name)) for name in (tmp_path, pipe, plug, "/dev/zero")
        }

    assert {2} == {status for status, _ in found.values()}
    assert "is a folder, so it cannot be kept" in found[tmp_path][1]
    assert all("is not an ordinary file" in found[name][1] for name in (pipe, plug, "/dev/zero"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_refused(towel: Any, book: Path, receipt: Path) -> None:
    """Exit 1 with the system's reason."""
    receipt.chmod(0)

    status, message = refused(towel, book, "attach", "towel", str(receipt))

    assert (1, True) == (status, "cannot be read: permission denied; nothing was recorded" in message)


@pytest.mark.parametrize("name", ["", "a\0b", "x" * 300])
def test_a_name_that_no_file_has_is_refused(towel: Any, book: Path, name: str) -> None:
    """Nothing, a NUL and too long a name are refused in a sentence."""
    status, message = refused(towel, book, "attach", "towel", name)

    assert status in (1, 2)
    assert message.startswith("casebook: '")
    assert 1 == message.count("\n")


@pytest.mark.parametrize("name", ["", " ", "\u2003"])
def test_a_file_without_a_name_is_not_called_a_folder(towel: Any, book: Path, name: str) -> None:
    """Neither where it is kept alone nor with a contact; nor is it the folder one is in, where something is read in."""
    told = (2, f"casebook: '{name}' names no file; type the name of one.\n")
    for words in (
        ("attach", "towel", name),
        ("add", "towel", "x", "--attach", name),
        ("import", name),
        ("import", name, "--dry-run"),
        ("restore", name),
        ("open", "robe", "--company", "Amazon", "--order", "302-1234567-1234567", "--from", name),
    ):
        assert told == refused(towel, book, *words), words


def test_files_can_belong_to_an_entry_of_the_case(towel: Any, book: Path, receipt: Path) -> None:
    """`--to` takes `towel/2` or `2`; one that is not there exits 3, one of another case exits 2."""
    towel("add", "towel", "hello", "--agent", "Maria", "--case-number", "A-1")
    towel("open", "kettle", "--company", "Coolblue")
    towel("note", "kettle", "it leaks")

    assert "· with towel/2\n" in towel("attach", "towel", str(receipt), "--to", "towel/2").stdout
    assert "· with towel/2\n" in towel("attach", "towel", str(receipt), "--to", "2").stdout
    assert 3 == refused(towel, book, "attach", "towel", str(receipt), "--to", "towel/99")[0]
    status, message = refused(towel, book, "attach", "towel", str(receipt), "--to", "kettle/1")
    assert (2, "casebook: --to 'kettle/1' is in another case; it takes an entry of towel.\n") == (status, message)
    assert ["towel/2", "towel/2"] == [entry["attached_to"] for entry in entries(towel) if entry["kind"] == "attachment"]


def test_the_same_file_again_says_that_it_is_there(towel: Any, book: Path, receipt: Path) -> None:
    """A second attachment of the same bytes is recorded, and said to share them; the book grows by little."""
    receipt.write_bytes(os.urandom(300_000))
    towel("attach", "towel", str(receipt))
    size = book.stat().st_size

    again = towel("attach", "towel", str(receipt))

    warning = "casebook: towel/3 is the same file as towel/2; the book holds its content once.\n"
    assert (0, warning) == (again.exit_code, again.stderr)
    assert book.stat().st_size - size < 50_000


def test_a_large_file_is_stored_only_after_a_question(towel: Any, book: Path, tmp_path: Path) -> None:
    """Over 100 MB it is refused with exit 2 where nobody can be asked, and the sentence says what to type."""
    large = tmp_path / "video.mp4"
    with large.open("wb") as file:
        file.truncate((100 << 20) + 1)

    status, message = refused(towel, book, "attach", "towel", str(large))

    assert status == 2
    assert message == (
        "casebook: 'video.mp4' (100 MB) is large, and every copy of the book will carry that. Keep it? "
        "Nobody can be asked here; add --yes to say so.\n"
    )


def test_more_than_sqlite_can_hold_is_refused_even_with_yes(towel: Any, book: Path, tmp_path: Path) -> None:
    """A file of over a gigabyte is refused before a byte of it is read."""
    huge = tmp_path / "disk.img"
    with huge.open("wb") as file:
        file.truncate(2 << 30)

    status, message = refused(towel, book, "--yes", "attach", "towel", str(huge))

    assert (2, True) == (status, "is larger than a book can hold (954 MB a file); nothing was recorded" in message)


def test_attaching_a_file_can_be_undone(towel: Any, receipt: Path) -> None:
    """`undo` hides all files of one command; their numbers are not given again."""
    towel("attach", "towel", str(receipt), str(receipt))

    assert 0 == towel("undo").exit_code
    assert "no file is kept with this case\n" == towel("attachments", "towel").stdout
    assert towel("attach", "towel", str(receipt)).stdout.startswith("towel/4  ")


def test_the_home_of_a_file_is_that_of_whoever_typed_it(towel: Any, receipt: Path) -> None:
    """`--attach=~/receipt.pdf`, which no shell fills in, is found as it is after `--output` and `--book`."""
    added = towel("add", "towel", "x", f"--attach=~/{receipt.name}", HOME=str(receipt.parent))

    assert (0, True) == (added.exit_code, f" · {receipt.name} · " in added.stdout)


def test_a_contact_takes_its_files_and_its_transcript_along(towel: Any, receipt: Path) -> None:
    """`add --attach --transcript` records all of it in one stroke, the files as belonging to the contact."""
    chat = receipt.with_name("chat.txt")
    chat.write_bytes(b"Bot: hello\r\nMe: \xff help\r\n")

    added = towel(
        *("add", "towel", "She looks.", "--agent", "Maria", "--case-number", "A-1", "--date", "31 Oct 14:05"),
        *("--attach", str(receipt), "--transcript", str(chat), "--promise", "a refund by 2 Nov"),
    )

    assert (0, "") == (added.exit_code, added.stderr)
    assert added.stdout.splitlines()[2:] == [
        "towel/4  Thu 31 Oct 2024 14:05 · chat.txt · 24 bytes · with towel/2",
        "towel/5  Thu 31 Oct 2024 14:05 · receipt.pdf · 25 KB · with towel/2",
    ]
    assert towel("extract", "towel/4", "--output", "-").stdout_bytes == chat.read_bytes()
    assert "\ntowel/5  undone: recorded" in towel("undo").stdout


def test_a_transcript_can_be_piped_in_whole(towel: Any) -> None:
    """`--transcript -` keeps stdin byte for byte, however long, as transcript.txt."""
    chat = "Bot: grüß Gott\r\n" * 80_000

    added = towel("add", "towel", "x", "--agent", "B", "--case-number", "1", "--transcript", "-", input=chat)

    assert (0, True) == (added.exit_code, "has 1.4 MB, so it is kept and not read" in " ".join(added.stderr.split()))
    assert "towel/3  Wed 20 Nov 2024 12:00 · transcript.txt · 1.4 MB · with towel/2\n" in added.stdout
    assert chat.encode() == towel("extract", "towel/3", "--output", "-").stdout_bytes


def test_stdin_is_read_once(towel: Any, book: Path) -> None:
    """`-` for the text and for the transcript is an error, as is a transcript that is empty."""
    both = refused(towel, book, "add", "towel", "-", "--transcript", "-", input="hello")
    empty = refused(towel, book, "add", "towel", "x", "--transcript", "-", input="")

    message = (
        "casebook: only one of TEXT and --transcript can be '-', as standard input is read once; "
        "name a file for the other.\n"
    )
    assert (2, message) == both
    assert (2, True) == (empty[0], "the transcript is empty" in empty[1])


@pytest.mark.parametrize("content", ["\n\n", " \t\r\n", "\ufeff\n", "\u200b \n"])
def test_a_transcript_in_which_nothing_can_be_seen_is_none(
    towel: Any, book: Path, tmp_path: Path, content: str
) -> None:
    """Neither by standard input nor from a file: a contact with nothing in it is none."""
    file = tmp_path / "files" / "chat.txt"
    file.parent.mkdir()
    file.write_text(content)

    for words in (("--transcript", "-"), ("--transcript", str(file))):
        before = book.read_bytes()
        result = towel("add", "towel", *words, input=content)
        assert (2, "", before) == (result.exit_code, result.stdout, book.read_bytes())
        assert "is empty" in result.stderr


@pytest.mark.parametrize(
    "content",
    [
        ">\n",
        "> > >\n>\n",
        "-----\n",
        "* * *\n\n* * *",
        '""\n',
        "───────\n│",
        "…\n",
        "|---|---|",
        "> \u200b\n",
        "<br>&nbsp;<br/>\n",
    ],
)
def test_a_paste_of_marks_alone_is_no_contact(towel: Any, book: Path, tmp_path: Path, content: str) -> None:
    """The marks of a quotation or of a line between two texts say nothing, as a transcript or in words of any kind."""
    file = tmp_path / "files" / "chat.txt"
    file.parent.mkdir()
    file.write_text(content)

    for words in (("--transcript", "-"), ("--transcript", str(file))):
        status, sentence = refused(towel, book, "add", "towel", *words, input=content)
        assert (2, True) == (status, "holds no words, only marks" in sentence)
    if "<" in content:
        return
    assert "a contact with nothing in it is none" in refused(towel, book, "add", "towel", "-", input=content)[1]
    for kind in ("note", "promise", "item"):
        assert "needs words" in refused(towel, book, kind, "towel", "--", content)[1]


@pytest.mark.parametrize("content", ["?", "> 1", "👍", "€", "> ok"])
def test_the_shortest_answers_are_contacts(towel: Any, content: str) -> None:
    """A mark, a figure or a picture may be all that was said."""
    assert 0 == towel("add", "towel", "--transcript", "-", input=content).exit_code
    assert 0 == towel("add", "towel", content).exit_code


def test_a_contact_whose_file_is_missing_is_not_recorded(towel: Any, book: Path) -> None:
    """All or nothing: no contact without the file that was to come with it, and no new case either."""
    assert 2 == refused(towel, book, "add", "towel", "x", "--attach", "nowhere.pdf")[0]
    assert 2 == refused(towel, book, "add", "kettle", "x", "--company", "Coolblue", "--transcript", "nowhere.txt")[0]
    assert 3 == towel("timeline", "kettle").exit_code


def test_a_first_contact_opens_the_book_with_its_file(casebook: Any, book: Path, receipt: Path) -> None:
    """A new book, a new case, a contact and a file are one stroke."""
    added = casebook(
        *("add", "towel", "x", "--company", "Amazon", "--agent", "M", "--case-number", "1"), "--attach", str(receipt)
    )

    assert 0 == added.exit_code
    assert "towel/2  Wed 20 Nov 2024 12:00 · receipt.pdf · 25 KB · with towel/1" in added.stdout


def test_the_list_names_each_file_and_show_gives_all_of_it(towel: Any, receipt: Path) -> None:
    """A line a file; the whole SHA-256 in `show` and in the document."""
    assert "no file is kept with this case\n" == towel("attachments").stdout
    towel("attach", "towel", str(receipt), "--note", "paid by card")

    listed, shown = towel("attachments", "towel"), towel("show", "towel/2")

    line = "towel/2  Wed 20 Nov 2024 12:00 · receipt.pdf · application/pdf · 25 KB\n  paid by card\n"
    assert (0, line, "") == (listed.exit_code, listed.stdout, listed.stderr)
    assert f"SHA-256       {SHA256}\n" in shown.stdout
    assert "last changed  Wed 30 Oct 2024 17:21\n" in shown.stdout
    assert towel("timeline", "--kind", "attachments").stdout.endswith("· receipt.pdf · 25 KB\n  paid by card\n")


def test_a_hostile_name_is_stored_as_it_was_and_shown_harmless(towel: Any, tmp_path: Path) -> None:
    """A name with a newline, an escape and a bidi override comes back the same in JSON, and harmless everywhere else."""
    name = "a\ntowel\u20449  Fri · chat\x1b[2J\u202efdp.txt"
    (tmp_path / name).write_bytes(b"x")

    attached = towel("attach", "towel", str(tmp_path / name))

    assert name == document(towel("attachments", "--json"))["entries"][0]["name"]
    for words in (("attachments",), ("timeline",), ("show", "towel/2"), ("export",), ("history", "towel/2")):
        shown = towel(*words).stdout
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        assert not any(line.startswith("towel\u20449") for line in shown.splitlines())
    assert 1 == attached.stdout.count("\n")


def test_a_private_file_is_in_no_export(towel: Any, receipt: Path) -> None:
    """Neither one that is private itself, nor one that belongs to a private entry; with --include-private both are."""
    receipt.with_name("secret.pdf").write_bytes(b"another")
    towel("attach", "towel", str(receipt))
    towel("edit", "towel/2", "--private")
    towel("note", "towel", "for me", "--private")
    towel("attach", "towel", str(receipt.with_name("secret.pdf")), "--to", "towel/3")

    for form in ("text", "markdown", "html", "csv", "json"):
        shown = towel("export", "--format", form)
        assert (0, False, False) == (shown.exit_code, "receipt.pdf" in shown.stdout, "secret.pdf" in shown.stdout)
        with_private = towel("export", "--format", form, "--include-private").stdout
        assert "receipt.pdf" in with_private
        assert "secret.pdf" in with_private
    assert "receipt.pdf · 25 KB · private" in towel("timeline").stdout

"""Files kept with a case: all or none, as they were, and written out again without doing harm."""

from __future__ import annotations

import hashlib
import os
import socket
import stat
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from evidence import document, entries, refused
from hypothesis import example, given
from hypothesis import strategies as st
from processes import COMMAND, environment, on_a_terminal, outside

from casebook.actions.extract import MOST_BYTES, FileInTheWay, safe_name, target_path, write_whole

RECEIPT = b"%PDF-1.4 a receipt " + bytes(range(256)) * 100
SHA256 = hashlib.sha256(RECEIPT).hexdigest()


@pytest.fixture
def receipt(tmp_path: Path) -> Path:
    """A file, last changed on 30 October 2024 at 17:21 in Amsterdam."""
    path = tmp_path / "files" / "receipt.pdf"
    path.parent.mkdir()
    path.write_bytes(RECEIPT)
    os.utime(path, (1730305260, 1730305260))
    return path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to stand in."""
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


# Keeping


def test_a_file_is_kept_with_all_that_is_known_of_it(towel: Any, receipt: Path) -> None:
    """The confirmation names it; the document has its size, its SHA-256 and when it was last changed."""
    kept = towel("attach", "towel", str(receipt), "--note", "the receipt")

    said = "towel/2  Wed 20 Nov 2024 12:00 · receipt.pdf · 25 KB · the receipt\n"
    assert (0, said, "") == (kept.exit_code, kept.stdout, kept.stderr)
    found = document(towel("attachments", "towel", "--json"))["entries"][0]
    told = {key: found[key] for key in ("ref", "kind", "name", "bytes", "sha256", "text", "media_type", "attached_to")}
    assert told == {
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


def test_what_becomes_of_the_file_changes_nothing(towel: Any, receipt: Path, here: Path) -> None:
    """The book has the bytes: changed or deleted afterwards, the file is given out as it was."""
    towel("attach", "towel", str(receipt))
    receipt.write_bytes(b"forged")

    assert 0 == towel("extract", "towel/2").exit_code
    assert RECEIPT == (here / "receipt.pdf").read_bytes()


def test_several_files_are_kept_or_none(towel: Any, book: Path, receipt: Path, tmp_path: Path) -> None:
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
    assert all("is no ordinary file" in found[name][1] for name in (pipe, plug, "/dev/zero"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read_is_refused(towel: Any, book: Path, receipt: Path) -> None:
    """Exit 1 with the system's reason."""
    receipt.chmod(0)

    status, said = refused(towel, book, "attach", "towel", str(receipt))

    assert (1, True) == (status, "cannot be read: permission denied; nothing was recorded" in said)


@pytest.mark.parametrize("name", ["", "a\0b", "x" * 300])
def test_a_name_that_no_file_has_is_refused(towel: Any, book: Path, name: str) -> None:
    """Nothing, a NUL and too long a name are refused in a sentence."""
    status, said = refused(towel, book, "attach", "towel", name)

    assert status in (1, 2)
    assert said.startswith("casebook: '")
    assert 1 == said.count("\n")


def test_files_can_belong_to_an_entry_of_the_case(towel: Any, book: Path, receipt: Path) -> None:
    """`--to` takes `towel/2` or `2`; one that is not there exits 3, one of another case exits 2."""
    towel("add", "towel", "hello", "--agent", "Maria", "--case-number", "A-1")
    towel("open", "kettle", "--company", "Coolblue")
    towel("note", "kettle", "it leaks")

    assert "· with towel/2\n" in towel("attach", "towel", str(receipt), "--to", "towel/2").stdout
    assert "· with towel/2\n" in towel("attach", "towel", str(receipt), "--to", "2").stdout
    assert 3 == refused(towel, book, "attach", "towel", str(receipt), "--to", "towel/99")[0]
    status, said = refused(towel, book, "attach", "towel", str(receipt), "--to", "kettle/1")
    assert (2, "casebook: --to 'kettle/1' is in another case; it takes an entry of towel.\n") == (status, said)
    assert ["towel/2", "towel/2"] == [entry["attached_to"] for entry in entries(towel) if entry["kind"] == "attachment"]


def test_the_same_file_again_says_that_it_is_there(towel: Any, book: Path, receipt: Path) -> None:
    """A second attachment of the same bytes is recorded, and said to share them; the book grows by little."""
    receipt.write_bytes(os.urandom(300_000))
    towel("attach", "towel", str(receipt))
    size = book.stat().st_size

    again = towel("attach", "towel", str(receipt))

    said = "casebook: towel/3 is the same file as towel/2; the book holds its content once.\n"
    assert (0, said) == (again.exit_code, again.stderr)
    assert book.stat().st_size - size < 50_000


def test_a_large_file_is_kept_only_after_a_question(towel: Any, book: Path, tmp_path: Path) -> None:
    """Over 100 MB it is refused with exit 2 where nobody can be asked, and the sentence says what to type."""
    large = tmp_path / "video.mp4"
    with large.open("wb") as file:
        file.truncate((100 << 20) + 1)

    status, said = refused(towel, book, "attach", "towel", str(large))

    assert status == 2
    assert said == (
        "casebook: 'video.mp4' (100 MB) is large, and every copy of the book will carry that. Keep it? "
        "Nobody can be asked here; add --yes to say so.\n"
    )


def test_more_than_sqlite_can_hold_is_refused_whatever_is_said(towel: Any, book: Path, tmp_path: Path) -> None:
    """A file of over a gigabyte is refused before a byte of it is read."""
    huge = tmp_path / "disk.img"
    with huge.open("wb") as file:
        file.truncate(2 << 30)

    status, said = refused(towel, book, "--yes", "attach", "towel", str(huge))

    assert (2, True) == (status, "is larger than a book can hold (954 MB a file); nothing was recorded" in said)


def test_a_file_kept_can_be_taken_back(towel: Any, receipt: Path) -> None:
    """`undo` hides all files of one command; their numbers are not given again."""
    towel("attach", "towel", str(receipt), str(receipt))

    assert 0 == towel("undo").exit_code
    assert "no file is kept with this case\n" == towel("attachments", "towel").stdout
    assert towel("attach", "towel", str(receipt)).stdout.startswith("towel/4  ")


# With a contact


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
    assert towel("undo").stdout.splitlines()[-1].startswith("towel/5")


def test_a_transcript_can_be_piped_in_whole(towel: Any) -> None:
    """`--transcript -` keeps stdin byte for byte, however long, as transcript.txt."""
    chat = "Bot: grüß Gott\r\n" * 80_000

    added = towel("add", "towel", "x", "--agent", "B", "--case-number", "1", "--transcript", "-", input=chat)

    assert (0, "") == (added.exit_code, added.stderr)
    assert "towel/3  Wed 20 Nov 2024 12:00 · transcript.txt · 1.4 MB · with towel/2\n" in added.stdout
    assert chat.encode() == towel("extract", "towel/3", "--output", "-").stdout_bytes


def test_stdin_is_read_once(towel: Any, book: Path) -> None:
    """`-` for the text and for the transcript is an error, as is a transcript that is empty."""
    both = refused(towel, book, "add", "towel", "-", "--transcript", "-", input="hello")
    empty = refused(towel, book, "add", "towel", "x", "--transcript", "-", input="")

    said = "casebook: only one of TEXT and --transcript can be '-', as standard input is read once; name a file for the other.\n"
    assert (2, said) == both
    assert (2, True) == (empty[0], "the transcript is empty" in empty[1])


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


# Places in pictures


def photo(*, gps: bool = True, order: str = "big", latitude: bool = True) -> bytes:
    """A JPEG of nothing, with an EXIF block as a camera writes it."""

    def number(value: int, size: int) -> bytes:
        return value.to_bytes(size, "big" if order == "big" else "little")

    def tag(name: int, kind: int, count: int, value: int) -> bytes:
        return number(name, 2) + number(kind, 2) + number(count, 4) + number(value, 4)

    first = (
        number(2, 2) + tag(0x0112, 3, 1, 1) + (tag(0x8825, 4, 1, 38) if gps else tag(0x8769, 4, 1, 38)) + number(0, 4)
    )
    second = number(1, 2) + tag(0x0002 if latitude else 0x0000, 5, 3, 60) + number(0, 4)
    tiff = (b"MM\0*" if order == "big" else b"II*\0") + number(8, 4) + first + second + bytes(24)
    exif = b"Exif\0\0" + tiff
    segment = b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif
    return b"\xff\xd8\xff\xe0\x00\x04JF" + segment + b"\xff\xda\x00\x02picture\xff\xd9"


@pytest.mark.parametrize("order", ["big", "little"])
def test_a_picture_that_shows_where_it_was_taken_is_remarked_on(towel: Any, tmp_path: Path, order: str) -> None:
    """One line on stderr, once it is kept; the picture is kept as it is."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(photo(order=order))

    kept = towel("attach", "towel", str(path))

    said = "casebook: 'photo.jpg' carries the place where it was taken (EXIF); whoever gets it can read that.\n"
    assert (0, said) == (kept.exit_code, kept.stderr)
    assert photo(order=order) == towel("extract", "towel/2", "--output", "-").stdout_bytes


@pytest.mark.parametrize("picture", [photo(gps=False), photo(latitude=False), b"\xff\xd8", b"GIF89a", photo()[:40]])
def test_other_pictures_are_kept_in_silence(towel: Any, tmp_path: Path, picture: bytes) -> None:
    """Without a latitude there is nothing to say."""
    path = tmp_path / "photo.jpg"
    path.write_bytes(picture)

    assert (0, "") == ((kept := towel("attach", "towel", str(path))).exit_code, kept.stderr)


@given(st.binary(max_size=300), st.integers(0, 200), st.binary(max_size=30))
def test_looking_for_a_place_never_fails(tail: bytes, cut: int, spliced: bytes) -> None:
    """Whatever a file begins with, the answer is yes or no."""
    from casebook.parsing.photos import has_location

    whole = photo()
    for picture in (b"\xff\xd8" + tail, whole[:cut] + spliced + whole[cut:], whole[:cut] + tail):
        assert has_location(picture) in (True, False)


# Listing


def test_the_list_says_what_is_kept_and_show_says_all_of_it(towel: Any, receipt: Path) -> None:
    """A line a file; the whole SHA-256 in `show` and in the document."""
    assert "no file is kept with this case\n" == towel("attachments").stdout
    towel("attach", "towel", str(receipt), "--note", "paid by card")

    listed, shown = towel("attachments", "towel"), towel("show", "towel/2")

    line = "towel/2  Wed 20 Nov 2024 12:00 · receipt.pdf · application/pdf · 25 KB\n  paid by card\n"
    assert (0, line, "") == (listed.exit_code, listed.stdout, listed.stderr)
    assert f"SHA-256       {SHA256}\n" in shown.stdout
    assert "last changed  Wed 30 Oct 2024 17:21\n" in shown.stdout
    assert towel("timeline", "--kind", "attachments").stdout.endswith("· receipt.pdf · 25 KB\n  paid by card\n")


def test_a_hostile_name_is_kept_as_it_was_and_shown_harmless(towel: Any, tmp_path: Path) -> None:
    """A name with a newline, an escape and a bidi override comes back the same in JSON, and harmless everywhere else."""
    name = "a\ntowel\u20449  Fri · chat\x1b[2J\u202efdp.txt"
    (tmp_path / name).write_bytes(b"x")

    kept = towel("attach", "towel", str(tmp_path / name))

    assert name == document(towel("attachments", "--json"))["entries"][0]["name"]
    for words in (("attachments",), ("timeline",), ("show", "towel/2"), ("export",), ("history", "towel/2")):
        shown = towel(*words).stdout
        assert "\x1b" not in shown
        assert "\u202e" not in shown
        assert not any(line.startswith("towel\u20449") for line in shown.splitlines())
    assert 1 == kept.stdout.count("\n")


# Writing out


def test_a_file_is_written_out_under_its_name(towel: Any, receipt: Path, here: Path) -> None:
    """Into this folder, 0600, nothing on stdout, where it went on stderr, nothing else left behind."""
    towel("attach", "towel", str(receipt))

    done = towel("extract", "towel/2")

    assert (0, "", "casebook: written to receipt.pdf\n") == (done.exit_code, done.stdout, done.stderr)
    assert ["receipt.pdf"] == [path.name for path in here.iterdir()]
    assert (RECEIPT, 0o600) == (
        (here / "receipt.pdf").read_bytes(),
        stat.S_IMODE((here / "receipt.pdf").stat().st_mode),
    )


@pytest.mark.parametrize("umask", [0o000, 0o777])
def test_a_file_comes_out_for_its_owner_alone_whatever_the_umask(
    towel: Any, book: Path, receipt: Path, tmp_path: Path, umask: int
) -> None:
    """0600, no more and no less."""
    towel("attach", "towel", str(receipt))
    script = f"import os, runpy; os.umask({umask}); runpy.run_module('casebook', run_name='__main__', alter_sys=True)"

    import subprocess

    words = ["extract", "towel/2", "--output", str(tmp_path / "out.pdf")]
    done = subprocess.run(
        [sys.executable, "-c", script, *words], env=environment(book), capture_output=True, check=False
    )

    assert (0, 0o600) == (done.returncode, stat.S_IMODE((tmp_path / "out.pdf").stat().st_mode))


def test_nothing_is_ever_written_over_or_through(towel: Any, receipt: Path, here: Path) -> None:
    """A file, a folder's file, a link to a file or to nothing, a pipe: each stays, and another name is proposed."""
    towel("attach", "towel", str(receipt))
    (here / "receipt.pdf").write_bytes(b"mine")
    (here / "target").write_bytes(b"kept")
    (here / "link").symlink_to("target")
    (here / "dangling").symlink_to("nowhere")
    os.mkfifo(here / "pipe")

    in_the_way = towel("extract", "towel/2")
    others = [
        towel("extract", "towel/2", "--output", name) for name in ("target", "link", "dangling", "pipe", "/dev/null")
    ]

    said = "casebook: 'receipt.pdf' is there already and stays as it is; name another file, such as --output "
    said += "'receipt-2.pdf'.\n"
    assert (1, "", said) == (in_the_way.exit_code, in_the_way.stdout, in_the_way.stderr)
    assert [1] * 5 == [other.exit_code for other in others]
    assert (b"mine", b"kept", False) == (
        (here / "receipt.pdf").read_bytes(),
        (here / "target").read_bytes(),
        (here / "nowhere").exists(),
    )
    assert {"receipt.pdf", "target", "link", "dangling", "pipe"} == {path.name for path in here.iterdir()}


def test_a_folder_takes_the_file_under_its_own_name(towel: Any, receipt: Path, here: Path) -> None:
    """`--output DIR` is a folder that is there; one that is not is an error and is not made."""
    towel("attach", "towel", str(receipt))
    (here / "out").mkdir()

    into = towel("extract", "towel/2", "--output", "out")
    missing = towel("extract", "towel/2", "--output", "nowhere/")

    assert (0, "casebook: written to out/receipt.pdf\n") == (into.exit_code, into.stderr)
    assert (1, False) == (missing.exit_code, (here / "nowhere").exists())


def test_the_bytes_go_to_a_pipe_and_never_to_a_terminal(towel: Any, book: Path, receipt: Path) -> None:
    """`--output -` is the file, byte for byte, on stdout; a terminal would act on it, and gets a sentence."""
    towel("attach", "towel", str(receipt))

    piped = outside(book, "extract", "towel/2", "--output", "-", LC_ALL="C", PYTHONIOENCODING="ascii")
    status, shown, said = on_a_terminal(book, "extract", "towel/2", "--output", "-")

    assert (0, RECEIPT, b"") == (piped.returncode, piped.stdout, piped.stderr)
    assert (2, "", True) == (status, shown, b"are not for a terminal" in said)


def test_only_attachments_can_be_written_out(towel: Any, receipt: Path, here: Path) -> None:
    """Another entry exits 2 and names those that can; none of that number exits 3; an erased one says so."""
    nothing = towel("extract", "towel/1")
    towel("attach", "towel", str(receipt))
    wrong, missing = towel("extract", "towel/1"), towel("extract", "towel/9")
    towel("--yes", "erase", "towel/2")
    erased = towel("extract", "towel/2")

    assert (2, "casebook: towel/1 is an event, not an attachment; its case has none.\n") == (
        nothing.exit_code,
        nothing.stderr,
    )
    assert (2, "casebook: towel/1 is an event, not an attachment; the case's are towel/2.\n") == (
        wrong.exit_code,
        wrong.stderr,
    )
    assert 3 == missing.exit_code
    said = "casebook: the content of towel/2 was erased for good; `casebook history towel/2` shows when.\n"
    assert (1, "", said) == (erased.exit_code, erased.stdout, erased.stderr)
    assert [] == list(here.iterdir())
    assert 0 == towel("check").exit_code


def test_a_damaged_content_leaves_nothing_behind(towel: Any, book: Path, receipt: Path, here: Path) -> None:
    """What is no longer as it was is neither written to a file nor poured to stdout."""
    import sqlite3

    towel("attach", "towel", str(receipt))
    with sqlite3.connect(book) as intruder, intruder.blobopen("contents", "data", 1) as blob:
        blob[100] = 7
    intruder.close()

    for words in (("extract", "towel/2"), ("extract", "towel/2", "--output", "-")):
        result = towel(*words)
        assert (1, "") == (result.exit_code, result.stdout)
        assert "the book no longer holds 'receipt.pdf' as it was kept" in result.stderr
    assert [] == list(here.iterdir())


HOSTILE = [
    *(
        "../../etc/passwd",
        "/etc/passwd",
        "..",
        ".",
        "",
        " ",
        "a/../../b",
        "..\\..\\x",
        "C:\\x",
        "-rf",
        "--output",
        "~root",
    ),
    *(
        "a\0b",
        "a\nb",
        "nul",
        "CON.txt",
        "com1 .log",
        "LPT¹",
        ".bashrc",
        "x" * 300,
        "é" * 300 + ".pdf",
        "a.pdf. . .",
        "\u202e",
    ),
    *("\u2025/\u2025", "\uff0e\uff0e\uff0f", "file:///x", "a:b", "x|y", "|sh", "\u200b", "a" * 250 + "." + "b" * 250),
]


@given(st.one_of(st.sampled_from(HOSTILE), st.text(max_size=300), st.text("./\\-~ :\0\n\u202eaé", max_size=12)))
@example("../../etc/passwd")
def test_whatever_the_stored_name_a_file_stays_in_its_folder(name: str) -> None:
    """The safe name is one name in that folder, visible, short enough, no option, no device, the same when made safe again."""
    safe = safe_name(name)

    assert Path("/folder") == Path(os.path.normpath(Path("/folder") / safe)).parent
    assert safe not in ("", ".", "..")
    assert not set(safe) & set('/\\:*?"<>|\0\n\r\x1b\u202e')
    assert safe[0] not in "-.~"
    assert safe[-1] not in ". "
    assert len(os.fsencode(safe)) <= MOST_BYTES
    assert safe.partition(".")[0].strip().lower() not in ("con", "nul", "com1", "aux", "prn", "lpt1")
    assert safe == safe_name(safe)


@given(st.sampled_from(HOSTILE) | st.text(max_size=100))
def test_every_name_can_be_written(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    """The file is there afterwards, in that folder and nowhere else; a second time it is in the way."""
    folder = tmp_path_factory.mktemp("out")

    write_whole([b"one", b"two"], target_path(str(folder), name))

    assert [b"onetwo"] == [path.read_bytes() for path in folder.iterdir()]
    with pytest.raises(FileInTheWay):
        write_whole([b"other"], target_path(str(folder), name))
    assert [b"onetwo"] == [path.read_bytes() for path in folder.iterdir()]


def test_what_stops_half_way_leaves_nothing(tmp_path: Path) -> None:
    """A failure between two pieces leaves neither the file nor a part of it."""

    def broken() -> Any:
        yield b"one"
        raise RuntimeError

    with pytest.raises(RuntimeError):
        write_whole(broken(), tmp_path / "x.pdf")

    assert [] == list(tmp_path.iterdir())


# Progress


def test_a_terminal_sees_a_bar_for_what_takes_long_and_a_pipe_never(towel: Any, book: Path, tmp_path: Path) -> None:
    """Piped, stderr of a large file is empty; the bar itself is tried in tests/screen."""
    large = tmp_path / "large.bin"
    with large.open("wb") as file:
        file.truncate(30 << 20)

    began = time.monotonic()
    done = outside(book, "attach", "towel", str(large), FORCE_COLOR="1", TTY_COMPATIBLE="1")

    assert (0, b"") == (done.returncode, done.stderr)
    assert time.monotonic() - began < 60


def test_nothing_of_it_is_imported_by_commands_that_do_not_use_it(towel: Any, book: Path) -> None:
    """Adding a contact, and looking at one, loads no module that keeps or shows files."""
    import subprocess
    from importlib.util import find_spec

    rooms = ("actions.input_files", "actions.extract", "terminal.progress", "store.sqlite.blobs", "parsing.photos")
    ours = ["mimetypes", *(f"casebook.{name}" for name in rooms)]
    assert all(map(find_spec, ours))
    script = (
        "import sys; from casebook.cli.app import app\n"
        "try: app(sys.argv[1:])\n"
        f"finally: print([name for name in {ours} if name in sys.modules], file=sys.stderr)"
    )
    for words in (["timeline"], ["add", "towel", "x", "--agent", "M", "--case-number", "1"], ["export"]):
        done = subprocess.run(
            [COMMAND[0], "-c", script, *words], env=environment(book), capture_output=True, check=False
        )
        assert (0, b"[]\n") == (done.returncode, done.stderr)


def test_a_private_file_is_in_no_export(towel: Any, receipt: Path) -> None:
    """Neither one that is private itself, nor one that belongs to a private entry; with --include-private both are."""
    receipt.with_name("secret.pdf").write_bytes(b"another")
    towel("attach", "towel", str(receipt))
    towel("edit", "towel/2", "--private")
    towel("note", "towel", "for me", "--private")
    towel("attach", "towel", str(receipt.with_name("secret.pdf")), "--to", "towel/3")

    for form in ("text", "markdown", "csv", "json"):
        shown = towel("export", "--format", form)
        assert (0, False, False) == (shown.exit_code, "receipt.pdf" in shown.stdout, "secret.pdf" in shown.stdout)
        with_private = towel("export", "--format", form, "--include-private").stdout
        assert "receipt.pdf" in with_private
        assert "secret.pdf" in with_private
    assert "receipt.pdf · 25 KB · private" in towel("timeline").stdout

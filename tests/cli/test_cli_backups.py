"""`backup`, `restore` and `--encrypt`: what is said, what is asked, and what never happens."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest
from evidence import contents, document, refused, told
from processes import COMMAND, environment, outside, started

from tests.sealed import PASSPHRASE, SEALED

WORDS = {"CASEBOOK_PASSPHRASE": PASSPHRASE}
DEFAULT = "book-2024-11-20-120000.db"


def digest(casebook: Any) -> str:
    """What `check --digest` prints: how many records, and the digest of the last."""
    printed: str = casebook("check", "--digest").stdout
    return printed


def files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with every byte of it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_backup_says_where_it_is_and_what_pins_it(towel: Any, book: Path) -> None:
    """Without a name it lies beside the book, named for the moment; the digest is the one that `check` prints."""
    told(towel)
    pinned = digest(towel)

    result = towel("backup")

    path = book.with_name(DEFAULT)
    expected = f"written to {path}\n1 case, 6 entries, last written 2024-11-20 12:00 · {pinned}"
    assert (0, expected, "") == (result.exit_code, result.stdout, result.stderr)
    assert pinned == towel("check", "--digest", CASEBOOK_BOOK=str(path)).stdout
    assert 0o600 == path.stat().st_mode & 0o777


def test_a_backup_goes_where_it_is_told(towel: Any, book: Path, tmp_path: Path) -> None:
    """A file, or a folder in which the usual name is given."""
    (tmp_path / "stick").mkdir()

    assert 0 == towel("backup", str(tmp_path / "mine.db")).exit_code
    assert 0 == towel("backup", str(tmp_path / "stick")).exit_code

    assert (True, True) == ((tmp_path / "mine.db").exists(), (tmp_path / "stick" / DEFAULT).exists())


def test_a_backup_answers_as_one_document(towel: Any, book: Path) -> None:
    """`--json` says the same: where, how much, and the digest."""
    found = document(towel("backup", "--json"))

    assert ("casebook/1", str(book.with_name(DEFAULT)), False) == (found["format"], found["backup"], found["encrypted"])
    assert digest(towel) == f"{found['records']} records, digest {found['digest']}\n"
    assert (1, 1) == (found["cases"], found["entries"])


def test_a_backup_never_replaces_a_file(towel: Any, book: Path, tmp_path: Path) -> None:
    """What is there stays, link or file, and the exit status is 1."""
    (tmp_path / "mine.db").write_text("mine")
    (tmp_path / "link.db").symlink_to(tmp_path / "elsewhere.db")

    for name in ("mine.db", "link.db"):
        status, said = refused(towel, book, "backup", str(tmp_path / name))
        expected = (
            f"casebook: '{tmp_path / name}' is there already, and a backup replaces nothing; name another file.\n"
        )
        assert (1, expected) == (status, said)
    assert ("mine", False) == ((tmp_path / "mine.db").read_text(), (tmp_path / "elsewhere.db").exists())


def test_a_backup_needs_a_folder_and_a_book(towel: Any, casebook: Any, book: Path, tmp_path: Path) -> None:
    """A missing folder is not made; without a book there is nothing to copy; `-` is no file."""
    status, said = refused(towel, book, "backup", str(tmp_path / "no" / "mine.db"))
    assert (1, f"there is no folder '{tmp_path / 'no'}'") == (status, said.partition(": ")[2].partition(": ")[2][:-25])
    assert 2 == refused(towel, book, "backup", "-")[0]
    book.unlink()
    assert 1 == refused(casebook, book, "backup")[0]


def test_a_restored_backup_is_the_book_again(towel: Any, book: Path) -> None:
    """Everything is back, the digest too, and it is said where the book lies that was there before."""
    pinned = digest(towel)
    towel("backup")
    told(towel)
    before = contents(book)

    result = towel("restore", str(book.with_name(DEFAULT)), "--yes")

    aside = book.with_name("book.db.before-restore-2024-11-20-120000")
    expected = (
        f"restored from {book.with_name(DEFAULT)}\n1 case, 1 entry, last written 2024-11-20 12:00 · {pinned}"
        f"what was there before is now {aside}\n"
    )
    assert (0, expected, "") == (result.exit_code, result.stdout, result.stderr)
    assert (before, pinned, 0) == (contents(aside), digest(towel), towel("check").exit_code)


def test_restoring_asks_and_where_nobody_can_be_asked_it_is_refused(towel: Any, book: Path) -> None:
    """Away from a terminal it takes `--yes`; without it nothing changes, exit 2, and both books are described."""
    towel("backup")
    told(towel)

    status, said = refused(towel, book, "restore", str(book.with_name(DEFAULT)))

    assert 2 == status
    assert said.startswith(f"casebook: Put '{book.with_name(DEFAULT)}' (1 case, 1 entry, ")
    assert "in the place of the book (1 case, 6 entries, " in said
    assert said.endswith("Nobody can be asked here; add --yes to say so.\n")


def test_a_book_that_is_gone_says_which_copy_there_is(towel: Any, book: Path) -> None:
    """Deleted between two commands, the book is not made anew by looking; its newest copy is named, and comes back."""
    towel("note", "towel", "next day", now="2024-11-21T09:00:00+01:00")
    copy = book.with_name("book.db.copies") / "2024-11-21.db"
    book.unlink()

    status, said = refused(towel, book, "timeline")
    assert (1, f"casebook: the book '{book}' is gone; `casebook restore '{copy}'` puts back its newest copy.\n") == (
        status,
        said,
    )
    result = towel("restore", str(copy))

    assert (0, "") == (result.exit_code, result.stderr)
    assert "what was there before" not in result.stdout
    assert 0 == towel("check").exit_code


def test_a_damaged_book_names_its_newest_copy(towel: Any, book: Path) -> None:
    """Who meets damage is told what to type next, and that then works."""
    towel("note", "towel", "next day", now="2024-11-21T09:00:00+01:00")
    copy = book.with_name("book.db.copies") / "2024-11-21.db"
    book.write_bytes(book.read_bytes()[:9000])

    status, said = refused(towel, book, "timeline")

    assert (1, True) == (status, f"`casebook restore '{copy}'` puts back its newest copy." in said)
    assert (0, "") == (towel("restore", str(copy), "--yes").exit_code, towel("timeline").stderr)


def test_what_is_no_copy_is_refused(towel: Any, book: Path, tmp_path: Path) -> None:
    """The book itself, another kind of file, nothing at all: a sentence each, and every byte stays."""
    (tmp_path / "letter.txt").write_text("Dear Amazon" * 50)

    assert 2 == refused(towel, book, "restore", str(book), "--yes")[0]
    assert 1 == refused(towel, book, "restore", str(tmp_path / "letter.txt"), "--yes")[0]
    assert 1 == refused(towel, book, "restore", str(tmp_path / "nothing.db"), "--yes")[0]
    assert 1 == refused(towel, book, "restore", str(tmp_path), "--yes")[0]


def test_the_day_s_first_writing_keeps_a_copy_and_says_nothing(towel: Any, book: Path) -> None:
    """It is there the next day, private, and no stream mentions it."""
    result = towel("note", "towel", "next day", now="2024-11-21T09:00:00+01:00")

    folder = book.with_name("book.db.copies")
    assert (0, "") == (result.exit_code, result.stderr)
    assert [("2024-11-21.db", 0o600)] == [(path.name, path.stat().st_mode & 0o777) for path in folder.iterdir()]
    assert 0o700 == folder.stat().st_mode & 0o777


def test_where_no_copy_can_be_kept_the_line_is_recorded(towel: Any, book: Path) -> None:
    """One remark says that no copy was kept and why; what was typed is in the book, exit 0."""
    book.with_name("book.db.copies").write_text("in the way")

    result = towel("note", "towel", "next day", now="2024-11-21T09:00:00+01:00")

    expected = (
        "casebook: no copy of the book was kept today: the folder for them belongs to somebody else. "
        "What you recorded is in the book.\n"
    )
    assert (0, expected) == (result.exit_code, result.stderr)
    assert "next day" in towel("timeline").stdout


def test_a_copy_that_is_there_costs_no_import(towel: Any, book: Path) -> None:
    """On the common path of a writing nothing of the copies is imported."""
    towel("note", "towel", "next day", now="2024-11-21T09:00:00+01:00")

    result = subprocess.run(
        [COMMAND[0], "-X", "importtime", *COMMAND[1:], "note", "towel", "again"],
        env=environment(book, CASEBOOK_NOW="2024-11-21T10:00:00+01:00"),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    imported = {line.rpartition("|")[2].strip() for line in result.stderr.splitlines()}
    assert "casebook.store.writer" in imported
    assert set() == imported & {
        "casebook.store.sqlite.daily_backups",
        "casebook.store.sqlite.backup",
        "casebook.store.sqlite.encryption",
        "pyrage",
    }


TWELVE_NOTES = """
from casebook.cli.app import app
for number in range(12):
    try:
        app(args=["note", "towel", f"line{number}"], prog_name="casebook")
    except SystemExit as end:
        assert not end.code, end.code
    print(flush=True)
"""
"""Types twelve notes, one after another, each in a transaction of its own, with an empty line after each."""


def test_backups_while_another_process_writes(towel: Any, book: Path) -> None:
    """Five backups while another process adds twelve notes: each is whole, and no note is lost."""
    command = [COMMAND[0], "-c", TWELVE_NOTES]
    with subprocess.Popen(command, env=environment(book), stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert b"\n" == process.stdout.readline()[-1:]
        results = [towel("backup", str(book.with_name(f"copy-{number}.db"))) for number in range(5)]
        process.stdout.read()
        assert 0 == process.wait(timeout=120)

    assert [0] * 5 == [result.exit_code for result in results]
    for number in range(5):
        assert 0 == towel("check", CASEBOOK_BOOK=str(book.with_name(f"copy-{number}.db"))).exit_code
    assert 12 == towel("timeline").stdout.count("  line")


def test_a_sealed_backup_comes_back_with_its_passphrase(towel: Any, book: Path) -> None:
    """`.age` is added, nothing of the story can be read in it, and the passphrase gives all of it back."""
    pytest.importorskip("pyrage")
    pinned = digest(towel)
    made = towel("backup", "--encrypt", **WORDS)
    sealed = book.with_name(f"{DEFAULT}.age")
    told(towel)
    quick = book.with_name("quick.age")
    quick.write_bytes(SEALED)

    wrong = refused(towel, book, "restore", str(quick), "--yes", CASEBOOK_PASSPHRASE="wrong")
    right = towel("restore", str(sealed), "--yes", **WORDS)

    assert (0, "", 0, "") == (made.exit_code, made.stderr, right.exit_code, right.stderr)
    sentence = "the passphrase does not open it, or the file is damaged; type the one it was encrypted with."
    assert (2, f"casebook: {sentence}\n") == wrong
    assert pinned == digest(towel)
    assert b"bathrobe" not in sealed.read_bytes()
    assert "correct horse" not in made.stdout + right.stdout


def test_a_sealed_export_needs_a_file_and_opens_with_any_age(towel: Any, book: Path, tmp_path: Path) -> None:
    """`export --encrypt` writes FILE.age, 0600, with exactly what the export says; without a file it is refused."""
    pyrage = pytest.importorskip("pyrage")
    plain = towel("export").stdout

    status, said = refused(towel, book, "export", "--encrypt", **WORDS)
    result = towel("export", "--encrypt", "--output", str(tmp_path / "out.txt"), **WORDS)

    assert (2, "casebook: what is encrypted goes into a file; name one: --encrypt --output FILE.\n") == (status, said)
    sealed = tmp_path / "out.txt.age"
    assert (0, "", f"casebook: written to {sealed}\n") == (result.exit_code, result.stdout, result.stderr)
    assert 0o600 == sealed.stat().st_mode & 0o777
    opened: bytes = pyrage.passphrase.decrypt(sealed.read_bytes(), WORDS["CASEBOOK_PASSPHRASE"])
    assert plain == opened.decode()
    assert not (tmp_path / "out.txt").exists()


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (None, "the passphrase cannot be read from "),
        (b"", "is empty, which protects nothing"),
        (b"\nsecond\n", "is empty, which protects nothing"),
        (b"\xff\xfe\n", "is no UTF-8 text."),
    ],
)
def test_a_passphrase_that_is_none_is_refused(
    towel: Any, book: Path, tmp_path: Path, line: bytes | None, why: str
) -> None:
    """A file that is missing, empty or no text gives no backup, exit 2."""
    pytest.importorskip("pyrage")
    if line is not None:
        (tmp_path / "words").write_bytes(line)

    status, said = refused(towel, book, "backup", "--encrypt", "--passphrase-file", str(tmp_path / "words"))

    assert (2, True) == (status, why in said)


def test_without_a_terminal_a_passphrase_must_be_given(towel: Any, book: Path) -> None:
    """Nobody can be asked: exit 2, with the two ways to give one. An empty one is none."""
    pytest.importorskip("pyrage")

    status, said = refused(towel, book, "backup", "--encrypt")
    empty = refused(towel, book, "backup", "--encrypt", CASEBOOK_PASSPHRASE="")

    expected = (
        "a passphrase is needed, and nobody can be asked here; give --passphrase-file FILE or CASEBOOK_PASSPHRASE."
    )
    assert (2, f"casebook: {expected}\n") == (status, said)
    assert (2, True) == (empty[0], "CASEBOOK_PASSPHRASE is empty" in empty[1])


def test_the_first_line_of_a_file_is_the_passphrase(towel: Any, book: Path, tmp_path: Path) -> None:
    """Its line end does not belong to it, and it goes before the environment."""
    pytest.importorskip("pyrage")
    (tmp_path / "sealed.age").write_bytes(SEALED)
    sealed = ("restore", str(tmp_path / "sealed.age"), "--yes")
    (tmp_path / "words").write_bytes(f"{PASSPHRASE}\r\nmore\n".encode())
    (tmp_path / "others").write_bytes("pässword\n".encode())

    opened = refused(towel, book, *sealed, "--passphrase-file", str(tmp_path / "words"), CASEBOOK_PASSPHRASE="wrong")
    shut = refused(towel, book, *sealed, "--passphrase-file", str(tmp_path / "others"), CASEBOOK_PASSPHRASE=PASSPHRASE)

    assert (1, True) == (opened[0], "is another kind of file, not a book" in opened[1]), opened
    assert (2, True) == (shut[0], "the passphrase does not open it" in shut[1])


def typed(book: Path, *words: str, answers: tuple[str, ...]) -> tuple[int, str]:
    """Exit status and all that a terminal showed, with each answer typed once its question stood there."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(COMMAND[0], [*COMMAND, *words], environment(book))
    shown, left, ends = b"", list(answers), time.monotonic() + 60
    while time.monotonic() < ends:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        if not ready:
            continue
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
        if left and shown.rstrip(b" ").endswith((b":", b"]")):
            os.write(terminal, f"{left.pop(0)}\n".encode())
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode().replace("\r\n", "\n")


def test_on_a_terminal_the_passphrase_is_asked_twice_and_never_shown(towel: Any, book: Path) -> None:
    """Both times must agree; what is typed is not echoed; a difference, or nothing typed, writes nothing."""
    pyrage = pytest.importorskip("pyrage")

    differs = typed(book, "backup", "--encrypt", answers=("one phrase", "another"))
    nothing = typed(book, "backup", "--encrypt", answers=("",))
    assert (2, 2) == (differs[0], nothing[0])
    assert "the two passphrases are not the same; nothing was written." in differs[1]
    assert ["book.db"] == [path.name for path in book.parent.iterdir()]

    status, shown = typed(book, "backup", "--encrypt", answers=("one phrase", "one phrase"))

    assert (0, False, False) == (status, "one phrase" in shown, "one phrase" in differs[1])
    sealed = book.with_name(f"{DEFAULT}.age").read_bytes()
    assert pyrage.passphrase.decrypt(sealed, "one phrase").startswith(b"SQLite format 3")


def test_on_a_terminal_restoring_asks_first(towel: Any, book: Path) -> None:
    """No, which Enter means too, leaves everything as it is; yes restores."""
    towel("backup")
    told(towel)
    before = files(book.parent)

    status, shown = typed(book, "restore", str(book.with_name(DEFAULT)), answers=("",))
    assert (0, True, before) == (status, "nothing was restored." in shown, files(book.parent))
    status, shown = typed(book, "restore", str(book.with_name(DEFAULT)), answers=("y",))

    assert (0, True) == (status, "what was there before is now" in shown)
    assert "1 case, 1 entry" in shown


def test_a_restore_answers_as_one_document(towel: Any, book: Path) -> None:
    """`--json` says what was restored and where the old book is."""
    towel("backup")

    found = json.loads(towel("restore", str(book.with_name(DEFAULT)), "--yes", "--json").stdout)

    aside = str(book.with_name("book.db.before-restore-2024-11-20-120000"))
    assert (str(book.with_name(DEFAULT)), aside) == (found["restored"], found["put_aside"])


def test_a_killed_backup_leaves_the_book_and_no_backup_of_that_name(towel: Any, book: Path) -> None:
    """Stopped at any moment, there is a whole backup or none by that name, and the book is as it was."""
    before = contents(book)
    for wait in (0.15, 0.25, 0.3, 0.35, 0.4, 0.5):
        path = book.with_name(f"copy-{wait}.db")
        process = started(book, "backup", str(path), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(wait)
        process.kill()
        process.wait()
        assert not path.exists() or 0 == towel("check", CASEBOOK_BOOK=str(path)).exit_code

    assert (before, 0) == (contents(book), towel("check").exit_code)


def test_sealing_without_the_library_says_what_is_missing(towel: Any, book: Path, tmp_path: Path) -> None:
    """Where the extra is not installed, that is said before a passphrase is asked for, exit 1."""
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "pyrage.py").write_text("raise ImportError('not here')")
    path = f"{tmp_path / 'path'}:{environment(book)['PYTHONPATH']}"

    result = outside(book, "backup", "--encrypt", PYTHONPATH=path)

    sentence = (
        "encryption needs the extra 'encrypt', which is not installed; pip install 'casebook-cli[encrypt]' brings it."
    )
    assert (1, b"", f"casebook: {sentence}\n".encode()) == (result.returncode, result.stdout, result.stderr)

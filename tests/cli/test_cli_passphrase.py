"""Encrypted copies and exports, and the passphrase that opens them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from assertions import BACKUP, digest, record_story, refused
from processes import environment, outside, typed_on_a_terminal

from tests.sealed import PASSPHRASE, SEALED, opened_by_age

WORDS = {"CASEBOOK_PASSPHRASE": PASSPHRASE}


@pytest.mark.whole
def test_a_backup_sealed_on_a_terminal_comes_back_with_its_passphrase(towel: Any, book: Path) -> None:
    """`.age` is added, 0600, nothing of the book can be read in it, and what was typed twice gives all of it back.

    A difference, or nothing typed, is said and asked again; what is typed is not echoed.
    """
    pytest.importorskip("pyrage")
    pinned = digest(towel)
    answers = ("", "one phrase", "another", "one phrase", "one phrase")
    status, shown = typed_on_a_terminal(book, "backup", "--encrypt", answers=answers)
    sealed = book.with_name(f"{BACKUP}.age")
    record_story(towel)
    quick = book.with_name("quick.age")
    quick.write_bytes(SEALED)

    wrong = refused(towel, book, "restore", str(quick), "--yes", CASEBOOK_PASSPHRASE="wrong")
    right = towel("restore", str(sealed), "--yes", CASEBOOK_PASSPHRASE="one phrase")

    assert (0, 0, "") == (status, right.exit_code, right.stderr)
    assert "the passphrase is empty, which protects nothing" in shown
    assert "the two passphrases are not the same; nothing was written yet. Type it twice again." in shown
    sentence = "the passphrase does not open it, or the file is damaged; type the one it was encrypted with."
    assert (2, f"casebook: {sentence}\n") == wrong
    assert pinned == digest(towel)
    assert pinned.split()[-1] in shown
    assert (0, "") == ((checked := towel("check")).exit_code, checked.stderr)
    assert b"bathrobe" not in sealed.read_bytes()
    assert sealed.read_bytes().startswith(b"age-encryption.org/v1\n-> scrypt ")
    assert 0o600 == sealed.stat().st_mode & 0o777
    assert "one phrase" not in shown + right.stdout


@pytest.mark.whole
def test_a_sealed_export_needs_a_file_and_opens_with_any_age(towel: Any, book: Path, tmp_path: Path) -> None:
    """`export --encrypt` writes FILE.age, 0600, with exactly what the export says; without a file it is refused."""
    pytest.importorskip("pyrage")
    plain = towel("export").stdout

    status, message = refused(towel, book, "export", "--encrypt", **WORDS)
    result = towel("export", "--encrypt", "--output", str(tmp_path / "out.txt"), **WORDS)

    assert (2, "casebook: what is encrypted goes into a file; name one: --encrypt --output FILE.\n") == (
        status,
        message,
    )
    sealed = tmp_path / "out.txt.age"
    assert (0, "", f"casebook: written to {sealed}\n") == (result.exit_code, result.stdout, result.stderr)
    assert 0o600 == sealed.stat().st_mode & 0o777
    assert plain == opened_by_age(sealed.read_bytes(), PASSPHRASE).decode()
    assert not (tmp_path / "out.txt").exists()


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (None, "the passphrase cannot be read from "),
        (b"", "is empty, which protects nothing"),
        (b"\nsecond\n", "is empty, which protects nothing"),
        (b"\xff\xfe\n", "is not UTF-8 text."),
    ],
)
def test_a_passphrase_that_is_none_is_refused(
    towel: Any, book: Path, tmp_path: Path, line: bytes | None, why: str
) -> None:
    """A file that is missing, empty or no text gives no backup, exit 2."""
    pytest.importorskip("pyrage")
    if line is not None:
        (tmp_path / "words").write_bytes(line)

    status, message = refused(towel, book, "backup", "--encrypt", "--passphrase-file", str(tmp_path / "words"))

    assert (2, True) == (status, why in message)


def test_without_a_terminal_a_passphrase_must_be_given(towel: Any, book: Path) -> None:
    """Nobody can be asked: exit 2, with the two ways to give one. An empty one is none."""
    pytest.importorskip("pyrage")

    status, message = refused(towel, book, "backup", "--encrypt")
    empty = refused(towel, book, "backup", "--encrypt", CASEBOOK_PASSPHRASE="")

    expected = (
        "a passphrase is needed, and nobody can be asked here; give --passphrase-file FILE or CASEBOOK_PASSPHRASE."
    )
    assert (2, f"casebook: {expected}\n") == (status, message)
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


@pytest.mark.parametrize(
    "words",
    [("backup", "copy.db"), ("export", "towel", "--format", "json", "--output", "out.json"), ("export", "towel")],
)
def test_a_passphrase_for_what_is_not_to_be_encrypted_is_refused(
    towel: Any, book: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    """Whoever gives one would think that nobody can read what was written."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "phrase").write_text(PASSPHRASE)

    expected = (2, "casebook: --passphrase-file encrypts nothing by itself; add --encrypt, or leave it out.\n")
    assert expected == refused(towel, book, *words, "--passphrase-file", "phrase")
    assert not {"copy.db", "out.json"} & {path.name for path in tmp_path.iterdir()}


def test_on_a_terminal_a_wrong_passphrase_is_asked_for_again(towel: Any, book: Path, tmp_path: Path) -> None:
    """Until it opens the file, or Enter gives up; what was in this one is then seen to be no book."""
    pytest.importorskip("pyrage")
    (tmp_path / "sealed.age").write_bytes(SEALED)
    sealed = str(tmp_path / "sealed.age")

    right = typed_on_a_terminal(book, "restore", sealed, "--yes", answers=("wrong", PASSPHRASE))
    given_up = typed_on_a_terminal(book, "import", sealed, answers=("wrong", ""))

    assert (1, 1) == (right[0], right[1].count("the passphrase does not open it"))
    assert "is another kind of file, not a book" in right[1]
    assert (2, 2) == (given_up[0], given_up[1].count("the passphrase does not open it"))


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

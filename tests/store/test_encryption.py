"""Copies encrypted with a passphrase, and what opens them."""

from __future__ import annotations

from pathlib import Path

import pytest

from casebook.store.sqlite import encryption
from tests.sealed import PASSPHRASE, PLAIN, SEALED
from tests.store.copies import add, contents, restored


@pytest.fixture
def book(tmp_path: Path) -> Path:
    """A book with a line in it, in a folder of its own."""
    (tmp_path / "folder").mkdir()
    add(tmp_path / "folder" / "book.db")
    return tmp_path / "folder" / "book.db"


def test_another_passphrase_puts_nothing_in_place_of_the_book(book: Path) -> None:
    """The book stays as it is; that the right one gives all of it back is in tests/cli/test_cli_passphrase.py."""
    pytest.importorskip("pyrage")
    add(book, "later")
    before = contents(book.parent)
    sealed = book.with_name("copy.db.age")
    sealed.write_bytes(SEALED)

    with pytest.raises(encryption.WrongPassphrase, match="the passphrase does not open it"):
        restored(sealed, book, "wrong")

    assert {**before, "copy.db.age": SEALED} == contents(book.parent)


def test_what_is_not_encrypted_with_a_passphrase_is_refused_as_such() -> None:
    """A file of another kind, or one sealed for a key, is refused before a passphrase is tried."""
    for data in (b"", b"hello", b"age-encryption.org/v1\n-> X25519 abc\n"):
        with pytest.raises(encryption.NotEncrypted):
            encryption.decrypt(data, "x")


def test_what_takes_too_long_to_open_is_not_called_a_wrong_passphrase() -> None:
    """A file that needs more rounds than this machine can do in a while, as one that is busy finds of any, says so."""
    pytest.importorskip("pyrage")
    for rounds in (b" 26\n", b" 40\n", b" 63\n"):
        with pytest.raises(encryption.OpensTooSlowly, match="try again when it has less to do"):
            encryption.decrypt(SEALED.replace(b" 2\n", rounds, 1), PASSPHRASE)


def test_any_changed_byte_of_what_is_sealed_is_noticed() -> None:
    """A sealed file that was damaged or cut does not open."""
    pytest.importorskip("pyrage")
    beyond_the_rounds = SEALED.index(b" 2\n") + 3

    assert PLAIN == encryption.decrypt(SEALED, PASSPHRASE)
    for place in [*range(beyond_the_rounds, len(SEALED), 5), len(SEALED) - 1]:
        flipped = SEALED[:place] + bytes([SEALED[place] ^ 1]) + SEALED[place + 1 :]
        for spoilt in (SEALED[:place], flipped):
            with pytest.raises(encryption.WrongPassphrase):
                encryption.decrypt(spoilt, PASSPHRASE)

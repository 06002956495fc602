"""Encrypting with a passphrase, in the format of age (age-encryption.org/v1), which other programs can open too.

`pyrage` (an extra) is imported here alone, and only when something is encrypted or opened. The whole is held in memory,
with what it is encrypted into: that library has no other way with a passphrase.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, Optional

from casebook.errors import CasebookError, WrongValue
from casebook.store.sqlite.watch import Begin, unwatched

_BINARY = b"age-encryption.org/v1\n"
_ARMOURED = b"-----BEGIN AGE ENCRYPTED FILE-----"
_TOO_LONG = "xcessive work"
"""What the library says before it tries a passphrase, where it reckons that this takes longer than a while."""
_TRIES = 5
"""How often it is asked to reckon again: it takes the time of a moment, in which a busy machine may do something else."""


class WrongPassphrase(WrongValue):
    """An encrypted file does not open."""

    def __str__(self) -> str:
        return "the passphrase does not open it, or the file is damaged; type the one it was encrypted with."


class OpensTooSlowly(WrongValue):
    """An encrypted file takes more work to open than the library does, as far as it can tell; no passphrase was tried."""

    def __str__(self) -> str:
        return (
            "to open it would take this machine too long as it is: it is busy, or the file was encrypted on a far faster one;"
            " try again when it has less to do."
        )


Passphrase = Callable[[Optional[WrongPassphrase]], str]
"""Gives the passphrase; called with a refusal where that did not fit, it gives another one or raises the refusal."""


class NotEncrypted(WrongValue):
    """A file that should have been encrypted with a passphrase is something else."""

    def __str__(self) -> str:
        return "it is not encrypted with a passphrase by age, so no passphrase opens it; name another file."


class EncryptionUnavailable(CasebookError):
    """The library that encrypts and opens files is not installed."""

    def __str__(self) -> str:
        return "encryption needs the extra 'encrypt', which is not installed; pip install 'casebook-cli[encrypt]' brings it."


def is_encrypted(beginning: bytes) -> bool:
    """Whether a file that begins so was encrypted by age, with a passphrase or a key."""
    return beginning.startswith((_BINARY, _ARMOURED))


def encrypt(data: bytes, passphrase: str) -> bytes:
    """The data, encrypted. It takes about a second, so that trying passphrases does too. Raises EncryptionUnavailable."""
    encrypted: bytes = _age().passphrase.encrypt(data, passphrase)
    return encrypted


def decrypt(data: bytes, passphrase: str) -> bytes:
    """What was encrypted. Raises WrongPassphrase, OpensTooSlowly, NotEncrypted, EncryptionUnavailable."""
    if not is_encrypted(data) or (data.startswith(_BINARY) and not data.startswith(_BINARY + b"-> scrypt ")):
        raise NotEncrypted()
    age = _age()
    for _ in range(_TRIES):
        try:
            opened: bytes = age.passphrase.decrypt(data, passphrase)
        except age.DecryptError as refusal:
            # The library's words tell a wrong passphrase from a damaged file, but they are no promise of its. What takes
            # too long is told by nothing else; should it say so in other words one day, it is WrongPassphrase as well.
            if _TOO_LONG not in str(refusal):
                raise WrongPassphrase() from None
        else:
            return opened
    raise OpensTooSlowly()


def decrypt_asking(data: bytes, passphrase: Passphrase, begin: Begin = unwatched) -> bytes:
    """What was encrypted, with the passphrase that is given for it, or another while there is one. Raises as `decrypt`."""
    given = passphrase(None)
    while True:
        try:
            with begin(len(data)) as advance:
                opened = decrypt(data, given)
                advance(len(data))
            return opened
        except WrongPassphrase as refusal:
            given = passphrase(refusal)


def require_library() -> None:
    """Refuse while nothing has been asked or done yet. Raises EncryptionUnavailable."""
    _age()


def _age() -> Any:
    try:
        return import_module("pyrage")
    except ImportError:
        raise EncryptionUnavailable() from None

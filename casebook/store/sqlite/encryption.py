"""Sealing with a passphrase, in the format of age (age-encryption.org/v1), which other programs can open too.

`pyrage` (an extra) is imported here alone, and only when something is sealed or opened. The whole is held in memory,
with what it is sealed into: that library has no other way with a passphrase.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

from casebook import errors

_BINARY = b"age-encryption.org/v1\n"
_ARMOURED = b"-----BEGIN AGE ENCRYPTED FILE-----"


def is_encrypted(beginning: bytes) -> bool:
    """Whether a file that begins so was sealed by age, with a passphrase or a key."""
    return beginning.startswith((_BINARY, _ARMOURED))


def encrypt(data: bytes, passphrase: str) -> bytes:
    """The data, sealed. It takes about a second, so that trying passphrases does too. Raises SealingUnavailable."""
    sealed: bytes = _age().passphrase.encrypt(data, passphrase)
    return sealed


def decrypt(data: bytes, passphrase: str) -> bytes:
    """What was sealed. Raises WrongPassphrase, NotSealed, SealingUnavailable."""
    if not is_encrypted(data) or (data.startswith(_BINARY) and not data.startswith(_BINARY + b"-> scrypt ")):
        raise errors.NotSealed()
    age = _age()
    try:
        opened: bytes = age.passphrase.decrypt(data, passphrase)
    except age.DecryptError:
        # The library's words tell a wrong passphrase from a damaged file, but they are no promise of its.
        raise errors.WrongPassphrase() from None
    return opened


def require_library() -> None:
    """Refuse while nothing has been asked or done yet. Raises SealingUnavailable."""
    _age()


def _age() -> Any:
    try:
        return import_module("pyrage")
    except ImportError:
        raise errors.SealingUnavailable() from None

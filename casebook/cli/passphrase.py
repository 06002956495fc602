"""The passphrase for what is sealed or opened: from a file, from the environment, or typed unseen on a terminal.

It is never part of a command line, which other users can see, and never printed.
"""

from __future__ import annotations

from typing import Optional

from casebook.errors import WrongUse
from casebook.files.given import path_typed
from casebook.store.sqlite import encryption
from casebook.terminal.context import Context

_LONGEST = 4096


def to_seal(ctx: Context, name: Optional[str]) -> str:
    """A passphrase to seal with, asked for twice. Raises WrongUse, and SealingUnavailable before anything is asked."""
    encryption.require_library()
    given = _given(ctx, name)
    if given is not None:
        return given
    typed = _typed("Passphrase: ")
    if _typed("The same again: ") != typed:
        raise WrongUse("the two passphrases are not the same; nothing was written. Type the command again.")
    return typed


def to_open(ctx: Context, name: Optional[str]) -> str:
    """The passphrase that something was sealed with, asked for once. Raises WrongUse, SealingUnavailable."""
    encryption.require_library()
    given = _given(ctx, name)
    return _typed("Passphrase: ") if given is None else given


def _given(ctx: Context, name: Optional[str]) -> Optional[str]:
    """The passphrase that needs no question; None where one may be asked."""
    if name is not None:
        return _checked(_first_line(name), f"the first line of '{name}'")
    if ctx.passphrase is not None:
        return _checked(ctx.passphrase, "CASEBOOK_PASSPHRASE")
    if not ctx.interactive:
        raise WrongUse(
            "a passphrase is needed, and nobody can be asked here; give --passphrase-file FILE or CASEBOOK_PASSPHRASE."
        )
    return None


def _first_line(name: str) -> str:
    try:
        with path_typed(name).open("rb") as file:
            line = file.readline(_LONGEST)
        return line.rstrip(b"\r\n").decode("utf-8")
    except UnicodeDecodeError:
        raise WrongUse(f"the first line of '{name}' is no UTF-8 text.") from None
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise WrongUse(f"the passphrase cannot be read from '{name}': {why}.") from error


def _typed(question: str) -> str:
    import warnings
    from getpass import GetPassWarning, getpass

    with warnings.catch_warnings():
        # Where it cannot be hidden, getpass would warn and show it all the same.
        warnings.simplefilter("error", GetPassWarning)
        try:
            return _checked(getpass(question), "the passphrase")
        except GetPassWarning:
            raise WrongUse("the passphrase cannot be typed unseen here; give --passphrase-file FILE.") from None


def _checked(passphrase: str, what: str) -> str:
    if not passphrase:
        raise WrongUse(f"{what} is empty, which protects nothing; nothing was written or read.")
    if not passphrase.isascii() and any("\ud800" <= character <= "\udfff" for character in passphrase):
        raise WrongUse(f"{what} holds bytes that are no text here; send UTF-8.")
    return passphrase

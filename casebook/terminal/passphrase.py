"""The passphrase for what is encrypted or opened: from a file, from the environment, or typed unseen on a terminal.

It is never part of a command line, which other users can see, and never printed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from casebook.errors import UsageError, reason_of, shortened
from casebook.files.given import path_typed
from casebook.store.sqlite import encryption
from casebook.terminal.asking.questions import say_why
from casebook.text.comparing import without_mark

if TYPE_CHECKING:
    from casebook.terminal.context import Context

_LONGEST = 4096
"""How many bytes the first line of a passphrase's file may have: more than anybody's, and a pipe without end is none."""


class PassphrasesDiffer(UsageError):
    """A new passphrase was typed twice, and not the same."""

    def __str__(self) -> str:
        return "the two passphrases are not the same; nothing was written yet. Type it twice again."


class PassphraseNeeded(UsageError):
    """There is no passphrase, and nobody can be asked for one."""

    def __str__(self) -> str:
        return (
            "a passphrase is needed, and nobody can be asked here; give --passphrase-file FILE or CASEBOOK_PASSPHRASE."
        )


class NothingToEncrypt(UsageError):
    """A passphrase was given for what is not to be encrypted: whoever gave it would think that it is."""

    def __str__(self) -> str:
        return "--passphrase-file encrypts nothing by itself; add --encrypt, or leave it out."


class PassphraseShown(UsageError):
    """What is typed on this terminal cannot be hidden."""

    def __str__(self) -> str:
        return "the passphrase cannot be typed unseen here; give --passphrase-file FILE."


class PassphraseFileUnreadable(UsageError):
    """The file that holds the passphrase cannot be read; `why` is the system's reason."""

    def __init__(self, name: str, why: str) -> None:
        self.name, self.why = name, why

    def __str__(self) -> str:
        return f"the passphrase cannot be read from '{self.name}': {self.why}."


class EmptyPassphrase(UsageError):
    """A passphrase without a character; `what` says where it came from."""

    def __init__(self, what: str) -> None:
        self.what = what

    def __str__(self) -> str:
        return f"{self.what} is empty, which protects nothing; nothing was written or read."


class PassphraseTooLong(UsageError):
    """The first line of the file that holds the passphrase is longer than one is; part of it would be another passphrase."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return (
            f"the first line of '{shortened(self.name)}' has more than {_LONGEST:,} bytes, so it is not a passphrase; "
            "name another file."
        )


class PassphraseNotText(UsageError):
    """A passphrase that is no text in UTF-8; `what` says where it came from."""

    def __init__(self, what: str) -> None:
        self.what = what

    def __str__(self) -> str:
        return f"{self.what} is not UTF-8 text."


def passphrase_to_encrypt(ctx: Context, name: Optional[str], *, encrypt: bool) -> Optional[str]:
    """A passphrase to encrypt with, asked for twice, and again until it is the same twice; None where nothing is encrypted.

    Raises NothingToEncrypt and EncryptionUnavailable before anything is asked, PassphraseTooLong, and what
    `passphrase_to_open` does.
    """
    if not encrypt:
        if name is not None:
            raise NothingToEncrypt
        return None
    encryption.require_library()
    given = _given(ctx, name, new=True)
    if given is not None:
        return given
    while True:
        typed = _asked("Passphrase: ")
        if _asked("The same again: ") == typed:
            return typed
        say_why(PassphrasesDiffer())


def passphrase_to_open(ctx: Context, name: Optional[str], refusal: Optional[encryption.WrongPassphrase] = None) -> str:
    """The passphrase that something was encrypted with; after a `refusal` it is asked for again, unless it was not asked for.

    Enter gives up then, and raises the refusal.

    Raises EncryptionUnavailable, PassphraseNeeded, PassphraseShown, PassphraseFileUnreadable, EmptyPassphrase,
    PassphraseNotText.
    """
    encryption.require_library()
    given = _given(ctx, name)
    if refusal is None:
        return _asked("Passphrase: ") if given is None else given
    if given is not None:
        raise refusal
    say_why(refusal)
    try:
        return _typed("Passphrase (Enter gives up): ")
    except EmptyPassphrase:
        raise refusal from None


def _given(ctx: Context, name: Optional[str], *, new: bool = False) -> Optional[str]:
    """The passphrase that needs no question; None where one may be asked."""
    if name is not None:
        return _checked(_first_line(name, new=new), f"the first line of '{name}'")
    if ctx.passphrase is not None:
        return _checked(ctx.passphrase, "CASEBOOK_PASSPHRASE")
    if not ctx.interactive:
        raise PassphraseNeeded()
    return None


def _first_line(name: str, *, new: bool) -> str:
    """The first line of the file. A longer one is refused where it is `new`; its beginning is what once encrypted copies."""
    try:
        with path_typed(name).open("rb") as file:
            line = file.readline(_LONGEST + 1)
        if new and len(line.rstrip(b"\r\n")) > _LONGEST:
            raise PassphraseTooLong(name)
        return without_mark(line[:_LONGEST].rstrip(b"\r\n").decode("utf-8"))
    except UnicodeDecodeError:
        raise PassphraseNotText(f"the first line of '{name}'") from None
    except OSError as error:
        raise PassphraseFileUnreadable(name, reason_of(error)) from error


def _asked(question: str) -> str:
    """What was typed, asked for until it can be a passphrase."""
    while True:
        try:
            return _typed(question)
        except (EmptyPassphrase, PassphraseNotText) as refusal:
            say_why(refusal)


def _typed(question: str) -> str:
    import warnings
    from getpass import GetPassWarning, getpass

    with warnings.catch_warnings():
        # Where it cannot be hidden, getpass would warn and show it all the same.
        warnings.simplefilter("error", GetPassWarning)
        try:
            return _checked(getpass(question), "the passphrase")
        except GetPassWarning:
            raise PassphraseShown() from None


def _checked(passphrase: str, what: str) -> str:
    if not passphrase:
        raise EmptyPassphrase(what)
    if not passphrase.isascii() and any("\ud800" <= character <= "\udfff" for character in passphrase):
        raise PassphraseNotText(what)
    return passphrase

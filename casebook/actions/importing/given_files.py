"""What was named to be imported: opened and looked at, before anybody knows what it is."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from casebook.actions.callbacks import ProgressBar
from casebook.errors import CasebookError, WrongValue, reason_of, shortened
from casebook.files import given

if TYPE_CHECKING:
    from casebook.importers.given_source import GivenSource
    from casebook.store.sqlite.encryption import Passphrase


class NothingToImport(WrongValue):
    """The file is not there, or is no file; `what` completes "is …"."""

    def __init__(self, name: str, what: str) -> None:
        self.name, self.what = name, what

    def __str__(self) -> str:
        return f"'{shortened(self.name)}' is {self.what}, so nothing was imported; name a file, or '-'."


class ImportUnreadable(CasebookError):
    """The file is there and cannot be read; `why` is the system's reason."""

    def __init__(self, name: str, why: str) -> None:
        self.name, self.why = name, why

    def __str__(self) -> str:
        return f"'{shortened(self.name)}' cannot be read: {self.why}; nothing was imported."


@contextmanager
def given_source(
    name: str, read_stdin: Callable[[int], bytes], passphrase: Passphrase, progress: ProgressBar
) -> Iterator[GivenSource]:
    """What was named, looked at: a file, decrypted where it was not plain, all of stdin, or a folder."""
    from casebook.importers.given_source import GivenSource, look_at, look_into

    path = given.path_typed(name)
    if name != "-" and path.is_dir():
        with readable(name):
            look = look_into(path)
        if look.closed and not look.names:
            raise ImportUnreadable(name, "permission denied")
        if not look.names and not any(files for _, _, files in os.walk(path)):
            raise NothingToImport(name, "empty")
        try:
            with ExitStack() as held:
                yield GivenSource(name, look, folder=path, held=held)
        except given.NotOrdinary as refusal:
            raise ImportUnreadable(name, f"a file in it is {refusal.what} now") from None
        return
    with closing(_opened(name, read_stdin)) as stream:
        with readable(name):
            plain = _decrypted(stream, passphrase, progress)
            source = GivenSource(name, look_at(plain), plain)
        if not source.look.head:
            raise NothingToImport(name, "empty")
        yield source


def _decrypted(stream: BinaryIO, passphrase: Passphrase, progress: ProgressBar) -> BinaryIO:
    """The same, opened with its passphrase where it is encrypted."""
    from casebook.importers.given_source import HEAD_BYTES
    from casebook.store.sqlite import encryption

    header = stream.read(HEAD_BYTES)
    stream.seek(0)
    if not encryption.is_encrypted(header):
        return stream
    begin = partial(progress, "decrypting", at_once=True)
    return BytesIO(encryption.decrypt_asking(stream.read(), passphrase, begin))


@contextmanager
def readable(name: str) -> Iterator[None]:
    """Turns what the system says of the file into ImportUnreadable."""
    try:
        yield
    except OSError as error:
        raise ImportUnreadable(name, reason_of(error)) from error


def _opened(name: str, read_stdin: Callable[[int], bytes]) -> BinaryIO:
    """The bytes that were named, to be read more than once."""
    with readable(name):
        if name == "-":
            return _spooled(read_stdin)
        try:
            return given.open_ordinary(given.path_typed(name))
        except given.NotOrdinary as refusal:
            raise NothingToImport(name, refusal.what) from None


def _spooled(read_stdin: Callable[[int], bytes]) -> BinaryIO:
    """All of stdin. What begins like nothing that can be read is refused before the rest, which may never end, comes."""
    from casebook.importers.given_source import HEAD_BYTES, Look
    from casebook.importers.registry import importer_for
    from casebook.store.sqlite import encryption

    header = read_stdin(HEAD_BYTES)
    if not encryption.is_encrypted(header):
        importer_for(Look(header))

    def pieces() -> Iterator[bytes]:
        yield header
        yield from given.chunks_from(read_stdin)

    return given.spool(pieces())

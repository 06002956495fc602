"""`import`: a case or a whole book read back in."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Annotated, Any, BinaryIO, Optional, cast

import typer

from casebook import errors
from casebook.cli import options
from casebook.cli.resolve import context_of
from casebook.files.given import path_typed
from casebook.terminal.context import Context

if TYPE_CHECKING:
    from casebook.domain.merge_result import MergeResult
    from casebook.importers.casebook_json import Read
    from casebook.store.merge import OpenBlob

BEGINNING = 64
"""As many bytes of a file tell what kind it is."""

_PIECE = 1 << 20


class NothingToImport(errors.WrongValue):
    """The file is not there, or is no file; `what` completes "is …"."""

    def __init__(self, name: str, what: str) -> None:
        self.name, self.what = name, what

    def __str__(self) -> str:
        return f"'{errors.shortened(self.name)}' is {self.what}, so nothing was imported; name a file, or '-'."


class Unreadable(errors.CasebookError):
    """The file is there and cannot be read; `why` is the system's reason."""

    def __init__(self, name: str, why: str) -> None:
        self.name, self.why = name, why

    def __str__(self) -> str:
        return f"'{errors.shortened(self.name)}' cannot be read: {self.why}; nothing was imported."


def import_(
    context: typer.Context,
    name: Annotated[
        str,
        typer.Argument(metavar="FILE", help="JSON or ZIP as `casebook export` writes it, sealed or not; `-` is stdin."),
    ],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done, and do nothing.")] = False,
    passphrase_file: options.PassphraseFile = None,
    as_json: options.Json = False,
) -> None:
    """Read a case or a whole book back in.

    What is there already stays, so that importing twice changes nothing. Of two books that grew apart nothing is lost:
    where both changed the same entry, this book's words stay, and the others are in `casebook history`.

    Example: casebook import towel.zip --dry-run
    """
    ctx = context_of(context)
    with _source(ctx, name) as stream:
        with _reading(name):
            found, opened = _read(ctx, _unsealed(ctx, stream, passphrase_file))
        if dry_run:
            from casebook.store import merge as merging

            _tell(ctx, merging.dry_run(ctx.book, ctx.moment, found.cases, opened), as_json=as_json, rehearsed=True)
        elif found.cases:
            from casebook.store.merge import merge

            with ctx.writing(may_make=True) as writer:
                with writer.transaction():
                    merged = merge(writer.ledger, found.cases, opened)
                _tell(ctx, merged, as_json=as_json, rehearsed=False)
        else:
            _tell(ctx, (), as_json=as_json, rehearsed=False)
    _remark(ctx, found, dry_run)


def _read(ctx: Context, stream: BinaryIO) -> tuple[Read, OpenBlob]:
    """What the file holds, and what gives its contents, all of them looked through."""
    from casebook.importers.casebook_zip import Archive, is_archive

    if is_archive(_beginning(stream)):
        archive = Archive(stream)
        with ctx.progress("reading", archive.size()) as advance:
            archive.check(advance)
        return archive.read, archive.opened
    from casebook.importers.casebook_json import read
    from casebook.store.merge import no_content

    return read(stream), no_content


def _tell(ctx: Context, merged: Sequence[MergeResult], *, as_json: bool, rehearsed: bool) -> None:
    if as_json:
        from casebook.exporters.document import import_document, text_of

        text = text_of(import_document(merged, ctx.now, rehearsed=rehearsed))
    else:
        from casebook.terminal.screens.import_result import import_result

        text = import_result(merged, rehearsed=rehearsed)
    if rehearsed:
        ctx.write(text)
    else:
        ctx.confirm_recorded(text)


def _remark(ctx: Context, found: Read, dry_run: bool) -> None:
    if not found.cases:
        ctx.warn("there is no case in it; nothing was imported.")
    elif dry_run:
        ctx.warn("this was a dry run; nothing was imported.")
    if found.unknown:
        ctx.warn(f"these keys mean nothing here, and are left out: {errors.listed(found.unknown)}.")


def _beginning(stream: BinaryIO) -> bytes:
    beginning = stream.read(BEGINNING)
    stream.seek(0)
    return beginning


def _unsealed(ctx: Context, stream: BinaryIO, passphrase_file: Optional[str]) -> BinaryIO:
    """The same, opened with its passphrase where it is sealed. Raises WrongPassphrase, SealingUnavailable."""
    from casebook.store.sqlite import encryption

    if not encryption.is_encrypted(_beginning(stream)):
        return stream
    from casebook.cli import passphrase

    return BytesIO(encryption.decrypt(stream.read(), passphrase.to_open(ctx, passphrase_file)))


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """Turns what the system says of the file into Unreadable."""
    try:
        yield
    except OSError as error:
        raise Unreadable(name, (error.strerror or str(error)).lower()) from error


def _source(ctx: Context, name: str) -> BinaryIO:
    """The bytes that were named, to be read more than once. Raises NothingToImport, Unreadable."""
    with _reading(name):
        return _put_aside(ctx) if name == "-" else _file(name)


def _file(name: str) -> BinaryIO:
    """An ordinary file: a pipe would hang, and a device has no end."""
    try:
        # Were it a pipe, opening it this way does not wait for somebody to write.
        handle = os.open(path_typed(name), os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
    except (FileNotFoundError, NotADirectoryError):
        raise NothingToImport(name, "not there") from None
    except ValueError:
        raise NothingToImport(name, "no name of a file") from None
    stream = os.fdopen(handle, "rb") if stat.S_ISREG(os.fstat(handle).st_mode) else None
    if stream is None:
        os.close(handle)
        raise NothingToImport(name, "no ordinary file")
    return stream


def _put_aside(ctx: Context) -> BinaryIO:
    """All of stdin, in a file without a name."""
    from casebook.importers.casebook_json import MOST, too_large
    from casebook.importers.casebook_zip import is_archive

    aside: IO[Any] = TemporaryFile()  # noqa: SIM115 - it is closed by whoever asked for it
    try:
        size = aside.write(beginning := ctx.read_stdin(BEGINNING))
        most = None if is_archive(beginning) else 2 * MOST
        while piece := ctx.read_stdin(_PIECE):
            size += aside.write(piece)
            if most is not None and size > most:
                raise too_large()
        aside.seek(0)
    except BaseException:
        aside.close()
        raise
    return cast("BinaryIO", aside)

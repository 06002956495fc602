"""Files that are to be kept with a case: looked at, measured, and put into the book with the entries they become.

Nothing is recorded of several files unless all of them can be. What is no ordinary file is never opened: a pipe would
hang, and a device may act on being read.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Optional

from casebook.errors import CasebookError, WrongUse, WrongValue, shortened
from casebook.parsing.clock import moment_of
from casebook.parsing.errors import UnreadableDate
from casebook.records.kinds import Attachment, Case
from casebook.records.values import Moment
from casebook.store.sqlite.blobs import CHUNK, MAX_BYTES, Digest, FileChanged, digest_of
from casebook.store.writer import Writer
from casebook.terminal.context import Context
from casebook.text.sizes import size_words

LARGE = 100 << 20
"""A file of more bytes than this is kept only after a question: every copy of the book carries it."""

TRANSCRIPT = "transcript.txt"
"""What a transcript that came by stdin is called."""


class NotAFile(WrongValue):
    """What is to be kept is not there, or is no ordinary file; `what` completes "is …"."""

    def __init__(self, path: str, what: str) -> None:
        self.path, self.what = path, what

    def __str__(self) -> str:
        return f"'{shortened(self.path)}' is {self.what}, so it cannot be kept; nothing was recorded. Name a file."


class FileUnreadable(CasebookError):
    """The file is there and cannot be read; `why` is the system's reason."""

    def __init__(self, path: str, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"'{shortened(self.path)}' cannot be read: {self.why}; nothing was recorded."


class FileTooLarge(WrongValue):
    """More than a book can hold in one piece, whatever is asked."""

    def __init__(self, path: str) -> None:
        self.path = path

    def __str__(self) -> str:
        return (
            f"'{shortened(self.path)}' is larger than a book can hold ({size_words(MAX_BYTES)} a file); nothing was "
            "recorded. Keep it elsewhere and note where, or attach it in parts."
        )


@dataclass(frozen=True)
class Source:
    """A file that is to be kept. `path` is as it was typed; `opened` gives its bytes from the beginning, each time."""

    path: str
    name: str
    size: int
    modified: Optional[Moment]
    opened: Callable[[], AbstractContextManager[BinaryIO]]


@dataclass(frozen=True)
class Draft:
    """A source that was read through: the entry it becomes, and whether it shows where a picture was taken."""

    source: Source
    attachment: Attachment
    shows_place: bool


def sources_of(paths: Sequence[str], ctx: Context, transcript: Optional[str] = None) -> list[Source]:
    """The files, none of them opened yet; stdin read to its end for the transcript `-`.

    Raises NotAFile, FileUnreadable, FileTooLarge.
    """
    found = [_file(path, ctx) for path in paths]
    if transcript is not None:
        found.insert(0, _standard_input(ctx) if transcript == "-" else _file(transcript, ctx))
    return found


def drafts_of(sources: Sequence[Source], ctx: Context, at: Moment, text: Optional[str] = None) -> Optional[list[Draft]]:
    """The entries that the sources become, each read through once; None where the person would rather not keep them.

    Raises FileUnreadable, FileChanged, and WrongUse where a question needs an answer and nobody can be asked.
    """
    if not _may_be_kept(sources, ctx):
        return None
    with ctx.progress("reading", sum(source.size for source in sources)) as advance:
        return [_draft(source, ctx, at, text, advance) for source in sources]


def kept(
    drafts: Sequence[Draft], writer: Writer, case: Case, ctx: Context, attached_to: Optional[int] = None
) -> tuple[Attachment, ...]:
    """The attachments as recorded, their contents with them. Within a transaction. Raises FileUnreadable, FileChanged.

    What is worth knowing of them is said once they are safe.
    """
    recorded = []
    with ctx.progress("keeping", sum(draft.attachment.size for draft in drafts)) as advance:
        for draft in drafts:
            with draft.source.opened() as stream:
                attachment = replace(draft.attachment, attached_to=attached_to)
                recorded.append(writer.attach(case, attachment, stream, advance))
            _remark_on(draft, f"{case.handle}/{recorded[-1].number}", writer, ctx)
    return tuple(recorded)


def _may_be_kept(sources: Sequence[Source], ctx: Context) -> bool:
    """Whether the person wants to keep what is large. Raises WrongUse where nobody can be asked."""
    large = [f"'{shortened(source.name)}' ({size_words(source.size)})" for source in sources if source.size > LARGE]
    if not large:
        return True
    verb = "is" if len(large) == 1 else "are"
    return ctx.confirm(f"{', '.join(large)} {verb} large, and every copy of the book will carry that. Keep it?")


def _remark_on(draft: Draft, ref: str, writer: Writer, ctx: Context) -> None:
    """What the book had already, and what a picture gives away."""
    first = writer.reader.refs_with_content(draft.attachment.sha256)[0]
    if first != ref:
        ctx.warn_later(f"{ref} is the same file as {first}; the book holds its content once.")
    if draft.shows_place:
        ctx.warn_later(
            f"'{draft.source.name}' carries the place where it was taken (EXIF); whoever gets it can read that."
        )


def _file(path: str, ctx: Context) -> Source:
    try:
        status = Path(path).stat()
    except (FileNotFoundError, NotADirectoryError):
        raise NotAFile(path, "not there") from None
    except OSError as error:
        raise FileUnreadable(path, _reason(error)) from error
    except ValueError:
        raise NotAFile(path, "no name of a file") from None
    if not stat.S_ISREG(status.st_mode):
        raise NotAFile(path, "a folder" if stat.S_ISDIR(status.st_mode) else "no ordinary file")
    if status.st_size > MAX_BYTES:
        raise FileTooLarge(path)
    return Source(path, Path(path).name, status.st_size, _modified(status.st_mtime, ctx), lambda: _opened(path))


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    """The file's bytes; it is looked at again, as another may have come in its place."""
    try:
        # Were it a pipe by now, opening it this way does not wait for somebody to write.
        handle = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY | os.O_CLOEXEC)
        with os.fdopen(handle, "rb") as stream:
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise NotAFile(path, "no ordinary file")
            yield stream
    except OSError as error:
        raise FileUnreadable(path, _reason(error)) from error


def _standard_input(ctx: Context) -> Source:
    """All of stdin, put aside in a file without a name: how much will come is not known before it has come."""
    from tempfile import TemporaryFile

    name, size = "standard input", 0
    try:
        with TemporaryFile() as aside:
            while piece := ctx.read_stdin(CHUNK):
                size += aside.write(piece)
                if size > MAX_BYTES:
                    raise FileTooLarge(name)
            aside.flush()
            # It is read twice more, and gone with the process.
            handle = os.dup(aside.fileno())
    except OSError as error:
        raise FileUnreadable(name, _reason(error)) from error
    if not size:
        raise WrongUse("the transcript is empty: nothing came by standard input. Pipe it in, or name its file.")

    def opened() -> AbstractContextManager[BinaryIO]:
        os.lseek(handle, 0, os.SEEK_SET)
        return os.fdopen(os.dup(handle), "rb")

    return Source(name, TRANSCRIPT, size, None, opened)


def _draft(source: Source, ctx: Context, at: Moment, text: Optional[str], advance: Callable[[int], None]) -> Draft:
    from casebook.parsing.photos import BYTES_NEEDED, has_location

    with source.opened() as stream:
        beginning = stream.read(BYTES_NEEDED)
        stream.seek(0)
        before = _state(stream)
        measure = digest_of(stream, advance)
        if _state(stream) != before or measure.size != source.size:
            raise FileChanged(source.path)
    return Draft(source, _attachment(source, measure, ctx, at, text), has_location(beginning))


def _attachment(source: Source, measure: Digest, ctx: Context, at: Moment, text: Optional[str]) -> Attachment:
    return Attachment(
        at=at,
        logged=ctx.moment,
        text=text,
        name=source.name,
        size=measure.size,
        sha256=measure.sha256,
        media_type=_media_type(source.name),
        modified=source.modified,
    )


def _state(stream: BinaryIO) -> tuple[int, int]:
    status = os.fstat(stream.fileno())
    return status.st_size, status.st_mtime_ns


def _media_type(name: str) -> Optional[str]:
    """What a name's ending stands for, by Python's own table: the same on every machine."""
    import mimetypes

    mimetypes.init(files=())
    ending = Path(name).suffix.lower()
    return mimetypes.types_map.get(ending) or mimetypes.common_types.get(ending)


def _modified(timestamp: float, ctx: Context) -> Optional[Moment]:
    """When the file was last changed, to the second, by the clock of this place; None where it says nonsense."""
    try:
        return moment_of(datetime.fromtimestamp(timestamp, ctx.now.tzinfo).replace(microsecond=0), ctx.clock)
    except (UnreadableDate, OverflowError, ValueError, OSError):
        return None


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()

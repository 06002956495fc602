"""Files that are to be kept with a case: which they are, how large, and how each is opened; nothing is read of most of them here.

What is no ordinary file is never opened: a pipe would hang, and a device may act on being read.
"""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, Optional
from weakref import finalize

from casebook.actions.callbacks import Agree
from casebook.errors import CasebookError, UsageError, WrongValue, reason_of, shortened
from casebook.files import given
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.errors import UnreadableDate
from casebook.records.frozen import Frozen
from casebook.records.values import Moment
from casebook.store.sqlite.blobs import MAX_BYTES
from casebook.text.comparing import is_blank
from casebook.text.sizes import size_words

LARGE = 100 << 20
"""A file of more bytes than this is kept only after a question: every copy of the book carries it."""

TRANSCRIPT = "transcript.txt"
"""What a transcript that came by stdin is called."""

_STDIN = "standard input"


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


class EmptyTranscript(UsageError):
    """Nothing that can be seen, or `marks` and no word, came by standard input as a transcript, or stands in the file `name`."""

    def __init__(self, name: Optional[str] = None, *, marks: bool = False) -> None:
        self.name, self.marks = name, marks

    def __str__(self) -> str:
        if self.marks:
            named = "the transcript" if self.name is None else f"'{shortened(self.name)}'"
            return f"{named} holds no words, only marks, so it is not a transcript; nothing was recorded."
        if self.name is not None:
            return f"'{shortened(self.name)}' is empty, so it is not a transcript; nothing was recorded. Name another file."
        return "the transcript is empty: nothing came by standard input. Pipe it in, or name its file."


class InputFile(Frozen):
    """A file that is to be kept. `path` is as it was typed; `open` gives its bytes from the beginning, each time."""

    path: str
    name: str
    size: int
    modified: Optional[Moment]
    open: Callable[[], AbstractContextManager[BinaryIO]]


def named_files(paths: Sequence[str], clock: Clock) -> list[InputFile]:
    """The files of these names, none of them opened yet. Raises NotAFile, FileUnreadable, FileTooLarge."""
    return [_named_file(path, clock) for path in paths]


def transcript_file(typed: str, clock: Clock, read_stdin: Callable[[int], bytes]) -> InputFile:
    """The file of a transcript; for `-` all of stdin, read to its end.

    Raises NotAFile, FileUnreadable, FileTooLarge, EmptyTranscript, and what `read_stdin` does.
    """
    is_piped = typed == "-"
    file = _piped_file(_without_mark(given.chunks_from(read_stdin))) if is_piped else _named_file(typed, clock)
    if file.size <= given.CHUNK:
        from casebook.parsing.transcripts.decoding import says_nothing_in

        with file.open() as stream:
            data = stream.read(given.CHUNK)
        if says_nothing_in(data):
            raise EmptyTranscript(None if is_piped else typed, marks=not is_blank(data.decode("utf-8-sig", "replace")))
    return file


def keep_large(files: Sequence[InputFile], agree: Agree) -> bool:
    """Whether the files are to be kept: the person is asked where one is large. Raises what `agree` does."""
    large = [f"'{shortened(file.name)}' ({size_words(file.size)})" for file in files if file.size > LARGE]
    if not large:
        return True
    verb = "is" if len(large) == 1 else "are"
    return agree(f"{', '.join(large)} {verb} large, and every copy of the book will carry that. Keep it?")


def _named_file(path: str, clock: Clock) -> InputFile:
    if is_blank(path):
        raise given.NoFileNamed(path)
    try:
        status = given.stat_ordinary(given.path_typed(path))
    except given.NotOrdinary as refusal:
        raise NotAFile(path, refusal.what) from None
    except OSError as error:
        raise FileUnreadable(path, reason_of(error)) from error
    if status.st_size > MAX_BYTES:
        raise FileTooLarge(path)
    return InputFile(path, Path(path).name, status.st_size, _modified(status.st_mtime, clock), lambda: _opened(path))


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    try:
        with given.open_ordinary(given.path_typed(path)) as stream:
            yield stream
    except given.NotOrdinary as refusal:
        raise NotAFile(path, refusal.what) from None
    except OSError as error:
        raise FileUnreadable(path, reason_of(error)) from error


def typed_file(name: str, content: bytes) -> InputFile:
    """A file of what was typed, of this name; it is on no disk. Raises EmptyTranscript where that is nothing."""
    return _piped_file(_without_mark(given.chunks_from(BytesIO(content).read)), name)


def found_file(name: str, content: bytes) -> InputFile:
    """A file of what was found in another one, byte for byte, under this name."""
    return _piped_file(given.chunks_from(BytesIO(content).read), name)


def _piped_file(pieces: Iterator[bytes], name: str = TRANSCRIPT) -> InputFile:
    """All that comes: how much that will be is not known before. It is read twice more, and then gone."""
    try:
        spooled = given.spool(pieces, MAX_BYTES)
        size = spooled.seek(0, 2)
    except given.TooMuch:
        raise FileTooLarge(_STDIN) from None
    except OSError as error:
        raise FileUnreadable(_STDIN, reason_of(error)) from error
    if not size:
        spooled.close()
        raise EmptyTranscript()

    @contextmanager
    def opened() -> Iterator[BinaryIO]:
        spooled.seek(0)
        yield spooled

    file = InputFile(_STDIN, name, size, None, opened)
    # It is wanted for as long as somebody may still read it, and for no longer.
    finalize(file, spooled.close)
    return file


def _without_mark(pieces: Iterator[bytes]) -> Iterator[bytes]:
    """The same without the mark that some shells put in front of what they pipe on."""
    beginning = b""
    for piece in pieces:
        beginning += piece
        if len(beginning) >= len(BOM_UTF8):
            break
    yield beginning.removeprefix(BOM_UTF8)
    yield from pieces


def _modified(timestamp: float, clock: Clock) -> Optional[Moment]:
    """When the file was last changed, to the second, by the clock of this place; None where it says nonsense."""
    try:
        return moment_of(datetime.fromtimestamp(timestamp, clock.now.tzinfo).replace(microsecond=0), clock)
    except (UnreadableDate, OverflowError, ValueError, OSError):
        return None

"""The world as a command meets it: which book, what time it is, which terminal.

Nothing else reads the clock, the environment or the standard streams.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Optional

from casebook import errors
from casebook.files.given import path_typed
from casebook.parsing.when import Clock
from casebook.records.values import Moment
from casebook.terminal.locale import date_order, offset_of, zone_of
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from sqlite3 import Connection

    from casebook.store.reader import Reader
    from casebook.store.writer import Writer
    from casebook.terminal.lines import Line

LONGEST_TEXT = 1_000_000
"""How many characters one text may have; longer ones are documents."""


@dataclass(frozen=True)
class Context:
    """What a command may know of where it runs. `width` is None where stdout is no terminal."""

    book: Path
    book_is_default: bool
    clock: Clock
    width: Optional[int]
    colour: bool
    interactive: bool
    assume_yes: bool
    editor: str
    pending_warnings: list[str] = field(default_factory=list)
    passphrase: Optional[str] = field(default=None, repr=False)
    show_progress: bool = False

    @contextmanager
    def reading(self) -> Iterator[Reader]:
        """The book, to look things up in; it is neither made nor changed."""
        from casebook.store.reader import Reader

        with self.connection() as connection:
            yield Reader(connection)

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A connection to the book that cannot write, for what looks at the file itself."""
        from casebook.store.sqlite.connection import translate_errors
        from casebook.store.sqlite.corruption import unforeseen_as_damage
        from casebook.store.sqlite.opening import open_for_reading

        connection = open_for_reading(self.book)
        try:
            with translate_errors(self.book), unforeseen_as_damage(self.book):
                yield connection
        finally:
            connection.close()

    @contextmanager
    def writing(self, *, may_make: bool = False) -> Iterator[Writer]:
        """The book, to record in. Where there is none, it is made only if `may_make`, and only once something is recorded."""
        from casebook.store.errors import NoBook
        from casebook.store.sqlite.connection import translate_errors
        from casebook.store.sqlite.corruption import unforeseen_as_damage
        from casebook.store.sqlite.file_names import newest_copy
        from casebook.store.writer import Writer

        if not may_make and not self.book.exists():
            raise NoBook(str(self.book), newest_copy(self.book))
        if may_make and self.book_is_default:
            from casebook.store.sqlite.creation import make_private_folder

            make_private_folder(self.book.parent)
        writer = Writer(self.book, self.moment)
        try:
            with translate_errors(self.book), unforeseen_as_damage(self.book):
                yield writer
        finally:
            writer.close()
        for sentence in self.pending_warnings:
            self.warn(sentence)
        if writer.backup_failure:
            self.warn(f"no copy of the book was kept today: {writer.backup_failure}. What you recorded is in the book.")
        if writer.made_the_book:
            self.warn(f"this is a new book: {self.book}")

    @property
    def now(self) -> datetime:
        """The present, aware, on the clock of this place."""
        return self.clock.now

    @property
    def moment(self) -> Moment:
        """The present to the second, as it is kept beside what is recorded."""
        return Moment(
            self.now.isoformat(timespec="seconds"),
            self.clock.zone,
            self.now.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        )

    def write(self, text: str) -> None:
        """Write what was asked for to stdout: UTF-8 whatever the locale, whole or an error. Raises NotWritten."""
        _write(sys.stdout, text, "what was asked for")

    def print_lines(self, lines: Sequence[Line]) -> None:
        """Lay lines out on stdout: wrapped and coloured on a terminal, a row each elsewhere."""
        from casebook.terminal.ansi import to_plain_text, to_terminal

        if self.width is None:
            self.write(to_plain_text(lines))
        else:
            encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
            text = to_terminal(lines, width=self.width, colour=self.colour, encoding=encoding)
            _write(sys.stdout, text, "what was asked for", encoding)

    def confirm_recorded(self, text: str) -> None:
        """Say that something is recorded. Raises Unacknowledged, which says so too, where that cannot be printed."""
        try:
            self.write(text)
        except errors.NotWritten as error:
            raise errors.Unacknowledged(error.why) from error

    @contextmanager
    def rereading_what_was_recorded(self) -> Iterator[None]:
        """Reading again what was just recorded. Raises Unacknowledged where that fails: it is recorded all the same."""
        from casebook.store.sqlite.connection import translate_errors

        try:
            with translate_errors(self.book):
                yield
        except errors.CasebookError as error:
            raise errors.Unacknowledged("the book could not be read again to show it") from error

    def warn_later(self, sentence: str) -> None:
        """Say something on stderr once what is being recorded is in the book; nothing where it is refused."""
        self.pending_warnings.append(sentence)

    def warn(self, sentence: str) -> None:
        """Say something about it on stderr."""
        _write(sys.stderr, f"casebook: {for_screen(sentence)}\n", "a remark")

    def write_bytes(self, pieces: Iterable[bytes]) -> None:
        """Write bytes to stdout as they are. Raises NotWritten."""
        for piece in pieces:
            _write(sys.stdout, piece, "what was asked for")

    def read_stdin(self, count: int) -> bytes:
        """The next bytes of stdin as they are; none at its end. Raises WrongUse."""
        if sys.stdin is None:
            raise errors.WrongUse("'-' reads standard input, which is closed.")
        return bytes(sys.stdin.buffer.read(count))

    def progress(self, what: str, total: int) -> AbstractContextManager[Callable[[int], None]]:
        """What to tell how many bytes more are done; a bar on a terminal, once it has taken longer than a second."""
        from casebook.terminal.progress import progress

        return progress(what, total, sys.stderr if self.show_progress else None)

    def confirm(self, question: str, *, default: bool = False) -> bool:
        """Whether the person agrees, on a terminal or by `--yes`. Raises WrongUse where nobody can be asked."""
        if self.assume_yes:
            return True
        if not self.interactive:
            raise errors.WrongUse(f"{question} Nobody can be asked here; add --yes to say so.")
        answer = input(f"{for_screen(question)} [{'Y/n' if default else 'y/N'}] ").strip().lower()
        return answer in ("y", "yes", "j", "ja") or (default and not answer)

    def typed_text(self, typed: Optional[str]) -> Optional[str]:
        """A text argument: `-` stands for stdin; nothing but blanks counts as nothing. Raises WrongUse."""
        text = _standard_input() if typed == "-" else typed
        if text is None or not text.strip():
            return None
        if len(text) > LONGEST_TEXT:
            raise errors.WrongUse(
                f"the text has {len(text):,} characters; at most {LONGEST_TEXT:,} fit in an entry. "
                "Keep it whole as a file: casebook add CASE --transcript FILE."
            )
        if "\0" in text:
            raise errors.WrongUse("the text holds a NUL character, so it is no text; leave that out.")
        return text


def context_from(
    book: Optional[str] = None, *, no_input: bool = False, yes: bool = False, environ: Mapping[str, str] = os.environ
) -> Context:
    """The world of this process. Raises WrongUse where `--book`, `CASEBOOK_BOOK` or `CASEBOOK_NOW` cannot be used."""
    terminal = _is_terminal(sys.stdout)
    path, is_default = _book_named(book, environ)
    plain = bool(environ.get("NO_COLOR")) or environ.get("TERM") == "dumb"
    return Context(
        book=path,
        book_is_default=is_default,
        clock=_clock(environ),
        width=_width() if terminal else None,
        colour=terminal and not plain,
        interactive=terminal and _is_terminal(sys.stdin) and not no_input,
        assume_yes=yes,
        editor=environ.get("VISUAL") or environ.get("EDITOR") or "vi",
        passphrase=environ.get("CASEBOOK_PASSPHRASE"),
        show_progress=_is_terminal(sys.stderr) and environ.get("TERM") != "dumb",
    )


def _book_named(given: Optional[str], environ: Mapping[str, str]) -> tuple[Path, bool]:
    name = given if given is not None else environ.get("CASEBOOK_BOOK") or None
    if name is None:
        from platformdirs import user_data_path

        return user_data_path("casebook", appauthor=False) / "casebook.db", True
    if not name or name == ":memory:" or name.startswith("file:") or "://" in name:
        raise errors.WrongUse(f"'{name}' is not the name of a file; name one with --book or CASEBOOK_BOOK.")
    return path_typed(name), False


def _clock(environ: Mapping[str, str]) -> Clock:
    told = environ.get("CASEBOOK_NOW")
    if told:
        now, zone = _told(told, environ)
    else:
        name, here = zone_of(environ)
        now, zone = (datetime.now(here) if here else datetime.now().astimezone()), name
    return Clock(now=now, zone=zone or offset_of(now), date_order=date_order(environ))


def _told(told: str, environ: Mapping[str, str]) -> tuple[datetime, str]:
    """The present that `CASEBOOK_NOW` stands for: by the clock of `TZ`, else of the machine where it agrees, else its own."""
    try:
        now = datetime.fromisoformat(told)
    except ValueError:
        now = datetime.min
    if now.tzinfo is None:
        raise errors.WrongUse(f"CASEBOOK_NOW is '{told}'; it takes a date-time with offset: 2024-11-20T12:00:00+01:00.")
    name, here = zone_of(environ)
    if here and (environ.get("TZ") or now.astimezone(here).utcoffset() == now.utcoffset()):
        return now.astimezone(here), name
    return now, offset_of(now)


def _is_terminal(stream: Optional[IO[Any]]) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:
        return False


def _width() -> int:
    from shutil import get_terminal_size

    return get_terminal_size().columns


def _standard_input() -> str:
    if sys.stdin is None:
        raise errors.WrongUse("'-' reads standard input, which is closed.")
    stream = getattr(sys.stdin, "buffer", sys.stdin)
    read = stream.read()
    try:
        text = read.decode("utf-8") if isinstance(read, bytes) else str(read)
    except UnicodeDecodeError:
        raise errors.WrongUse("standard input is no UTF-8 text; convert it first.") from None
    return text.removesuffix("\n").removesuffix("\r")


def _write(stream: Optional[IO[Any]], text: str | bytes, what: str, encoding: str = "utf-8") -> None:
    if stream is None:
        if what == "a remark":
            return
        raise errors.NotWritten(what, "standard output is closed")
    try:
        stream.flush()
        raw = getattr(stream, "buffer", None)
        if raw is None:
            stream.write(text)
        else:
            raw.write(text if isinstance(text, bytes) else text.encode(encoding, "backslashreplace"))
        stream.flush()
    except OSError as error:
        if error.errno == errno.EPIPE or what == "a remark":
            raise BrokenPipeError from error
        raise errors.NotWritten(what, (error.strerror or str(error)).lower()) from error

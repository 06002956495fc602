"""The one door through which anything is printed: what was asked for on stdout, everything else on stderr.

Whatever is printed is UTF-8 on a pipe, whatever the locale; a confirmation is printed after the commit, never before.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, Protocol

from casebook.errors import CasebookError, ExitCode, NotWritten
from casebook.files.console import columns_of
from casebook.terminal.streams import warn_on, write_on

if TYPE_CHECKING:
    from casebook.terminal.columns import Table
    from casebook.terminal.context import Context
    from casebook.terminal.lines import Line

    class Result(Protocol):
        """What a command prints: for a person, or as the one JSON document of the contract. Only one of the two is made."""

        def text(self) -> str | Iterable[Line | Table]:
            """What a person reads: text as it is, or lines to be laid out for the terminal, each as it comes."""

        def document(self) -> dict[str, Any]:
            """What a program reads: the same facts as JSON; a generator in it is a list whose elements are written as they
            come."""


_ASKED_FOR = "what was asked for"

_CHARACTERS = 1 << 16
"""How many characters are written at a time, at least, where there are so many."""

_PIECES_AT_ONCE = 32
"""So many pieces, mostly lines, are counted together. Our own choice."""


class DoneNotPrinted(CasebookError):
    """It is `done` (recorded, copied, restored), but that could not be printed: it must not be repeated."""

    exit_code = ExitCode.DONE_NOT_TOLD

    def __init__(self, done: str, why: str) -> None:
        self.done, self.why = done, why

    def __str__(self) -> str:
        return f"it is {self.done}, but saying so failed: {self.why}. Do not type it again."


def print_result(ctx: Context, result: Result, *, as_json: bool, done: str = "") -> None:
    """Print a result as text or as JSON; where it confirms something, `done` says what: recorded, copied, restored.

    A confirmation stands in rows of the terminal; other text is there to be pasted, and stays as it is. Raises NotWritten,
    or DoneNotPrinted, which says that it is done all the same.
    """
    try:
        if as_json:
            from casebook.exporters.formats.json_text import pieces_of

            with _rereading(ctx, done):
                document = result.document()
            for piece in _together(pieces_of(document)):
                write(ctx, piece)
            return
        text = result.text()
        if not isinstance(text, str):
            print_lines(ctx, text)
        elif done:
            from casebook.terminal.remarks import lines_in_rows

            write(ctx, lines_in_rows(text, columns_of(ctx.stdout)))
        else:
            write(ctx, text)
    except NotWritten as error:
        if done:
            raise DoneNotPrinted(done, error.why) from error
        raise


def print_recorded(ctx: Context, result: Result, warnings: Iterable[str], *, as_json: bool) -> None:
    """Confirm what is in the book now, then what is worth knowing of it. Raises DoneNotPrinted."""
    print_result(ctx, result, as_json=as_json, done="recorded")
    for sentence in warnings:
        warn(ctx, sentence)


def write(ctx: Context, text: str) -> None:
    """Write text to stdout as it is: UTF-8 whatever the locale, whole or an error; no text is not written. Raises NotWritten."""
    if text:
        write_on(ctx.stdout, text, _ASKED_FOR)


def write_bytes(ctx: Context, pieces: Iterable[bytes]) -> None:
    """Write bytes to stdout as they are. Raises NotWritten."""
    for piece in pieces:
        write_on(ctx.stdout, piece, _ASKED_FOR)


def print_lines(ctx: Context, lines: Iterable[Line | Table]) -> None:
    """Lay lines out on stdout as they come: wrapped and coloured on a terminal, a row each elsewhere. Raises NotWritten."""
    from casebook.terminal.ansi import plain_rows, terminal_rows

    if ctx.width is None:
        for text in _together(plain_rows(lines)):
            write(ctx, text)
    else:
        encoding = getattr(ctx.stdout, "encoding", None) or "utf-8"
        for text in _together(terminal_rows(lines, width=ctx.width, colour=ctx.colour, encoding=encoding)):
            write_on(ctx.stdout, text, _ASKED_FOR, encoding)


def warn(ctx: Context, sentence: str) -> None:
    """Say something on stderr."""
    warn_on(ctx.stderr, sentence)


def _together(pieces: Iterable[str]) -> Iterator[str]:
    """The text in pieces that are worth writing; where it is short, in one."""
    waiting, size, coming = list[str](), 0, iter(pieces)
    while some := list(islice(coming, _PIECES_AT_ONCE)):
        waiting += some
        size += sum(map(len, some))
        if size >= _CHARACTERS:
            yield "".join(waiting)
            waiting, size = [], 0
    yield "".join(waiting)


@contextmanager
def _rereading(ctx: Context, done: str) -> Iterator[None]:
    """What was recorded is read again to show it. Raises DoneNotPrinted where that fails."""
    if not done:
        yield
        return
    from casebook.store.sqlite.connection import translate_errors

    try:
        with translate_errors(ctx.book):
            yield
    except CasebookError as error:
        raise DoneNotPrinted(done, "the book could not be read again to show it") from error

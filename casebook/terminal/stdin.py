"""What comes by standard input: the text that `-` stands for, or the bytes of a file."""

from __future__ import annotations

import select
from collections.abc import Mapping
from typing import TYPE_CHECKING, Optional

from casebook.errors import UsageError
from casebook.files.console import bytes_waiting
from casebook.records.field import LONGEST_TEXT
from casebook.text.comparing import without_mark

if TYPE_CHECKING:
    from _typeshed import HasFileno

    from casebook.terminal.context import Context


_BETWEEN_SECONDS = 0.03
"""A paste goes on within this time."""

LEAST_PASTED = 80
"""Nobody types so many characters ahead of a question, or before the program looks once. Our own choice."""

_MOST_BYTES = 16 * LONGEST_TEXT
"""How much is read of what is to be one text: four times what the longest takes in UTF-8, so that most refusals can count it."""


class StdinClosed(UsageError):
    """`-` was typed, and there is no standard input."""

    def __str__(self) -> str:
        return "'-' reads standard input, which is closed."


class StdinNotText(UsageError):
    """What came by standard input is no UTF-8."""

    def __str__(self) -> str:
        return "standard input is not UTF-8 text; convert it first."


class StdinTooLong(UsageError):
    """More came by standard input than one text can be."""

    def __str__(self) -> str:
        return (
            f"standard input has more than {_MOST_BYTES:,} bytes, and a text at most {LONGEST_TEXT:,} characters; nothing was "
            "recorded. Keep it whole as a file: casebook add CASE --transcript -."
        )


class StdinNamedTwice(UsageError):
    """More than one argument is `-`; `names` are those."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names

    def __str__(self) -> str:
        return f"only one of {' and '.join(self.names)} can be '-', as standard input is read once; name a file for the other."


def read_stdin(ctx: Context, count: int) -> bytes:
    """The next bytes of stdin as they are; none at its end. Raises StdinClosed."""
    if ctx.stdin is None:
        raise StdinClosed()
    return bytes(ctx.stdin.buffer.read(count))


def text_or_stdin(ctx: Context, typed: Optional[str]) -> Optional[str]:
    """A text as it was typed; `-` stands for all of stdin, without the end of its last line and a mark in front.

    Raises StdinClosed, StdinNotText, StdinTooLong.
    """
    if typed != "-":
        return typed
    if ctx.stdin is None:
        raise StdinClosed()
    read = getattr(ctx.stdin, "buffer", ctx.stdin).read(_MOST_BYTES + 1)
    if len(read) > _MOST_BYTES:
        raise StdinTooLong()
    try:
        text = read.decode("utf-8") if isinstance(read, bytes) else str(read)
    except UnicodeDecodeError:
        raise StdinNotText() from None
    return without_mark(text).removesuffix("\n").removesuffix("\r")


def check_stdin_named_once(typed: Mapping[str, Optional[str]]) -> None:
    """Only one of these arguments can be `-`, each under its name. Raises StdinNamedTwice."""
    names = tuple(name for name, value in typed.items() if value == "-")
    if len(names) > 1:
        raise StdinNamedTwice(names)


def more_waits(given: HasFileno | None) -> bool:
    """Whether more stands there already, as where several lines were pasted; nobody types so fast."""
    try:
        return given is not None and bool(select.select([given.fileno()], [], [], _BETWEEN_SECONDS)[0])
    except (OSError, ValueError):  # no file is behind it; Windows waits for nothing but sockets
        return False


def with_lines_waiting(ctx: Context, typed: str) -> str:
    """The line with those that stand behind it already."""
    lines = [typed]
    while more_waits(ctx.stdin):
        try:
            lines.append(input())
        except EOFError:
            break
    return "\n".join(lines)


def with_rest_of_paste(ctx: Context, typed: str, *, is_word: bool = False) -> str:
    """The line with those that were pasted behind it, where the terminal did not mark the paste: a dumb one, or any before it was
    asked to. Where it marks them, a long line may have been typed with the next one ahead, unless it `is_word` that is asked for.
    """
    if "\n" in typed or not more_waits(ctx.stdin):
        return typed
    counted = len(typed) if is_word or not ctx.marks_pastes else 0
    return with_lines_waiting(ctx, typed) if counted + bytes_waiting(ctx.stdin) >= LEAST_PASTED else typed

"""How text and bytes get onto a standard stream: UTF-8 on a pipe whatever the locale, whole or an error."""

from __future__ import annotations

from typing import IO, Any, Optional

from casebook.errors import NotWritten, reason_of
from casebook.files.console import columns_of
from casebook.files.system import is_nobody_reading
from casebook.text.sanitise import for_screen


def warn_on(stream: Optional[IO[Any]], sentence: str) -> None:
    """Say something on stderr; that it cannot be said is no loss."""
    # Most of what reads has nothing to say beside.
    from casebook.terminal.remarks import in_rows

    write_on(stream, f"{in_rows(f'casebook: {for_screen(sentence, lines=False)}', columns_of(stream))}\n", "")


def write_on(stream: Optional[IO[Any]], text: str | bytes, what: str, encoding: str = "utf-8") -> None:
    """Write and flush; `what` is empty for a warning, whose loss is none.

    Raises NotWritten, and BrokenPipeError where nobody reads any more.
    """
    if stream is None:
        if what:
            raise NotWritten(what, "standard output is closed")
        return
    try:
        stream.flush()
        raw = getattr(stream, "buffer", None)
        if raw is None:
            stream.write(text)
        else:
            raw.write(text if isinstance(text, bytes) else text.encode(encoding, "backslashreplace"))
        stream.flush()
    except OSError as error:
        if is_nobody_reading(error) or not what:
            raise BrokenPipeError from error
        raise NotWritten(what, reason_of(error)) from error


def terminal_width() -> int:
    """How many columns the terminal has, or what COLUMNS says; 80 where neither is known."""
    from shutil import get_terminal_size

    return get_terminal_size().columns

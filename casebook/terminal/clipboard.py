"""The clipboard: the system's own, else that of the terminal (OSC 52), which works over ssh and in tmux too.

A terminal says nothing back, so that what is sent to it may have been dropped; how much it takes is xterm's limit, the
least that is documented (XTerm Control Sequences, OSC 52; xterm's string limit of 100,000 bytes, checked November 2026).
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Optional, TextIO

from casebook.errors import CasebookError
from casebook.terminal.streams import write_on

if TYPE_CHECKING:
    from casebook.terminal.context import Context

MOST_BYTES = 74_994
"""What fits 100,000 bytes of base64 with the marks around it."""


class NoClipboard(CasebookError):
    """There is neither a system clipboard nor a terminal that could have one."""

    def __str__(self) -> str:
        return "there is no clipboard here; put it into a file instead, or into a pipe: --output FILE."


class TooLongToCopy(CasebookError):
    """The text is longer than a terminal's clipboard takes."""

    def __str__(self) -> str:
        return (
            f"a terminal's clipboard takes {MOST_BYTES:,} bytes, and this is longer; put it into a file: --output FILE."
        )


def copy_text(ctx: Context, text: str) -> None:
    """Copy the text without the line end at its end. Raises NoClipboard, TooLongToCopy."""
    terminal = next((one for one in (ctx.stdout, ctx.stderr) if one is not None and one.isatty()), None)
    put(text.rstrip("\n"), _system_clipboard(), terminal, ctx.multiplexer)


def put(text: str, system: Optional[Callable[[str], None]], terminal: Optional[TextIO], multiplexer: str) -> None:
    """Copy it to the system's clipboard, else to that of the terminal, which may be inside a `multiplexer`.

    Raises NoClipboard, TooLongToCopy.
    """
    if system is not None:
        try:
            system(text)
        except Exception:
            pass
        else:
            return
    if terminal is None:
        raise NoClipboard()
    data = text.encode()
    if len(data) > MOST_BYTES:
        raise TooLongToCopy()
    write_on(terminal, escape_for(b64encode(data).decode("ascii"), multiplexer), "what was to be copied")


def escape_for(encoded: str, multiplexer: str) -> str:
    """OSC 52 with the text in base64; tmux and screen pass it on to the terminal around them where it is wrapped for them."""
    sequence = f"\x1b]52;c;{encoded}\x07"
    if multiplexer == "tmux":
        doubled = sequence.replace("\x1b", "\x1b\x1b")
        return f"\x1bPtmux;{doubled}\x1b\\"
    if multiplexer == "screen":
        return f"\x1bP{sequence}\x1b\\"
    return sequence


def _system_clipboard() -> Optional[Callable[[str], Any]]:
    """What puts a text on the system's clipboard; None where there is none, as over ssh."""
    import pyperclip  # type: ignore[import-untyped,unused-ignore]

    copy, _ = pyperclip.determine_clipboard()
    return copy or None

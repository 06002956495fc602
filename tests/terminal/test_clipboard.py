"""The clipboard: the system's own first, else the terminal's, through tmux and screen; else a sentence."""

from __future__ import annotations

import io
from base64 import b64decode

import pytest

from casebook.terminal.clipboard import MOST_BYTES, NoClipboard, TooLongToCopy, escape_for, put


def _broken(_: str) -> None:
    raise RuntimeError("no display")


def test_the_systems_clipboard_gets_the_text_and_the_terminal_nothing() -> None:
    """Where the system has a clipboard, it gets the text as it is."""
    copied: list[str] = []
    terminal = io.StringIO()
    put("a – “b” 👋\nc", copied.append, terminal, "")

    assert (["a – “b” 👋\nc"], "") == (copied, terminal.getvalue())


def test_a_terminal_gets_the_text_where_the_system_has_no_clipboard_or_fails() -> None:
    """OSC 52 carries the text as UTF-8 in base64."""
    for system in (None, _broken):
        terminal = io.StringIO()
        put("a – “b” 👋", system, terminal, "")
        written = terminal.getvalue()
        assert (written[:7], written[-1]) == ("\x1b]52;c;", "\x07")
        assert b64decode(written[7:-1]).decode() == "a – “b” 👋"


def test_tmux_and_screen_pass_it_on() -> None:
    """Wrapped as each asks for, so that the terminal around them gets the sequence."""
    assert escape_for("YQ==", "tmux") == "\x1bPtmux;\x1b\x1b]52;c;YQ==\x07\x1b\\"
    assert escape_for("YQ==", "screen") == "\x1bP\x1b]52;c;YQ==\x07\x1b\\"


def test_without_a_clipboard_or_with_a_text_too_long_for_one_a_sentence_says_what_else_to_do() -> None:
    """Nothing is said to be copied that was not."""
    with pytest.raises(NoClipboard, match=r"there is no clipboard here; .*--output FILE"):
        put("a", None, None, "")
    terminal = io.StringIO()
    with pytest.raises(TooLongToCopy, match="takes 74,994 bytes"):
        put("a" * (MOST_BYTES + 1), None, terminal, "")
    assert terminal.getvalue() == ""

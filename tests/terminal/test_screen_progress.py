"""The bar for what takes longer than a second: not before, not in a pipe, gone afterwards."""

from __future__ import annotations

import io
import subprocess
import sys

import pytest

from casebook.terminal.progress import LONG_AT_ONCE, LONG_COUNTED, progress


@pytest.fixture(autouse=True)
def an_ordinary_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of 80 columns, whatever the tests run in; Rich looks at these itself."""
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "80")


class Terminal(io.StringIO):
    """A terminal that is none."""

    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def drawn(*seconds: float, total: int = 100) -> str:
    """What a terminal receives where this many seconds pass between the pieces of an equal share each."""
    terminal, times = Terminal(), iter([0.0, *(sum(seconds[: place + 1]) for place in range(len(seconds)))])
    with progress("reading", total, terminal, lambda: next(times)) as advance:
        for _ in seconds:
            advance(total // len(seconds))
    return terminal.getvalue()


def test_what_is_done_within_a_second_needs_no_bar() -> None:
    """Nothing at all is written."""
    assert "" == drawn(0.3, 0.3, 0.3)


def test_what_takes_longer_gets_a_bar_that_goes_away() -> None:
    """It says what is done and how far it is, and clears its line at the end."""
    shown = drawn(0.6, 0.6, 0.6, 0.6)

    assert "reading" in shown
    assert "50/100 bytes" in shown
    assert "100/100 bytes" in shown
    assert shown.endswith("\x1b[2K")


def test_the_unit_of_the_progress_is_named() -> None:
    """Where it is not bytes, the bar says of what."""
    terminal, times = Terminal(), iter([0.0, 2.0])
    with progress("checking", 12_000, terminal, lambda: next(times), unit="records") as advance:
        advance(3_000)

    assert "checking" in terminal.getvalue()
    assert "3,000 of 12,000 records" in terminal.getvalue()


def test_what_is_told_of_only_at_its_end_has_a_bar_from_the_beginning() -> None:
    """Encrypting is one call of a library, so is writing a text: no bar for it can wait, and a small one's would flicker."""
    for total, unit, is_drawn in (
        (LONG_AT_ONCE, "", True),
        (LONG_AT_ONCE - 1, "", False),
        (LONG_COUNTED, "entries", True),
        (LONG_COUNTED - 1, "entries", False),
    ):
        terminal = Terminal()
        with progress("decrypting", total, terminal, unit=unit, at_once=True):
            assert is_drawn == ("decrypting" in terminal.getvalue())
        assert is_drawn == terminal.getvalue().endswith("\x1b[2K")


def test_a_failure_takes_the_bar_away_too() -> None:
    """Whatever is raised meanwhile is raised on, with the cursor where and as it was."""
    terminal, times = Terminal(), iter([0.0, 2.0, 4.0])
    try:
        with progress("reading", 10, terminal, lambda: next(times)) as advance:
            advance(1)
            advance(1)
            raise ValueError
    except ValueError:
        shown = terminal.getvalue()

    assert shown.count("\x1b[?25l") == shown.count("\x1b[?25h") == 1


def test_without_a_terminal_nothing_is_drawn_and_rich_is_not_imported() -> None:
    """Where there is no terminal, or it is done within a second, Rich costs nothing."""
    script = (
        "import io, sys\n"
        "from casebook.terminal.progress import progress\n"
        "for stream in (None, io.StringIO()):\n"
        "    with progress('reading', 10, stream) as advance:\n"
        "        advance(10)\n"
        "print([name for name in sys.modules if name.partition('.')[0] == 'rich'])"
    )

    assert b"[]\n" == subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout

"""Every refusal: the facts it carries, its one sentence with a way on, and its exit status.

Raised where the fact is known, caught in one place (`cli/app.py`). What was typed is repeated inside quotation
marks; the place that prints makes it safe for the terminal.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum


class ExitCode(IntEnum):
    """What the shell is told."""

    DONE = 0
    NOT_DONE = 1
    WRONG_INPUT = 2
    NOT_FOUND = 3
    INTERRUPTED = 130


class CasebookError(Exception):
    """Something was asked for that cannot be done; `str()` is the whole sentence."""

    exit_code = ExitCode.NOT_DONE


class WrongValue(CasebookError):
    """A value on the command line cannot be used."""

    exit_code = ExitCode.WRONG_INPUT


class UsageError(WrongValue):
    """The command line itself is wrong: an option that is not there, values that do not go together."""


class NoSuchCase(CasebookError):
    """Nothing in the book goes by that name."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, name: str, near: Sequence[str]) -> None:
        self.name, self.near = name, tuple(near)

    def __str__(self) -> str:
        hint = f" Did you mean '{self.near[0]}'?" if self.near else " `casebook cases` lists yours."
        return f"no case goes by '{self.name}'.{hint}"


class SeveralCases(CasebookError):
    """More than one case fits what was typed."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, name: str, handles: Sequence[str]) -> None:
        self.name, self.handles = name, tuple(handles)

    def __str__(self) -> str:
        return f"'{self.name}' fits more than one case: {listed(self.handles)}. Type the whole handle."


class NoCaseNamed(CasebookError):
    """The case was left out, and there is not exactly one open case."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, handles: Sequence[str]) -> None:
        self.handles = tuple(handles)

    def __str__(self) -> str:
        if self.handles:
            return f"which case? These are open: {listed(self.handles)}."
        return "there is no open case; `casebook open HANDLE --company NAME` starts one."


class HandleTaken(WrongValue):
    """A handle can be given to one case only."""

    def __init__(self, handle: str) -> None:
        self.handle = handle

    def __str__(self) -> str:
        return f"there is a case '{self.handle}' already; choose another handle, or add to it with `casebook add {self.handle}`."


class NotWritten(CasebookError):
    """What was asked for could not be written out."""

    def __init__(self, where: str, why: str) -> None:
        self.where, self.why = where, why

    def __str__(self) -> str:
        return f"{self.where} could not be written: {self.why}."


def listed(words: Sequence[str], most: int = 12) -> str:
    """The words with commas between them; how many more there are when there are more than `most`."""
    shown = ", ".join(words[:most])
    return shown if len(words) <= most else f"{shown} and {len(words) - most} more"


def shortened(text: str, most: int = 60) -> str:
    """The text, or its beginning where it is longer than a sentence has room for."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


class NothingToUndo(CasebookError):
    """Everything that was done is undone, or nothing was done."""

    exit_code = ExitCode.NOT_FOUND

    def __str__(self) -> str:
        return "there is nothing left to undo."


class CannotUndo(CasebookError):
    """What was erased for good cannot be brought back, nor what it was before."""

    def __init__(self, ref: str) -> None:
        self.ref = ref

    def __str__(self) -> str:
        return f"{self.ref} was erased for good, which cannot be undone; `casebook history` shows what is left."


def reason_of(error: Exception) -> str:
    """The system's reason in its own words, without a number or a path."""
    return (getattr(error, "strerror", None) or str(error)).lower()

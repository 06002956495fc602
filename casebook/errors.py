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


class NotYet(WrongValue):
    """What is logged has happened; this lies ahead. `understood` is the date as it was read."""

    def __init__(self, option: str, typed: str, understood: str) -> None:
        self.option, self.typed, self.understood = option, typed, understood

    def __str__(self) -> str:
        return f"{self.option} '{shortened(self.typed)}' is {self.understood}, which is still to come; type when it happened."


class WrongUse(WrongValue):
    """The command line itself is wrong: an option that is not there, values that do not go together."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence


class NotAChoice(WrongValue):
    """A word that is none of a closed vocabulary."""

    def __init__(self, option: str, typed: str, choices: Sequence[str]) -> None:
        self.option, self.typed, self.choices = option, typed, tuple(choices)

    def __str__(self) -> str:
        from difflib import get_close_matches

        near = get_close_matches(self.typed.lower(), self.choices, n=1)
        way = f"did you mean '{near[0]}'?" if near else f"it takes {listed(self.choices)}."
        return f"{self.option} cannot be '{shortened(self.typed)}'; {way}"


class NotAWholeNumber(WrongValue):
    """Something else where a whole number in a range belongs."""

    def __init__(self, option: str, typed: str, least: float | None, most: float | None) -> None:
        self.option, self.typed, self.least, self.most = option, typed, least, most

    def __str__(self) -> str:
        between = f" from {self.least} to {self.most}" if self.most is not None else f" of at least {self.least}"
        return f"{self.option} cannot be '{shortened(self.typed)}'; it takes a whole number{between}."


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


class NoSuchEntry(CasebookError):
    """The case has no such line."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, ref: str, handle: str) -> None:
        self.ref, self.handle = ref, handle

    def __str__(self) -> str:
        return f"there is no entry '{self.ref}'; `casebook timeline {self.handle}` lists them."


class NotAPromise(WrongValue):
    """Only promises can be settled."""

    def __init__(self, ref: str, kind: str, promises: Sequence[str]) -> None:
        self.ref, self.kind, self.promises = ref, kind, tuple(promises)

    def __str__(self) -> str:
        article = "an" if self.kind[:1] in "aeiou" else "a"
        here = f"its promises are {listed(self.promises)}" if self.promises else "its case has none"
        return f"{self.ref} is {article} {self.kind}, not a promise; {here}."


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


class Unacknowledged(CasebookError):
    """It is in the book, but that could not be printed."""

    def __init__(self, why: str) -> None:
        self.why = why

    def __str__(self) -> str:
        return f"it is recorded, but saying so failed: {self.why}."


def listed(words: Sequence[str], most: int = 12) -> str:
    """The words with commas between them; how many more there are when there are more than `most`."""
    shown = ", ".join(words[:most])
    return shown if len(words) <= most else f"{shown} and {len(words) - most} more"


def shortened(text: str, most: int = 60) -> str:
    """The text, or its beginning where it is longer than a sentence has room for."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


class NothingToUndo(CasebookError):
    """Everything that was done has been taken back, or nothing was done."""

    exit_code = ExitCode.NOT_FOUND

    def __str__(self) -> str:
        return "there is nothing left to take back."


class CannotUndo(CasebookError):
    """What was erased for good cannot be brought back, nor what it was before."""

    def __init__(self, ref: str) -> None:
        self.ref = ref

    def __str__(self) -> str:
        return f"{self.ref} was erased for good, which cannot be taken back; `casebook history` shows what is left."


def reason_of(error: Exception) -> str:
    """The system's reason in its own words, without a number or a path."""
    return (getattr(error, "strerror", None) or str(error)).lower()

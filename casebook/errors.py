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


class UnreadableDate(WrongValue):
    """A typed date that is none, that contradicts itself, or that is not a real day or time.

    `why` completes "'5' …": `is not a date` and so on; `instead` is what to type.
    """

    def __init__(self, typed: str, why: str, instead: str) -> None:
        self.typed, self.why, self.instead = typed, why, instead

    def __str__(self) -> str:
        return f"'{self.typed}' {self.why}; type {self.instead}."


class AmbiguousDate(UnreadableDate):
    """A typed date with more than one reading; `readings` are shown and can each be typed instead."""

    def __init__(self, typed: str, readings: Sequence[str]) -> None:
        self.readings = tuple(readings)
        super().__init__(typed, "can be read in more than one way", " or ".join(self.readings))

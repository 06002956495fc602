"""The base of every error, the exit statuses, and what truly everybody shares.

An error is a class that carries facts, writes its own sentence with a way on, and knows its exit status. It stands where
it is raised, or in its room's `errors.py`, and is caught in one place (`cli/app.py`). What was typed is repeated inside
quotation marks; the place that prints makes it safe for the terminal.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import IntEnum


class ExitCode(IntEnum):
    """What the shell is told."""

    DONE = 0
    NOT_DONE = 1
    WRONG_INPUT = 2
    NOT_FOUND = 3
    DONE_NOT_TOLD = 4
    INTERRUPTED = 130


class CasebookError(Exception):
    """Something was asked for that cannot be done; `str()` is the whole sentence."""

    exit_code = ExitCode.NOT_DONE


class WrongValue(CasebookError):
    """A value on the command line cannot be used."""

    exit_code = ExitCode.WRONG_INPUT


class UsageError(WrongValue):
    """The command line itself is wrong: an option that is not there, values that do not go together."""


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


_OPTION_IN_FRONT = re.compile(r"--([a-z-]+ )(?:(?=')|(?=(cannot be )))")


def without_option(refusal: CasebookError) -> str:
    """The sentence without the option in front of it, where nobody typed one: in a question, a form, a cell.

    >>> without_option(WrongValue("--date '31 Feb' is not a day")), without_option(WrongValue("--role cannot be 'x'"))
    ("'31 Feb' is not a day", "role cannot be 'x'")
    """
    sentence = str(refusal)
    option = _OPTION_IN_FRONT.match(sentence)
    if option is None:
        return sentence
    return f"{option[1] if option[2] else ''}{sentence[option.end() :]}"


def one_of(words: Sequence[str]) -> str:
    """`a`, `a or b`, `a, b or c`."""
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last


def with_article(noun: str) -> str:
    """`an event`, `a promise`."""
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"


def shortened(text: str, most: int = 60) -> str:
    """The text in one line, or its beginning where it is longer than a sentence has room for.

    >>> shortened("a refund\\nrobe/9  kept")
    'a refund robe/9  kept'
    """
    begun = text if len(text) <= most else f"{text[: most - 1]}…"
    return " ".join(begun.splitlines())


def reason_of(error: Exception) -> str:
    """The system's reason in its own words, without a number or a path; Python's own words are nobody's."""
    told = getattr(error, "strerror", None) or "the system gives no reason"
    if told.startswith("No usable temporary directory"):  # in the words of `tempfile`, with the folders that it tried
        return "no folder can be written in which files lie for a moment (TMPDIR names one)"
    return str(told).lower()

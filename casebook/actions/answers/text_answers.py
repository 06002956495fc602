"""Texts as they were typed, and which of them can be recorded. Blank ones count as none."""

from __future__ import annotations

from typing import Optional

from casebook.errors import UsageError, listed
from casebook.records.field import LONGEST_TEXT
from casebook.text.comparing import is_blank


class TextTooLong(UsageError):
    """A text is longer than an entry holds; `length` counts characters."""

    def __init__(self, length: int) -> None:
        self.length = length

    def __str__(self) -> str:
        return (
            f"the text has {self.length:,} characters; at most {LONGEST_TEXT:,} fit in an entry. "
            "Keep it whole as a file: casebook add CASE --transcript FILE."
        )


class NotText(UsageError):
    """A text holds a NUL character."""

    def __str__(self) -> str:
        return "the text holds a NUL character, so it is not text; leave that out."


def blank_to_none(value: Optional[str]) -> Optional[str]:
    """A value as it was typed, or None where it is nothing but blanks."""
    return None if value is None or is_blank(value) else value


def blank_warnings(*typed: tuple[str, object]) -> tuple[str, ...]:
    """A sentence where what was typed is nothing but blanks, so that nothing is dropped without a word; none otherwise.

    `typed` is each value after the name it is typed by: `--agent`, `TEXT`.
    """
    blank = [name for name, value in typed if isinstance(value, str) and is_blank(value)]
    if not blank:
        return ()
    return (f"{listed(blank)} {'is' if len(blank) == 1 else 'are'} blank; nothing was recorded of that.",)


def checked_text(typed: Optional[str]) -> Optional[str]:
    """A text as it was typed; None for blanks. Raises TextTooLong, NotText."""
    text = blank_to_none(typed)
    if text is None:
        return None
    if len(text) > LONGEST_TEXT:
        raise TextTooLong(len(text))
    if "\0" in text:
        raise NotText()
    return text

"""The options that have one letter, the same letter for the same thing in every command, and how letters are read.

A letter may be followed by its value at once (`-n5`, `-n=5`), as in other programs. But a text that begins with a dash, or
an option with one dash too few (`-agent Maria`), must not be recorded as the value of a letter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from difflib import get_close_matches

from casebook.errors import UsageError, shortened

SHORT: Mapping[str, str] = {
    "--agent": "-a",
    "--case-number": "-n",
    "--promise": "-p",
    "--channel": "-c",
    "--date": "-d",
}
"""What is typed most, with its letter."""


class NotAShortOption(UsageError):
    """A word that begins with an option's letter and is none; `near` is the option that it may be, if any."""

    def __init__(self, typed: str, near: str) -> None:
        self.typed, self.near = typed, near

    def __str__(self) -> str:
        begins = f"'{shortened(self.typed)}' is not an option"
        if self.near:
            return f"{begins}. Did you mean '{self.near}'?"
        return f"{begins}; put a blank behind '{self.typed[:2]}', or `--` before a text that begins with a dash."


def names_of(option: str) -> tuple[str, ...]:
    """The option with its letter, if it has one: what Typer is told it is called."""
    return (option, SHORT[option]) if option in SHORT else (option,)


def letters_read(args: Sequence[str], takes_value: set[str]) -> list[str]:
    """The arguments with `-n=5` as two. Raises NotAShortOption for what only begins like a letter with its value."""
    found: list[str] = []
    left = list(args)
    while left and left[0] != "--":
        word = left.pop(0)
        letter, value = word[:2], word[2:]
        if word in takes_value:
            found += [word, *left[:1]]
            del left[:1]
        elif value and letter in takes_value and letter[1:] != "-":
            _check_joined(word, takes_value)
            found += [letter, value.removeprefix("=")] if value.startswith("=") else [word]
        else:
            found.append(word)
    return found + left


def _check_joined(word: str, known: set[str]) -> None:
    name, _, _ = word[1:].partition("=")
    near = get_close_matches(f"--{name}", known, n=1, cutoff=0.8) if len(name) > 2 else []
    if near or any(character.isspace() for character in word):
        raise NotAShortOption(word, near[0] if near else "")

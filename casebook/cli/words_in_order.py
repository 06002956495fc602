"""The words of a command line in the order in which Typer reads them: the program's own options first, `help` as an option."""

from __future__ import annotations

from collections.abc import Sequence

from casebook.errors import UsageError, shortened

_ANYWHERE = {"--book": 1, "--no-input": 0, "--yes": 0, "--plain-questions": 0, "--debug": 0}
"""The options of the whole program, with how many values each takes; they may stand behind the command too."""


class UndecodableArgument(UsageError):
    """An argument holds bytes that are no text in this locale."""

    def __init__(self, word: str) -> None:
        self.word = word

    def __str__(self) -> str:
        return f"'{self.word}' holds bytes that are not text here; type it again, or send UTF-8."


class OneCommandAtATime(UsageError):
    """More than one command stands behind `help`; `word` is the second."""

    def __init__(self, command: str, word: str) -> None:
        self.command, self.word = command, word

    def __str__(self) -> str:
        one = f"`casebook help {shortened(self.command)}`"
        return f"'{shortened(self.word)}' is more than `casebook help` takes, which is one command: {one}."


def may_hold_program_options(words: Sequence[str]) -> bool:
    """Whether any word looks like an option of the whole program."""
    return any(word.partition("=")[0] in _ANYWHERE for word in words)


def program_options_first(args: Sequence[str], takes_value: set[str]) -> list[str]:
    """The arguments with the program's own options in front, wherever they were typed before a `--`."""
    front: list[str] = []
    rest: list[str] = []
    left = list(args)
    while left and left[0] != "--":
        word = left.pop(0)
        if word in _ANYWHERE and len(left) >= _ANYWHERE[word]:
            front += [word, *left[: _ANYWHERE[word]]]
            del left[: _ANYWHERE[word]]
        elif word.startswith("--book="):
            front.append(word)
        elif word in takes_value and left:
            rest += [word, left.pop(0)]
        else:
            rest.append(word)
    return front + rest + left


_LISTS = {"--as": "--forms", "--for": "--places"}
"""The options that list what they take when nothing stands behind them, each with the one that lists it."""


def lists_alone(args: Sequence[str], known: set[str]) -> list[str]:
    """The arguments with `--as` alone at their end, or before `--json` there, as `--forms`, for a command that has both."""
    behind = [each for each in args[-1:] if each == "--json"]
    before = args[: len(args) - len(behind)]
    last = before[-1] if before else ""
    listing = _LISTS.get(last)
    return [*before[:-1], listing, *behind] if listing and {last, listing} <= known else list(args)


def shell_named(words: Sequence[str]) -> tuple[str, str] | None:
    """The option of completion that a line is, and the shell that is named behind it; None where none is."""
    option, equals, value = words[0].partition("=") if words else ("", "", "")
    named = [value] if equals else list(words[1:])
    return (option, named[0]) if option in _COMPLETION and len(named) == 1 else None


_COMPLETION = ("--show-completion", "--install-completion")


def help_as_option(words: Sequence[str]) -> list[str]:
    """`help add` as `add --help`, and `help` alone as `--help`, after the program's own options. Raises OneCommandAtATime."""
    at = 0
    while at < len(words) and words[at].startswith("-") and words[at] != "--":
        at += 1 + _ANYWHERE.get(words[at], 0)
    if words[at : at + 1] != ["help"]:
        return list(words)
    command, *others = [word for word in words[at + 1 :] if word != "help"] or [""]
    if more := [word for word in others if not (word.startswith("-") or command.startswith("-"))]:
        raise OneCommandAtATime(command, more[0])
    return [*words[:at], *filter(None, [command]), "--help"]


def decodable(args: Sequence[str]) -> list[str]:
    """The arguments as they are. Raises UndecodableArgument."""
    for word in args:
        if any("\ud800" <= character <= "\udfff" for character in word):
            raise UndecodableArgument(word)
    return list(args)

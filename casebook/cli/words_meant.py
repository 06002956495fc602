"""More words on a command line than the command takes: what was meant by them, where that can be told without the book."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from casebook.actions.suggested_commands import quoted

_OPTION: Mapping[str, str] = {"close": "--outcome", "open": "--company"}
"""Where the words belong that people put behind the case."""


class OptionTyped(NamedTuple):
    """An option whose value can be several words, with that value and the words `behind` it, as they were typed."""

    name: str
    value: str
    behind: Sequence[str]

    def __str__(self) -> str:
        return f"{self.name} {quoted(' '.join((self.value, *self.behind)))}"


def values_meant(takes: Sequence[str], words: Sequence[str], options: Sequence[OptionTyped]) -> list[OptionTyped]:
    """The options of which the words behind are part of the value: where the command has all that it `takes` in the other
    `words`, or no more than those are too many. None where nobody can tell where a value ends.

    >>> [str(one) for one in values_meant(["CASE", "TEXT"], ["towel", "Hi."], [OptionTyped("--date", "31", ("Oct",))])]
    ['--date "31 Oct"']
    """
    behind = sum(len(option.behind) for option in options)
    too_many = len(words) + behind - len(takes)
    return [option for option in options if option.behind] if len(words) >= len(takes) or too_many == behind else []


def line_meant(
    command: str, takes: Sequence[str], words: Sequence[str], case_meant: Callable[[str], str | None] = lambda _: None
) -> str | None:
    """The command line that was meant by these words; None where that cannot be told.

    `takes` are the arguments that the command has, as its help calls them; `case_meant` gives the handle that a word stands for.

    >>> line_meant("remove", ["CASE|ENTRY"], ["towel", "3"]), line_meant("note", ["CASE", "TEXT"], ["towel", "It", "came"])
    ('casebook remove towel/3', 'casebook note towel "It came"')
    """
    first, *rest = _case_first(words, case_meant) if any("CASE" in name for name in takes[:1]) else words
    if rest and rest[0].isdecimal() and any("ENTRY" in name for name in takes):
        meant = [f"{first}/{rest[0]}", *rest[1:]]
    elif rest and list(takes[-1:]) == ["TEXT"]:
        meant = [first, " ".join(rest)]
    elif rest and command in _OPTION:
        meant = [first, _OPTION[command], " ".join(rest)]
    else:
        return None
    return f"casebook {command} {' '.join(map(quoted, meant))}"


def _case_first(words: Sequence[str], case_meant: Callable[[str], str | None]) -> Sequence[str]:
    """The words with the handle in front of the case that the first or the last of them names, or nearly: a handle as it is
    before one with a slip in it, and then the first."""
    first, last = case_meant(words[0]), case_meant(words[-1])
    if last and (not first or (last.lower() == words[-1].lower() and first.lower() != words[0].lower())):
        return [last, *words[:-1]]
    return [first or words[0], *words[1:]]

"""Templates some of whose words go with what is put into their gaps: `d'Amazon`, `del reembolso`, `une réponse promise`.

What was put in is not changed, but for a title that the language bends (*von Herrn Krüger*): only the template's own words before
it are, and what it offers as choices.
"""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Sequence
from string import Formatter


class BentTemplate(str):
    """A template of a language that says how its words bend.

    `{what:promis/promise}` is no `what`, but the choice of these words that goes with it; `{what}` is what is put in.
    """

    __slots__ = ()

    @staticmethod
    def chosen(choices: Sequence[str], value: str) -> str:  # noqa: ARG004 - the first goes with all, unless a language says more
        """Which of the words go with the value: by its gender, its number, or how it begins."""
        return choices[0]

    @staticmethod
    def bends(name: str) -> bool:  # noqa: ARG004 - all of them, unless a language says which
        """Whether what is put into the gap of this name bends, or the words before it do."""
        return True

    @staticmethod
    @abstractmethod
    def joined(before: str, value: str) -> str:
        """The template's own words before a gap, as they stand before this value, with the value behind them."""

    def format(self, *args: object, **values: object) -> str:
        """The template filled in."""
        told = before = ""
        for text, name, choices, _ in Formatter().parse(self):
            before += text
            if name is None:
                continue
            value = str(values[name] if name else args[0])
            if choices:
                before += self.chosen(choices.split("/"), value)
            else:
                told, before = told + (self.joined(before, value) if self.bends(name) else before + value), ""
        return told + before


class DayRange(str):
    """A template of two days, `{first}` and `{last}`, that names the month of both once.

    >>> DayRange("entre le {first} et le {last}").format(first="19 novembre", last="21 novembre 2024")
    'entre le 19 et le 21 novembre 2024'
    >>> DayRange("entre el {first} y el {last}").format(first="30 de abril", last="2 de mayo")
    'entre el 30 de abril y el 2 de mayo'
    >>> DayRange("zwischen dem {first} und dem {last}").format(first="8. November", last="12. November 2024")
    'zwischen dem 8. und dem 12. November 2024'
    """

    __slots__ = ()

    def format(self, *_: object, first: str, last: str) -> str:  # type: ignore[override]
        """The template filled in."""
        day, _blank, month = first.partition(" ")
        is_same = re.match(rf"\d+\w*\.? {re.escape(month)}(?!\w)", last) is not None
        return super().format(first=day if month and is_same else first, last=last)

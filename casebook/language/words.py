"""The words that a language has for what the book records in words of its own: complete tables, or none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import TypeVar

Value = TypeVar("Value", bound=StrEnum)


class IncompleteWords(NotImplementedError):
    """A table of words that does not go with its vocabulary: a mistake in this package, not of the person's."""

    def __init__(self, vocabulary: type[StrEnum], missing: Iterable[str], unknown: Iterable[str]) -> None:
        self.vocabulary, self.missing, self.unknown = vocabulary, sorted(missing), sorted(unknown)
        without = f"no word for {', '.join(self.missing)}" if self.missing else ""
        beside = f"words for {', '.join(self.unknown)}, which are none of it" if self.unknown else ""
        super().__init__(f"{vocabulary.__name__}: {'; '.join(filter(None, (without, beside)))}")


def words(vocabulary: type[Value], table: Mapping[str, str]) -> Mapping[Value, str]:
    """The word for each value of the vocabulary, from a table keyed by what the book stores (`no-answer`).

    Raises `IncompleteWords` where the table lacks one, or has one for a value that there is not.
    """
    values = {value.value for value in vocabulary}
    if table.keys() != values:
        raise IncompleteWords(vocabulary, values - table.keys(), table.keys() - values)
    return {value: table[value.value] for value in vocabulary}


def own_words(vocabulary: type[Value], other: Mapping[str, str] | None = None) -> Mapping[Value, str]:
    """The vocabulary's values as the words they are in English (`no answer`); `other` has those that are said otherwise.

    >>> from casebook.records.vocabularies import Outcome
    >>> own_words(Outcome, {"reached": "got through"})[Outcome.NO_ANSWER]
    'no answer'
    """
    return words(vocabulary, {value.value: value.value.replace("-", " ") for value in vocabulary} | dict(other or {}))

"""The sentences of a lead, apart from each other, and put together."""

# No `from __future__ import annotations`: a named tuple compiles each type that is a text.

from functools import lru_cache
from typing import NamedTuple

from casebook.exporters.words.sums_told import without_no_cents
from casebook.exporters.words.typed import as_sentence, capitalised

_TYPED = ("about", "item", "problem", "also", "news", "marked", "came", "refused_before", "refusal")
"""What stands there as it was typed, or may."""


class LeadSentences(NamedTuple):
    """In the order in which they are read, each without a mark; what of the problem is told apart is told `also`.

    What it is about comes first, in brackets the `item`, and what all of it is `worth`. The mark `joint` stands where the refusal
    is told in one sentence with the promise.
    """

    about: str = ""
    item: str = ""
    worth: str = ""
    joint: str = ""
    problem: str = ""
    also: str = ""
    sum_before: str = ""
    began: str = ""
    news: str = ""
    marked: str = ""
    refused_before: str = ""
    promise: str = ""
    came: str = ""
    again: str = ""
    others: str = ""
    refusal: str = ""
    sum_came: str = ""
    contacts: str = ""
    ended: str = ""
    ask: str = ""
    owed: str = ""
    amount: str = ""
    case: str = ""

    @property
    def refused(self) -> str:
        """That they refused, before the promise or after it."""
        return self.refusal or self.refused_before

    @property
    def texts(self) -> tuple[str, ...]:
        """All that is told, as it is."""
        return tuple(filter(None, self))

    @property
    def sentences(self) -> tuple[str, ...]:
        """All but what it is about."""
        return self[4:]

    def in_whole_sums(self) -> "LeadSentences":
        """The same with whole sums without their cents, where the program words the sentence."""
        told = {name: without_no_cents(part) for name, part in self._asdict().items() if part and name not in _TYPED}
        return self._replace(**told)

    def text(self, colon: str = ": ") -> str:
        """All of them; what it is about stands before the first, and the colon of the language behind it."""
        return _put_together(self, colon)

    def about_and_worth(self) -> str:
        """What it is about, with what that is and costs."""
        beside = ", ".join(filter(None, [self.item, self.worth]))
        if not (self.about and beside):
            return self.about or capitalised(beside)
        # Brackets in brackets read badly: towel (blue).
        return f"{self.about}, {beside}" if "(" in beside else f"{self.about} ({beside})"


@lru_cache(maxsize=256)  # the same few sentences are put together for each order in which a lead grows
def _put_together(told: LeadSentences, colon: str) -> str:
    about = told.about_and_worth()
    if told.joint and told.promise and told.refusal:
        told = told._replace(promise=f"{told.promise}{told.joint}{told.refusal}", refusal="")
    first, *rest = [each for each in told.sentences if each] or [""]
    first = first if told.problem and about else capitalised(first)
    first = f"{about}{colon}{first}" if about and first else about or first
    return " ".join(map(as_sentence, filter(None, [first, *map(capitalised, rest)])))

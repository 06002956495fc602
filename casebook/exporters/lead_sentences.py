"""The sentences of a lead, apart from each other, and put together."""

from __future__ import annotations

from typing import NamedTuple

from casebook.exporters.typed_text import as_sentence, capitalised


class LeadSentences(NamedTuple):
    """In the order in which they are read, each without a mark; `told` says how many are of the problem."""

    about: str = ""
    item: str = ""
    problem: str = ""
    since: str = ""
    news: str = ""
    marked: str = ""
    promise: str = ""
    came: str = ""
    others: str = ""
    refusal: str = ""
    ended: str = ""
    ask: str = ""
    owed: str = ""
    amount: str = ""
    case: str = ""
    told: int = 0

    def text(self) -> str:
        """All of them; what it is about stands before the first."""
        # Brackets in brackets read badly: towel (blue).
        apart = f", {self.item}" if "(" in self.item else f" ({self.item})"
        about = f"{self.about}{apart}" if self.about and self.item else self.about or self.item
        first, *rest = [each for each in self[2:-1] if each] or [""]
        first = first if self.problem else capitalised(first)
        first = f"{about}: {first}" if about and first else about or first
        return " ".join(map(as_sentence, filter(None, [first, *map(capitalised, rest)])))

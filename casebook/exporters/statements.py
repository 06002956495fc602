"""What was typed in parts that can be told alone: its sentences, none of which says the opposite without the next."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from casebook.exporters.wording import as_sentence, capitalised, lines_of
from casebook.text.sentences import sentences

_TURNS = 30
"""So short a sentence may turn the one before it round: it was accepted. I did not. Our own choice."""


def statements_of(text: str | None) -> list[str]:
    """The sentences of what was typed, a short one together with the one before it: alone that may say the opposite."""
    found: list[str] = []
    alone = False
    for sentence in sentences(lines_of(text)):
        if alone and len(sentence) <= _TURNS:
            found[-1], alone = f"{as_sentence(found[-1])} {capitalised(sentence)}", False
        else:
            found.append(sentence)
            alone = True
    return found


def joined(statements: Iterable[str]) -> str:
    """All of them as sentences, each after another with a capital."""
    return " ".join(as_sentence(capitalised(each) if place else each) for place, each in enumerate(statements))


_EACH = 12
"""So many sentences of a text come one by one. Our own choice."""


def growing(statements: Iterable[str]) -> Iterator[str]:
    """The first of them as a sentence, the first two, and so on to all.

    Of many, those alone that add a tenth to what was there: what all of it takes together grows no faster than the text.
    """
    told: list[str] = []
    length = before = 0
    for statement in statements:
        told.append(as_sentence(capitalised(statement) if told else statement))
        length += len(told[-1]) + 1
        if len(told) <= _EACH or length >= before * 1.1:
            before = length
            yield " ".join(told)
    if length > before:
        yield " ".join(told)

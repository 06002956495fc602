"""What a contact brought that is nothing but a promise: a sentence of whoever made it, or a heading before its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.whose_words import begun_by
from casebook.exporters.words.typed import as_sentence
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sentences import sentences

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording
    from casebook.records.kinds import Contact

_A_THING = QuickPattern(r"(?:an?|the|my|un|una|el|la|mi)\b")
"""How what was promised begins where it is a thing, and no sentence of whoever promised it."""


def promised_alone(wording: Wording, contact: Contact, promised: list[str], head: str) -> tuple[str, list[str], str]:
    """What was promised where nothing else is told, the `head` before it, of which the word for that is a part; no head where a
    sentence says who promised what: *promised a refund within 5 days, due 9 Sep*."""
    language, first = wording.language, promised[0]
    word, colon, rest = first.partition(language.colon)
    if not (colon and word.casefold().startswith(language.promised_plain)):
        return first, promised[1:], ""
    did, due = language.log.promised_thing.format(what=rest.rstrip(".")), word.partition(", ")[2]
    if _A_THING.match(rest) and len(sentences(rest)) == 1 and begun_by(wording, contact, did):
        return as_sentence(", ".join(filter(None, [did, due]))), promised[1:], ""
    return rest, promised[1:], f"{head}, {word[:1].lower()}{word[1:]}"

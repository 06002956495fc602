"""The verbs of a condition and of what it stands before, told by their words. Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from casebook.parsing.promises import condition_words as said


def has_short_is(words: Sequence[str]) -> bool:
    """Whether an *is* or *has* is drawn to the word before it: the return's scanned, it's back."""
    shortened = (following for word, following in pairwise(words) if word.replace("’", "'").endswith("'s"))
    return any(word.endswith("ed") or word in ("back", "in", "there", "sent") for word in shortened)


def is_main_verb(word: str) -> bool:
    """Whether a Dutch word at the end belongs to the main clause: wordt na retour van het pakket *verwerkt*."""
    return word == "terug" or (
        word.startswith(("ge", "ver", "be", "terug", "over")) and word.endswith(("t", "d", "en"))
    )


def is_participle(word: str, is_english: bool) -> bool:
    """Whether a word alone tells what is done: received, sent, ontvangen, goedgekeurd."""
    if is_english:
        return word.endswith("ed") or word in ("sent", "back")
    return word.startswith(("ge", "goedge", "ver", "be", "ont")) and word.endswith(("t", "d", "en"))


def main_clause_at(words: Sequence[str], at: int, is_english: bool) -> int | None:
    """Where the main clause begins, of which this is the subject: *we* refund you; *betalen we*; *it takes*."""
    word, following = words[at], words[at + 1] if at + 1 < len(words) else ""
    if word.replace("’", "'").partition("'")[0] in said.PRONOUNS - {"it"} and is_english:
        return at
    if word == "it" and following in said.TAKES:
        return at
    before = words[at - 1]
    if word == "het" and before in said.BEFORE_AN_AMOUNT:
        return at - 1
    if word in said.DUTCH_PRONOUNS and not is_english and before not in said.DUTCH_PREPOSITIONS:
        return at - 1
    return None

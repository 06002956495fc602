"""Phrases that tell of themselves which side says them, whatever names stand there."""

from __future__ import annotations

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.people.introductions import name_introduced


def somebody_serves(text: str) -> bool:
    """Whether somebody of a company says this: who they are, or that they help."""
    return name_introduced(text) is not None or pattern(in_any("company_says")).search(plain(text)) is not None


def phrases_of_each(small: str) -> tuple[int, int]:
    """How many phrases of the company's stand in a text in small letters, and how many of the person's."""
    theirs, mine = (len(pattern(in_any(entry)).findall(small)) for entry in ("company_says", "customer_says"))
    return theirs, mine

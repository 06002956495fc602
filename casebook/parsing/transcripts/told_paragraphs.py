"""The paragraphs of a call that the person noted down, whose lines may be broken where there was no more room."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.names import FIRST_PERSON
from casebook.parsing.transcripts.stamps import stamp_at
from casebook.parsing.transcripts.turns import Line

_LONG_LINE = 65
"""A line of so many characters without a mark at its end goes on in the next, whose first word had no more room there. Our own
choice."""

_LONGEST_WORD = 15
"""Lines that are broken where there is no more room differ by less. Our own choice."""

_FEW = 0.3
"""Where no larger part of the lines is about as long as the longest, none was broken. Our own choice."""


def paragraphs(lines: Sequence[Line]) -> list[tuple[str, Line]]:
    """The paragraphs of the text, each with its first line; marks of lists are left out."""
    found: list[tuple[str, Line]] = []
    before = ""
    written = [line.text for line in lines if line.text]
    small = sum(text[:1].islower() for text in written) * 2 > len(
        written
    )  # who notes so begins no sentence with a capital
    longest = max(map(len, written), default=0)
    broken = sum(len(text) > longest - _LONGEST_WORD for text in written) > _FEW * len(written)
    for line in lines:
        text = re.sub(r"^[-*•·–]\s+", "", line.text)
        goes_on = (
            before
            and text
            and text == line.text
            and before[-1:] not in ".!?:"
            and not (len(found) == 1 and is_heading(before))
            and not is_mine(text)
            and (
                (broken and len(before) > _LONG_LINE and len(before) + len(text.split()[0]) >= longest)
                or (text[:1].islower() and not small)
            )
        )
        if goes_on:
            found[-1] = (f"{found[-1][0]} {text}", found[-1][1])
        elif text:
            found.append((text, line))
        before = text
    return found


def is_mine(text: str) -> bool:
    """Whether a paragraph is what the person said, as who notes a call down puts it: `Ich: …`."""
    name, colon, _ = text.partition(":")
    return bool(colon) and plain(name) in FIRST_PERSON


def is_heading(sentence: str) -> bool:
    """Whether it tells which call it was and when, and nothing of what was said: it has a day, or begins with a label."""
    return _has_day(sentence) or re.match(r"[^\W\d]+ ?: ?\d", sentence) is not None


def _has_day(sentence: str) -> bool:
    found = (stamp_at(sentence, place.start()) for place in re.finditer(r"(?<![\w.,/:-])(?=\w)", sentence))
    return any(one is not None and one[0].day is not None for one in found)

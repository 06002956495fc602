"""The paragraphs of a call that the person noted down, whose lines may be broken where there was no more room."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from casebook.parsing.promises.own_part_words import BY_MYSELF
from casebook.parsing.transcripts.broken_lines import goes_on as goes_on_in
from casebook.parsing.transcripts.broken_lines import language_of_lines
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.notes.endings import is_over
from casebook.parsing.transcripts.people.names import FIRST_PERSON
from casebook.parsing.transcripts.times.stamps import stamp_at
from casebook.parsing.transcripts.turns import Line

_LONG_LINE = 65
"""A line of so many characters without a mark at its end goes on in the next, whose first word had no more room there. Our own
choice."""

_NEARLY_ALL = 0.8
"""Where so large a part of the lines ends in no mark, each is a note of its own. Our own choice."""

TIMED = r"\d{1,2}(?:[:.]|[hH])\d{2}(?: ?[:–—-])? +(?=[^\W\d])"
"""The time before each step of a call that was noted down while it went on."""

_ENDS_WITHIN = re.compile(r"\w{3}[.!?] +[^\W\d_]")
"""That one sentence ends in a line and another begins. Where most lines hold one, they are no notes of a line each."""

_MARK_OF_LIST = re.compile(r"^[-*•·–]\s+")


def paragraphs(lines: Sequence[Line]) -> list[tuple[str, Line]]:
    """The paragraphs of the text, each with its first line; marks of lists are left out."""
    found: list[tuple[str, Line]] = []
    before = ""
    written = [_MARK_OF_LIST.sub("", line.text) for line in lines if line.text]
    # who notes so begins no sentence with a capital, or ends none with a mark
    small = sum(text[:1].islower() for text in written) * 2 > len(written)
    unended = sum(text[-1:] not in ".!?:" for text in written) >= _NEARLY_ALL * len(written)
    language = language_of_lines(lines) if unended else ""
    in_sentences = not unended and sum(bool(_ENDS_WITHIN.search(text)) for text in written) * 2 > len(written)
    longest = max(map(len, written), default=0)
    is_log = unended and not any(_ENDS_WITHIN.search(text) for text in written)
    broken = not is_log and _is_broken([line.text for line in lines], longest)
    for line in lines:
        text = _MARK_OF_LIST.sub("", line.text)
        goes_on = (
            before
            and text
            and text == line.text
            and before[-1:] not in ".!?:"
            and not (len(found) == 1 and is_heading(before))
            and not (is_mine(text) or BY_MYSELF.match(plain(text)) or is_over(text))
            and (
                (broken and len(before) > _LONG_LINE and not _has_room(before, text, longest))
                or (unended and not broken and goes_on_in(before, text, language))
                or (text[:1].islower() and not (small or unended) and len(before) * 2 > longest)
                or (text[:1].islower() and in_sentences and len(before) > _LONG_LINE)
            )
        )
        if goes_on:
            found[-1] = (f"{found[-1][0]} {text}", found[-1][1])
        elif text:
            found.append((text, line))
        before = text
    return found


def _is_broken(texts: Sequence[str], longest: int) -> bool:
    """Whether lines end where there is no more room: most of those that no mark ends, and that the next follows at once."""
    open_lines = [(text, after) for text, after in pairwise(texts) if text and after and text[-1:] not in ".!?:"]
    return sum(not _has_room(text, after, longest) for text, after in open_lines) * 2 > len(open_lines)


def _has_room(text: str, after: str, longest: int) -> bool:
    """Whether the first word of the next line could have stood in this one."""
    return len(text) + len(after.split()[0]) < longest


def is_mine(text: str) -> bool:
    """Whether a paragraph is what the person said, as who notes a call down puts it: `Ich: …`."""
    name, colon, _ = text.partition(":")
    return bool(colon) and plain(name).strip() in FIRST_PERSON


def is_heading(sentence: str) -> bool:
    """Whether it tells which call it was and when, and nothing of what was said: it has a day, or begins with a label."""
    return _has_day(sentence) or re.match(r"[^\W\d]+ ?: ?\d", sentence) is not None


def _has_day(sentence: str) -> bool:
    found = (stamp_at(sentence, place.start()) for place in re.finditer(r"(?<![\w.,/:-])(?=\w)", sentence))
    return any(one is not None and one[0].day is not None for one in found)

"""A chat without names whose messages show by a mark whose they are: a picture, an arrow, the indent of a line.

The marks need no list. A few of them come back, line after line, and what is said beside each tells which is the person's.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise

from casebook.parsing.transcripts.chats.heads import is_receipt
from casebook.parsing.transcripts.decoding import plain, written_lines
from casebook.parsing.transcripts.languages.text_language import language_of
from casebook.parsing.transcripts.people.whose_phrases import somebody_serves
from casebook.parsing.transcripts.recordings.voices import ME, SOMEBODY, score_of
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn

_FEWEST = 4
"""Fewer times that somebody speaks are no chat; a list is ordered by its marks. Our own choice."""

_MOST_MARKS = 4
"""More kinds of marks tell nobody apart: the person, a program and two who are passed on to. Our own choice."""

_NEARLY_ALL = 0.6
"""So large a part of the lines has a mark, where messages are marked. Our own choice."""

_MARK = re.compile(r"(?P<mark>[^\w\s¿¡\"'“«(\[{<>*#+~|/=_.,;:!?&@$€£%•·–—-]{1,6})\s*(?=\S)")
"""A picture or an arrow before what is said; what begins a list or a quotation, or a sum, is another."""

_INDENT = re.compile(r"[ \t\u00a0\u3000]{4,}(?=\S)|\t+(?=\S)")


def indented_in(text: str) -> frozenset[int]:
    """The numbers of the lines that begin further right than the others, from 1; none where there are none of either."""
    written = [(number, line) for number, line in enumerate(written_lines(text), 1) if line.strip()]
    found = frozenset(number for number, line in written if _INDENT.match(line))
    return found if len(found) > 1 and len(written) - len(found) > 1 else frozenset()


def chat_by_marks(lines: Sequence[Line], indented: frozenset[int]) -> Talk | None:
    """The chat in these lines, the numbers of those further right given; None where no marks tell two sides apart."""
    written = [line for line in lines if line.text]
    return _chat(_before(written)) or (_chat(_aside(written, indented)) if indented else None)


_Message = tuple[str, list[Line]]
"""A mark, and what is said beside it."""


def _before(written: Sequence[Line]) -> list[_Message]:
    """The messages with the mark before each; a line without one goes on with the message above it."""
    found: list[_Message] = []
    marks = [_MARK.match(line.text) for line in written]
    if sum(mark is not None for mark in marks) < _NEARLY_ALL * len(written):
        return []
    for line, mark in zip(written, marks, strict=True):
        if mark is not None:
            found.append((mark["mark"], [Line(line.number, line.text[mark.end() :])]))
        elif found:
            found[-1][1].append(line)
    return found


def _aside(written: Sequence[Line], indented: frozenset[int]) -> list[_Message]:
    return [("right" if line.number in indented else "left", [line]) for line in written]


def _chat(messages: Sequence[_Message]) -> Talk | None:
    """The chat of these messages, where the marks of one kind serve and those of another do not."""
    changes = sum(one[0] != other[0] for one, other in pairwise(messages))
    counts = Counter(mark for mark, _ in messages)
    kinds = [mark for mark, count in counts.items() if count > 1]
    if changes < _FEWEST - 1 or not 1 < len(kinds) <= _MOST_MARKS or len(counts) > _MOST_MARKS:
        return None
    texts = {mark: [line.text for one, said in messages for line in said if one == mark] for mark in counts}
    person = _persons(texts)
    if person is None or counts[person] < len((True, False)):
        return None
    turns = [
        Turn(ME if mark == person else SOMEBODY, tuple(said), None, (), said[0])
        for mark, lines in messages
        if (said := [line for line in lines if not is_receipt(line.text)])
    ]
    return Talk(Layout.MESSAGES, tuple(turns), me=frozenset({ME}))


def _persons(texts: Mapping[str, Sequence[str]]) -> str | None:
    """The mark of the person: what is said beside it is least what a company says, and beside another somebody serves."""
    language = language_of(plain("\n".join(text for said in texts.values() for text in said)))
    scores = {mark: sum(score_of(text, language) for text in said) / len(said) for mark, said in texts.items()}
    least, *others = sorted(scores, key=lambda mark: scores[mark])
    serves = any(map(somebody_serves, (text for mark in others for text in texts[mark])))
    return least if others and serves and scores[least] < scores[others[0]] else None

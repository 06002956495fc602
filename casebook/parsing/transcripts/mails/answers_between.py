"""A mail that answers between the lines which it quotes: each question before its answer, as in a chat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn

_LISTED = re.compile(r"(?:\(?\d{1,2}[.)]|[a-h]\)|[-*•–])\s+(?=\S)")
"""What stands before each of several questions: `2. When is it mended?`"""


def with_answers_between(talk: Talk) -> Talk:
    """The same, what is quoted and its answers parted into turns in the order of their lines, where they stand in one another."""
    if talk.layout is not Layout.MAIL:
        return talk
    turns = list[Turn]()
    for turn in talk.turns:
        before = turns[-1] if turns else None
        if before is not None and before.quoted and not turn.quoted and _stands_within(before, turn):
            turns[-1:] = _parted(before, turn)
        else:
            turns.append(turn)
    return replace(talk, turns=tuple(turns))


def _stands_within(quoted: Turn, answer: Turn) -> bool:
    """Whether lines of an answer stand between those of what it quotes."""
    first, last = quoted.lines[0].number, quoted.lines[-1].number
    return any(first < line.number < last for line in answer.lines)


def _parted(quoted: Turn, answer: Turn) -> Iterator[Turn]:
    """The pieces of both, in the order of their lines."""
    lines = sorted([(line, quoted) for line in quoted.lines] + [(line, answer) for line in answer.lines], key=_number)
    for turn, piece in groupby(lines, key=lambda each: each[1]):
        said = tuple(line for line, _ in piece)
        if turn is quoted:
            said = tuple(Line(line.number, _LISTED.sub("", line.text, count=1)) for line in said)
        yield replace(turn, said=said, loose=(), asked=turn is quoted)


def _number(each: tuple[Line, Turn]) -> int:
    return each[0].number


def begins_mail(talk: Talk, at: int) -> bool:
    """Whether a turn is a mail, or the piece that one begins with."""
    return talk.layout is Layout.MAIL and not (at and talk.turns[at - 1].asked)

"""A call that somebody noted down while it went on, each step behind its time: told like one that is noted afterwards."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import pattern
from casebook.parsing.transcripts.notes.call import told_of
from casebook.parsing.transcripts.notes.paragraphs import TIMED
from casebook.parsing.transcripts.notes.words import TOLD
from casebook.parsing.transcripts.turns import Layout, Line, Talk

_LEAST = 3
"""Fewer lines with a time are no such notes. Our own choice."""

_FEW = 2
"""So few words with one for the end tell only that it ended. Our own choice."""


def timed_notes(lines: Sequence[Line], known: frozenset[str]) -> Talk | None:
    """The call; None where most lines have no time, or nothing is told. `known` are the names of the person and the company."""
    timed = sum(pattern(TIMED).match(line.text) is not None for line in lines)
    if timed < _LEAST or timed * 2 < sum(bool(line.text) for line in lines):
        return None
    talk = told_of([Line(line.number, _step(line.text)) for line in lines], known)
    return talk and replace(talk, notices=tuple((line, None) for line in lines if line.text))


def headed_notes(talk: Talk, lines: Sequence[Line], known: frozenset[str]) -> Talk | None:
    """What is told below a line with the day, the time and whom one called, where it was taken for one message of theirs; None
    where it names nobody who was spoken to.
    """
    head = talk.turns[0].head if len(talk.turns) == 1 else None
    if head is None or talk.layout is not Layout.NAMES or not talk.turns[0].stamp or not head.text[-1:].isalpha():
        return None
    told = told_of(lines, known)
    return told if told and told.theirs else None


def _step(text: str) -> str:
    """What a line tells behind its time; nothing where that is only that the call ended."""
    step = re.sub(f"^{TIMED}", "", text)
    ended = "|".join(words.ended for words in TOLD.values())
    only_ended = len(step.split()) <= _FEW and pattern(rf"{ended}|\bhung up\b").search(plain(step))
    return "" if only_ended else step

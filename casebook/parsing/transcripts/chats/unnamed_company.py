"""What a company says without a name: between the person's own messages, which have one, or in a few lines alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.chats.heads import is_me
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import in_any, pattern
from casebook.parsing.transcripts.people.whose_phrases import somebody_serves
from casebook.parsing.transcripts.recordings.voices import SOMEBODY
from casebook.parsing.transcripts.turns import Layout, Line, Talk, Turn
from casebook.records.vocabularies import Promised

_FEWEST = 2
"""Fewer messages of the person, or fewer answers to them, are no such chat. Our own choice."""

_FILE = re.compile(r"\S.{0,60}\.(?:jpe?g|png|gif|heic|webp|pdf|docx?|mp4|mov|zip)\W*", re.IGNORECASE)
"""The name of a file that was sent, on a line of its own."""


def with_unnamed_company(talk: Talk, person: frozenset[str]) -> Talk:
    """The same where each head is the person's: the lines below what they said are then the company's, if somebody there says so.

    `person` are the names, in small letters, that the person goes by.
    """
    if talk.layout is not Layout.HEADS or not all(_is_mine(turn, person) for turn in talk.turns):
        return talk
    turns: list[Turn] = _greeting(talk)
    for turn in talk.turns:
        mine, theirs = _parted(turn.loose)
        turns.append(replace(turn, loose=tuple(mine)))
        if theirs:
            turns.append(Turn(SOMEBODY, tuple(theirs), None, (), theirs[0]))
    answers = [turn for turn in turns if turn.speaker == SOMEBODY]
    serves = any(somebody_serves(line.text) for turn in answers for line in turn.lines)
    if len(answers) < _FEWEST or len(talk.turns) < _FEWEST or not serves:
        return talk
    said = {line.number for turn in answers for line in turn.lines}
    notices = tuple((line, stamp) for line, stamp in talk.notices if line.number not in said)
    return replace(talk, turns=tuple(turns), notices=notices)


def _is_mine(turn: Turn, person: frozenset[str]) -> bool:
    return turn.speaker is not None and (is_me(turn.speaker) or plain(turn.speaker) in person)


def _greeting(talk: Talk) -> list[Turn]:
    """What the company said before the person did, as a turn: whole sentences, the first of which serves."""
    first = talk.turns[0].head.number if talk.turns and talk.turns[0].head else 0
    above = [line for line, stamp in talk.notices if line.number < first and stamp is None]
    begin = next((at for at, line in enumerate(above) if line.text[-1:] in ".!?" and somebody_serves(line.text)), None)
    said = [] if begin is None else [line for line in above[begin:] if line.text[-1:] in ".!?"]
    return [Turn(SOMEBODY, tuple(said), None, (), said[0])] if said else []


def _parted(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines with which a message of the person's goes on, a small letter first or a file alone, and those behind them."""
    end = 0
    while end < len(lines) and (lines[end].text[:1].islower() or _FILE.fullmatch(lines[end].text)):
        end += 1
    return list(lines[:end]), list(lines[end:])


_MOST_LINES = 6
"""So few lines are somebody's words alone, where no name stands in them. Our own choice."""

_ONLY_A_COMPANY = (Promised.REFUND, Promised.REPLACEMENT, Promised.REPAIR, Promised.COLLECTION)
"""What nobody promises a company."""

_WE = r"\b(?:we|wij|wir|nous|nosotros|[^\W\d_]+(?:emos|amos))\b"
_WANTS = (
    r"\b(?:want|expect|demand|ask|need|from you|willen|verwachten|eisen|vragen|wollen|erwarten|fordern|verlangen|voulons|"
    r"attendons|exigeons|demandons|queremos|exigimos|esperamos|pedimos)\b"
)
_YOU = r"\b(?:you|your|u|uw|je|jou|ihnen|ihre\w*|dir|vous|votre|le|les|su|te)\b"


def company_alone(lines: Sequence[Line]) -> Talk | None:
    """What a company says in a few lines without a name: *we* will refund *you*; None where nothing there is sure to be that."""
    written = [line for line in lines if line.text]
    theirs = [line for line in written if _is_promised_by_a_company(line.text)]
    if len(written) > _MOST_LINES or not theirs:
        return None
    turns = (Turn(SOMEBODY, tuple(theirs), None, (), theirs[0]),)
    others = tuple((line, None) for line in written if line not in theirs)
    return Talk(Layout.MESSAGES, turns, others, theirs=frozenset({SOMEBODY}))


def _is_promised_by_a_company(text: str) -> bool:
    small = plain(text)
    speaks = all(pattern(words).search(small) for words in (_WE, _YOU, in_any("shall")))
    return (
        speaks
        and not pattern(_WANTS).search(small)
        and not small.endswith("?")
        and promise_kind_in(text) in _ONLY_A_COMPANY
    )

"""The lines of a call that is told of which tell when it was."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import pattern
from casebook.parsing.transcripts.notes.call import ME, SOMEBODY
from casebook.parsing.transcripts.notes.day import hours_named
from casebook.parsing.transcripts.notes.endings import (
    CLOCK,
    clauses_noted,
    is_over,
    with_colons,
    with_labels,
    with_range_in_colons,
)
from casebook.parsing.transcripts.notes.paragraphs import TIMED
from casebook.parsing.transcripts.notes.words import TOLD
from casebook.parsing.transcripts.times.stamps import stamp_at
from casebook.parsing.transcripts.times.times_inside import times_inside
from casebook.parsing.transcripts.turns import Line, Talk


def times_told(talk: Talk) -> Iterator[Line]:
    """The lines that tell when a call was: those before anybody is named, as far as they tell no end."""
    met, named, name = _first_met(talk)
    dated = False
    for line, _ in talk.notices:
        if timed := pattern(TIMED).match(line.text):
            yield Line(line.number, with_colons(timed[0], firm=dated))
        elif line.number < met:
            yield Line(line.number, _without_end(line.text, dated=dated))
        elif line.number == met and named:
            before, sentence, _ = line.text.partition(named)
            yield Line(line.number, f"{_without_end(before, dated=dated)} {_when_called(sentence, name, dated=dated)}")
        dated = dated or any(stamp.day for stamp in times_inside(line.text))


def ends_told(talk: Talk) -> Iterator[Line]:
    """The times at which who noted it says that the call was over."""
    for line, _ in talk.notices:
        for clause in with_labels(clauses_noted(line.text)):
            if is_over(clause) and (told := CLOCK.search(with_colons(clause, firm=True))):
                yield Line(line.number, told[0])


def when_named(talk: Talk, clock: Clock) -> Iterator[tuple[Line, tuple[time, ...]]]:
    """The times that words may mean in which it is told that somebody was called, before it names who was met: `kwart over 9`."""
    _, _, name = _first_met(talk)
    for line in lines_before_anybody(talk):
        text = line.text.partition(name)[0] if name else line.text
        for clause in clauses_noted(text):
            is_when = _tells_of_calling(clause) or len(clause.split()) <= _MOST_WORDS
            if is_when and not _ABOUT.search(plain(clause)):
                yield line, hours_named(clause, clock)


_ABOUT = re.compile(
    r"\b(?:y pico|or so|something|ongeveer|ergens|ungefahr|irgendwann|environ|passee?s?|mas o menos|about|around)\b|ish\b"
)
"""What makes a time no more than near."""

_MOST_WORDS = 5
"""So few words that have a time in them are that time and no more. Our own choice."""


def _without_end(text: str, *, dated: bool) -> str:
    """What is told before anybody is named, without the end; a time beside the words for calling may have a full stop in it.

    `dated`: the day was told before, and what may be another is a time.
    """
    text = with_range_in_colons(text)
    for clause in clauses_noted(text):
        if is_over(clause):
            text = text.replace(clause, "", 1)
        elif _tells_of_calling(clause):
            text = text.replace(clause, with_colons(clause, firm=dated), 1)
    return text


def _when_called(sentence: str, name: str, *, dated: bool) -> str:
    """The times that a sentence tells of calling, before it names who was met; with the day that it begins with."""
    before = sentence.partition(name)[0] if name else ""
    found = []
    for clause in clauses_noted(before):
        written = with_colons(clause, firm=dated and _tells_of_calling(clause))
        time_of_day = CLOCK.search(written)
        if is_over(clause) or not (time_of_day or sentence.startswith(clause)):
            continue
        if (day := stamp_at(written)) and day[0].day and sentence.startswith(clause):
            found.append(written[: max(day[1], time_of_day.end() if time_of_day else 0)])
        elif time_of_day and (_tells_of_calling(clause) or not CLOCK.sub("", clause).strip()):
            found.append(time_of_day[0])
    return ", ".join(found)


def _tells_of_calling(clause: str) -> bool:
    called = "|".join(words.called for words in TOLD.values())
    return pattern(rf"\b(?:{called})\b").search(plain(clause)) is not None


def lines_before_anybody(talk: Talk) -> Iterator[Line]:
    """The lines up to the sentence in which somebody is named first, and that sentence."""
    met, named, _ = _first_met(talk)
    for line, _ in talk.notices:
        if line.number < met:
            yield line
        elif line.number == met and named:
            before, sentence, _ = line.text.partition(named)
            yield Line(line.number, f"{before}{sentence}")


def _first_met(talk: Talk) -> tuple[int, str, str]:
    """The number of the line in which somebody is named first, what it tells of them, and their name."""
    met = next((turn for turn in talk.turns if turn.speaker not in (ME, SOMEBODY) and turn.text), None)
    people = [turn.said[0].number for turn in talk.turns if turn.speaker not in (ME, SOMEBODY)]
    first = min(people, default=next((turn.said[0].number for turn in talk.turns), 0))
    name = (met.speaker or "") if met else ""
    met = met or next((turn for turn in talk.turns if turn.text), None)
    return first, met.text if met else "", name

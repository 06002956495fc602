"""The lines of a call that is told of which tell when it was."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.notes.call import ME, SOMEBODY
from casebook.parsing.transcripts.notes.paragraphs import TIMED
from casebook.parsing.transcripts.notes.words import TOLD
from casebook.parsing.transcripts.turns import Line, Talk
from casebook.parsing.transcripts.words import pattern


def times_told(talk: Talk) -> Iterator[Line]:
    """The lines that tell when a call was: those before anybody is named, and who hung up when."""
    ended = "|".join(words.ended for words in TOLD.values())
    met, named = _first_met(talk)
    for line, _ in talk.notices:
        if timed := pattern(TIMED).match(line.text):
            yield Line(line.number, timed[0])
        elif line.number < met or pattern(ended).search(plain(line.text)):
            yield line
        elif line.number == met and named and not line.text.startswith(named):
            yield Line(line.number, line.text.partition(named)[0])


def lines_before_anybody(talk: Talk) -> Iterator[Line]:
    """The lines up to the sentence in which somebody is named first, and that sentence."""
    met, named = _first_met(talk)
    for line, _ in talk.notices:
        if line.number < met:
            yield line
        elif line.number == met and named:
            before, sentence, _ = line.text.partition(named)
            yield Line(line.number, f"{before}{sentence}")


def _first_met(talk: Talk) -> tuple[int, str]:
    """The number of the line in which somebody is named first, and what it tells of them."""
    met = next((turn for turn in talk.turns if turn.speaker not in (ME, SOMEBODY) and turn.text), None)
    people = [turn.said[0].number for turn in talk.turns if turn.speaker not in (ME, SOMEBODY)]
    first = min(people, default=next((turn.said[0].number for turn in talk.turns), 0))
    met = met or next((turn for turn in talk.turns if turn.text), None)
    return first, met.text if met else ""

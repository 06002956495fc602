"""The day on which a call took place that the person tells of, in words: `yesterday at 3pm`, `Gestern um halb drei`.

Only the clause counts that tells of the call, or is the day and no more: that of another (`as nobody came on Monday`) is of
something else. A day is read as one that is typed after `--date`, and looked for behind the present.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from functools import lru_cache
from typing import NamedTuple

from casebook.parsing.clock import Clock
from casebook.parsing.dates.date_words import numbered
from casebook.parsing.dates.figures import Figures
from casebook.parsing.dates.moments import Direction
from casebook.parsing.errors import HalfOfDayUnsaid, UnreadableDate
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.words import pattern
from casebook.parsing.transcripts.notes.words import TOLD, ToldWords
from casebook.parsing.transcripts.times.day_orders import order_told
from casebook.parsing.transcripts.times.stamps import Stamp, Worded
from casebook.parsing.when import read_when
from casebook.records.values import Moment
from casebook.text.sentences import sentences

_CLAUSE_ENDS = re.compile(
    r"[,;!?()]\s*|:\s|\s[-–—]\s|\.\s+|\.$|"
    r"\s(?=(?:because|that|and|but|who|which|as|since|weil|dass|und|aber|omdat|dat|en|maar|parce|car|que|qui|et|mais|"
    r"porque|pero|y|quien)\s)"
)
"""Where a clause ends, in letters without accents: at a mark, or before what joins another to it."""

_OF_SOMETHING = re.compile(
    r"(?:of|from|since|until|before|after|by|due|van|sinds|tot|voor|na|von|vom|seit|bis|vor|nach|de|du|depuis|del|desde|hasta)"
)
"""Before a day that is that of a thing, and not of the call: `about the order of Tuesday`."""

_BEFORE, _BEHIND = 5, 7
"""So many words beside the one that names a day may belong to it: `ten minutes past two on`, `the 24th at half past two`."""

_SHORT = 3
"""Abbreviations of weekdays are words of their own too (`sat`, `do`), and name a day only as the first word."""


class Told(NamedTuple):
    """When it was: `words` tell it. `hour` is the time, where only half of the clock was named (`half past two`)."""

    words: str
    moment: Moment
    hour: time | None = None

    @property
    def stamp(self) -> Stamp:
        """The same as what stands beside a message."""
        day = self.moment.day
        at = self.moment.clock.time() if self.moment.clock else None
        return Stamp(Worded(day.year, day.month, day.day), at, likely=self.hour)


@lru_cache(maxsize=16)  # when it took place and when each turn was said hang on it
def day_told(text: str, language: str, clock: Clock) -> Told | None:
    """The day and the time that this text tells of a call; None where it tells none in words."""
    words, clock = TOLD[language], _with_order(text, clock)
    called = pattern(rf"\b(?:{words.called})\b")
    for sentence in sentences(text):
        is_called = called.search(plain(sentence)) is not None
        for clause in _clauses(sentence):
            found = _in_clause(clause, words, clock)
            if found is None:
                continue
            is_all = not re.sub(r"\W", "", clause.replace(found.words, "", 1))
            if called.search(plain(clause)) or (is_all and (is_called or not text.partition(clause)[0].strip())):
                return found
    return None


def hours_named(clause: str, clock: Clock) -> tuple[time, ...]:
    """The two times of day that words may mean which name half of the clock alone: `kwart over 9`; none where none do."""
    words = clause.split()
    spans = ((begin, end) for begin in range(len(words)) for end in range(begin + 2, begin + 2 + _BEFORE))
    for begin, end in sorted(spans, key=lambda span: span[0] - span[1]):
        try:
            read_when(f"{clock.now.date() - _WEEK} {' '.join(words[begin:end])}", clock, Direction.PAST)
        except HalfOfDayUnsaid as unsaid:
            return tuple(_at(hour) for hour in unsaid.hours)
        except UnreadableDate:
            continue
    return ()


_WEEK = timedelta(days=7)

_FIGURES = re.compile(r"\d{1,2}([/.-])\d{1,2}\1\d{4}\b")


def _with_order(text: str, clock: Clock) -> Clock:
    """The clock by which the days in figures are read, where they tell themselves which of their figures is the month."""
    days = [Figures(*map(int, re.split(r"\D", day[0]))) for day in _FIGURES.finditer(text)]
    order = order_told(days, clock)
    return clock if order is None else replace(clock, date_order=order)


def _at(hour: float) -> time:
    return time(int(hour), round(hour % 1 * 60))


def _clauses(sentence: str) -> Iterator[str]:
    at = 0
    for end in _CLAUSE_ENDS.finditer(plain(sentence)):
        yield sentence[at : end.start()]
        at = end.end()
    yield sentence[at:]


def _in_clause(clause: str, words: ToldWords, clock: Clock) -> Told | None:
    """The longest words in a clause that are a day, with the time that stands beside it."""
    places = list(re.finditer(r"\S+", clause))
    for at in range(len(places)):
        before = plain(places[at - 1][0]) if at else ""
        named = _names_a_day(plain(clause[places[at].start() :]), words, first=at == 0)
        if not named or _OF_SOMETHING.fullmatch(before):
            continue
        hours: tuple[float, ...] = ()
        spans = (
            (begin, end) for begin in range(max(0, at - _BEFORE), at + 1) for end in range(at + 1, at + 1 + _BEHIND)
        )
        for begin, end in sorted(spans, key=lambda span: span[0] - span[1]):
            if end > len(places):
                continue
            typed = clause[places[begin].start() : places[end - 1].end()]
            try:
                found = read_when(typed, clock, Direction.PAST)
            except HalfOfDayUnsaid as unsaid:
                hours = hours or unsaid.hours
            except UnreadableDate:
                continue
            else:
                return _told(typed, found, hours, clock)
    return None


def _names_a_day(small: str, words: ToldWords, *, first: bool) -> bool:
    """Whether the first of these words names a day, or a month beside a number, or is one in figures."""
    word = re.split(r"[^\w'-]", small)[0]
    named = (word in numbered("WEEKDAYS") and (len(word) > _SHORT or first)) or _FIGURES.match(small) is not None
    return named or word in numbered("MONTHS") or pattern(rf"(?:{words.days})\b(?!['-]s)").match(small) is not None


def _told(words: str, moment: Moment, hours: tuple[float, ...], clock: Clock) -> Told | None:
    """What was read, as far as it does not lie ahead: of the day of today only the day, where the time is still to come."""
    if moment.day > clock.now.date():
        return None
    if moment.has_time and moment.utc > clock.now:
        moment, hours = read_when(moment.day.isoformat(), clock, Direction.PAST), ()
    hour = _at(hours[0]) if len(hours) == 1 and not moment.has_time else None
    is_past = hour is None or moment.day < clock.now.date() or hour <= clock.now.time()
    return Told(words, moment, hour if is_past else None)

"""The lines of a page that say when something was posted: a day or an age, with a few words around it that stand there again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from casebook.parsing.transcripts.chats.forum_heads import age_of
from casebook.parsing.transcripts.chats.forum_words import ASIDE, COUNTED
from casebook.parsing.transcripts.chats.heads import day_or_time_alone
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.times.stamps import Stamp, day_without_year, stamp_at
from casebook.parsing.transcripts.turns import Line

LONGEST = 120
"""What a page writes around a post is shorter. Our own choice."""

_MOST_BEFORE, _MOST_BEHIND = 10, 5
"""So many words stand at most before a day, and behind it. Our own choice."""

_MONTHS = 12

MARKS = " \t·•|,:;–—-»›>()[]@#*"
"""What stands between the pieces of a line and belongs to none."""

_SHORT_AGE = re.compile(r"\d{1,3} ?[^\W\d_]{1,8}\.?")
_FIGURES = re.compile(r"(?P<first>\d{1,2})(?P<mark>[-/.])(?P<second>\d{1,2})")
_BEGINS = re.compile(r"(?<!\S)[^\w\s]{0,2}(?=\w)")
_MAY_BE_DAY = re.compile(r"\d|\b(?:ago|geleden|vor|il y a|hace)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[^\W\d_]{2}[.!?…] ")
_JOINS = re.compile(r"(?:^|[\s,]+)(?:on|at|of|op|om|vom|am|um|den|dem|le|du|el|del|a)$", re.IGNORECASE)
"""What joins a day to the words before it."""

LABELLED = re.compile(r"[^\W\d_][\w -]{0,14} ?: ?\S.*")
"""A line with its label, as the heads of a mail have them: *To: Maria*."""


class DayLine(NamedTuple):
    """A line with a day: its place, the day, and what stands before and behind it without the marks between."""

    at: int
    stamp: Stamp
    before: str
    behind: str


def day_lines(lines: Sequence[Line]) -> list[DayLine]:
    """They in order."""
    short = [(at, line.text) for at, line in enumerate(lines) if 0 < len(line.text) <= LONGEST]
    kept = [(at, text) for at, text in short if not any(one.fullmatch(plain(text)) for one in (COUNTED, ASIDE))]
    days = [day for at, text in kept if (day := _day_in(at, text)) is not None]
    found = sorted([*(day for day in days if not _is_of_a_mail(lines, day.at)), *_in_figures(kept)])
    return [day for before, day in zip([None, *found], found, strict=False) if not _is_same_day(lines, before, day)]


def _is_same_day(lines: Sequence[Line], before: DayLine | None, day: DayLine) -> bool:
    """Whether a line is no more than a day right below another that has words beside it: `Reply from the owner 2 days ago`."""
    is_below = before is not None and not any(line.text for line in lines[before.at + 1 : day.at])
    return is_below and not (day.before or day.behind)


def _is_of_a_mail(lines: Sequence[Line], at: int) -> bool:
    """Whether it is one of several lines with labels, as above a mail."""
    beside = [lines[near].text for near in (at - 1, at + 1) if 0 <= near < len(lines)]
    return LABELLED.match(lines[at].text) is not None and any(map(LABELLED.fullmatch, beside))


def _in_figures(short: Sequence[tuple[int, str]]) -> Iterator[DayLine]:
    """The lines that are a day and a month in figures, `11-20`, where one of them tells which is which."""
    found = [(at, one) for at, text in short if (one := _FIGURES.fullmatch(text))]
    first, second = (max((int(one[group]) for _, one in found), default=0) for group in ("first", "second"))
    if (first > _MONTHS) is (second > _MONTHS):
        return
    for at, one in found:
        day, month = (one["first"], one["second"]) if first > _MONTHS else (one["second"], one["first"])
        if (stamp := day_without_year(f"{day}-{month}", is_sure=True)) is not None:
            yield DayLine(at, stamp, "", "")


def _day_in(at: int, text: str) -> DayLine | None:
    text = re.sub(r"\s+", " ", text)
    if (alone := day_alone(text)) is not None:
        return DayLine(at, alone, "", "")
    if text[-1:] in "!?" or _MAY_BE_DAY.search(text) is None:
        return None
    for begin in _BEGINS.finditer(text):
        found = stamp_at(text, begin.end())
        if found is None or not _is_of_a_day(found[0]):
            continue
        before, behind = _JOINS.sub("", text[: begin.start()].strip(MARKS)), text[found[1] :].strip(MARKS)
        beside = len(before.split()), len(behind.split())
        is_said = (text[-1:] == "." and sum(beside) > 1) or _SENTENCE.search(f"{before} {behind}") is not None
        is_short = beside[0] <= _MOST_BEFORE and beside[1] <= _MOST_BEHIND
        return DayLine(at, found[0], before, behind) if is_short and not is_said else None
    return None


def day_alone(text: str) -> Stamp | None:
    """The day or the age that a line is and no more; None where it is anything else."""
    found = age_of(text) if _SHORT_AGE.fullmatch(text) else day_or_time_alone(text)
    return found if found is not None and _is_of_a_day(found) else None


def _is_of_a_day(stamp: Stamp) -> bool:
    return stamp.day is not None or stamp.vague

"""When something was said, as it stands beside it: `10:31`, `[20/11/2026, 10:31:05]`, `Nov 20, 2026 4:20 PM`, `( 1m 20s )`.

A day in figures is kept as it stands (`Figures`) until the whole file has told which of them is the month.
"""

from __future__ import annotations

import re
from datetime import time
from functools import cache, lru_cache
from typing import NamedTuple

from casebook.parsing.dates.date_words import numbered
from casebook.parsing.dates.figures import Figures
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.times.ages import age_at
from casebook.parsing.transcripts.times.zones_told import offset_of
from casebook.text.words.calendar_words import SHORT_MONTHS, any_of, by_place


class Worded(NamedTuple):
    """A day with the name of its month, or a whole ISO date; `year` is None where it was not said."""

    year: int | None
    month: int
    day: int


class Ago(NamedTuple):
    """A day that was named from the present: `today`, `yesterday`."""

    days: int


class OfWeek(NamedTuple):
    """A day of the week, from 0 for Monday, as pages show it for what was said in the last days."""

    weekday: int


_OfDay = time  # a field of Stamp has the name of the type


class Stamp(NamedTuple):
    """A day, a time, or how many seconds after the beginning; what was not said is None.

    `half_day`: the time is one of twelve hours, as mdy countries write it.
    """

    day: Figures | Worded | Ago | OfWeek | None = None
    time: time | None = None
    elapsed: int | None = None
    half_day: bool = False
    vague: bool = False
    """It tells how long ago it was, and so neither day nor time for sure."""
    likely: _OfDay | None = None
    """The time of day, where only half of the clock was named: `half past two`."""
    offset: int | None = None
    """How many minutes its clock is east of UTC, where that stands beside it."""

    @property
    def is_timed(self) -> bool:
        """Whether it stands where a time of day does."""
        return self.time is not None or self.vague


_HALF, _UNIT = r"\s?(?P<half>[ap])\.?\s?m\b\.?", r"(?:\s?(?:uur|uhr|hrs?|h)|u|\su(?!\s?:))\b"
_UNTIL = r"\s?(?:[-–—]|to|till|until|tot|bis|a|al?s|hasta)\s?\d{1,2}[.:]\d\d"
"""What stands behind a time with a full stop in it that is the first of two: `14.05 - 14.31 uur`."""


def _time(behind_dots: str) -> str:
    """A time of day; one with a full stop between its parts where this stands behind it, as all else is a sum or a number."""
    return (
        r"(?P<h>2[0-3]|[01]?\d)(?!\d)(?:(?:(?::|\s?h\s?|u)(?P<m>[0-5]\d)(?:[:.](?P<s>[0-5]\d)(?:[.,]\d{1,3})?)?"
        rf"|\.(?P<m2>[0-5]\d)(?:\.(?P<s2>[0-5]\d)|(?={behind_dots})))(?:{_HALF}|{_UNIT})?"
        r"|\s?(?P<half2>[ap])\.?\s?m\b\.?|\s?(?:uur|uhr)\b)"
    )


_BEHIND_DOTS = rf"\s?[ap]\.?\s?m\b|{_UNIT}|{_UNTIL}"
_BEHIND_A_DAY = rf"{_BEHIND_DOTS}|\]|\s[-–—]\s\S"
"""What stands behind such a time where its day stands before it: `15/01/26, 10.30 - Mark`, as Italian and Danish phones write."""
_OFFSET = r"(?:(?:utc|gmt)\s?[+-]\d{1,2}(?::?\d{2})?|(?:\+|(?<=:\d\d:\d\d)-|\s-(?=\d{4}\b))\d{2}:?\d{2})"
_ZONE = rf"(?P<zone>\s?\(?(?:{_OFFSET}|utc|gmt|cest|cet|bst|[ecmp][ds]t|mez|mesz|z)(?!\w)\)?)?"
_JOIN = r"(?:\s?(?:,|\bat\b|\bom\b|\bum\b|\ba las\b|\ba la\b|\ba\b|\bklo?\b\.?|[-–—·•|@/]|(?<=\d)t(?=\d))){0,2}\s{0,2}"


_SHORT_DAYS = "mi|mo|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom"


@cache
def _months() -> dict[str, int]:
    """Each month with its place from 0, also by the short names that are everyday words elsewhere: `14 dic`."""
    short = enumerate(by_place(SHORT_MONTHS, languages=("es",)))
    return {name: place for place, names in short for name in names} | numbered("MONTHS")


@cache
def _date() -> str:
    month, month_behind = any_of(numbered("MONTHS")), any_of(_months())
    weekday = (
        rf"(?:(?:{any_of(numbered('WEEKDAYS'))}|{_SHORT_DAYS})\b\.?,?\s?"
        r"(?:den |de |the |le |el )?)?"
    )
    worded = rf"(?P<wd>\d{{1,2}})(?:st|nd|rd|th|er|e|º|°)?\.?\s?(?:-|de |of )?(?P<wm>{month_behind})\b\.?"
    return (
        rf"{weekday}(?:(?P<iso>\d{{4}}(?P<is>[-/.]|\s-\s)\d{{1,2}}(?P=is)\d{{1,2}})"
        r"|(?P<fig>\d{1,2}(?P<sep>[/-]|\.\s?)\d{1,2}(?P=sep)(?:\d{4}|\d{2}))(?!\d)"
        r"|(?P<dd>\d{1,2})(?:(?P<ds>[/-])|\.)(?P<dm>\d{1,2})(?(ds)|\.)(?=,?\s\d{1,2}[:.h]\d\d)"
        rf"|(?P<sd>\d{{1,2}})(?P<ss>[/-])(?P<sm>{month_behind})(?P=ss)(?P<sy>\d{{4}}|\d{{2}})(?!\d)"
        rf"|{worded}(?:,?[\s-]?(?:de |del )?(?P<wy>\d{{4}}))?"
        rf"|(?P<vm>{month})\b\.?\s(?P<vd>\d{{1,2}})(?:st|nd|rd|th)?(?!\d|:\d)(?:,?\s(?P<vy>\d{{4}}))?)"
    )


@cache
def _stamp(*, day_first: bool) -> re.Pattern[str]:
    both = (
        rf"{_date()}(?:{_JOIN}{_time(_BEHIND_A_DAY)}{_ZONE}(?:\s(?P<ty>(?:19|20)\d\d)(?!\d))?)?"
        if day_first
        else rf"{_time(_BEHIND_DOTS)}{_ZONE}(?:{_JOIN}{_date()})?"
    )
    return re.compile(both)


_MONTHS, _LAST_OF_MONTH = 12, 31

_YEARS = range(1990, 2100)
"""Four figures before two dashes are another number elsewhere, as `0417-03-27`. Our own choice."""

LINES_KEPT = 1_024
"""Of so many lines of a chat it is kept what they are: one question after the other is asked of them all. Our own choice."""

_ELAPSED = re.compile(r"\(\s?(?:(\d+)h\s)?(?:(\d+)m\s)?(\d+)s\s?\)")
_OPEN = re.compile(r"[\[({<]?\s?")
_CLOSE = re.compile(r"\s?[\])}>]?")


def stamp_at(text: str, start: int = 0) -> tuple[Stamp, int] | None:
    """The time that stands at this place, in brackets or not, and where it ends; None where there is none."""
    small = plain(text)
    elapsed = _ELAPSED.match(small, start)
    if elapsed:
        hours, minutes, seconds = (int(part or 0) for part in elapsed.groups())
        return Stamp(elapsed=hours * 3600 + minutes * 60 + seconds), elapsed.end()
    opened = _OPEN.match(small, start)
    at = opened.end() if opened else start
    if (age := age_at(small, at)) is not None:
        return Stamp(Ago(age[0]) if age[0] else None, vague=True), age[1]
    for day_first in (True, False):
        found = _stamp(day_first=day_first).match(small, at)
        stamp = _stamp_of(found, text) if found else None
        if found and stamp and not _goes_on(small, found.end()):
            closed = _CLOSE.match(small, found.end())
            return stamp, closed.end() if closed and at > start else found.end()
    return None


def _goes_on(small: str, end: int) -> bool:
    """Whether what was read is only the beginning of a longer word or number."""
    return end < len(small) and (small[end].isalnum() or (small[end] in ".,:" and small[end + 1 : end + 2].isdigit()))


_SAID_DAY = re.compile(r"(?:[^\W\d_]{5}|\d{4})\.\Z")


def is_said_day(text: str) -> bool:
    """Whether a day has the full stop of a sentence behind it: no program ends one so, where the month is not shortened.

    >>> is_said_day("Donnerstag, 26. November."), is_said_day("Do., 26. Nov."), is_said_day("26 November 2026")
    (True, False, False)
    """
    return _SAID_DAY.search(text[-6:]) is not None and any(map(str.isdigit, text[:-5]))


def stamp_alone(text: str) -> Stamp | None:
    """The time that this text is and no more; None where it is anything else."""
    found = None if is_said_day(text) else stamp_at(text)
    return found[0] if found and not _REMARK.sub("", text[found[1] :]).strip(" .,|-–—") else None


_REMARK = re.compile(r"\s*\(\S+ \S+ \S+[^()]*\)\s*$")
"""What a program remarks beside a time: `(Read by you after 4 minutes)`; a name in brackets has fewer words."""


@lru_cache(maxsize=LINES_KEPT)
def stamp_ending(text: str) -> tuple[Stamp, int] | None:
    """The time that ends a text, behind blanks or a mark, and where it begins; None where there is none."""
    for gap in re.finditer(r"\s*[\[(]|\s+[·•|–—-]\s+|\s{2,}|\s", text):
        start = gap.end() - (1 if gap[0].endswith(("[", "(")) else 0)
        if len(text) - start > 45 or not (text[start : start + 2].strip("[( ")):
            continue
        found = stamp_at(text, start)
        if found and not text[found[1] :].strip():
            return found[0], gap.start()
    return None


def _stamp_of(found: re.Match[str], text: str) -> Stamp | None:
    day, at, half = _day_of(found), None, found["half"] or found["half2"]
    if found["h"] is not None:
        hour = int(found["h"])
        if half:
            hour = hour % 12 + (12 if half == "p" else 0)
        at = time(hour, int(found["m"] or found["m2"] or 0), int(found["s"] or found["s2"] or 0))
    offset = offset_of(text[slice(*found.span("zone"))]) if at and found["zone"] else None
    return Stamp(day, at, None, bool(half), offset=offset) if day or at else None


def _day_of(found: re.Match[str]) -> Figures | Worded | None:
    if found["iso"]:
        year, month, day = map(int, re.split(r"\D+", found["iso"]))
        return Worded(year, month, day) if year in _YEARS else None
    if found["fig"]:
        return Figures(*map(int, re.split(r"\D+", found["fig"])))
    if found["dd"]:
        day, month = int(found["dd"]), int(found["dm"])
        if month > _MONTHS or (found["ds"] == "/" and (found["half"] or found["half2"]) and day <= _MONTHS):
            day, month = month, day
        return Worded(None, month, day) if 1 <= month <= _MONTHS else None
    if found["sm"]:
        year = int(found["sy"])
        return Worded(year + 2000 * (year < 100), _months()[found["sm"]] + 1, int(found["sd"]))
    name = found["wm"] or found["vm"]
    if name is None:
        return None
    said = found["wy"] or found["vy"] or found.groupdict().get("ty")
    if said and int(said) not in _YEARS:
        return None
    return Worded(int(said) if said else None, _months()[name] + 1, int(found["wd"] or found["vd"]))


_WITHOUT_YEAR = re.compile(r"(?P<day>\d{1,2})(?:\.\s?(?P<month>\d{1,2})\.|(?P<mark>[/-])(?P<second>\d{1,2}))")


def day_without_year(small: str, *, is_sure: bool) -> Stamp | None:
    """A day in figures alone: `16.11.`, and where a weekday stands before it `16/11` as well, if the month is plain to see."""
    found = _WITHOUT_YEAR.fullmatch(small)
    if found is None or not (found["month"] or is_sure):
        return None
    day, month = int(found["day"]), int(found["month"] or found["second"])
    if found["mark"] and day <= _MONTHS < month:
        day, month = month, day
    plain_to_see = found["mark"] != "/" or day > _MONTHS or day == month
    is_a_day = 1 <= month <= _MONTHS and 1 <= day <= _LAST_OF_MONTH
    return Stamp(Worded(None, month, day)) if plain_to_see and is_a_day else None

"""How a typed date becomes a moment: ISO first, then words, in English and Dutch.

Never a guess: what is no date by itself is refused, what can be read in two ways is refused with both, and a date
without a time stays a date. Whether a moment may lie in the future is for the caller to say.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import Direction, example, moment_now, moment_of
from casebook.parsing.errors import AmbiguousDate, UnreadableDate
from casebook.records.values import Moment

if TYPE_CHECKING:
    from casebook.parsing.promises.steps import Match

__all__ = ["Clock", "Direction", "moment_now", "moment_of", "read_when"]

LONGEST, LONGEST_SHOWN = 200, 60
FURTHEST_OFFSET = timedelta(hours=16)


def read_when(typed: str, clock: Clock, direction: Direction, *, as_promised: bool = True) -> Moment:
    """The moment that was typed, as of `clock.now`; `direction` is where what is not named in full is looked for.

    What lies ahead may be typed as it would be promised (before the weekend), unless it is not `as_promised`.

    Raises UnreadableDate for what is no date, no real day or no time the clock of that place showed, and AmbiguousDate
    for what is two.
    """
    plain = typed.strip()
    shown = typed if len(typed) <= LONGEST_SHOWN else typed[: LONGEST_SHOWN - 1] + "…"
    if len(typed) > LONGEST:
        raise UnreadableDate(shown, "is too long to be a date", example(clock, direction))
    iso = _iso(plain)
    if iso is not None:
        return moment_of(iso, clock, shown)
    # Most of what is read is ISO, from scripts and from the program itself: only words pay for the vocabulary.
    from casebook.parsing.dates.phrases import read_words

    if plain[4:5] == plain[7:8] == "-" and plain[10:11] in ("T", "t"):
        plain = f"{plain[:10]} {plain[11:]}"  # 2024-02-30T25:00: the words know how to say what is wrong with it
    try:
        return read_words(plain, shown, clock, direction)
    except AmbiguousDate:
        raise
    except UnreadableDate:
        # What is due can be typed as it was promised: before the weekend, between 10 and 15 December.
        from casebook.parsing.spelling import has_slip

        promised = direction is Direction.FUTURE and as_promised and not has_slip(plain)
        found = _promised(plain, clock) if promised else None
        if found is None:
            either = _days_of_any_year(plain, clock) if promised else ()
            if either:
                raise AmbiguousDate(shown, either) from None
            raise
        if found.loose:
            raise UnreadableDate(shown, "names hours that can be two times", "a time such as 9am or 14:00") from None
        return found.last


def day_promised(text: str, clock: Clock) -> Moment | None:
    """The day that these words, as a promise, name with nothing left over; None where they do not.

    An hour beside it that may be one before or after noon is not kept.
    """
    found = _promised(text, clock)
    return found.last if found is not None else None


def _days_of_any_year(text: str, clock: Clock) -> tuple[str, ...]:
    """The days that a date without its year may name behind words of a promise (no later than 4 August), where none is near.

    Told by reading it once more shortly before each, when there is no doubt of the year.
    """
    from casebook.parsing.dates.phrases import read_words

    words = text.split()
    for first in range(1, len(words)):
        try:
            read_words(" ".join(words[first:]), text, clock, Direction.FUTURE)
        except AmbiguousDate as refusal:
            return refusal.readings if all(_is_promised_for(day, text, clock) for day in refusal.readings) else ()
        except UnreadableDate:
            continue
        return ()
    return ()


def _is_promised_for(day: str, text: str, clock: Clock) -> bool:
    """Whether this day is what the words would have named a week before it; a time of day alone is none."""
    if _iso(day[:10]) is None:
        return False
    before = datetime.combine(date.fromisoformat(day[:10]) - timedelta(days=7), clock.now.timetz())
    found = _promised(text, replace(clock, now=before))
    return found is not None and found.last.at[:10] == day[:10]


def _promised(text: str, clock: Clock) -> Match | None:
    """What these words name as a promise, with nothing left over."""
    from casebook.parsing.promises.due_date_finder import DueDateFinder

    found = DueDateFinder(text, moment_now(clock), clock).find()
    return found if found is not None and found.whole else None


def _iso(text: str) -> date | datetime | None:
    """A date or date-time exactly as ISO 8601 writes it; `fromisoformat` alone takes week dates and 20241031 too."""
    if len(text) < 10 or text[4] != "-" or text[7] != "-" or not text.isascii():
        return None
    wall = text[11:]
    try:
        day = date.fromisoformat(text[:10])
        if len(text) == 10:
            return day
        if text[10] not in "Tt " or len(wall) < 5 or wall[2] != ":":
            return None
        at = time.fromisoformat(wall.upper().replace(" Z", "Z").replace(" +", "+").replace(" -", "-"))
    except ValueError:
        return None
    offset = at.utcoffset() or timedelta()
    # Later versions of Python take 24:00, and all take offsets that are nobody's.
    return None if wall[:2] == "24" or abs(offset) > FURTHEST_OFFSET else datetime.combine(day, at)

"""Moments in English words, on the clock they were written by, the same in every locale. Pure."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from casebook.domain.days import offset_if_needed
from casebook.records.kinds import Case, Promise
from casebook.records.values import Moment
from casebook.text.words.day_names import full_day


def moment_words(moment: Moment, reference: Moment) -> str:
    """`Thu 31 Oct 2024 14:05`, or the day alone where no time was given.

    The offset is added (`14:05 (UTC-05:00)`) where the clock of `reference` showed something else at that instant,
    and in the hour that a clock repeats.
    """
    at = moment.at
    if len(at) <= 10:
        return _day_of(at)
    offset = offset_if_needed(moment, reference)
    return f"{_day_of(at[:10])} {at[11:16]} ({offset})" if offset else f"{_day_of(at[:10])} {at[11:16]}"


def words_to_the_second(moment: Moment) -> str:
    """`Wed 20 Nov 2024 12:00:01` where seconds were typed, which decide whether it has happened; else as `moment_words`."""
    words, seconds = moment_words(moment, moment), moment.at[16:19]
    return words if seconds in ("", ":00") else words.replace(moment.at[11:16], moment.at[11:19], 1)


def time_words(moment: Moment, reference: Moment) -> str:
    """`14:05`, with the offset where the time alone could be misread; nothing where no time was given."""
    offset = offset_if_needed(moment, reference)
    time = moment.at[11:16]
    return f"{time} ({offset})" if offset else time


def due_words(due: Moment, due_from: date | None, reference: Moment) -> str:
    """The day a promise is due, or the first and last of a range of days: `Tue 5 Nov 2024 to Thu 7 Nov 2024`."""
    last = moment_words(due, reference)
    return last if due_from is None or due_from == due.day else f"{full_day(due_from)} to {last}"


def ref_and_due(case: Case, promise: Promise) -> str:
    """`towel/4 (due Mon 9 Mar 2026)`: a promise by its name and its last day, where it has one."""
    when = f" (due {moment_words(promise.due, case.opened)})" if promise.due else ""
    return f"{case.handle}/{promise.number}{when}"


def awaited_words(promise: Promise) -> str:
    """`the return is scanned, then 5 days`: what a promise waits for, and how long after that it may take."""
    return f"{promise.after}, then {promise.within}" if promise.within else promise.after or ""


def happened_words(promise: Promise, case: Case) -> str:
    """`5 days after Tue 3 Nov 2026`: from when a promise is counted; nothing where it is not known."""
    if promise.happened is None:
        return ""
    when = moment_words(promise.happened, case.opened)
    return f"{promise.within} after {when}" if promise.within and promise.due else f"happened {when}"


@lru_cache(maxsize=4096)
def _day_of(iso: str) -> str:
    # Many entries of a long timeline are of the same day, and its words take as long as all else about a moment.
    return full_day(date.fromisoformat(iso))

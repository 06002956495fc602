"""What is said of the day a promise is due: that there is none and why, that it is past or far ahead, or not sure."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Optional

from casebook.actions.answers.dates import Due, due_of_promise, is_over_a_year
from casebook.domain.moment_words import moment_words
from casebook.errors import shortened
from casebook.parsing.due_dates import Unread, clock_of, counts_working_days
from casebook.parsing.errors import AmbiguousDate, UnreadableDate
from casebook.parsing.when import Clock, moment_of
from casebook.records.kinds import Case
from casebook.records.values import Moment
from casebook.text.words.day_names import short_day

NO_DUE_DATE = "that promise names no day; ask for one, and give it with --by WHEN."
NOT_TAKEN = (
    "no day was taken from '{}' in that promise, which is not sure enough; if there is one, give it with --by WHEN."
)
SEVERAL = "no day was taken from '{}' in that promise, which can be {}; give the one that is meant with --by WHEN."
IMPOSSIBLE = "no day was taken from '{}' in that promise, which {}; ask for the right one, and give it with --by WHEN."
LATEST_CHANGE = timedelta(days=31)
"""How much later than it is taken for a due day can be in another region: no region keeps so many holidays in a row."""


def due_warnings(due: Due, text: str, by: Optional[str], made: Moment, case: Case, clock: Clock) -> tuple[str, ...]:
    """Sentences on when a promise is due: no day, one that was past already or is far ahead, one that may be another."""
    if due.last is None:
        return () if due.condition else (_without_day(due.unread),)
    timed = due.last.has_time and made.has_time
    if due.last.day < made.day or (timed and due.last.utc < made.utc):
        return ("that promise was due before it was made; check the two dates.",)
    if is_over_a_year(made.day, due.last.day):
        return (f"{moment_words(due.last, due.last)} is more than a year ahead; it is recorded so.",)
    return (
        *_tomorrow_warnings(due.last, text, by, made, case, clock),
        *_region_warnings(due.last, text, by, made, case, clock),
    )


def _without_day(unread: Optional[Unread]) -> str:
    if unread is None:
        return NO_DUE_DATE
    words = shortened(unread.words)
    if isinstance(unread.why, AmbiguousDate):
        return SEVERAL.format(words, " or ".join(unread.why.readings))
    return IMPOSSIBLE.format(words, unread.why.why) if unread.why else NOT_TAKEN.format(words)


def _tomorrow_warnings(
    due: Moment, text: str, by: Optional[str], made: Moment, case: Case, clock: Clock
) -> tuple[str, ...]:
    """A sentence where only a time of day was said that had passed, and is tomorrow's therefore."""
    if not (due.has_time and made.has_time) or due.day != made.day + timedelta(days=1):
        return ()
    there = clock_of(made, clock)
    try:
        early = moment_of(datetime.combine(made.day, time.min, there.now.tzinfo), there)
        same = due_of_promise(text, by, early, case, clock).last
    except UnreadableDate:
        return ()
    if same is None or same.day != made.day or same.at[11:16] != due.at[11:16]:
        return ()
    return (f"that time had passed when the promise was made, so it is due {moment_words(due, due)}.",)


def days_to_choose(text: str, by: Optional[str], made: Moment, case: Case, clock: Clock) -> tuple[str, tuple[str, ...]]:
    """The words that name the day of a promise in more than one way, and each reading as it can be typed; else none.

    The same for the promise's own words as for what was typed after `--by`.
    """
    try:
        unread = due_of_promise(text, by, made, case, clock).unread
    except AmbiguousDate as several:
        return several.typed, several.readings
    except UnreadableDate:
        return "", ()
    if unread is None or not isinstance(unread.why, AmbiguousDate):
        return "", ()
    return unread.words, unread.why.readings


def kept_day_warning(unread: Optional[Unread], kept: Moment) -> str:
    """A sentence where a promise in new words, which give no day, stays due when it was."""
    words = shortened(unread.words) if unread else ""
    if unread is None:
        why = "those words name no day"
    elif unread.why is None:
        why = f"no day was taken from '{words}', which is not sure enough"
    elif isinstance(unread.why, AmbiguousDate):
        why = f"no day was taken from '{words}', which can be {' or '.join(unread.why.readings)}"
    else:
        why = f"no day was taken from '{words}', which {unread.why.why}"
    return f"{why}; it stays due {moment_words(kept, kept)}, unless --by says otherwise."


def made_later_warnings(ref: str, made: Moment, settled: Optional[Moment]) -> tuple[str, ...]:
    """A sentence where a promise was settled on a day before it was made; none otherwise."""
    if settled is None or settled.day >= made.day:
        return ()
    return (f"{ref} was promised on {moment_words(made, made)}, after it was settled; check the two dates.",)


def given_day_warning(ref: str, due: Moment) -> str:
    """A sentence where the day a promise was made is another now, and its due day is not, as it was given."""
    stays = f"{ref} stays due {moment_words(due, due)}, which was not counted from its words"
    return f"{stays}; `casebook edit {ref} --by WHEN` changes it."


def _region_warnings(
    due: Moment, text: str, by: Optional[str], made: Moment, case: Case, clock: Clock
) -> tuple[str, ...]:
    """A sentence where working days are counted and the case's country has a region in which that is another day."""
    if not case.country or not counts_working_days(text if by is None else by):
        return ()
    from casebook.parsing.dates.public_holidays import regions_apart

    elsewhere: dict[date, str] = {}
    for region in regions_apart(case.country, made.day, due.day + LATEST_CHANGE):
        there = due_of_promise(text, by, made, replace(case, country=region), clock).last
        if there is not None and there.day != due.day:
            elsewhere.setdefault(there.day, region)
    if not elsewhere:
        return ()
    days = [f"{short_day(day)} in {region}" for day, region in sorted(elsewhere.items())]
    name = f"casebook edit {case.handle} --country {next(iter(elsewhere.values()))}"
    where = f"working days in {case.country} depend on the region: that day is {', '.join(days)}"
    return (f"{where}; name yours ({name}), and the day is counted anew.",)

"""A corrected day goes on to what was recorded by it: entries move with the one they belong to, due days are counted anew.

Of a due day only its promise's own words can tell whether it was counted from the day the promise was made: where they
give that very day before or after the correction, it was, and else it was given, and stays.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import NamedTuple

from casebook.actions.answers.dates import Due, due_of_promise
from casebook.actions.awaited import counted_from
from casebook.actions.noticed.due_remarks import due_warnings, given_day_warning, kept_day_warning, made_later_warnings
from casebook.domain.moment_words import moment_words
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_of
from casebook.records.kinds import Case, Contact, Entry, Promise, hangs_on


class Moved(NamedTuple):
    """An entry before and after a correction of another, and what is to be said of that."""

    before: Entry
    after: Entry
    warnings: tuple[str, ...] = ()


def counted_anew(before: Promise, after: Promise, case: Case, clock: Clock, now: Case | None = None) -> Moved:
    """The promise `after` its day was corrected (or, in `now`, its case), with its due day, and what is said of that."""
    text, ref = after.text or "", f"{case.handle}/{before.number}"
    if before.after is not None:
        return _counted_from_event(before, after, now or case, clock, made_later_warnings(ref, after.at, after.settled))
    was = due_of_promise(before.text or "", None, before.at, case, clock)
    due = due_of_promise(text, None, after.at, now or case, clock)
    orders = made_later_warnings(ref, after.at, after.settled)
    if (before.due, before.due_from) not in ((was.last, was.first), (due.last, due.first)):
        stays = (given_day_warning(ref, before.due),) if before.due else ()
        past = due_warnings(Due(before.due), text, None, after.at, case, clock) if before.due else ()
        return Moved(before, after, (*stays, *past, *orders))
    if due.last is None:
        return Moved(before, after, (*((kept_day_warning(due.unread, before.due),) if before.due else ()), *orders))
    remarks = due_warnings(due, text, None, after.at, now or case, clock)
    return Moved(before, replace(after, due=due.last, due_from=due.first), (*remarks, *orders))


def _counted_from_event(before: Promise, after: Promise, case: Case, clock: Clock, warnings: tuple[str, ...]) -> Moved:
    """The promise, due so long after what it waits for happened, where that is how its day was found."""
    if before.happened is None or before.within is None or before.due is None:
        return Moved(before, after, warnings)
    return Moved(before, counted_from(after, before.happened, case, clock), warnings)


def moved_with(
    before: Entry, after: Entry, entries: Iterable[Entry], together: Collection[str], case: Case, clock: Clock
) -> tuple[Moved, ...]:
    """What moves with an entry whose day was corrected, in the order of their numbers: what stood at its very moment
    and hangs on it, or was recorded `together` with it (uuids).

    What hangs on it and stands at another moment stays, and a promise among these is named.
    """
    if before.at == after.at:
        return ()
    found = []
    for entry in sorted(entries, key=lambda one: one.number):
        hangs = any(getattr(entry, name) == before.number for name in hangs_on(entry))
        if entry.uuid == before.uuid or not (hangs or entry.uuid in together):
            continue
        ref = f"{case.handle}/{entry.number}"
        if entry.at != before.at:
            if isinstance(entry, Promise) and entry.at != after.at:
                found.append(Moved(entry, entry, (_stays(ref, entry),)))
            continue
        moved = replace(entry, at=after.at)
        if isinstance(entry, Promise) and isinstance(moved, Promise):
            counted = counted_anew(entry, moved, case, clock)
            named = tuple(words if words.startswith(ref) else f"{ref}: {words}" for words in counted.warnings)
            found.append(counted._replace(warnings=named))
        else:
            found.append(Moved(entry, moved))
    return tuple(found)


def counted_from_entry(
    before: Entry, after: Entry, entries: Iterable[Entry], case: Case, clock: Clock
) -> tuple[Moved, ...]:
    """The promises that are counted from the day of an entry, which is another now: what they waited for happened then.

    None where the entry tells of something else now.
    """
    from casebook.domain.happenings import tells_of, was_counted_from

    promises = [one for one in entries if isinstance(one, Promise) and one.happened]
    if after.at.day == before.at.day:
        return ()
    happened = moment_of(after.at.day, clock)
    told = [one for one in promises if was_counted_from(before, one) and tells_of(after, one)]
    counted = [(one, counted_from(one, happened, case, clock)) for one in told]
    return tuple(Moved(one, now) for one, now in sorted(counted, key=lambda pair: pair[0].number))


def counted_by_country(before: Case, after: Case, entries: Iterable[Entry], clock: Clock) -> tuple[Moved, ...]:
    """The promises whose due day is another by the working days of the country that a case has now."""
    from casebook.parsing.due_dates import counts_working_days

    if before.country == after.country:
        return ()
    promises = [
        one for one in entries if isinstance(one, Promise) and counts_working_days(one.within or one.text or "")
    ]
    counted = [counted_anew(one, one, before, clock, after) for one in sorted(promises, key=lambda one: one.number)]
    return tuple(one._replace(warnings=()) for one in counted if one.before != one.after)


def left_behind_warnings(promise: Promise, entries: Iterable[Entry], case: Case) -> tuple[str, ...]:
    """A sentence where a promise has another day now than the contact it was made in; none otherwise."""
    made_in = [one for one in entries if isinstance(one, Contact) and one.number == promise.made_in]
    if not made_in or made_in[0].at == promise.at:
        return ()
    ref = f"{case.handle}/{promise.made_in}"
    when = moment_words(made_in[0].at, promise.at)
    return (f"{ref}, in which it was promised, stays on {when}; `casebook edit {ref} --date WHEN` corrects that too.",)


def _stays(ref: str, promise: Promise) -> str:
    return f"{ref} had a day of its own, and stays on {moment_words(promise.at, promise.at)}."

"""Days typed to correct an entry: what does not say by itself which day it is, is looked for around the entry's own.

Yesterday and 3 days ago are told from the present, as they are wherever they are typed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from typing import Optional

from casebook.actions.answers.dates import OnlyPlannedAhead, lies_ahead, parse_event_date, parse_past_date, read_or_none
from casebook.domain.moment_words import moment_words
from casebook.errors import WrongValue
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import Direction
from casebook.parsing.due_dates import clock_of
from casebook.records.kinds import Case, Contact, Entry, Event
from casebook.records.values import Moment
from casebook.records.vocabularies import MAY_LIE_AHEAD
from casebook.text.words.day_names import full_day


class DeadlineBeforeContact(WrongValue):
    """A contact was to be moved to a day later than the one that the person named in it, which is `deadline`."""

    def __init__(self, deadline: str) -> None:
        self.deadline = deadline

    def __str__(self) -> str:
        way = "give --deadline too, or '' to take it out"
        return f"the --deadline of {self.deadline} would lie before the contact; {way}."


def parse_corrected_date(typed: str, entry: Entry, clock: Clock, option: str = "--date") -> Moment:
    """When it happened, where that was typed to correct `entry`. Raises UnreadableDate, InTheFuture."""
    event = entry.event if isinstance(entry, Event) else None
    around = _nearest(typed, entry.at, clock, may_lie_ahead=event in MAY_LIE_AHEAD)
    if around is not None:
        return around
    return parse_event_date(typed, event, clock, option) if event else parse_past_date(typed, clock, option)


def _nearest(typed: str, own: Moment, clock: Clock, *, may_lie_ahead: bool) -> Optional[Moment]:
    """The nearest day to that of the entry that the words can mean; None where they say which day by themselves."""
    from casebook.parsing.dates.phrase_parts import names_no_sure_day

    if not names_no_sure_day(typed, clock):
        return None
    there = clock_of(replace(own, at=own.at[:10]), clock)
    tz = there.now.tzinfo
    latest = replace(there, now=datetime.combine(own.day, time(23, 59, 59), tz))
    found = [read_or_none(typed, latest, Direction.PAST), read_or_none(typed, there, Direction.FUTURE)]
    moments = [each for each in found if each and (may_lie_ahead or not lies_ahead(each, clock))]
    return min(moments, key=lambda each: abs((each.day - own.day).days), default=None)


def check_days(before: Case | Entry, after: Case | Entry, clock: Clock) -> None:
    """Raises OnlyPlannedAhead where what is still to come would be told as done, DeadlineBeforeContact."""
    if isinstance(after, Event) and isinstance(before, Event) and after.event is not before.event:
        may_lie_ahead = after.event in MAY_LIE_AHEAD
        if not may_lie_ahead and lies_ahead(after.at, clock):
            raise OnlyPlannedAhead(after.event.value, moment_words(after.at, after.at))
    if isinstance(after, Contact) and isinstance(before, Contact) and after.at != before.at:
        deadline = after.deadline
        if deadline is not None and deadline < after.at.day:
            raise DeadlineBeforeContact(full_day(deadline))

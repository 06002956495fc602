"""A time that is said with a zone, as the person's own clock shows it; AmbiguousSpan where that is not sure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from casebook.parsing.clock import Clock
from casebook.parsing.dates import date_words
from casebook.parsing.dates.date_parts import Calendar, Digits, Part, Time, Weekday
from casebook.parsing.dates.times_of_day import hours_of_day
from casebook.parsing.promises.spans.span_types import AmbiguousSpan
from casebook.parsing.promises.spans.zones_beside import Zone, in_own_zone, same_day_there, zone_at
from casebook.parsing.tokens import Token, word_at
from casebook.records.values import Moment


class OwnClock:
    """The person's clock beside the zones that one promise names; `clock.now` is when it was made."""

    def __init__(self, tokens: Sequence[Token], made: Moment, clock: Clock, typed: str) -> None:
        self.tokens, self.clock, self.typed = tokens, clock, typed
        self.made, self.today = made, made.day

    def zone_beside(self, part: Part, end: int) -> Zone | None:
        """The zone that is said behind a time."""
        half = isinstance(part, Time) and bool(part.half)
        return zone_at(self.tokens, end, self.typed, half=half or word_at(self.tokens, end - 1) in date_words.NOON)

    def on_own_clock(
        self, day: date, at: time | None, zone: Zone | None, part: Part | None, end: int
    ) -> tuple[date, time | None]:
        """That time of the zone as the person's own clock shows it; raises AmbiguousSpan where that is not sure."""
        if zone is None:
            return day, at
        wall = datetime.combine(day, at or time(12))
        own = in_own_zone(wall, zone, self.clock.now.tzinfo, self.clock.zone)
        dated = isinstance(part, (Calendar, Digits)) or same_day_there(self.clock.now, zone)
        dated = dated or (isinstance(part, Weekday) and 2 <= (day - self.today).days <= 5)
        if own is None or not dated or (at is None and own != wall):
            raise AmbiguousSpan(end)
        return own.date(), None if at is None else own.time()

    def without_zone(self, day: date, end: int) -> int:
        """The end of a day, past the name of the person's own zone; raises AmbiguousSpan where that of another follows."""
        zone = zone_at(self.tokens, end, self.typed)
        if zone is None:
            return end
        noon = datetime.combine(day, time(12))
        if in_own_zone(noon, zone, self.clock.now.tzinfo, self.clock.zone) != noon:
            raise AmbiguousSpan(zone.end)
        return zone.end

    def next_such_time(self, part: Time, today: datetime, end: int, *, in_a_zone: bool) -> datetime:
        """A time alone is the next one, as after --by; 1:15, said in the morning, may be this afternoon's, and is none."""
        if not self.made.has_time or today > self.clock.now.replace(tzinfo=None):
            return today
        if part.colon and 1 <= part.hour <= 12 and not in_a_zone:
            raise AmbiguousSpan(end)
        return today + timedelta(days=1)

    def hour_to_come(self, part: Time) -> time | None:
        """The one hour of today that "at 4" can still be, where the other is at night; None where it may be another day's."""
        hours = hours_of_day(part, None)
        if part.exact or part.midnight or len(hours) != 1 or not self.made.has_time:
            return None
        at = time(int(hours[0]), part.minute)
        return at if at > self.clock.now.time() else None

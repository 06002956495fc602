"""When the turns of a transcript were said, and the days that their words tell, counted from then."""

from __future__ import annotations

from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.due_dates import Unread, due_date_in, unread_day_in
from casebook.parsing.transcripts.clauses.clause_joints import is_latest
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.languages.contractions import as_written
from casebook.parsing.transcripts.numbers.number_tokens import READ_OUT
from casebook.parsing.transcripts.times.times import days_of_turns
from casebook.parsing.transcripts.turns import Talk
from casebook.records.values import Moment


class DaysSaid:
    """The days of one transcript; `made` is when it took place, as far as is known."""

    def __init__(self, talk: Talk, made: Moment, clock: Clock) -> None:
        self._made, self._clock = made, clock
        self._of_turns = days_of_turns(talk, clock)

    def said_at(self, at: int) -> Moment:
        """When a turn was said: where it was on another day than the whole began, that day."""
        day = self._of_turns[at]
        return self._made if day is None or day == self._made.day else moment_of(day, self._clock)

    def due(self, text: str, at: int) -> tuple[str | None, str]:
        """The last day that these words of a turn tell, and those that tell it."""
        found = due_date_in(as_written(READ_OUT.sub("", text)), self.said_at(at), self._clock)
        return (found.last.at[:10], found.words) if found else (None, "")

    def unread(self, text: str) -> Unread | None:
        """The words that name a day, but none that anything is due: a past one, or more than one."""
        return unread_day_in(text, self._made, self._clock)

    def has_deadline_unread(self, text: str) -> bool:
        """Whether these words tell the latest day of something, and it is not taken."""
        unread = self.unread(text)
        return unread is not None and is_latest(plain(unread.words))

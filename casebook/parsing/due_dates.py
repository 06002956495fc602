"""When a promise is due and what it is about, from the words it was made in.

Nothing here raises and nothing is guessed: words that say no time, or one that can be two, give no due date. Days are
counted from the day of the promise, which is not counted itself, and looked for ahead of it, never from the present.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from casebook.parsing.clock import Clock
from casebook.parsing.errors import AmbiguousDate, UnreadableDate
from casebook.records.frozen import Frozen
from casebook.records.values import Moment, zone_named
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.parsing.promises.due_date_finder import DueDateFinder

_MOST_SEEN = 1024
"""Of so many texts it is kept what they say: a sentence of a chat is asked about up to four times, the words of a promise again
for each length of a text. Our own choice."""


_PARTED_VERB = QuickPattern(
    r"(?P<verb>\b(?:ma(?:ak|akt|ken)|boek(?:t|en)?|schrijf(?:t)?|schrijven)\b[^.;!?]{1,80}? )over"
    r"(?= (?:binnen|uiterlijk|voor|vóór|op|in|per|morgen|vandaag|deze|volgende|komende)\b)"
)
"""The last part of a Dutch verb before a day, which is no *over*, in, of one: *wij maken het over binnen tien werkdagen*."""


class DueDate(Frozen):
    """When a promise is due: `last` is the day it is, `first` the first day of a range (an ISO date), else None.

    `words` is the piece of the text that tells it.
    """

    first: str | None
    last: Moment
    words: str


class Unread(Frozen):
    """Words that could have named the day a promise is due; `why` not, where they do not name one that there is."""

    words: str
    why: UnreadableDate | None = None


def read_due_date(text: str, made: Moment, clock: Clock) -> tuple[DueDate | None, Unread | None]:
    """When the promise in these words is due; where they do not say, the words that could have named a day, if any do."""
    return _read(text, made, clock_of(made, clock))


@lru_cache(maxsize=_MOST_SEEN)
def _read(text: str, made: Moment, clock: Clock) -> tuple[DueDate | None, Unread | None]:
    """The same by the clock as it stood then."""
    # The vocabulary is for those who record a promise; nobody else pays for it.
    from casebook.parsing.promises.due_date_finder import DueDateFinder
    from casebook.parsing.promises.paid_then import without_when_paid
    from casebook.parsing.promises.pointed_hours import with_hours_marked
    from casebook.parsing.promises.promise_kinds import LONGEST_READ
    from casebook.parsing.promises.thing_alone import with_the_thing_alone
    from casebook.parsing.promises.what_about import without_what_is_past

    text = without_when_paid(_PARTED_VERB.sub(r"\g<verb>,   ", text[:LONGEST_READ]))
    finder = DueDateFinder(text, made, clock)
    found = finder.find()
    if found is None and finder.unread is not None:
        bare, alone = without_what_is_past(text), with_the_thing_alone(text)
        found = DueDateFinder(bare, made, clock).find() if bare != text else None
        for same in () if finder.unread_past else (alone, with_hours_marked(text)):  # of the same length
            if found is None and same != text and (found := DueDateFinder(same, made, clock).find()):
                at = same.find(found.words)
                found = found._replace(words=text[at : at + len(found.words)])
    if found is None:
        return None, None if finder.unread is None else Unread(finder.unread, _why_not(finder))
    return DueDate(found.first, found.last, found.words), None


def _why_not(finder: DueDateFinder) -> UnreadableDate | None:
    """Why the words that were not read are no day; None where that is not what is wrong with them."""
    from casebook.parsing.when import Direction, read_when

    if finder.unread_past:
        return UnreadableDate(finder.unread_day, "was past when the promise was made", "", impossible=True)
    if finder.unread_yours:
        return UnreadableDate(finder.unread_day, "is a time for you, not for them", "", impossible=True)
    try:
        read_when(finder.unread_day, finder.clock, Direction.FUTURE)
    except UnreadableDate as refusal:
        return refusal if refusal.impossible or isinstance(refusal, AmbiguousDate) else None
    return None


def counts_working_days(text: str) -> bool:
    """Whether working days are counted in these words, or days without the holidays."""
    if not any(map(str.isalpha, text)):
        return False  # a day in figures, for which no grammar need be loaded
    from casebook.parsing.dates.amount_grammar import unit_at
    from casebook.parsing.promises.promise_kinds import LONGEST_READ
    from casebook.parsing.promises.spans.left_out import names_holidays
    from casebook.parsing.tokens import tokens_of

    tokens = tokens_of(text[:LONGEST_READ])
    return names_holidays(tokens) or any(unit_at(tokens, at)[0] == "business day" for at in range(len(tokens)))


def due_date_in(text: str, made: Moment, clock: Clock) -> DueDate | None:
    """When the promise in these words, made at that moment, is due; None when they do not say, or can mean two days.

    The first time that a due word introduces (by, within, before, on; uiterlijk, binnen, voor, op …) is the one; only
    without any the first that stands alone. Where others contradict it, it is the one said to be the latest, to replace
    them, or at which the thing is there, and else none. Of a range the last day is due. "Before Friday" is due on
    Thursday, "by Friday" on Friday; the end of the week, this week and next week are due on their Friday, a month on its
    last day. Hours are counted from the time of the promise, or, where only its day is known, as days, rounded up; an
    hour or less ends on that day. Times that are past or only tell a story (ordered on 28 October, 3 days late) are
    passed over, as are those that count from something else (within 5 days of receiving the return), that are only the
    earliest (not before Friday, at least 10 days), a condition (if it has not come by Friday), how long something holds
    (valid until), or what the person has to do. A day is read with all that stands beside it and could belong to it, or
    not at all.
    """
    from casebook.parsing.time_hints import may_name_a_time

    return read_due_date(text, made, clock)[0] if may_name_a_time(text) else None


def unread_day_in(text: str, made: Moment, clock: Clock) -> Unread | None:
    """The words of a promise made at that moment that could have named a day, and name none; None where there are none."""
    from casebook.parsing.time_hints import may_name_a_time

    return read_due_date(text, made, clock)[1] if may_name_a_time(text) else None


def clock_of(made: Moment, clock: Clock) -> Clock:
    """The clock as it stood when the promise was made, in the zone it was made in, as far as this machine knows it."""
    zone, tz = made.zone, zone_named(made.zone)
    # An offset may stand for the clock's own zone (it does in the hour that occurs twice), which knows later changes.
    own = clock.now.tzinfo
    if tz is None or (zone[:1] in "+-" and made.utc.astimezone(own).utcoffset() == made.utc.astimezone(tz).utcoffset()):
        zone, tz = clock.zone, own
    now = made.utc.astimezone(tz) if made.has_time else datetime.combine(made.day, time.min, tz)
    return replace(clock, now=now, zone=zone)

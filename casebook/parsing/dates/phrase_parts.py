"""A date in words, taken apart: its parts in order, nothing left over.

Every way in which it can fail has a sentence of its own, with what to type instead.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

from casebook.parsing.clock import Clock
from casebook.parsing.dates import date_words
from casebook.parsing.dates.amount_grammar import amount_at
from casebook.parsing.dates.calendar_days import add_units, days_of
from casebook.parsing.dates.date_parts import DayPart, Offset, Part, Period, Time
from casebook.parsing.dates.grammar import part_at
from casebook.parsing.dates.lately import lately_typed, now_typed
from casebook.parsing.dates.moments import FIRST_YEAR, LAST_YEAR, Direction, example
from casebook.parsing.dates.part_rules import give_year, is_bare_weekday, joins_a_time, without_year
from casebook.parsing.dates.range_grammar import names_hours
from casebook.parsing.dates.spoken_times import either_half
from casebook.parsing.dates.time_grammar import with_its_hours
from casebook.parsing.errors import AmbiguousDate, UnreadableDate
from casebook.parsing.tokens import Token, TokenKind, number_at, tokens_of


def names_no_sure_day(typed: str, clock: Clock) -> bool:
    """Whether the words name a time alone, a bare weekday or a date without its year: which day, another has to say."""
    reader = Phrase(typed, clock, Direction.PAST)
    try:
        days = [part for part in reader.parts(typed) if not isinstance(part, (Time, DayPart, Offset))]
    except UnreadableDate:
        return False
    return all(without_year(day) or is_bare_weekday(day) for day in days)


@dataclass(frozen=True)
class Phrase:
    """One typed date, and how what is wrong with it is refused."""

    shown: str
    clock: Clock
    direction: Direction

    @property
    def today(self) -> date:
        """The day it is where this is typed."""
        return self.clock.now.date()

    def refuse(self, why: str, instead: str | None = None) -> NoReturn:
        """Raises UnreadableDate: why it is none, and what to type instead."""
        raise UnreadableDate(self.shown, why, instead or example(self.clock, self.direction))

    def refuse_impossible(self, why: str, instead: str | None = None) -> NoReturn:
        """Raises the same of a day or a time that does not exist."""
        raise UnreadableDate(self.shown, why, instead or example(self.clock, self.direction), impossible=True)

    def parts(self, typed: str) -> list[Part]:
        """All parts, in order; refuses what is none. Who types a date is there to say what a misspelt word means."""
        present = now_typed(typed)
        if present is not None:
            return [present]
        lately = lately_typed(typed) if self.direction is Direction.PAST else None
        if lately is not None:
            return [lately[0], *(self.parts(lately[1]) if lately[1] else ())]
        tokens = tokens_of(typed, as_typed=True)
        parts: list[Part] = []
        unread: list[Token] = []
        at = 0
        while at < len(tokens):
            part = part_at(tokens, at)
            year = number_at(tokens, at, 4)
            if part is not None:
                parts.extend(with_its_hours(tokens, part))
            elif year is not None and 1900 <= year < 2200 and parts and isinstance(parts[-1], Time):
                unread.extend([] if give_year(parts, year) else [tokens[at]])
            elif joins_a_time(tokens, at, parts) or self._is_own_zone(tokens[at], parts):
                pass
            elif tokens[at].text not in date_words.FILLERS or tokens[at].kind is TokenKind.HALF:
                unread.append(tokens[at])
            at = at + 1 if part is None else part.end
        alone = self._one_alone(tokens, unread) if not parts else None
        if alone is not None:
            return [alone]
        if unread or not parts:
            self.refuse_unread(typed, unread, some=bool(parts))
        return parts

    def _is_own_zone(self, token: Token, parts: Sequence[Part]) -> bool:
        """Whether it is what the person's own clock is called today, behind a time alone: 4pm CET."""
        alone = len(parts) == 1 and isinstance(parts[0], Time)
        return alone and token.text == (self.clock.now.tzname() or "").lower()

    def _one_alone(self, tokens: Sequence[Token], unread: Sequence[Token]) -> Part | None:
        """A fortnight from now, where *fortnight* is all that is typed of what is due; None where it is anything else.

        Raises AmbiguousDate for a week, a month or a year alone: by its end, or one from now.
        """
        if len(unread) != 1 or self.direction is Direction.PAST:
            return None
        [word] = unread
        if word.text in date_words.MULTIPLES and word.text not in date_words.SEVERAL:
            return amount_at(tokens, tokens.index(word), one_of_a_unit=True)
        if word.text in date_words.ONE_ALONE:
            unit = date_words.unit_named(word.text)
            ends = days_of(Period(1, unit, 0, ending=True), self.today, True, None)
            raise AmbiguousDate(
                self.shown, [day.isoformat() for day in (*ends, add_units(self.today, 1, unit, None)) if day]
            )
        return None

    def refuse_unread(self, typed: str, unread: Sequence[Token], some: bool) -> NoReturn:
        """Raises UnreadableDate for words that are part of no date, beside `some` that are."""
        words = [token.text for token in unread]
        if some and any(word in date_words.ZONES for word in words):
            instead = f"an offset, such as {self.clock.now.replace(second=0, microsecond=0).isoformat()}"
            self.refuse("has a time zone by its abbreviation, which can mean several", instead)
        if "half" in words and len(words) == 2 and words[1].isdecimal() and 1 <= int(words[1]) <= 12:
            self.refuse(*either_half(int(words[1])))
        if any(word in date_words.numbered("MONTHS") for word in words):
            self.refuse("names a month but no day")
        if (
            unread
            and all(token.kind is TokenKind.NUMBER or token.text in date_words.ORDINALS for token in unread)
            and not some
        ):
            self.refuse("is not a date by itself")
        if names_hours(typed):
            self.refuse("names hours from one to another", "a day, or one time such as 14:05")
        if not some:
            self.refuse("is not a date")
        if len(unread) == 1 and unread[0].kind is TokenKind.NUMBER and len(unread[0].text) == 4:
            self.refuse_year(unread[0].text)
        piece = typed[unread[0].start : unread[0].end][:20]
        self.refuse(f"has '{piece}' in it, which is no part of a date")

    def refuse_year(self, figures: str) -> NoReturn:
        """Raises UnreadableDate for four figures beside a day, which are no year that is taken; they may be a time of day."""
        instead = f"a day in the years {FIRST_YEAR} to {LAST_YEAR}, such as {self.today}"
        is_time = int(figures[:2]) < 24 and int(figures[2:]) < 60
        self.refuse("is too far away", f"{instead}, or the time as {figures[:2]}:{figures[2:]}" if is_time else instead)

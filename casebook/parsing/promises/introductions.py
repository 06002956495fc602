"""The words that lead up to a day in a promise and make it the day something is due: by, within, give it, at the latest.

Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence

from casebook.parsing.dates import date_words, due_words
from casebook.parsing.dates.date_parts import Calendar, Count, DayOfMonth, Digits
from casebook.parsing.dates.grammar import Parts
from casebook.parsing.dates.range_grammar import DayRange
from casebook.parsing.promises.around.clause_words import JOINTS, PLANNED, PLANNED_FOR
from casebook.parsing.promises.spans.span_types import A_DAY, Introduction
from casebook.parsing.tokens import MOST_SKIPPED, Token, skip, word_at

_NOT = ("no", "not", "niet", "geen", "never", "nooit", "cannot")
_BOOKED = ("afspraak", "opdracht", "boeking", "reservering")
"""How the words end for what is made for a day: ophaalopdracht voor vrijdag."""
_ARRANGED = PLANNED | frozenset("geregeld besteld georganiseerd aangevraagd".split())
"""Before a *voor*, that it is for that day and not before it."""
_AGENDAS = frozenset("planning agenda rooster route".split())
"""Behind a day, that something stands there for it: staat voor zaterdag op de planning."""
_BETWEEN = tuple(
    "be take it you last need any much have to wait a day single one minute het u duren zijn een dag veel".split()
)
_LEADING = due_words.DUE_WORDS | due_words.DURING
_MORE = ("later", "more", "longer", "langer", "meer", "exceed", "past", "beyond")


class Introductions:
    """What leads up to the parts of one promise, asked about by the place of a token."""

    def __init__(self, parts: Parts) -> None:
        self.parts, self.tokens = parts, parts.tokens

    def is_on_a_date(self, at: int) -> bool:
        """Per 1 april, which per 2 weken is not; around the 20th."""
        word, part = self._word(at), self.parts.at(at + 1)
        dated = word in due_words.ON_A_DATE and isinstance(part, (Calendar, Digits))
        return dated or (word in date_words.ROUGHLY and isinstance(part, DayOfMonth))

    def is_so_long(self, at: int) -> bool:
        """Whether the word here is how long something takes those who promise it: a turnaround, within a period; not a delay."""
        word, before = self._word(at), self._word(at - 1)
        if word not in due_words.PERIODS:
            return word in due_words.SO_LONG
        article = before in date_words.ARTICLES | {"the", "de"}
        return before in due_words.THEIR_TIMES or self._word(at - 1 - article) in due_words.WITHIN

    def lead_up_to(self, at: int) -> Introduction:
        """Past due words and what may stand between them and the day."""
        start = self._after_both(at)
        place, introduced, before, during = start, start > at, False, False
        while place < min(len(self.tokens), at + MOST_SKIPPED) and self.parts.at(place) is None:
            word = self._word(place)
            up = word == "up" and self._word(place + 1) not in ("to", "till", "until")  # backed up 9 days
            if up and not introduced:
                break
            alone = (
                word == "en" and place == 0
            )  # en 5 h, which is Spanish or French; a Dutch and stands between two words
            if alone or self.is_on_a_date(place) or word in _LEADING:
                before = word in due_words.BEFORE and not self._is_planned(place)
                during = word in due_words.DURING or (during and word in ("up", "to"))  # for up to 2 weeks
                introduced = True
                both = self._after_both(place)
                if both > place:
                    place, before = both, False
                    continue
            elif not introduced or word not in due_words.PASSED_OVER:
                break
            place += 1
        planned = any(self._word(at - back) in PLANNED_FOR for back in (1, 2))
        during = during and not planned and self._word(place - 1) not in date_words.NEXT_SO_MANY
        return Introduction(place, introduced or self._is_latest(place), before, during)

    def _is_planned(self, at: int) -> bool:
        """Whether voor is for, and not before, here: gepland voor vrijdag, voor vrijdag gepland."""
        day = self.parts.at(skip(self.tokens, at + 1, "de", "den"))
        behind = day is not None and (self._word(day.end) in PLANNED or self._word(day.end + 2) in _AGENDAS)
        near = {self._word(at - back) for back in (1, 2)}
        last = day is None or self._word(day.end) in JOINTS | {""}
        booked = self._word(at - 1).endswith(_BOOKED) or (last and "staat" in near)  # het staat voor vrijdag
        return self._word(at) == "voor" and isinstance(day, A_DAY) and bool(behind or booked or near & _ARRANGED)

    def _is_latest(self, at: int) -> bool:
        """Whether a day stands here that is said to be the latest right behind it: the 19th at the latest."""
        part = self.parts.days_at(at) or self.parts.at(at)
        return isinstance(part, (*A_DAY, Count, DayRange)) and self.after_latest(part.end) > part.end

    def after_latest(self, at: int) -> int:
        """Past at the latest, op zijn laatst, or sooner; `at` where nothing like it is here."""
        place = skip(self.tokens, at, ",", "at", "the", "very", "op", "ten", "zijn", "z'n", "or", "of")
        at_most = place > at and self._word(place) == "most"
        if self._word(place) not in due_words.LATEST_BEHIND and not at_most:
            return at
        of_the_next = self._word(at) in ("or", "of") and isinstance(
            self.parts.at(skip(self.tokens, place + 1, ",", "on", "op", "the", "de")), A_DAY
        )  # Monday or, at the latest, Tuesday
        return at if of_the_next else place + 1

    def _after_both(self, at: int) -> int:
        """Past on or before, no later than, give it, it takes: the day itself counts; `at` where nothing like it is here."""
        first, second, third = (self._word(at + place) for place in range(3))
        if second in ("or", "of") and {first, third} <= due_words.BEFORE | {"on", "by", "op", "at", "uiterlijk"}:
            return at + 3
        if first in due_words.GIVE and second in due_words.THEM and not isinstance(self.parts.at(at + 2), Digits):
            return at + 2 + (third in ("another", "nog"))
        if first in ("wait", "allow") and second in ("for", "up", "about"):
            return at + 2 + (third == "to")
        if first in ("binnen", "tussen", "between", "within") and (second, third) in (("nu", "en"), ("now", "and")):
            return at + 3
        if (first in due_words.LASTING and self._word(at - 1) != "or") or first == "allow":
            return at + 1 + (second in ("about", "nog", "ongeveer"))
        return no_more_than_at(self.tokens, at) or at

    def _word(self, at: int) -> str:
        return word_at(self.tokens, at)


def no_more_than_at(tokens: Sequence[Token], at: int) -> int | None:
    """Past no later than, won't take more than, niet langer duren dan; None where nothing like it is here."""
    if word_at(tokens, at) not in _NOT and not word_at(tokens, at).endswith("n't"):
        return None
    more = skip(tokens, at + 1, *_BETWEEN)
    if word_at(tokens, more) not in _MORE:
        return None
    if word_at(tokens, more) in ("exceed", "past", "beyond"):
        return more + 1
    than = skip(tokens, more + 1, "duren", "zijn", "worden", "nemen", "op", "zich")
    return than + 1 if word_at(tokens, than) in ("than", "dan", "as", "als") else None

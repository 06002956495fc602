"""Which of the promises that stand are let go in a transcript: taken back, denied, cancelled, or not wanted."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from casebook.parsing.promises.promise_kinds import kinds_named_in, promise_kind_in
from casebook.parsing.sums import money_said_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Became
from casebook.parsing.transcripts.languages.words import PromiseWords, pattern
from casebook.parsing.transcripts.standing.cancelled import cancels_it, is_cancelled, is_unwanted, wants_else
from casebook.parsing.transcripts.standing.contradicted import (
    NOT_SEEN,
    denied_in,
    is_of_what_was_asked,
    points_at_what_was_asked,
)
from casebook.parsing.transcripts.standing.goodwill import is_goodwill
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.other_days import denies_the_day_of, falls_today, nobody_comes
from casebook.parsing.transcripts.standing.plain_declines import (
    asks_for_consent,
    is_in_place_of,
    is_no_thanks,
    says_no_to_it,
    turns_it_down,
    wanted_instead,
)
from casebook.parsing.transcripts.standing.put_off import cannot_come
from casebook.parsing.transcripts.standing.standing_words import BROUGHT, NEAR, are_one_thing, waives, without_no
from casebook.parsing.transcripts.standing.taking_back import (
    AFTER_ALL,
    DENIES,
    REGRETS,
    SOONER,
    comes_later,
    halts,
    is_about_more,
    is_answer,
    is_thanks,
    may_be_of,
    says_one_was_wrong,
)
from casebook.records.vocabularies import Promised

_BROUGHT_TOGETHER = frozenset((Promised.REPLACEMENT, Promised.DELIVERY, Promised.COLLECTION))
"""What is sent, brought and taken back in one go, and turned down in one."""


class Withdrawals:
    """The promises that stand, and what leaves them; they are put in by `StandingPromises`."""

    def __init__(self, words: PromiseWords) -> None:
        self.words = words
        self.all: list[Made] = []
        self.likely: list[Made] = []
        """What is only likely one, in words that no table knows."""
        self.gone: list[Made] = []
        """What the company took back, or the person did not want."""
        self.something_else = False
        """Whether something else was asked for, or refused, since the last promise: what is denied then may be that."""
        self.since: list[str] = []
        """What the company said since the last promise, in small letters."""
        self.heard_since: list[str] = []
        """What the person said since then."""
        self.turned_down: Made | None = None
        """The last promise, in the place of which the person wants something else, or nothing."""
        self.passed_over: list[Made] = []
        """What the person would rather have something else for, and did not say no to."""
        self.today = ""
        """The day on which the company writes what is being read."""
        self.turn, self.sentence = 0, ""
        """The turn that is being read, and its sentence, of which a promise may be a clause."""

    @property
    def last(self) -> Made | None:
        """The promise that was made last of those that stand; None where none does."""
        return self.all[-1] if self.all else None

    def take_back(self, small: str, kind: Promised, due: str | None, denied: Sequence[Made]) -> None:
        """Leave out what is taken back: what was `denied` for its day; else what the words name, or the last they may mean; not
        of another day, or too soon."""
        if self.something_else and is_answer(small):
            return
        self.likely.clear()
        if denied:
            self._let_go(denied, Became.WITHDRAWN)
            return
        same = [one for one in self.all if one.kind is kind and kind is not Promised.OTHER]
        without = promise_kind_in(without_no(small))
        named = [one for one in self.all if without is one.kind and one.kind is not Promised.OTHER]
        at_once = DENIES.search(small) is not None
        is_its_day = [one for one in self.all[-1:] if (due and one.due == due) or (at_once and self._is_said_of(one))]
        last = is_its_day or [one for one in self.all[-1:] if may_be_of(small, one.text, self.since)]
        meant = [one for one in same or named or last if not self._is_beside(small, one)]
        self._let_go(
            [one for one in meant if one.due is None or (one.due == due if due else not comes_later(small, one.text))],
            Became.WITHDRAWN,
        )

    def unsay_last(self, turn: int) -> None:
        """Leave out what was promised last, shortly before this turn, where somebody tells that it was not so."""
        self.likely = [one for one in self.likely if turn - one.turn > NEAR]
        self._let_go([one for one in self.all[-1:] if turn - one.turn <= NEAR], Became.WITHDRAWN)

    def denied_days(self, small: str) -> list[Made]:
        """What was promised for a day that these words say does not do: the last, or what somebody comes with, on any day."""
        denied = [one for one in self.all if denies_the_day_of(small, one.text) or self._is_put_off(one, small)]
        if not denied:
            return []
        kinds = kinds_named_in(small)
        named = [one for one in denied if one.kind in kinds and one.kind is not Promised.OTHER]
        last = [one for one in denied if one in self.all[-1:] and not nobody_comes(small)]
        return named or last or [one for one in denied if one.kind in BROUGHT][-1:]

    def _is_put_off(self, one: Made, small: str) -> bool:
        """Whether a visit, or what is brought, is due on the day of these words, which say that nobody comes then."""
        is_today = one.due is not None and one.due == self.today and one.turn != self.turn
        return is_today and one.kind in BROUGHT and (falls_today(small) or cannot_come(small))

    def _is_beside(self, small: str, one: Made) -> bool:
        """Whether words that deny something are of another thing than a promise: one that the person asked for since."""
        if is_about_more(small, one.text):
            return True
        asked = not says_one_was_wrong(small) and self.something_else
        return asked and points_at_what_was_asked(small, self.heard_since, plain(one.text))

    def deny(self, made: Made, small: str, *, negated: bool) -> None:
        """Leave out what words that tell no day say with regret will not be, where they name it and it is of an earlier turn; or
        the last where they name nothing and nothing else came up since."""
        kind = made.kind
        if made.due is not None:
            if negated:
                self._deny_day(small, kind, made.due)
            return
        around = " ".join((*self.since[-1:], plain(self.sentence)))
        denied = denied_in(small, around)
        if SOONER.search(small) and not denied:
            return
        stood = len(self.gone)
        if kind is Promised.OTHER and DENIES.search(small):
            self.likely.clear()
            is_it = [one for one in self.all[-1:] if self._is_said_of(one) and (one.turn != self.turn or halts(small))]
            self._let_go(is_it, Became.WITHDRAWN)
        elif denied or (negated and REGRETS.search(small) and not NOT_SEEN.search(small)):
            is_named = denied or (kind is Promised.OTHER and AFTER_ALL.search(small))
            self._deny_named(small, {kind} | (kinds_named_in(denied or small) if is_named else set()), around=around)
        if len(self.gone) == stood and negated and self._has("refuses", small):
            self.something_else = True

    def _deny_day(self, small: str, kind: Promised, due: str) -> None:
        """Leave out what is denied for the very day that it was promised for, in an earlier turn."""
        if not SOONER.search(small):
            kinds = kinds_named_in(small) if kind is Promised.OTHER else {kind}
            self._deny_named(small, kinds, due=due)

    def _deny_named(self, small: str, kinds: Collection[Promised], *, around: str = "", due: str | None = None) -> None:
        """Leave out what is of these kinds, due on this day where one is given, and was promised in an earlier turn."""
        named = [
            one for one in self.all if one.kind in kinds and one.kind is not Promised.OTHER and one.turn != self.turn
        ]
        same = [one for one in named if due in (None, one.due)]
        same = [one for one in same if not is_of_what_was_asked(small, around, self.heard_since, plain(one.text))]
        self._let_go([one for one in same if not is_about_more(small, one.text)], Became.WITHDRAWN)

    def _is_said_of(self, last: Made) -> bool:
        """Whether what is denied without a name is the last promise: it was made shortly before, and nothing else came up."""
        return last.turn == self.turn or (self.turn - last.turn <= NEAR and not self.something_else)

    def heard(self, small: str) -> None:
        """The person said this: more than thanks may ask for something else."""
        self.something_else = self.something_else or not is_thanks(small)
        self.turned_down = self.last if self.last and wants_else(small) else self.turned_down
        self.heard_since.append(small)

    def _let_go(self, those: Sequence[Made], became: Became) -> None:
        rest = (one for one in self.all if one not in those and one.kind is Promised.DELIVERY)
        those = [*those, *(one for one in rest if any(are_one_thing(one, gone) for gone in those))]
        for one in those:
            one.became, one.gone_at = became, self.turn
        self.gone += those
        self.all = [one for one in self.all if one not in those]

    def decline(self, small: str, turns: range, asked: str, *, beside: bool) -> None:
        """Leave out what the person did not want, where it was promised right before, or offered and told when it comes.

        `turns` are those since they spoke before, `asked` is what the company said last, in small letters; `beside`: it offered
        something else since, which a no is to.
        """
        self.likely = [one for one in self.likely if one.turn != turns[-1]]
        offered = (one for one in self.all if one.offered or (is_goodwill(plain(one.text)) and money_said_in(one.text)))
        self._let_go([one for one in offered if one.turn == turns[-1]], Became.DECLINED)
        last = self.last if self.last and self.last.turn == turns[-1] else None
        self.turned_down = None if last is None or is_about_more(small, last.text) else last
        thing = pattern(self.words.unwanted).search(small)
        those = [
            one for one in self.all if thing and one.turn == turns[-1] and is_unwanted(thing[0], one.text, one.kind)
        ]
        if last is not None and waives(small) and [one.turn for one in self.all].count(last.turn) == 1:
            those = [last]
        near = [one for one in self.all if one.turn in turns and one not in those]
        plainly = [] if beside else _plainly_declined(near, small, asked)
        self.passed_over = [] if says_no_to_it(small) else plainly
        self._let_go([*those, *plainly], Became.DECLINED)

    def stands_after_all(self) -> None:
        """What the person would rather have is refused: what was promised, and they did not say no to, is promised still."""
        for one in self.passed_over:
            one.became, one.gone_at = Became.OFFERED, -1
        self.gone = [one for one in self.gone if one not in self.passed_over]
        self.all = sorted([*self.all, *self.passed_over], key=lambda one: one.turn)
        self.passed_over = []

    def cancel(self, small: str) -> bool:
        """Leave out what is cancelled that was promised in an earlier turn; whether anything was."""
        down = [self.turned_down] if self.turned_down and cancels_it(small) else []
        before = (one for one in self.all if one.turn != self.turn)
        those = [one for one in before if is_cancelled(small, one.kind) or any(are_one_thing(one, it) for it in down)]
        self._let_go(those, Became.WITHDRAWN)
        return bool(those)

    def decline_offered(self, at: int, small: str) -> None:
        """Leave out what was offered in this turn, or the one before, of a call that is told, or what is turned down in it."""
        near = [one for one in self.all if at - one.turn <= 1]
        offered = [one for one in near if one.offered]
        self._let_go([*offered, *_plainly_declined(near, small, "")], Became.DECLINED)

    def _has(self, entry: str, small: str) -> bool:
        return pattern(getattr(self.words, entry)).search(small) is not None


def _plainly_declined(near: Sequence[Made], small: str, asked: str) -> list[Made]:
    """What was promised right before and is turned down without its name, or for something else that the person wants."""
    wanted = wanted_instead(small, asked)
    instead = [one for one in near if is_in_place_of(wanted, plain(one.text), one.kind)]
    if instead or not near or not (turns_it_down(small) and asks_for_consent(asked)):
        return instead
    last = near[-1]
    if last.kind is Promised.REFUND and is_no_thanks(small) and not is_goodwill(plain(last.text)):
        return []  # who thanks for money turns nothing down
    return [one for one in near if one is last or {one.kind, last.kind} <= _BROUGHT_TOGETHER]

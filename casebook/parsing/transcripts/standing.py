"""The promises that stand at a given place of a transcript: made, made anew, given a day, put on another day, taken back."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from casebook.parsing.promises.promise_kinds import kinds_named_in, promise_kind_in
from casebook.parsing.sums import money_in
from casebook.parsing.transcripts.cancelled import cancels_it, is_cancelled, is_unwanted, wants_else
from casebook.parsing.transcripts.contradicted import NOT_SEEN, denied_in, is_of_what_was_asked
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Became
from casebook.parsing.transcripts.goodwill import is_goodwill
from casebook.parsing.transcripts.made import Made
from casebook.parsing.transcripts.standing_words import (
    BY_MAIL,
    NEAR,
    STANDS_FOR,
    are_one_thing,
    closed,
    is_the_same_thing,
    is_within,
    waives,
    without_day,
    without_no,
)
from casebook.parsing.transcripts.taking_back import (
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
)
from casebook.parsing.transcripts.visits import VISITS
from casebook.parsing.transcripts.visits_anew import somebody_comes
from casebook.parsing.transcripts.words import PromiseWords, pattern
from casebook.records.vocabularies import OCCASIONS, Promised, Role

_LONGEST_JOINT = 12
"""What joins two clauses of a sentence has fewer characters: `, however, `. Our own choice."""

_MOST_LIKELY = 2
"""So much of one transcript that is only likely is asked about, the last: nobody answers ten questions. Our own choice."""

_A_REMARK = 2
"""So many turns further on, the person has said one thing between. Our own choice."""


class StandingPromises:
    """The promises that stand, in the order in which they were made."""

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
        self.turn, self.sentence = 0, ""
        """The turn that is being read, and its sentence, of which a promise may be a clause."""

    def together(self, before: str, behind: str) -> str:
        """Two clauses as one text: as they stand where they are of one sentence, else as a sentence each."""
        start = self.sentence.find(before)
        end = self.sentence.find(behind, start + len(before)) if start >= 0 else -1
        if end >= 0 and end - start - len(before) <= _LONGEST_JOINT:
            return self.sentence[start : end + len(behind)]
        return f"{closed(before)} {behind}"

    def add(self, made: Made, *, moves: bool = False) -> None:
        """A promise that is made, or made anew in the place of one of its kind, or, where it `moves`, of what was only likely."""
        self.likely = [one for one in self.likely if not moves or made.turn - one.turn > NEAR]
        self.something_else, self.since, self.heard_since = False, [], []
        self.all = [one for one in self.all if not (one.kind is made.kind and is_within(one.text, made.text))]
        before = next((one for one in reversed(self.all) if one.kind is made.kind), None)
        open_before = self.without_day(made.turn)
        if made.due and not made.apart and open_before is not None and self._is_about(open_before, made):
            if open_before.sure or made.kind is not open_before.kind:
                self._join(open_before, made)
            else:  # an offer that was taken, and is promised now
                self.all[self.all.index(open_before)] = made
            return
        if self.all and not made.apart and self._is_the_same_thing(self.all[-1], made):
            self._put_on(self.all[-1], made)
            return
        if made.kind in OCCASIONS and made.due is None:
            made.sure = False  # `I will check that and tell you` is mostly meant for the conversation itself
        if made.kind is Promised.OTHER:
            made.sure = False
        elif made.kind is Promised.REPLACEMENT and before is None:
            self.all = [one for one in self.all if one.kind is not Promised.DELIVERY or one.turn == made.turn]
        elif made.kind in OCCASIONS and (how := self._undated_information(made)) is not None:
            self.all.remove(how)
        elif before is not None and not (made.apart and before.turn == made.turn):
            if made.due is None and (before.due is not None or before.turn > made.turn):
                return  # an offer that is accepted when it was promised in other words
            self.all.remove(before)
        self.all.append(made)

    def _undated_information(self, made: Made) -> Made | None:
        """That something will be looked into, said right before when the person hears of it: that is one promise."""
        near = (one for one in self.all if made.turn - one.turn <= 2 and one.due is None)
        return next((one for one in near if made.due and one.kind is Promised.INFORMATION), None)

    def _is_about(self, before: Made, made: Made) -> bool:
        """Whether a sentence only tells when what was promised before it comes: `You will receive it within 3 days.`"""
        if made.kind in (before.kind, Promised.OTHER):
            return made.turn - before.turn <= NEAR
        is_another = before.kind in OCCASIONS and before.turn != made.turn  # no answer is brought
        refers = made.kind is Promised.DELIVERY and not is_another and self._has("refers_back", plain(made.text))
        return refers and promise_kind_in(f"{closed(before.text)} {made.text}") is before.kind

    def without_day(self, turn: int) -> Made | None:
        """The last promise that has no day yet and was made shortly before."""
        near = (one for one in reversed(self.all) if one.due is None and turn - one.turn <= NEAR)
        return next((one for one in near if not (one.unread and one.turn == turn)), None)

    def answered(self, today: str, *, mails: bool, is_somebody: bool) -> None:
        """One wrote: an answer that was promised has come by mail, or is that of somebody whom a program announced in a chat."""
        announced = [one for one in self.all if is_somebody and one.by.role is Role.BOT and one.due in (None, today)]
        announced = [one for one in announced if not BY_MAIL.search(plain(one.text))]
        self.all = [one for one in self.all if one.kind is not Promised.REPLY or not (mails or one in announced)]

    def attach(self, made: Made) -> bool:
        """Give the last promise without a day that of these words, or that which leaves before it is there; whether one was."""
        before = self.without_day(made.turn)
        if before is not None:
            self._join(before, made)
        elif self.all and self._is_the_same_thing(self.all[-1], made):
            self._put_on(self.all[-1], made)
        else:
            return False
        return True

    def with_likely(self) -> list[Made]:
        """The promises, then the last of what is likely one, but what only tells of a day that one of them is due on."""
        days = {one.due for one in self.all}
        asked: dict[str | None, Made] = {one.due: one for one in self.likely if one.due not in days}
        return [*self.all, *list(asked.values())[-_MOST_LIKELY:]]

    def _join(self, before: Made, made: Made) -> None:
        text = made.text if made.text.startswith(before.text) else self.together(before.text, made.text)
        before.text, before.due, before.day = text, made.due, made.day

    def move(self, made: Made, *, at_once: bool = False) -> bool:
        """Put the last promise on the day that is told instead, where there is one of another day; whether there was.

        `at_once`: it may have been made right before.
        """
        last = self.all[-1] if self.all else None
        if last is None or last.due is None or made.due in (None, last.due):
            return False
        if not (-1 if at_once else 1) < made.turn - last.turn <= NEAR:
            return False
        self._put_on(last, made)
        return True

    def _put_on(self, last: Made, made: Made) -> None:
        """Give a promise the day of later words, which stand before its own; on the same day it stays as it was."""
        if made.due == last.due:
            return
        last.text, last.due, last.day = f"{made.text} ({without_day(last.text, last.day)})", made.due, made.day
        last.line, last.turn = made.line, made.turn

    def _is_the_same_thing(self, last: Made, made: Made) -> bool:
        return is_the_same_thing(last, made, refers=self._has("refers_back", plain(made.text)))

    def take_back(self, small: str, kind: Promised, due: str | None) -> None:
        """Leave out what is taken back: what the words name, else the last they may mean; not of another day, or too soon."""
        if self.something_else and is_answer(small):
            return
        self.likely.clear()
        same = [one for one in self.all if one.kind is kind and kind is not Promised.OTHER]
        without = promise_kind_in(without_no(small))
        named = [one for one in self.all if without is one.kind and one.kind is not Promised.OTHER]
        at_once = DENIES.search(small) is not None
        is_its_day = [one for one in self.all[-1:] if (due and one.due == due) or (at_once and self._is_said_of(one))]
        last = is_its_day or [one for one in self.all[-1:] if may_be_of(small, one.text, self.since)]
        meant = [one for one in same or named or last if not is_about_more(small, one.text)]
        self._let_go(
            [one for one in meant if one.due is None or (one.due == due if due else not comes_later(small, one.text))],
            Became.WITHDRAWN,
        )

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
        self.turned_down = self.all[-1] if self.all and wants_else(small) else self.turned_down
        self.heard_since.append(small)

    def instead(self, made: Made) -> Made:
        """A promise that names no thing: that of another day, taken back right before it, in this turn or for a visit."""
        before = self.gone[-1] if self.gone else None
        if (
            before is None
            or before.became is not Became.WITHDRAWN
            or self.turn - before.gone_at > self._so_far_on(before, made)
        ):
            return made
        may_be = (Promised.OTHER, *[Promised.DELIVERY] * (before.kind in VISITS))
        if made.kind in may_be and made.due and STANDS_FOR.search(plain(made.text)):
            made.text, made.kind = f"{made.text} ({without_day(before.text, before.day)})", before.kind
        return made

    def _so_far_on(self, before: Made, made: Made) -> int:
        """How many turns further on a promise may take the place of one that was taken back."""
        return _A_REMARK if before.kind in VISITS and somebody_comes(plain(made.text)) else 0

    def _let_go(self, those: Sequence[Made], became: Became) -> None:
        rest = (one for one in self.all if one not in those and one.kind is Promised.DELIVERY)
        those = [*those, *(one for one in rest if any(are_one_thing(one, gone) for gone in those))]
        for one in those:
            one.became, one.gone_at = became, self.turn
        self.gone += those
        self.all = [one for one in self.all if one not in those]

    def decline(self, small: str, at: int) -> None:
        """Leave out what the person did not want, where it was promised right before, or offered and told when it comes."""
        self.likely = [one for one in self.likely if one.turn != at - 1]
        offered = (one for one in self.all if one.offered or (is_goodwill(plain(one.text)) and money_in(one.text)))
        self._let_go([one for one in offered if one.turn == at - 1], Became.DECLINED)
        last = self.all[-1] if self.all and self.all[-1].turn == at - 1 else None
        self.turned_down = None if last is None or is_about_more(small, last.text) else last
        thing = pattern(self.words.unwanted).search(small)
        those = [one for one in self.all if thing and one.turn == at - 1 and is_unwanted(thing[0], one.text, one.kind)]
        if last is not None and waives(small) and [one.turn for one in self.all].count(at - 1) == 1:
            those = [last]
        self._let_go(those, Became.DECLINED)

    def cancel(self, small: str) -> bool:
        """Leave out what is cancelled that was promised in an earlier turn; whether anything was."""
        down = [self.turned_down] if self.turned_down and cancels_it(small) else []
        before = (one for one in self.all if one.turn != self.turn)
        those = [one for one in before if is_cancelled(small, one.kind) or any(are_one_thing(one, it) for it in down)]
        self._let_go(those, Became.WITHDRAWN)
        return bool(those)

    def decline_offered(self, at: int) -> None:
        """Leave out what was offered in this turn, or the one before, of a call that is told."""
        self._let_go([one for one in self.all if one.offered and at - one.turn <= 1], Became.DECLINED)

    def _has(self, entry: str, small: str) -> bool:
        return pattern(getattr(self.words, entry)).search(small) is not None

"""The promises that stand at a given place of a transcript: made, made anew, given a day, put on another day."""

from __future__ import annotations

import re

from casebook.parsing.names_given import is_given
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.transcripts.clauses.days_alone import is_day_alone
from casebook.parsing.transcripts.clauses.visits import VISITS
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Became
from casebook.parsing.transcripts.people.names import CAPITAL
from casebook.parsing.transcripts.standing.answers_come import Written, has_come
from casebook.parsing.transcripts.standing.goodwill import is_for_the_trouble
from casebook.parsing.transcripts.standing.kept_already import kinds_kept, without_kept
from casebook.parsing.transcripts.standing.made import Made
from casebook.parsing.transcripts.standing.standing_words import (
    BY_POST,
    HOURS,
    NEAR,
    ON_NEXT_BILL,
    STANDS_FOR,
    TOGETHER,
    closed,
    is_beside,
    is_sent_beside,
    is_the_same_thing,
    is_within,
    joined,
    with_its_day,
    without_day,
)
from casebook.parsing.transcripts.standing.visits_anew import changes_the_day, somebody_comes
from casebook.parsing.transcripts.standing.withdrawals import Withdrawals
from casebook.records.vocabularies import OCCASIONS, Promised
from casebook.text.words.courtesy_titles import TITLES

_LONGEST_JOINT = 12
"""What joins two clauses of a sentence has fewer characters: `, however, `. Our own choice."""

_MOST_LIKELY = 2
"""So much of one transcript that is only likely is asked about, the last: nobody answers ten questions. Our own choice."""

_A_REMARK = 2
"""So many turns further on, the person has said one thing between. Our own choice."""


_NAMED = re.compile(rf"(?P<title>(?i:\b(?:{TITLES}|m)\.? ))?(?P<name>{CAPITAL}[^\W\d_]+)")
"""A name, or what may be one, with a title before it or without."""


class StandingPromises(Withdrawals):
    """The promises that stand, in the order in which they were made."""

    def begins(self, turn: int, sentence: str, *, told: bool) -> str:
        """A sentence that is read next; of a contact that is told without what says that the last promise came about."""
        self.turn, self.sentence = turn, sentence
        for kind in kinds_kept(plain(sentence)) if told else ():
            kept = next((one for one in reversed(self.with_likely()) if one.kind is kind), None)
            self.all, self.likely = ([one for one in each if one is not kept] for each in (self.all, self.likely))
        return without_kept(sentence) if told else sentence

    def may_be(self, likely: list[Made]) -> None:
        """What is only likely, which is asked about; but an act on a contract, whose day is read of it, stands as any other."""
        for one in likely:
            if one.firm and one.due is not None and one.day:
                self.add(one)
            else:
                self.likely.append(one)

    def together(self, before: str, behind: str) -> str:
        """Two clauses as one text: as they stand where they are of one sentence, else as a sentence each."""
        start = self.sentence.find(before)
        end = self.sentence.find(behind, start + len(before)) if start >= 0 else -1
        if end >= 0 and end - start - len(before) <= _LONGEST_JOINT:
            return self.sentence[start : end + len(behind)]
        return joined(before, behind)

    def add(self, made: Made, *, moves: bool = False) -> None:
        """A promise that is made, or made anew in the place of one of its kind, or, where it `moves`, of what was only likely.

        What only says that something is changed, right behind a visit, is none.
        """
        if not changes_the_day(made, self.all):
            self._add(made, moves=moves)

    def _add(self, made: Made, *, moves: bool) -> None:
        self.likely = [one for one in self.likely if not moves or made.turn - one.turn > NEAR]
        self.something_else, self.since, self.heard_since, self.passed_over = False, [], [], []
        self.all = [one for one in self.all if not (one.kind is made.kind and is_within(one.text, made.text))]
        before = next((one for one in reversed(self.all) if one.kind is made.kind), None)
        open_before = self.without_day(made.turn)
        is_apart = made.apart or made.firm
        if made.due and not is_apart and open_before is not None and self._is_about(open_before, made):
            is_anothers = made.kind is open_before.kind and made.by.name not in ("", open_before.by.name)
            if (open_before.sure or made.kind is not open_before.kind) and not is_anothers:
                self._join(open_before, made)
            else:  # an offer that was taken, and is promised now; or what another promises in their own words
                self.all[self.all.index(open_before)] = made
            return
        if self.last and not is_apart and self._is_the_same_thing(self.last, made):
            self.put_on(self.last, made)
            return
        if made.kind in OCCASIONS and made.due is None and not BY_POST.search(plain(made.text)):
            made.sure = False  # `I will check that and tell you` is mostly meant for the conversation itself
        if made.kind is Promised.OTHER:
            made.sure = made.firm and made.due is not None
        elif made.kind is Promised.REPLACEMENT and before is None:
            self.all = [one for one in self.all if one.kind is not Promised.DELIVERY or is_beside(one, made)]
        elif made.kind in OCCASIONS and (how := self._undated_information(made)) is not None:
            self.all.remove(how)
        elif before is not None and not self._stays_beside(before, made):
            if made.due is None and (before.due is not None or before.turn > made.turn):
                return  # an offer that is accepted when it was promised in other words
            self.all.remove(before)
        self.all.append(made)

    def _stays_beside(self, before: Made, made: Made) -> bool:
        """Whether a promise of the same kind is another: told as one of its own, for the trouble, or a paper that is sent."""
        is_apart = made.apart and before.turn == made.turn
        return is_apart or is_for_the_trouble(before, made) or is_sent_beside(before, made)

    def _undated_information(self, made: Made) -> Made | None:
        """That something will be looked into, said right before when the person hears of it: that is one promise."""
        near = (one for one in self.all if made.turn - one.turn <= 2 and one.due is None)
        return next((one for one in near if made.due and one.kind is Promised.INFORMATION), None)

    def _is_about(self, before: Made, made: Made) -> bool:
        """Whether a sentence only tells when what was promised before it comes: `You will receive it within 3 days.`"""
        if made.kind in (before.kind, Promised.OTHER):
            is_near = made.turn - before.turn <= NEAR
            return is_near and not (self._is_of_a_visit(before, made) or self._comes_on_a_bill(before, made))
        is_another = before.kind in OCCASIONS and before.turn != made.turn  # no answer is brought
        refers = made.kind is Promised.DELIVERY and not is_another and self._has("refers_back", plain(made.text))
        return refers and promise_kind_in(f"{closed(before.text)} {made.text}") is before.kind

    def _is_of_a_visit(self, before: Made, made: Made) -> bool:
        """Whether a day with the hours between which somebody comes is told behind money or an answer that has no day."""
        return (
            before.kind in (Promised.REFUND, Promised.REPLY, Promised.INFORMATION)
            and HOURS.search(plain(made.text)) is not None
        )

    def _comes_on_a_bill(self, before: Made, made: Made) -> bool:
        """Whether money comes with a bill that is still to be made, and what is told with a day does not point at it."""
        is_on_one = before.kind is Promised.REFUND and ON_NEXT_BILL.search(plain(before.text)) is not None
        return is_on_one and before.turn != made.turn and not self._has("refers_back", plain(made.text))

    def without_day(self, turn: int) -> Made | None:
        """The last promise that has no day yet and was made shortly before."""
        near = (one for one in reversed(self.all) if one.due is None and turn - one.turn <= NEAR)
        return next((one for one in near if not (one.unread and one.turn == turn)), None)

    def answered(self, written: Written) -> None:
        """The company wrote: the answers that were promised and have come with it are promised no longer."""
        self.today = written.today
        self.all = [one for one in self.all if not has_come(one, written)]
        self.likely = [one for one in self.likely if not has_come(one, written)]

    def attach(self, made: Made) -> bool:
        """Give the last promise without a day that of these words, or that which leaves before it is there; whether one was."""
        before = self.without_day(made.turn)
        if before is not None and not (self._is_of_a_visit(before, made) or self._comes_on_a_bill(before, made)):
            self._join(before, made)
        elif self.last and self._is_the_same_thing(self.last, made):
            self.put_on(self.last, made)
        else:
            return False
        return True

    def with_likely(self) -> list[Made]:
        """The promises, then the last of what is likely one, but what only tells of a day that one of them is due on."""
        days = {one.due for one in self.all if one.due}
        asked = {one.due or one.text: one for one in self.likely if one.due not in days}
        return [*self.all, *list(asked.values())[-_MOST_LIKELY:]]

    def _join(self, before: Made, made: Made) -> None:
        text = made.text if made.text.startswith(before.text) else self.together(before.text, made.text)
        before.text, before.due, before.day = text, made.due, made.day

    def move(self, made: Made, *, at_once: bool = False) -> bool:
        """Put the last promise on the day that is told instead, where there is one of another day; whether there was.

        `at_once`: it may have been made right before.
        """
        last = self.last
        if last is None or last.due is None or made.due in (None, last.due):
            return False
        if not (-1 if at_once else 1) < made.turn - last.turn <= NEAR:
            return False
        self.put_on(last, made)
        return True

    def put_on(self, last: Made, made: Made) -> None:
        """Give a promise the day of later words, which stand before its own; on the same day it stays as it was."""
        if made.due == last.due:
            return
        last.text, last.due, last.day = f"{made.text} ({without_day(last.text, last.day)})", made.due, made.day
        last.line, last.turn = made.line, made.turn

    def _is_the_same_thing(self, last: Made, made: Made) -> bool:
        return is_the_same_thing(last, made, refers=self._has("refers_back", plain(made.text)))

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
        told = f" ({without_day(before.text, before.day)})"
        if made.kind in may_be and made.due and self._stands_for(made, before) and not made.text.endswith(told):
            made.text, made.kind = f"{made.text}{told}", before.kind
        return made

    def _stands_for(self, made: Made, before: Made) -> bool:
        """Whether words point at what was taken back, name who was to come then, or are a day and no more."""
        names = (
            one["title"] or is_given(one["name"]) for one in _NAMED.finditer(made.text) if one["name"] in before.text
        )
        is_day = is_day_alone(made.text, made.day, corrects=False)
        return is_day or STANDS_FOR.search(plain(made.text)) is not None or any(names)

    def on_that_day(self, made: Made, said: str) -> Made:
        """A promise that is done together with the one before: `they take the old one at the same time`, with its day; `said` is
        the clause right before."""
        on_it = self._has("same_day", plain(made.text))
        last = next((one for one in self.all[-1:] if one.day and one.kind is not made.kind), made)
        if last is made or made.due or made.turn - last.turn > TOGETHER * (1 + on_it):
            return made
        swaps = made.kind is Promised.COLLECTION and last.kind in (Promised.REPLACEMENT, Promised.DELIVERY)
        together = swaps and last.turn == made.turn and last.text.endswith(said)
        if made.kind is not Promised.OTHER and (together or on_it):
            made.text, made.due, made.day = with_its_day(made.text, last.day), last.due, last.day
        return made

    def has_just_lost(self) -> bool:
        """Whether a promise was taken back in this turn: what *it* stands for then is that."""
        last = self.gone[-1] if self.gone else None
        return last is not None and last.became is Became.WITHDRAWN and last.gone_at == self.turn

    def _so_far_on(self, before: Made, made: Made) -> int:
        """How many turns further on a promise may take the place of one that was taken back."""
        return _A_REMARK if before.kind in VISITS and somebody_comes(plain(made.text)) else 0

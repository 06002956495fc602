"""What the company still promises at the end of a transcript, and what it refused.

Only sentences of the company count. A question, an offer, a condition, what the person has to do and what is done within the
conversation are none; what is taken back, declined or promised anew later in it no longer stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casebook.parsing.clock import Clock
from casebook.parsing.conditions import condition_in
from casebook.parsing.due_dates import due_date_in
from casebook.parsing.moments import moment_of
from casebook.parsing.promise_kinds import promise_kind_in
from casebook.parsing.sums import money_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.people import People, Person
from casebook.parsing.transcripts.said_sentences import sentences_of_turn
from casebook.parsing.transcripts.times import days_of_turns
from casebook.parsing.transcripts.told_words import TOLD
from casebook.parsing.transcripts.turns import Layout, Line, Side, Talk, Turn
from casebook.parsing.transcripts.words import pattern, words_of
from casebook.records.values import Moment
from casebook.records.vocabularies import OCCASIONS, Promised, Role

_LONGEST = 500
"""A longer sentence is no promise that anybody made in a chat. Our own choice."""


_WRAPPED = (Layout.MAIL, Layout.SUBTITLES)


@dataclass
class Made:
    """A promise as it stands so far."""

    text: str
    kind: Promised
    due: str | None
    line: Line
    by: Person
    turn: int
    sure: bool = True


class Promises:
    """The promises of one transcript, gone through in order. `made` is when it took place, as far as is known."""

    def __init__(self, talk: Talk, people: People, language: str, made: Moment, clock: Clock) -> None:
        self.talk, self.people, self.made, self.clock = talk, people, made, clock
        self.words = words_of(language)
        self._days = days_of_turns(talk, clock)
        self._told = TOLD[language] if talk.layout is Layout.TOLD else None
        self.standing: list[Made] = []
        self.refused: list[Finding] = []
        self.offered: list[Made] = []
        self._pending: list[Made] = []
        self._before = ""
        for at, (turn, one) in enumerate(zip(talk.turns, people.of_turn, strict=True)):
            if one.side is Side.COMPANY:
                self._company(at, turn, one)
            elif one.side is Side.CUSTOMER:
                self._customer(at, turn)

    def findings(self) -> list[Finding]:
        """The promises that stand, then what was refused."""
        stand = [
            Finding(
                *(What.PROMISE, one.text, one.line, one.sure, one.by.name),
                kind=one.kind,
                due=one.due,
                said=self._said_at(one.turn),
            )
            for one in self.standing
        ]
        return stand + self.refused

    def offers(self) -> list[Finding]:
        """What was offered with a sum, or as one of the kinds of promises, whatever became of it."""
        return [
            Finding(What.OFFER, one.text, one.line, True, one.by.name, kind=one.kind)
            for one in self.offered
            if one.text[-1:] != "?" or money_in(one.text)
        ]

    def _has(self, entry: str, small: str) -> bool:
        return pattern(getattr(self.words, entry)).search(small) is not None

    def _company(self, at: int, turn: Turn, one: Person) -> None:
        self._before = ""
        for sentence, line in sentences_of_turn(turn, joined=self.talk.layout in _WRAPPED, is_bot=one.role is Role.BOT):
            for clause in self._clauses(sentence):
                self._clause(at, clause, line, one)
                self._before = clause

    def _clauses(self, sentence: str) -> list[str]:
        """The parts that stand against each other; and those joined by *and*, where each of them names another thing."""
        whole = re.split(rf";\s|,? (?:{self.words.but}),? ", sentence)
        return [each for part in whole if part.strip() for each in self._joined(part.strip())]

    def _joined(self, part: str) -> list[str]:
        halves = re.split(rf",? (?:{self.words.also}) ", part, maxsplit=1)
        kinds = [promise_kind_in(half) for half in halves]
        parts_no = len(halves) == 2 and self._negated(plain(halves[0])) != self._negated(plain(halves[1]))
        several = len(set(kinds)) == 2 and Promised.OTHER not in kinds
        both = len(halves) == 2 and all(self._tells(plain(half)) for half in halves)
        if parts_no or (several and (both or promise_kind_in(part) is Promised.OTHER)):
            return halves
        return halves if both and all(self._due(half, 0) for half in halves) else [part]

    def _tells(self, small: str) -> bool:
        """Whether these words alone say what the company will do, or what the person will get."""
        told = self._told is not None and pattern(self._told.shall).search(small) is not None
        return told or any(self._has(entry, small) for entry in ("shall", "gets"))

    def _clause(self, at: int, clause: str, line: Line, one: Person) -> None:
        small = plain(clause)
        if self._told and pattern(self._told.declined).search(small):
            return
        kind, due = promise_kind_in(clause), self._due(clause, at)
        negated = self._negated(small)
        if self._has("taken_back", small):
            self._take_back(small, kind)
        if negated and self._has("refuses", small) and not small.endswith("?"):
            self.refused.append(Finding(What.REFUSAL, clause, line, True, one.name))
            return
        made = Made(clause, kind, due, line, one, at)
        if self._has("offers", small) and not self._is_plain_promise(small):
            self.offered.append(made)
            self._pending.append(made)
            return
        if self._promises(clause, small, kind, due):
            self._add(self._with_what_was_said(made))
        elif due and self._follows(small) and not negated:
            self._attach(made)

    def _with_what_was_said(self, made: Made) -> Made:
        """A promise that names no thing, or no day, with the sentence right before it, where that names it."""
        before, small = self._before, plain(self._before)
        if not before or self._has("no_promise", small) or self._negated(small):
            return made
        unnamed = made.kind in (Promised.OTHER, Promised.DELIVERY) and made.due is not None
        undated = made.kind is not Promised.OTHER and made.due is None and promise_kind_in(before) is Promised.OTHER
        joined = f"{_closed(before)} {made.text}"
        kind, due = promise_kind_in(joined), self._due(joined, made.turn)
        if (
            unnamed
            and promise_kind_in(before) not in (Promised.OTHER, made.kind)
            and due == made.due
            and kind is not made.kind
        ):
            made.text, made.kind = joined, kind if kind is not Promised.OTHER else promise_kind_in(before)
        elif undated and kind is made.kind and due is not None:
            made.text, made.due = joined, due
        return made

    def _is_plain_promise(self, small: str) -> bool:
        return not self._has("no_promise", small) and self._has("shall", small)

    def _negated(self, small: str) -> bool:
        return self._has("negated", pattern(self.words.negates_nothing).sub("", small))

    def _said_at(self, at: int) -> Moment:
        """When a turn was said: where it was on another day than the whole began, that day."""
        day = self._days[at]
        return self.made if day is None or day == self.made.day else moment_of(day, self.clock)

    def _due(self, text: str, at: int) -> str | None:
        found = due_date_in(text, self._said_at(at), self.clock)
        return found.last.at[:10] if found else None

    def _promises(self, clause: str, small: str, kind: Promised, due: str | None) -> bool:
        """Whether the clause is one of the company's that says what will be."""
        if len(clause) > _LONGEST or self._negated(small):
            return False
        if kind is Promised.OTHER and due is None:
            return False
        if self._has("no_promise", small):
            return False
        if self._has("in_a_moment", small) and due is None:
            return False
        return self._tells(small) or (
            self._has("underway", small) and (due is not None or condition_in(clause) is None)
        )

    def _follows(self, small: str) -> bool:
        return self._has("takes", small) and not self._has("no_promise", small)

    def _add(self, made: Made) -> None:
        """A promise that is made, or made anew: one of the same kind takes the place of the one before."""
        before = next((one for one in reversed(self.standing) if one.kind is made.kind), None)
        open_before = self._without_day(made.turn)
        tells_when = made.due is not None and open_before is not None and self._is_about(open_before, made)
        if open_before is not None and tells_when:
            self._join(open_before, made)
            return
        if made.kind in OCCASIONS and made.due is None:
            made.sure = False  # `I will check that and tell you` is mostly meant for the conversation itself
        if made.kind is Promised.OTHER:
            made.sure = False
        elif made.kind in OCCASIONS and (how := self._undated_information(made)) is not None:
            self.standing.remove(how)
        elif before is not None:
            if made.due is None and before.due is not None:
                return
            self.standing.remove(before)
        self.standing.append(made)

    def _undated_information(self, made: Made) -> Made | None:
        """That something will be looked into, said right before when the person hears of it: that is one promise."""
        near = (one for one in self.standing if made.turn - one.turn <= 2 and one.due is None)
        return next((one for one in near if made.due and one.kind is Promised.INFORMATION), None)

    def _is_about(self, before: Made, made: Made) -> bool:
        """Whether a sentence only tells when what was promised before it comes: `You will receive it within 3 days.`"""
        if made.kind in (before.kind, Promised.OTHER):
            return made.turn - before.turn <= 4
        refers = made.kind is Promised.DELIVERY and self._has("refers_back", plain(made.text))
        return refers and promise_kind_in(f"{_closed(before.text)} {made.text}") is before.kind

    def _without_day(self, turn: int) -> Made | None:
        """The last promise that has no day yet and was made shortly before."""
        return next((one for one in reversed(self.standing) if one.due is None and turn - one.turn <= 4), None)

    def _attach(self, made: Made) -> None:
        before = self._without_day(made.turn)
        if before is not None:
            self._join(before, made)

    def _join(self, before: Made, made: Made) -> None:
        before.text, before.due = f"{_closed(before.text)} {made.text}", made.due

    def _take_back(self, small: str, kind: Promised) -> None:
        same = [one for one in self.standing if one.kind is kind and kind is not Promised.OTHER]
        named = [
            one
            for one in self.standing
            if promise_kind_in(_without_no(small)) is one.kind and one.kind is not Promised.OTHER
        ]
        gone = same or named or (self.standing[-1:] if self._has("taken_back", small) else [])
        for one in gone:
            self.standing.remove(one)

    def _customer(self, at: int, turn: Turn) -> None:
        small = plain(turn.text)
        if self._has("declines", small):
            self._pending = []
            last = self.standing[-1] if self.standing and self.standing[-1].turn == at - 1 else None
            thing = pattern(self.words.unwanted).search(small)
            if last is not None and thing and any(word in plain(last.text) for word in re.findall(r"\w{5,}", thing[0])):
                self.standing.remove(last)
        elif self._pending and self._has("accepts", small):
            accepted = self._pending[-1]
            accepted.sure = False
            if accepted.kind is not Promised.OTHER:
                self._add(accepted)
            self._pending = []


def _without_no(small: str) -> str:
    return re.sub(r"\b(?:not|no|never|cannot|can't|niet|geen|nicht|kein\w*|pas|ne|plus)\b|n't\b|\bn'", " ", small)


def _closed(text: str) -> str:
    return text if text[-1:] in ".!?" else f"{text}."

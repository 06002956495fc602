"""Questions with what was typed in answer, and what comes of it.

Every answer can be typed again; all of them are read anew from the first, as the later ones are read by those before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Generic, NamedTuple, Optional, TypeVar

from casebook.actions.answers.dates import past_day_meant
from casebook.actions.questions.known_answers import KnownAnswers
from casebook.actions.questions.questions import Asked, Offer, Question, Refused, State, states_of
from casebook.errors import CasebookError, WrongValue
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_now
from casebook.records.kinds import Case, Entry

A = TypeVar("A")

_MOST_OFFERED = 5


class ReadAnswers(NamedTuple, Generic[A]):
    """All answers as they were read; `case` where it is known which is meant."""

    states: list[State]
    asked: Asked[A]
    case: Optional[Case]


class AnswerSheet(Generic[A]):
    """The questions of something that can be recorded. `long` is the one that takes what has several lines."""

    title = ""
    long = ""
    final = "Record this?"

    def __init__(self, questions: Sequence[Question[A]], known: KnownAnswers, clock: Clock, base: A) -> None:
        self.questions, self.known, self.clock, self.base = questions, known, clock, base
        self.typed: dict[str, str] = {}
        self.skipped = frozenset[str]()
        """The questions that were left out without being shown."""
        self._latest: Optional[ReadAnswers[A]] = None
        self.fill()

    def fill(self) -> None:
        """Show what the answers hold already as if it had been typed, where nothing was."""
        asked = Asked(self.base, self._named() or self.unknown(), self.clock)
        for question in self.questions:
            stands = "" if question.has_default else question.typed(asked)
            if stands and not self.typed.get(question.name):
                self.type(question.name, stands)

    def type(self, name: str, text: str) -> None:
        """Take this as the answer to a question, in place of the one before."""
        self.typed[name] = text
        self._latest = None

    def type_again(self, name: str, text: str, typed_at: Optional[datetime]) -> None:
        """Take this as the answer, which was typed at another moment: a day in it is the one that was meant then."""
        is_day = any(question.is_day for question in self.questions if question.name == name)
        if is_day and text.strip() and typed_at is not None:
            text = past_day_meant(text, self.clock_at(typed_at), self.clock)
        self.type(name, text)

    def clock_at(self, moment: datetime) -> Clock:
        """The clock as it was at another moment."""
        return replace(self.clock, now=moment)

    def left(self, name: str) -> None:
        """What follows from an answer once it is typed: nothing here."""

    def missing(self, name: str) -> Optional[CasebookError]:  # noqa: ARG002 - of one whose questions can all be skipped
        """Why this question cannot be skipped; None where it can."""
        return None

    @property
    def states(self) -> list[State]:
        """Every question that is to be asked, with what was typed and understood."""
        return self.read_answers().states

    @property
    def answers(self) -> A:
        """The answers as they are understood; those that cannot be are left out."""
        return self.read_answers().asked.answers

    @property
    def case(self) -> Case:
        """The case that is meant; without a handle where none was named yet."""
        return self.read_answers().asked.case

    def case_shown(self) -> Case:
        """The case as it would be with what was typed of it."""
        return self.case

    @property
    def remarks(self) -> list[str]:
        """What is to be said of the answers before they are recorded, where something may not be as it was meant."""
        return []

    def entries(self) -> list[Entry]:
        """What would be recorded. Raises WrongValue where answers do not go together."""
        return []

    def refusal(self) -> Optional[Refused]:
        """Why it cannot be recorded as it stands; None where it can."""
        states = self.states
        for state in states:
            if state.refusal is not None:
                return Refused(state.refusal, state.name)
        for state in states:
            missing = self.missing(state.name)
            if missing is not None:
                return Refused(missing, state.name)
        try:
            self.entries()
        except WrongValue as refusal:
            return Refused(refusal)
        return None

    def offers(self, name: str) -> list[Offer]:
        """What may be typed there, the likeliest first."""
        return self.known.offers(name, self.typed.get(name, ""), self.case)[:_MOST_OFFERED]

    def read_answers(self) -> ReadAnswers[A]:
        """All answers, read once for what is typed now."""
        if self._latest is None:
            self._latest = self._read()
        return self._latest

    def unknown(self) -> Case:
        """A case of which nothing is known."""
        return Case(handle="", company="", opened=moment_now(self.clock))

    def _read(self) -> ReadAnswers[A]:
        first, case = self._first()
        states, asked = states_of(self.questions, Asked(self.base, case or self.unknown(), self.clock), self.typed)
        return ReadAnswers([*first, *states], asked, case)

    def _first(self) -> tuple[list[State], Optional[Case]]:
        """What is asked before the others, and the case that they are read by."""
        return [], self._named()

    def _named(self) -> Optional[Case]:
        """The case that was named before anything is asked."""
        return None

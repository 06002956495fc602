"""What was typed of promises, question by question: what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Optional

from casebook.actions.answers.dates import parse_past_date
from casebook.actions.questions.known_answers import KnownAnswers, offered_words
from casebook.actions.questions.questions import Offer, State
from casebook.actions.questions.sheet import AnswerSheet
from casebook.actions.questions.verdict_questions import (
    SETTLE_QUESTIONS,
    BecameAnswers,
    Choice,
    SettleAnswers,
    Unsettled,
    became_questions,
)
from casebook.errors import CasebookError, ExitCode, UsageError
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case, Entry
from casebook.records.vocabularies import Verdict

ENTRY = "entry"


class PromiseNotSaid(UsageError):
    """It was not said which promise is meant."""

    def __str__(self) -> str:
        return "which promise is meant? Type it as casebook due shows it, such as towel/4."


class NothingToSettle(CasebookError):
    """No open case has a promise that is not settled yet."""

    exit_code = ExitCode.NOT_FOUND

    def __str__(self) -> str:
        return "no promise of an open case waits to be settled; `casebook promise CASE TEXT` records one."


class NothingBecame(UsageError):
    """It was not said what became of a promise, nor that what it waits for happened."""

    def __str__(self) -> str:
        return "what became of it? Type kept, broken or withdrawn."


class BecameSheet(AnswerSheet[BecameAnswers]):
    """What became of each promise whose day has passed; every question can be skipped."""

    final = ""

    def __init__(self, promises: Sequence[Unsettled], choice: Choice, title: str, clock: Clock) -> None:
        self.title, self._choice = title, choice
        super().__init__(became_questions(promises, choice), KnownAnswers(None), clock, BecameAnswers())

    def offers(self, name: str) -> list[Offer]:
        """What may be typed there."""
        return offered_words(self._choice.words, self.typed.get(name, "")) if name.startswith("became") else []


class SettleSheet(AnswerSheet[SettleAnswers]):
    """What became of one promise; where it is not named by `base`, that is asked first."""

    title = "Say what became of a promise"
    long = "note"

    def __init__(self, known: KnownAnswers, clock: Clock, base: SettleAnswers) -> None:
        self._is_named = base.named is not None
        super().__init__(SETTLE_QUESTIONS, known, clock, base)

    def entries(self) -> list[Entry]:
        """The promise as it would be settled. Raises WrongValue where what was typed does not go together."""
        answers = self.answers
        if answers.named is None or answers.verdict is None:
            return []
        at = parse_past_date(answers.date, self.clock)
        settled = replace(answers.named[1], verdict=answers.verdict, settled=at, settled_note=answers.note)
        return [replace(settled, day_said=bool(answers.date))]

    def missing(self, name: str) -> Optional[CasebookError]:
        """Why this question cannot be skipped; None where it can."""
        answers = self.answers
        if name == ENTRY and answers.named is None:
            return PromiseNotSaid()
        nothing = answers.verdict is None and answers.happened is None
        return NothingBecame() if name == "verdict" and nothing else None

    def offers(self, name: str) -> list[Offer]:
        """What may be typed there: the promises that are open, the words of a verdict."""
        typed = self.typed.get(name, "").lower()
        if name == ENTRY:
            return self.known.promises_with(typed)[:5]
        return offered_words(Verdict, typed) if name == "verdict" else []

    def _first(self) -> tuple[list[State], Optional[Case]]:
        if self._is_named:
            return [], self.base.named[0] if self.base.named else None
        typed, waiting = self.typed.get(ENTRY, "").strip(), self.known.open_promises()
        only = waiting[0].value if len(waiting) == 1 else ""
        ask = f"Which promise? ({only})" if only else "Which promise?"
        state, self.base = State(ENTRY, "promise", ask, typed), self.base._replace(named=None)
        if not (typed or only):
            return [state], None
        try:
            case, promise = self.known.promise_named(typed or only)
        except CasebookError as refusal:
            return [state._replace(refusal=refusal)], None
        self.base = self.base._replace(named=(case, promise))
        return [
            state._replace(understood=f"{case.handle}/{promise.number}: {promise.text or promise.promised.value}")
        ], case

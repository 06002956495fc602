"""What was typed of a case that is to be opened, question by question, and the case that comes of it."""

from __future__ import annotations

from typing import Optional

from casebook.actions.answers.case_answers import CaseAnswers
from casebook.actions.open_case import case_from, entries_from, order_of_days
from casebook.actions.questions.case_questions import CASE_QUESTIONS
from casebook.actions.questions.known_answers import KnownAnswers
from casebook.actions.questions.questions import Offer
from casebook.actions.questions.sheet import AnswerSheet
from casebook.errors import CasebookError, UsageError, WrongValue
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case, Entry
from casebook.store.errors import HandleTaken


class HandleNotSaid(UsageError):
    """A case has to be called something."""

    def __str__(self) -> str:
        return "a case is called by a short word; type one, such as towel."


class CompanyUnknown(UsageError):
    """A case is with a company, and none was named yet."""

    def __str__(self) -> str:
        return "a case is with a company; type its name."


class CaseSheet(AnswerSheet[CaseAnswers]):
    """The questions of a case with what was typed; `base` is what options said."""

    title = "Open a case"
    long = "problem"
    final = "Open it so?"

    def __init__(self, known: KnownAnswers, clock: Clock, base: CaseAnswers) -> None:
        super().__init__(CASE_QUESTIONS, known, clock, base)

    @property
    def case(self) -> Case:
        """The case that would be opened, as far as it is known."""
        try:
            return case_from(self.answers, self.clock)
        except WrongValue:
            return self.unknown()

    @property
    def remarks(self) -> list[str]:
        """What may not be as it was meant: days in another order than things happen."""
        return [*order_of_days(self.answers, self.clock)]

    def entries(self) -> list[Entry]:
        """What would be recorded with it. Raises WrongValue where answers do not go together."""
        if self.answers.company is None:
            return []
        return entries_from(self.answers, case_from(self.answers, self.clock), self.clock)

    def missing(self, name: str) -> Optional[CasebookError]:
        """Why this question cannot be skipped: a case has a handle of its own, and a company."""
        answers = self.answers
        if name == "handle":
            is_taken = self.known.reader is not None and self.known.reader.has_handle(answers.handle)
            return HandleTaken(answers.handle) if is_taken else None if answers.handle else HandleNotSaid()
        return CompanyUnknown() if name == "company" and answers.company is None else None

    def offers(self, name: str) -> list[Offer]:
        """What may be typed there; a handle is the case's own."""
        return [] if name == "handle" else super().offers(name)

"""What was typed of a contact so far, question by question, and the contact that comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple, Optional

from casebook.actions.answers.case_answers import checked_handle
from casebook.actions.answers.contact_answers import ContactAnswers, Made, WaitedLonger, says_anything
from casebook.actions.answers.reference_numbers import references_from
from casebook.actions.answers.short_answers import name_or_none
from casebook.actions.answers.text_answers import blank_to_none
from casebook.actions.files.input_files import TRANSCRIPT, typed_file
from casebook.actions.log_contact import drafts_from
from casebook.actions.noticed.numbers_elsewhere import Numbered, elsewhere_words, numbers_elsewhere, without
from casebook.actions.noticed.promise_noticed import promises_noticed
from casebook.actions.questions.contact_questions import CONTACT_QUESTIONS
from casebook.actions.questions.known_answers import KnownAnswers
from casebook.actions.questions.questions import Offer, Refused, State
from casebook.actions.questions.sheet import AnswerSheet
from casebook.actions.transcript import TranscriptRead, answers_with, read_file
from casebook.errors import CasebookError, UsageError, WrongValue, shortened
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_now
from casebook.parsing.transcripts.reading import KnownSpeakers
from casebook.records.kinds import Case, Entry
from casebook.store import errors

CASE, COMPANY = "case", "company"


class NoContactAnswered(UsageError):
    """Nothing was answered that makes a contact."""

    def __str__(self) -> str:
        return "a contact with nothing in it is none; say what came of it, or who answered."


class CaseNotSaid(UsageError):
    """It was not said which case the contact belongs to; `handles` are those that are open."""

    def __init__(self, handles: Sequence[str]) -> None:
        self.handles = tuple(handles)

    def __str__(self) -> str:
        known = f" ({', '.join(self.handles[:5])})" if self.handles else ", such as towel"
        return f"which case does it belong to? Type its handle{known}, or a new one."


class CompanyNotSaid(UsageError):
    """A case is yet to be opened, and it was not said with which company."""

    def __init__(self, handle: str) -> None:
        self.handle = handle

    def __str__(self) -> str:
        return f"there is no case '{self.handle}' yet; with which company is it?"


class TakenAs(NamedTuple):
    """As what a transcript was taken: who made its promises, and whether what was only likely was taken too."""

    made: Mapping[str, Made]
    is_all: bool


_READS_SO = "what was said reads so"
"""Beside a promise that stands in the text of the contact."""


class ContactSheet(AnswerSheet[ContactAnswers]):
    """The questions of a contact with what was typed; `case` is the one that was named, if any, and is asked for otherwise.

    `as_set` gives a case that is yet to be opened what the person has set for new ones.
    """

    title = "Log a contact"
    long = "text"

    def __init__(
        self,
        known: KnownAnswers,
        clock: Clock,
        base: ContactAnswers,
        case: Optional[Case] = None,
        as_set: Callable[[Case], Case] = lambda case: case,
    ) -> None:
        self._case, self._as_set = case, as_set
        self.pasted: Optional[str] = None
        self.pasted_at: Optional[datetime] = None
        self._took_all, self._elsewhere = False, list[Numbered]()
        self._beside, self._taken = base, dict[str, str]()
        super().__init__(CONTACT_QUESTIONS, known, clock, base)

    @property
    def is_case_open(self) -> bool:
        """Whether it is asked which case is meant."""
        return self._case is None

    def name_case(self, case: Case) -> None:
        """It is this case, one that is yet to be opened perhaps."""
        self._case, self._latest = case if case.uuid else self._as_set(case), None

    def read(self, text: str, case: Optional[Case] = None, at: Optional[datetime] = None) -> TranscriptRead:
        """What a text that was pasted, `at` another moment than now perhaps, says of a contact of this case, beside what was
        typed."""
        file = typed_file(TRANSCRIPT, text.encode("utf-8", "surrogateescape"))
        person = self.known.person
        name = None if person is None else person.name or person.customer
        known = KnownSpeakers.in_case(name, case or self.case)
        day = self.answers.contact.at if self.is_said("date") else None
        return read_file(file, known, self._clock_of(at), self._said(), day)

    def take(self, read: TranscriptRead, text: str, case: Optional[Case] = None, at: Optional[datetime] = None) -> None:
        """Answer with what is taken of a transcript, as far as nothing was typed, in place of what was taken of one before, and
        keep its text with the contact; no number that belongs to another case. It is of this `case` where none was said, and
        was pasted `at` this moment, if not now."""
        for name in self._taken:
            if not self.is_said(name):
                self.typed[name] = ""
        said = dict(self.typed)
        self.base, self.pasted, self.pasted_at, self._latest = self._beside, text, at, None
        self._took_all = not read.likely
        if case is not None and self.missing(CASE):
            self.type(CASE, case.handle)
        self._elsewhere = numbers_elsewhere(read, self.known.case_named, self.case)
        read = without(read, self._elsewhere)
        self.base, self._latest = answers_with(self.answers, read, self._said(), self._clock_of(at)), None
        self.fill()
        self._taken = {name: text for name, text in self.typed.items() if text and text != said.get(name, "")}

    @property
    def remarks(self) -> list[str]:
        """What is to be said before it is recorded: which numbers of the transcript another case has, what is hardly one, and
        which promises stand in what was said, where nobody was asked of them."""
        number = self.answers.contact.case_number or ""
        is_sentence = len(number.split()) > 2 and not any(map(str.isdecimal, number))
        words = [f"'{shortened(number)}' is kept as the number that they gave, and has no digit"] if is_sentence else []
        unasked = "promise" in self.skipped and not self.typed.get("promise")
        noticed = promises_noticed(self.answers, self.clock, self.case.company) if unasked else ()
        reads = (f"'{each.rstrip('.')}' reads like a promise; ↑ goes back to what they promised" for each in noticed)
        return [*elsewhere_words(self._elsewhere, self.case), *words, *reads]

    @property
    def taken_as(self) -> TakenAs:
        """As what the transcript was taken, beside what stands in the answers."""
        return TakenAs(self.answers.made, self._took_all)

    def say_made(self, made: Mapping[str, Made]) -> None:
        """These made the promises of the transcript, whoever answered."""
        self.base, self._latest = self.base._replace(made={**self.base.made, **made}), None

    def _clock_of(self, at: Optional[datetime]) -> Clock:
        return self.clock if at is None else self.clock_at(at)

    def is_said(self, name: str) -> bool:
        """Whether the person answered this; what was taken of a transcript, and left as it was, nobody did."""
        text = self.typed.get(name, "")
        return bool(text.strip()) and self._taken.get(name) != text

    def _said(self) -> frozenset[str]:
        return frozenset(filter(self.is_said, self.typed))

    def left(self, name: str) -> None:
        """What follows from an answer once it is typed: the role of somebody who was met before."""
        if name != "agent" or self.typed.get("role") or not self.typed.get("agent"):
            return
        met = self.known.met(self.typed["agent"].strip(), self.case.company)
        if met is not None and met.role:
            self.type("role", met.role)

    def entries(self) -> list[Entry]:
        """What would be recorded. Raises WrongValue where answers do not go together."""
        answers = self.answers
        entries: list[Entry] = [draft.entry for draft in drafts_from(answers, self.case, self.clock)]
        return [*entries, *references_from(answers.numbers, answers.contact.at, self.clock)]

    def case_shown(self) -> Case:
        """The case with the order number that was typed."""
        order = name_or_none(self.answers.order, number=True)
        return replace(self.case, orders=(*self.case.orders, *([order] if order else [])))

    def missing(self, name: str) -> Optional[CasebookError]:
        """Why this question cannot be skipped; None where it can."""
        case = self.read_answers().case
        if name == CASE and case is None:
            return CaseNotSaid([case.handle for case in self.known.open_cases])
        if name == COMPANY and case is not None and not case.company:
            return CompanyNotSaid(case.handle)
        return None

    def refusal(self) -> Optional[Refused]:
        """Why it cannot be recorded as it stands; None where it can."""
        refused = super().refusal()
        if refused is not None and isinstance(refused.why, WaitedLonger):
            return Refused(refused.why, "minutes")
        if refused is None and self.pasted is None and not says_anything(self.answers):
            return Refused(NoContactAnswered(), self.long)
        return refused

    def offers(self, name: str) -> list[Offer]:
        """What may be typed there, the likeliest first: the promises that what was said reads like, together and each."""
        found = super().offers(name)
        if name != "promise" or self.typed.get(name):
            return found
        noticed = promises_noticed(self.answers, self.clock, self.case.company)
        together = [Offer("\n".join(noticed), _READS_SO)] if len(noticed) > 1 else []
        return [*together, *(Offer(each, _READS_SO) for each in noticed), *found]

    def _named(self) -> Optional[Case]:
        return self._case

    def _first(self) -> tuple[list[State], Optional[Case]]:
        states, case = self._which_case()
        self.base = self.base._replace(parties=self.known.parties(case))
        return states, case

    def _which_case(self) -> tuple[list[State], Optional[Case]]:
        """The question which case it is, and with which company where that is a new one; and the case, where that is clear."""
        if self._case is not None:
            return [], self._case
        typed = self.typed.get(CASE, "")
        ask = "Which case?"
        if not typed.strip():
            only = self.known.open_cases[0] if len(self.known.open_cases) == 1 else None
            ask = f"Which case? ({only.handle})" if only else ask
            return [State(CASE, CASE, ask, typed, _case_words(only) if only else "")], only
        try:
            found = self.known.case_named(typed.strip())
            return [State(CASE, CASE, ask, typed, _case_words(found))], found
        except errors.NoSuchCase as refusal:
            return self._new_case(ask, typed, refusal.near)
        except CasebookError as refusal:
            return [State(CASE, CASE, ask, typed, refusal=refusal)], None

    def _new_case(self, ask: str, typed: str, near: Sequence[str]) -> tuple[list[State], Optional[Case]]:
        try:
            handle = checked_handle(typed.strip())
        except WrongValue as refusal:
            return [State(CASE, CASE, ask, typed, refusal=refusal)], None
        meant = f"; or did you mean '{near[0]}'?" if near else ""
        company = blank_to_none(self.typed.get(COMPANY))
        named = State(COMPANY, COMPANY, f"With which company is {handle}?", company or "")
        case = self._as_set(Case(handle=handle, company=company or "", opened=moment_now(self.clock)))
        return [State(CASE, CASE, ask, typed, f"a new case{meant}"), named], case


def _case_words(case: Case) -> str:
    """`towel · Amazon · order 302-1234567-1234567`."""
    return " · ".join((case.handle, case.company, *(f"order {number}" for number in case.orders[:1])))

"""A contact out of a file for which no case was named: it goes into the only open one where something in it points there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.actions.noticed.numbers_elsewhere import numbers_of_cases
from casebook.actions.transcript import LONGEST_READ
from casebook.errors import CasebookError, ExitCode, shortened
from casebook.importers.pointing import POINTED, called, order_of_another, pointer_to
from casebook.parsing.transcripts.chats.archives import chat_in_archive
from casebook.parsing.transcripts.decoding import decoded
from casebook.parsing.transcripts.findings import What

if TYPE_CHECKING:
    from casebook.actions.answers.contact_answers import ContactAnswers
    from casebook.actions.files.input_files import InputFile
    from casebook.actions.transcript import TranscriptRead
    from casebook.records.kinds import Case
    from casebook.store.reader import Reader


class OfAnotherCase(CasebookError):
    """No case was named for a transcript whose numbers belong to another than the only open one; each as it is called."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, case: str, other: str, handle: str) -> None:
        self.case, self.other, self.handle = case, other, handle

    def __str__(self) -> str:
        why = f"the numbers in it belong to {self.other}, and not to {self.case}, the only open case"
        return f"{why}, so nothing was recorded; name the case: casebook add {self.handle} --transcript FILE."


class NothingPoints(CasebookError):
    """No case was named for what tells none, and one is open; `way` is how it is named, `order` one that no case has."""

    exit_code = ExitCode.NOT_FOUND

    def __init__(self, case: str, way: str, order: str = "") -> None:
        self.case, self.way, self.order = case, way, order

    @property
    def why(self) -> str:
        """That nobody said which case is meant, as a sentence."""
        if self.order:
            return f"It is about order {shortened(self.order)}, which no case has; {self.case} is the only open case."
        return f"Nothing in it points to {self.case}, the only open case."

    def __str__(self) -> str:
        why = f"{self.why[:1].lower()}{self.why[1:].rstrip('.')}"
        return f"{why}, so nothing was recorded; if it is about that: {self.way}."


def pointed_remark(case: Case, why: str) -> str:
    """What was taken for the only open case, and why."""
    return POINTED.format(called(case), why)


def why_in_case(
    reader: Reader, case: Case, answers: ContactAnswers | None, file: InputFile, read: TranscriptRead
) -> str:
    """What in a transcript, or in what was typed with it, points to the only open case.

    Raises OfAnotherCase, and NothingPoints, which says how the case is named for `add`.
    """
    numbered = numbers_of_cases(read, reader.case_named)
    if numbered and all(one.case.uuid != case.uuid for one in numbered):
        other = numbered[0].case
        raise OfAnotherCase(called(case), called(other), other.handle)
    whole = reader.case_with_entries(case)
    way = f"casebook add {case.handle} --transcript FILE"
    if (answers is None or not answers.order) and (order := order_of_another(read.findings, [whole])):
        raise NothingPoints(called(case), way, order)
    with file.open() as stream:
        words = [file.name, decoded(chat_in_archive(stream.read(LONGEST_READ)))]
    names = [one.value for one in read.findings.having(What.AGENT)]
    if answers is not None:
        contact = answers.contact
        typed = (contact.text, contact.case_number, answers.order, answers.tracking, *answers.promises, *answers.items)
        words += filter(None, typed)
        names += contact.names
    why = pointer_to(whole, "\n".join(words), names, reader.companies())
    if not why:
        raise NothingPoints(called(case), way)
    return why

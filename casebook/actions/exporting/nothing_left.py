"""Where nothing is left to ask for: a case that was closed, and money that came in full. No form presses for what came."""

from __future__ import annotations

from datetime import date

from casebook.actions.exporting.answers import ExportAnswers
from casebook.domain.case_facts import CaseFacts
from casebook.errors import UsageError
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Recipient
from casebook.exporters.words.typed import one_line
from casebook.language.language import language_named
from casebook.text.words.day_names import short_day

ESCALATES = frozenset((Recipient.MANAGER, Recipient.OMBUDSMAN, Recipient.CHARGEBACK, Recipient.CLAIM))
"""Forms that ask somebody to decide against the company: there is nothing to decide once all of it came."""

ASKS = ESCALATES | {Recipient.BOT, Recipient.CALL, Recipient.EMAIL, Recipient.LETTER}
"""Forms that ask for what is wanted. Who asks for their data, or looks for themselves, may do that of a closed case too."""


class CaseClosed(UsageError):
    """What is wanted was to be asked for of a case that was closed, in a form that knows no other way to speak of it."""

    def __init__(self, handle: str, day: date, recipient: str) -> None:
        self.handle, self.day, self.recipient = handle, day, recipient

    def __str__(self) -> str:
        return (
            f"{_was_closed(self.handle, self.day)}, and --as {self.recipient} asks as if it was open; "
            f'--ask "…" says what is still asked for, casebook reopen {self.handle} opens it again, '
            f"casebook export {self.handle} tells how it ended."
        )


class NothingOwed(UsageError):
    """Somebody was to decide on money of which all came."""

    def __init__(self, handle: str, recipient: str) -> None:
        self.handle, self.recipient = handle, recipient

    def __str__(self) -> str:
        return (
            f"all of the money came, so --as {self.recipient} has nothing left to ask for; casebook export {self.handle} asks "
            f'them to confirm that, casebook close {self.handle} ends it, and --ask "…" says what is missing, if anything is.'
        )


def check_left(facts: CaseFacts, answers: ExportAnswers, options: ExportOptions) -> None:
    """That the form has something to ask for, unless what it is to ask was typed. Raises CaseClosed, NothingOwed."""
    if answers.ask or answers.template is not None or not answers.format.is_told:
        return
    case, recipient = facts.case, answers.recipient
    if case.closed is not None and recipient in ASKS:
        raise CaseClosed(case.handle, case.closed.day, recipient)
    wanted = one_line(case.want)
    if recipient in ESCALATES and wanted:
        from casebook.exporters.facts.asked.all_refunded import all_refunded
        from casebook.exporters.wording import Wording

        wording = Wording(facts, language_named(options.language, case.country))
        if all_refunded(wording, wanted):
            raise NothingOwed(case.handle, recipient)


def closed_remarks(facts: CaseFacts, answers: ExportAnswers) -> list[str]:
    """That a text asks although the case was closed, where it was told to, or is a template that may."""
    closed, handle = facts.case.closed, facts.case.handle
    if closed is None or not (answers.template or (answers.ask and answers.recipient in ASKS)):
        return []
    ways = f"casebook reopen {handle} opens it again, casebook export {handle} tells how it ended"
    return [f"{_was_closed(handle, closed.day)}, and this asks as if it was open; {ways}."]


def _was_closed(handle: str, day: date) -> str:
    return f"{handle} was closed on {short_day(day)} {day.year}"

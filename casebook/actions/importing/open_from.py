"""Opening a case with what another program says of its order: what is typed wins over what stands there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Optional

from casebook.actions.answers.case_answers import CaseAnswers, checked_handle
from casebook.actions.answers.reference_numbers import references_from
from casebook.actions.answers.short_answers import check_number, name_or_none
from casebook.actions.answers.text_answers import blank_to_none
from casebook.actions.importing.drafts_recorded import BadRows
from casebook.actions.importing.run_drafts import record_source
from casebook.actions.open_case import amount_from, open_case
from casebook.actions.results import Recorded
from casebook.errors import UsageError, WrongValue, shortened
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_now
from casebook.records.kinds import Case
from casebook.records.values import normalized
from casebook.store.writer import Writer

if TYPE_CHECKING:
    from casebook.actions.importing.foreign_file import ForeignFile
    from casebook.actions.importing.import_cases import ImportFile
    from casebook.importers.draft import DraftSource, Offer


class OwnFileGiven(UsageError):
    """What a case was to be opened from is a file of casebook's own; `what` says which."""

    def __init__(self, what: str) -> None:
        self.what = what

    def __str__(self) -> str:
        return f"--from takes what a shop gave out of an order; this is {self.what}, which `casebook import` reads back in."


class NothingForCase(WrongValue):
    """Nothing of a file belongs into the case that was to be opened from it; `remarks` are what is said of the file."""

    def __init__(self, handle: str, remarks: Sequence[str]) -> None:
        self.handle, self.remarks = handle, tuple(remarks)

    def __str__(self) -> str:
        why = f" {' '.join(self.remarks)}" if self.remarks else ""
        return f"nothing in it belongs into {shortened(self.handle)}, so no case was opened.{why}"


def foreign_file(file: ImportFile | ForeignFile) -> ForeignFile:
    """The file, where it is of another program. Raises OwnFileGiven."""
    from casebook.actions.importing.import_cases import ImportFile

    if isinstance(file, ImportFile):
        raise OwnFileGiven(file.recognised)
    return file


def orders_offered(file: ForeignFile, clock: Clock) -> Sequence[Offer]:
    """What a case may be opened for, where no order was named. Raises what reading the file does."""
    from casebook.importers.draft import KnownBook

    return file.read(clock, KnownBook).offers


def source_for_case(answers: CaseAnswers, file: ForeignFile, clock: Clock) -> DraftSource:
    """What the file says of the orders that are named, of a case that is yet to be opened.

    Raises WrongHandle, HandleIsMe, NotANumber, and what reading an amount and the file does.
    """
    from casebook.importers.draft import KnownBook

    for number in answers.orders:
        check_number(number, "an order number", clock)
    references_from(answers.numbers, moment_now(clock), clock)
    orders = filter(None, (name_or_none(number, number=True) for number in answers.orders))
    case = Case(
        handle=checked_handle(answers.handle),
        company=answers.company or "",
        opened=moment_now(clock),
        orders=tuple(orders),
        amount=amount_from(answers, clock),
    )
    return file.read(clock, lambda: KnownBook(case=case))


def with_what_is_said(answers: CaseAnswers, said: Mapping[str, str]) -> CaseAnswers:
    """The answers, those that were left out as the source has them."""

    def given(typed: Optional[str], name: str) -> Optional[str]:
        return typed if blank_to_none(typed) is not None else said.get(name, typed)

    named = {normalized(one.number) for one in answers.numbers}
    orders = list(answers.orders) or [
        said[name] for name in ("order",) if name in said and normalized(said[name]) not in named
    ]
    return answers._replace(
        orders=orders,
        company=given(answers.company, "company"),
        amount=given(answers.amount, "amount"),
        problem=given(answers.problem, "problem"),
        language=given(answers.language, "language"),
    )


def open_from(book: Writer, answers: CaseAnswers, source: DraftSource, clock: Clock) -> Recorded:
    """The case as opened, with what the source says of it, in one change. Raises BadRows, and what `open_case` does."""
    with book.transaction():
        opened = open_case(book, answers, clock, source.said)
        recorded = record_source(book, opened.case, source, clock)
        entries = [entry for one in recorded.cases for entry in one.entries]
        if source.bad and not entries:
            raise BadRows(source.bad, len(source.bad), strict=False)
        if not (source.drafts or source.proposals):
            raise NothingForCase(opened.case.handle, source.told)
    return opened._replace(
        entries=(*opened.entries, *entries),
        warnings=(*opened.warnings, *recorded.warnings),
        proposals=recorded.proposals,
    )

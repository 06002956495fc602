"""What a foreign source says of something that is no case yet, taken into a case: one that is there, or one opened for it.

Nothing is taken by itself: an order history of ten years is no ten years of disputes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from casebook.actions.answers.case_answers import CaseAnswers
from casebook.actions.callbacks import ProgressBar, no_progress_bar
from casebook.actions.importing.drafts_recorded import SourceRecorded
from casebook.actions.importing.run_drafts import record_source
from casebook.actions.open_case import open_case
from casebook.actions.results import Recorded
from casebook.actions.suggested_commands import command_line
from casebook.errors import listed, shortened
from casebook.importers.draft import DraftSource, Offer, TypedDraft
from casebook.parsing.clock import Clock
from casebook.parsing.settings import Settings
from casebook.records.kinds import Case
from casebook.store.writer import Writer
from casebook.text.company_names import begin_alike

_LISTED = 5
"""How many of the offers that nobody took are named."""


class TakenOptions(NamedTuple):
    """How cases are opened for offers (the person's settings), whether one bad row is too many, who watches, and whether what an
    undo took back is given back."""

    settings: Settings = Settings()
    strict: bool = False
    progress: ProgressBar = no_progress_bar
    gives_back: bool = False


class Taken(NamedTuple):
    """An offer, and the handle of the case that takes it; `company` of one that is opened for it, None where it is there."""

    offer: Offer
    handle: str
    company: str | None = None
    drafts: Sequence[TypedDraft] | None = None

    def with_drafts(self, drafts: Sequence[TypedDraft]) -> Taken:
        """This offer with these drafts, decided on since, and taken as it was."""
        return self._replace(drafts=drafts)

    @property
    def taken(self) -> Sequence[TypedDraft]:
        """What is recorded of it."""
        return self.offer.drafts if self.drafts is None else self.drafts


def record_taken(
    book: Writer, meant: Case | None, source: DraftSource, taken: Sequence[Taken], clock: Clock, options: TakenOptions
) -> SourceRecorded:
    """What was recorded of a source and of the offers that were taken, in one change. Raises what `record_source` and
    `open_case` do.
    """
    with book.transaction():
        opened = [found for one in taken if (found := _case_for(book, one, clock, options.settings))]
        whole = _with_taken(source, taken)
        recorded = record_source(
            book, meant, whole, clock, strict=options.strict, gives_back=options.gives_back, progress=options.progress
        )
    handles = {one.case.handle for one in opened}
    cases = tuple(one._replace(is_new=one.case.handle in handles) for one in recorded.cases)
    warnings = [sentence for one in opened for sentence in one.warnings]
    return recorded._replace(cases=cases, warnings=(*warnings, *recorded.warnings))


def _case_for(book: Writer, taken: Taken, clock: Clock, settings: Settings) -> Recorded | None:
    """The case that was opened for an offer; None where one that was there has its order numbers now."""
    offer = taken.offer
    if taken.company is None:
        for number in offer.orders:
            book.add_order(book.reader.case_named(taken.handle), number)
        return None
    said = {**offer.more(), **offer.case}
    answers = CaseAnswers(
        handle=taken.handle,
        company=taken.company,
        orders=offer.orders,
        problem=said.get("problem"),
        amount=said.get("amount"),
        language=said.get("language", settings.language),
        country=settings.country,
    )
    opened = open_case(book, answers, clock, said)
    return opened._replace(warnings=(*opened.warnings, *problem_remark(taken.handle, said)))


def problem_remark(handle: str, said: Mapping[str, str]) -> tuple[str, ...]:
    """A sentence that tells what was taken for the problem out of somebody's own mail; none where nothing was."""
    if "problem" not in said:
        return ()
    taken = f"what is wrong is taken from your own mail: “{said['problem']}”"
    return (f"{taken}; casebook edit {handle} --problem says it otherwise.",)


def _with_taken(source: DraftSource, taken: Sequence[Taken]) -> DraftSource:
    """The source with what was taken among what is recorded, each in its case; the other offers stay."""
    drafts = [draft._replace(case=one.handle) for one in taken for draft in one.taken]
    offers = [offer for offer in source.offers if all(one.offer is not offer for one in taken)]
    return source._replace(drafts=[*source.drafts, *drafts], offers=offers)


def _cases_with(offer: Offer, cases: Sequence[Case]) -> list[str]:
    """The handles of the open cases that are with the company of an offer which names no order of its own: it may be theirs."""
    company = offer.case.get("company", "")
    with_it = (one for one in cases if one.company and begin_alike(company, one.company))
    return [one.handle for one in with_it] if company and not offer.orders else []


def untaken_warnings(offers: Sequence[Offer], name: str, cases: Sequence[Case] = ()) -> tuple[str, ...]:
    """What is said of the offers that nobody took: which open case of these each may belong to, and of the others how a case is
    opened for the first; nothing where there are none."""
    theirs = [_cases_with(offer, cases) for offer in offers]
    by_case = {shortened(offer.title, 100): handles for offer, handles in zip(offers, theirs, strict=True) if handles}
    said = []
    for title, handles in list(by_case.items())[:_LISTED]:
        command = command_line(["casebook", "import", name, "--case", handles[0]])
        said.append(f"this may be of {listed(handles, 3)}, by its company: {title}. It is taken in so: {command}")
    others = [offer for offer, handles in zip(offers, theirs, strict=True) if not handles]
    return (*said, *_of_no_case(others, name))


def _of_no_case(offers: Sequence[Offer], name: str) -> tuple[str, ...]:
    """A sentence of the offers that no case has, with the command that opens one for the first; nothing where there are none."""
    if not offers:
        return ()
    named = "; ".join(shortened(offer.title, 100) for offer in offers[:_LISTED])
    more = f"; and {len(offers) - _LISTED:,} more" if len(offers) > _LISTED else ""
    first = offers[0]
    number = ["--order", first.orders[0]] if first.orders else ["--company", first.case.get("company", "NAME")]
    command = command_line(["casebook", "open", "HANDLE", *number, "--from", name])
    return (f"no case is there for: {named}{more}. One is opened so: {command}",)

"""What was looked up in the book, as it is printed: lines for a person, or the contract's document.

Only the one of the two that is asked for is made, so that neither pays for the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from casebook.terminal.lines import Line

if TYPE_CHECKING:
    from casebook.actions.check import Checked
    from casebook.domain.agenda import Agenda, CaseSummary
    from casebook.domain.case_facts import CaseFacts
    from casebook.records.kinds import Entry
    from casebook.records.revision import Revision
    from casebook.terminal.columns import Table


class AgendaView(NamedTuple):
    """What is due over all cases."""

    agenda: Agenda

    def text(self) -> Sequence[Line]:
        """The promises, the worst first, and the cases gone quiet."""
        from casebook.terminal.screens.agenda import agenda

        return agenda(self.agenda)

    def document(self) -> dict[str, Any]:
        """The same."""
        from casebook.exporters.document import agenda_document

        return agenda_document(self.agenda)


class CaseListView(NamedTuple):
    """All cases. A line needs little of each, the document all; only what is needed is gathered."""

    summaries: Callable[[], Sequence[CaseSummary]]
    facts: Callable[[], Sequence[CaseFacts]]
    now: datetime

    def text(self) -> Sequence[Line | Table]:
        """A row for each case."""
        from casebook.terminal.screens.case_list import case_list

        return case_list(self.summaries(), self.now)

    def document(self) -> dict[str, Any]:
        """Every case without its entries."""
        from casebook.exporters.document import book_document

        return book_document(self.facts(), self.now, with_entries=False)


class CaseView(NamedTuple):
    """One case at a glance, or one entry of it."""

    facts: CaseFacts
    entry: Optional[Entry]

    def text(self) -> Sequence[Line]:
        """The summary of the case, or everything about the entry."""
        if self.entry is None:
            from casebook.terminal.screens.summary import summary

            return summary(self.facts)
        from casebook.terminal.screens.entries import entry_lines

        return entry_lines(self.facts, self.entry)

    def document(self) -> dict[str, Any]:
        """The case with all its entries, or with this one alone."""
        from casebook.exporters.document import case_document

        return case_document(self.facts, None if self.entry is None else [self.entry])


class TimelineView(NamedTuple):
    """The entries of one case, or of `every` case, in order. What is printed of a case is let go of before the next."""

    cases: Iterable[tuple[CaseFacts, Sequence[Entry]]]
    every: bool
    now: datetime

    def text(self) -> Iterator[Line]:
        """One timeline after the other, with an empty line between, each line as it comes."""
        from casebook.terminal.lines import EMPTY
        from casebook.terminal.screens.timeline import timeline

        between: tuple[Line, ...] = ()
        for facts, entries in self.cases:
            yield from between
            yield from timeline(facts, entries)
            between = (EMPTY,)

    def document(self) -> dict[str, Any]:
        """The case with these entries, or the list of all of them."""
        from casebook.exporters.document import book_document, case_document

        documents = (case_document(facts, entries) for facts, entries in self.cases)
        if not self.every:
            return next(documents)
        cases = ({key: document[key] for key in ("case", "entries")} for document in documents)
        return book_document([], self.now, with_entries=True) | {"cases": cases}


class HistoryView(NamedTuple):
    """Every state of a case or an entry."""

    revisions: Sequence[Revision]
    now: datetime

    def text(self) -> Sequence[Line]:
        """A line for each state, and for each field that it changed."""
        from casebook.terminal.screens.history import history

        return history(self.revisions)

    def document(self) -> dict[str, Any]:
        """The states as they stand in the book."""
        from casebook.exporters.document import history_document

        return history_document(self.revisions, self.now)


class CheckView(NamedTuple):
    """What `check` found in the book at `book`."""

    checked: Checked
    book: str
    now: datetime

    def text(self) -> Sequence[Line]:
        """What is wrong first, then what is worth knowing."""
        from casebook.terminal.screens.check import check

        return check(self.checked._asdict(), self.book)

    def document(self) -> dict[str, Any]:
        """The same."""
        from casebook.exporters.document import check_document

        return check_document(self.checked._asdict(), self.now)

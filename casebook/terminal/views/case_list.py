"""All cases, as they are printed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.terminal.lines import Line

if TYPE_CHECKING:
    from casebook.domain.agenda import CaseSummary
    from casebook.domain.case_facts import CaseFacts
    from casebook.terminal.columns import Table


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

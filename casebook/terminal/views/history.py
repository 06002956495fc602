"""Every state of something, as it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.terminal.lines import Line

if TYPE_CHECKING:
    from casebook.records.revision import Revision


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

"""Who keeps the book, as it is printed."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.records.person import Person
from casebook.terminal.lines import Line, Span
from casebook.terminal.views.kept import kept_lines, kept_values

if TYPE_CHECKING:
    from casebook.actions.me import PersonChanged

NOTHING_KEPT = 'nothing is kept of who you are; `casebook me --name "Sam de Vries" --email sam@example.com` keeps it'


class MeView(NamedTuple):
    """What is kept of who keeps the book."""

    person: Person
    now: datetime

    @property
    def is_empty(self) -> bool:
        """Whether nothing of it is kept."""
        return not any(kept_values(self.person).values())

    def text(self) -> tuple[Line, ...]:
        """`name      Sam de Vries`, a line for each that is kept; an address keeps its lines."""
        return (Line((Span(NOTHING_KEPT),)),) if self.is_empty else kept_lines(self.person)

    def document(self) -> dict[str, Any]:
        """What is kept under the names of the fields, as JSON; null where nothing is."""
        from casebook.exporters.document import document_head

        return document_head(self.now) | {"me": kept_values(self.person)}


class MeChangedResult(NamedTuple):
    """Who keeps the book, after it was changed."""

    changed: PersonChanged
    now: datetime

    def text(self) -> str:
        """`me  email: nothing → sam@example.com`, a line for each field."""
        from casebook.terminal.results import change_lines

        return "".join(f"me  {words}\n" for words in change_lines(self.changed.changes, None) or ["nothing to change"])

    def document(self) -> dict[str, Any]:
        """All that is kept by now."""
        return MeView(self.changed.person, self.now).document()

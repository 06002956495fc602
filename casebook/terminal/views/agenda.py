"""What is due over all cases, as it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.terminal.lines import Line

if TYPE_CHECKING:
    from casebook.domain.agenda import Agenda


class AgendaView(NamedTuple):
    """What is due over all cases."""

    agenda: Agenda

    def text(self) -> Sequence[Line]:
        """The promises, the worst first, and the cases gone quiet."""
        from casebook.terminal.screens.agenda import agenda

        return agenda(self.agenda)

    def document(self) -> dict[str, Any]:
        """The promises and the cases gone quiet, as JSON."""
        from casebook.exporters.document import agenda_document

        return agenda_document(self.agenda)

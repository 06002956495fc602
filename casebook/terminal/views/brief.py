"""What to have at hand before a contact, as it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.terminal.lines import Line

if TYPE_CHECKING:
    from casebook.actions.looking.brief import AtHand


class BriefView(NamedTuple):
    """A case before the next contact."""

    shown: AtHand

    def text(self) -> Sequence[Line]:
        """One screen for a usual case."""
        from casebook.terminal.screens.brief import brief

        phrases = [(phrase.situation.value, phrase.text) for phrase in self.shown.phrases]
        return brief(self.shown.brief, self.shown.lead, phrases, self.shown.company, self.shown.over_box)

    def document(self) -> dict[str, Any]:
        """What the screen shows, as JSON, the entries as everywhere."""
        from casebook.exporters.brief_document import brief_document
        from casebook.terminal.views.phrases import phrase_told

        shown = self.shown
        return brief_document(shown.brief, shown.lead, [phrase_told(each) for each in shown.phrases], shown.company)

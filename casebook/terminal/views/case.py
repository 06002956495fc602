"""A case or an entry, as it is printed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Optional

from casebook.records.frozen import Frozen
from casebook.terminal.lines import Line

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.records.company import Company
    from casebook.records.kinds import Contact, Entry
    from casebook.records.person import Person


class CaseView(Frozen):
    """One case at a glance, or one entry of it; `person` is who keeps the book, of whom nothing is to be sent, and `company` what
    is kept of the one that the case is with."""

    facts: CaseFacts
    entry: Optional[Entry]
    person: Person
    company: Optional[Company] = None

    def text(self) -> Sequence[Line]:
        """The summary of the case, or everything about the entry."""
        if self.entry is None:
            from casebook.actions.looking.brief import lead_over_box
            from casebook.actions.looking.lead import lead_text
            from casebook.domain.contradictions import seeming_contradictions
            from casebook.parsing.promises.promise_kinds import kinds_named_in
            from casebook.terminal.screens.summary import summary

            clashing = seeming_contradictions(self.facts, kinds_named_in, self._party_of)
            lead = lead_text(self.facts, self.person)
            return summary(self.facts, lead, clashing, lead_over_box(self.facts.case, lead, self.company))
        from casebook.terminal.screens.entries import entry_lines

        return entry_lines(self.facts, self.entry)

    def _party_of(self, contact: Contact) -> str:
        """For whom somebody answered, where it was not the company: typed as such, or with the name."""
        from casebook.parsing.named_parties import party_in_name

        named = party_in_name(self.facts.case, contact)
        return named.party if named else contact.party or ""

    def document(self) -> dict[str, Any]:
        """The case with all its entries, or with this one alone."""
        from casebook.exporters.document import case_document

        return case_document(self.facts, None if self.entry is None else [self.entry])

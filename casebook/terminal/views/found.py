"""What was found, as it is printed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.records.company import company_ref
from casebook.terminal.lines import Line

if TYPE_CHECKING:
    from casebook.actions.looking.passages import Passage
    from casebook.actions.looking.search import Search


class FoundView(NamedTuple):
    """Every case and entry that was found, with the passages."""

    search: Search
    now: datetime

    def text(self) -> Iterator[Line]:
        """A line for each, its passages beneath, as they come; the words marked."""
        from casebook.terminal.screens.found import found

        return found(self.search)

    def document(self) -> dict[str, Any]:
        """What was found, each entry whole, as JSON."""
        from casebook.exporters.document import company_alone, found_document

        companies = [
            company_alone(hit.company)
            | {"ref": company_ref(hit.company.name), "passages": [_passage(each) for each in hit.passages]}
            for hit in self.search.companies
        ]
        hits = ((hit.facts, hit.entry, [_passage(each) for each in hit.passages]) for hit in self.search.hits)
        return found_document(hits, companies, self.now)


def _passage(passage: Passage) -> dict[str, Any]:
    return {"field": passage.field, "text": passage.text, "marks": [list(mark) for mark in passage.marks]}

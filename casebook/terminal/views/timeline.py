"""Cases entry by entry, as they are printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import chain
from typing import TYPE_CHECKING, Any

from casebook.records.frozen import Frozen
from casebook.terminal.lines import Line

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.records.kinds import Entry


class TimelineView(Frozen):
    """The entries of one case, or of `every` case, in order. What is printed of a case is let go of before the next."""

    cases: Iterable[tuple[CaseFacts, Sequence[Entry]]]
    every: bool
    now: datetime

    def text(self) -> Iterator[Line]:
        """One timeline after the other, with an empty line between, each line as it comes."""
        from casebook.terminal.lines import EMPTY
        from casebook.terminal.screens.timeline import timeline

        def timelines() -> Iterator[Iterable[Line]]:
            for place, (facts, entries) in enumerate(self.cases):
                if place:
                    yield (EMPTY,)
                yield timeline(facts, entries)

        return chain.from_iterable(timelines())

    def document(self) -> dict[str, Any]:
        """The case with these entries, or the list of all of them."""
        from casebook.exporters.document import book_document, case_document

        documents = (case_document(facts, entries) for facts, entries in self.cases)
        if not self.every:
            return next(documents)
        cases = ({key: document[key] for key in ("case", "entries")} for document in documents)
        return book_document([], self.now, with_entries=True) | {"cases": cases}


def charts(cases: Iterable[tuple[CaseFacts, Sequence[Entry]]], last: date | None, width: int | None) -> Iterator[Line]:
    """Each case drawn over time, up to the `last` day where one was named, on so many columns (None: no terminal)."""
    from casebook.terminal.lines import EMPTY
    from casebook.terminal.screens.chart import chart

    for place, (facts, entries) in enumerate(cases):
        if place:
            yield EMPTY
        yield from chart(facts, entries, last, width)

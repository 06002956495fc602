"""The numbers of a book, as they are printed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from casebook.domain.stats import Stats, Tally
from casebook.records.vocabularies import PromiseState
from casebook.terminal.lines import Line

if TYPE_CHECKING:
    from casebook.terminal.columns import Table


class StatsView(NamedTuple):
    """The numbers, of all, by company and by channel."""

    stats: Stats
    now: datetime

    def text(self) -> Iterable[Line | Table]:
        """A line of all, and a row for each company and each channel."""
        from casebook.terminal.screens.stats import stats_lines

        return stats_lines(self.stats)

    def document(self) -> dict[str, Any]:
        """The numbers as JSON; what is of cases is null by channel."""
        from casebook.exporters.document import document_head

        return document_head(self.now) | {
            "total": _tally(self.stats.total),
            "companies": [{"company": name, **_tally(tally)} for name, tally in self.stats.parties],
            "channels": [
                {"channel": name, **_tally(tally), "cases": None, "closed": None} for name, tally in self.stats.channels
            ],
        }


def _tally(tally: Tally) -> dict[str, Any]:
    return {
        "cases": tally.cases,
        "closed": tally.closed,
        "median_days_to_close": tally.median_days,
        "contacts": tally.contacts,
        "unanswered": tally.unanswered,
        "minutes": tally.minutes,
        "waiting": tally.waiting,
        "rating": None if tally.rating is None else round(tally.rating, 2),
        "promises": {
            "made": tally.made,
            **{
                state.value: tally.promises[state]
                for state in (PromiseState.KEPT, PromiseState.BROKEN, PromiseState.OVERDUE)
            },
            "pending": tally.pending,
        },
    }

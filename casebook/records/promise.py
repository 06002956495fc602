"""A promise: what somebody said would happen, by when, and what became of it."""

# No `from __future__ import annotations`: the types of the fields are read as they stand.

from datetime import date

from casebook.records.entry import Entry
from casebook.records.field import LONGEST_NAME, linked, stated
from casebook.records.values import Moment
from casebook.records.vocabularies import Promised, Relation, Verdict


class Promise(Entry, kw_only=True):
    """What somebody said would happen."""

    made_in: int | None = stated("The contact it was made in.", default=None, relation=Relation.HANGS_ON, editable=True)
    agent: str | None = stated("Who made it, where that was no logged contact.", default=None, editable=True)
    promised: Promised = stated("What it is about.", default=Promised.OTHER, option="kind", editable=True)
    due: Moment | None = stated("The last day it may come true.", default=None, option="by", editable=True)
    due_from: date | None = stated("The first day of a range.", default=None)
    after: str | None = stated(
        "What it waits for: it has no day until that happens.",
        default=None,
        longest=LONGEST_NAME,
        column="awaited",
        free_text=True,
        editable=True,
    )
    within: str | None = stated(
        "How long after that it may take, as it was said, such as `5 business days`.",
        default=None,
        column="within_time",
        form=(r"(?u:[\w ½¼¾⅓⅔().,/'’–—-]{1,60})", "amount of time, such as 5 days"),
        as_typed=True,
        editable=True,
    )
    happened: Moment | None = stated(
        "When that happened; nothing while it has not, as far as is known.", default=None, editable=True
    )
    verdict: Verdict | None = stated("How it was settled; nothing while it is open.", default=None, in_json=False)
    settled: Moment | None = stated("When it was settled.", default=None)
    day_said: bool = stated(
        "Whether somebody said when it happened; else `settled` is when that was noted.",
        default=False,
        column="is_day_said",
    )
    settled_note: str | None = stated(
        "What was said on settling it.", default=None, option="note", key="note", free_text=True
    )
    contradicts: tuple[int, ...] = linked("What was said before, or after, that says otherwise.", Relation.CONTRADICTS)
    compatible_with: tuple[int, ...] = linked(
        "What was said elsewhere, and goes with it.", Relation.COMPATIBLE_WITH, option="goes_with"
    )

    @property
    def settled_on(self) -> Moment | None:
        """When it came true or was taken back, where somebody said that; a day without its time was always said, as what is
        noted without one has the time of noting."""
        return self.settled if self.settled and (self.day_said or not self.settled.has_time) else None

    @property
    def waits(self) -> bool:
        """Whether it waits for something that has not happened, as far as is known, and has no day therefore."""
        return self.after is not None and self.happened is None and self.due is None and self.verdict is None

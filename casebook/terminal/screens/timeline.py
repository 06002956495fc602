"""A case in time: who it is about, what is overdue, then everything that happened, along a gutter of marks.

The order is given by the facts, or by the caller who turns it round or leaves some of it out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain

from casebook.domain.case_facts import CaseFacts
from casebook.domain.days import SILENT_AFTER_DAYS
from casebook.records.kinds import Contact, Entry
from casebook.terminal.lines import EMPTY, GUTTER_ALONE, MARGIN, Line, Span, Style
from casebook.terminal.screens.dates import days
from casebook.terminal.screens.entry_heads import body, head, logged_together
from casebook.terminal.screens.header import header, promise_lines
from casebook.text.words.day_names import full_day

_SILENCE_MARK = Span("┆ ", Style.GUTTER)


def timeline(facts: CaseFacts, entries: Sequence[Entry] | None = None) -> Iterator[Line]:
    """The case along its gutter, a line as it is asked for; only `entries`, in their order, where they are given."""
    shown = facts.entries if entries is None else entries
    if shown:
        along = _along_gutter(facts, shown)
    else:
        none = "nothing that is recorded fits that" if facts.entries else "nothing is recorded yet"
        along = iter([Line((Span(none, Style.QUIET),))])
    return chain(_above(facts, logged_together(facts.entries)), along)


def _above(facts: CaseFacts, logged: date | None) -> Iterator[Line]:
    yield from header(facts)
    if logged is not None:
        told = f"what is older was logged on {full_day(logged)}, unless it says otherwise"
        yield Line((Span(told, Style.QUIET),), next_prefix=MARGIN)
    for promise in facts.open_promises:
        if facts.is_pressing(promise):
            yield EMPTY
            yield from promise_lines(facts, promise)
    yield EMPTY


def _along_gutter(facts: CaseFacts, entries: Sequence[Entry]) -> Iterator[Line]:
    before: Entry | None = None
    logged = logged_together(facts.entries)
    day_before = day = date.min
    for entry in entries:
        together = before is not None and _same_moment(before, entry)
        if not together:
            day = entry.at.day
            if before is not None:
                yield GUTTER_ALONE
                # Of most entries that few days lie between is seen sooner than where they stand.
                if abs((day - day_before).days) >= SILENT_AFTER_DAYS:
                    yield from _silence(facts, before, entry)
        yield head(facts, entry, dated=not together, logged=logged)
        yield from body(entry)
        before, day_before = entry, day


def _same_moment(before: Entry, entry: Entry) -> bool:
    """Whether an entry belongs to the one above it: what was promised or sent in a contact is told with it."""
    # Of a long timeline most moments differ in their first texts, which takes a tenth of comparing them whole.
    if isinstance(entry, Contact) or entry.at.at != before.at.at or not entry.at.has_time or entry.at != before.at:
        return False
    return entry.logged.day == before.logged.day


def _silence(facts: CaseFacts, before: Entry, entry: Entry) -> Iterator[Line]:
    """The days nothing happened in, where they are many; never between entries that others stand between."""
    from casebook.domain.silences import silence_between

    earlier, later = sorted((facts.positions[entry.number], facts.positions[before.number]))
    silence = silence_between(facts, earlier, later) if later - earlier == 1 else None
    if silence is not None:
        yield Line((Span(f"{days(silence.days)} of silence", Style.QUIET),), _SILENCE_MARK, _SILENCE_MARK, 2)
        yield GUTTER_ALONE

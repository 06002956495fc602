"""What was just recorded, held against what promises wait for: the very words start the clock, others are proposed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from casebook.actions.suggested_commands import command_line
from casebook.domain.moment_words import moment_words
from casebook.errors import shortened
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case, Entry, Promise
from casebook.store.reader import Reader
from casebook.store.writer import Writer


class Happening(NamedTuple):
    """A promise that waits, and what was recorded that sounds like what it waits for; the number of the promise that was made in
    its place, if one was.
    """

    promise: Promise
    entry: Entry
    replaced_by: int | None = None

    @property
    def day(self) -> str:
        """When that was, as it can be typed."""
        return self.entry.at.at[:10]


def happenings(reader: Reader, case: Case, recorded: Sequence[Entry]) -> tuple[Happening, ...]:
    """Each promise of the case that waits, with the first of what was just recorded that sounds like what it waits for.

    One that was recorded itself is held against what stood there before: of a day since it was made, else the last before.
    """
    return tuple(one for one in _all_happenings(reader, case, recorded) if one.replaced_by is None)


def _all_happenings(reader: Reader, case: Case, recorded: Sequence[Entry]) -> tuple[Happening, ...]:
    """The same, of promises in the place of which others were made as well."""
    if not reader.has_waiting_promises(case):
        return ()
    from casebook.domain.case_facts import gather
    from casebook.domain.happenings import may_have_been, sounds_like

    facts, new = gather(reader.case_with_entries(case), case.opened.utc), {entry.number for entry in recorded}
    before = [entry for entry in facts.entries if entry.number not in new]
    found = []
    for promise in (each.promise for each in facts.promises):
        if promise.waits:
            is_new = promise.number in new
            others = [entry for entry in (before if is_new else recorded) if entry.number != promise.made_in]
            entry = next((each for each in others if sounds_like(each, promise)), None)
            if entry is None and is_new:
                entry = next((each for each in reversed(others) if may_have_been(each, promise)), None)
            if entry is not None:
                found.append(Happening(promise, entry, facts.replaced.get(promise.number)))
    return tuple(found)


def start_clocks(book: Writer, case: Case, recorded: Sequence[Entry], clock: Clock) -> tuple[str, ...]:
    """A sentence on each promise whose clock starts now that the very words it waits for were recorded, and not in private.

    What was before the promise is only proposed; of one in whose place another was made it is said why its clock does not start.

    Called inside the transaction that recorded them, so that both are undone as one.
    """
    if not (found := _all_happenings(book.reader, case, recorded)):
        return ()
    from casebook.actions.awaited import counted_from, happened_warnings
    from casebook.domain.happenings import says_it

    told: list[str] = []
    for one in found:
        promise, entry = one.promise, one.entry
        is_since = entry.at.day >= promise.at.day and not getattr(entry, "private", False)
        if not (is_since and says_it(entry, promise.after or "")):
            continue
        if one.replaced_by is not None:
            told.append(_why_not(case, one))
        else:
            started = book.edit(case, promise, counted_from(promise, entry.at, case, clock))
            ref, it = f"{case.handle}/{promise.number}", f"{case.handle}/{entry.number}"
            when = f", and is due {moment_words(started.due, case.opened)}" if started.due else ""
            told.append(f"{ref} waited for that: it counts from {it}{when}; casebook undo takes back both.")
            told += happened_warnings(case, started)
    return tuple(told)


def happening_remarks(case: Case, reader: Reader, recorded: Sequence[Entry]) -> tuple[str, ...]:
    """How to say of what promises wait for that it happened, where what was just recorded sounds like it."""
    return tuple(_remark(case, one) for one in happenings(reader, case, recorded))


def _why_not(case: Case, one: Happening) -> str:
    ref, other = (f"{case.handle}/{number}" for number in (one.promise.number, one.replaced_by))
    command = command_line(["casebook", "settle", ref, "--happened", one.day])
    return f"{ref} waited for that too, but {other} was promised in its place; if {ref} still stands: {command}"


def _remark(case: Case, one: Happening) -> str:
    ref, awaited = f"{case.handle}/{one.promise.number}", shortened(one.promise.after or "")
    command = command_line(["casebook", "settle", ref, "--happened", one.day])
    return f"{ref} waits for '{awaited}'; if {case.handle}/{one.entry.number} was it: {command}"

"""What started the clock of a promise is gone, or says something else now: the clock goes back, or it is said that it runs on.

It goes back where the entry itself started it when it was recorded, as nothing else says then that it happened. Where a
person said so, where the promise is settled, or where only words were erased, which may be as true as before, it runs on.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from casebook.actions.awaited import counted_from
from casebook.actions.editing.moved_entries import Moved
from casebook.domain.moment_words import moment_words
from casebook.errors import shortened
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case, Entry, Promise
from casebook.records.revision import Action
from casebook.store.writer import Writer

HIDDEN = "is hidden"
REWORDED = "says something else now"


def clocks_without(
    book: Writer, case: Case, gone: Sequence[Entry], left: Sequence[Entry], clock: Clock, why: str
) -> tuple[Moved, ...]:
    """Each promise among what is `left` of a case that was counted from one of these entries, of which none says any more
    that it happened; `why` says that of the entry. Nothing is recorded.
    """
    found = []
    for promise, teller in _left_alone(gone, left):
        if promise.verdict is None and promise.uuid in book.recorded_with(teller, Action.EDITED):
            found.append(_put_back(case, promise, clock))
        else:
            found.append(Moved(promise, promise, (_runs_on(case, promise, teller, why),)))
    return tuple(found)


def erased_warnings(case: Case, erased: Entry, left: Sequence[Entry]) -> tuple[str, ...]:
    """A sentence on each promise among what is `left` of a case that still counts from an entry which was erased."""
    return tuple(_runs_on(case, promise, teller, "is erased") for promise, teller in _left_alone([erased], left))


def _left_alone(gone: Sequence[Entry], left: Sequence[Entry]) -> Iterator[tuple[Promise, Entry]]:
    """Each promise that was counted from one of the entries that are gone, and from none that is left, with that entry."""
    counted = [one for one in left if isinstance(one, Promise) and one.happened]
    if not counted:
        return
    from casebook.domain.happenings import was_counted_from

    for promise in sorted(counted, key=lambda one: one.number):
        teller = next((one for one in gone if was_counted_from(one, promise)), None)
        if teller is not None and not any(was_counted_from(one, promise) for one in left):
            yield promise, teller


def _put_back(case: Case, promise: Promise, clock: Clock) -> Moved:
    ref, awaited = f"{case.handle}/{promise.number}", shortened(promise.after or "")
    was = counted_from(promise, promise.happened, case, clock)
    is_counted = (was.due, was.due_from) == (promise.due, promise.due_from)
    waiting = counted_from(promise, None, case, clock) if is_counted else replace(promise, happened=None)
    told = f"{ref} was counted from that, and waits for '{awaited}' again; casebook undo takes back both."
    return Moved(promise, waiting, (told,))


def _runs_on(case: Case, promise: Promise, teller: Entry, why: str) -> str:
    assert promise.happened is not None
    ref, when = f"{case.handle}/{promise.number}", moment_words(promise.happened, case.opened)
    still = f"{ref} still counts from {when}, and {case.handle}/{teller.number}, which told of that, {why}"
    return f"{still}; if it did not happen then: casebook edit {ref} --happened '' (or WHEN)"

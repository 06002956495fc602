"""What was recorded twice: a remark names the entry that says the same already. It is recorded all the same.

Only the case's last entries of the kind are looked at, so that recording takes as long in a large case as in a small one.
"""

from __future__ import annotations

from datetime import timedelta

from casebook.records.kind import Field
from casebook.records.kinds import Case, Contact, Entry, Event, kind_of
from casebook.records.values import Moment, as_typed, normalized
from casebook.records.vocabularies import EventKind
from casebook.store.writer import Writer
from casebook.text.comparing import as_seen
from casebook.text.words.day_names import full_day

LOOKED_AT = 8
"""How many entries before it are looked at."""

AT_ONCE = timedelta(minutes=10)
"""How far apart the same thing typed twice can be said to have happened: where no time was given, it is now."""

_MAY_BE_TWICE = (EventKind.CHARGED, EventKind.ORDERED, EventKind.COST)
"""The same sum twice on a day is what may have happened, and be what the dispute is about."""

_COMES_ONCE = (EventKind.REFUNDED, EventKind.CREDITED)
"""The same sum again, though on another day, is seldom another one."""

_NOT_SAID = ("at", "logged", "uuid", "number", "unknown", "made_in", "attached_to")
"""What two entries that say the same may differ in; when it happened is looked at by itself."""

_SAID_BY_NONE = ("party", "after")
"""Where nothing stands there, that says something: it was the company, and the promise waits for nothing."""


def repeated_warnings(book: Writer, case: Case, entry: Entry, *, can_undo: bool = True) -> tuple[str, ...]:
    """A sentence where one of the case's last entries says the same as this one, which was just recorded; none otherwise.

    `can_undo` where nothing else was recorded with it.

    Two that reached nobody, and say nothing of it, are two attempts.
    """
    if isinstance(entry, Contact) and not entry.text and not entry.answered:
        return ()
    if isinstance(entry, Event) and entry.event in _MAY_BE_TWICE and entry.amount and not entry.text:
        return ()
    way = "undo` takes it back" if can_undo else f"remove {case.handle}/{entry.number}` takes it out"
    for before in book.latest_before(case, entry, LOOKED_AT):
        if _says_the_same(entry, before):
            return (f"this says the same as {case.handle}/{before.number}; `casebook {way}.",)
        if isinstance(entry, Event) and isinstance(before, Event) and _came_before(entry, before):
            known = f"{case.handle}/{before.number} says that {as_typed(entry.amount)} was {before.event}"
            return (f"{known} on {full_day(before.at.day)} already; where this is the same, `casebook {way}.",)
    return ()


def _came_before(one: Event, other: Event) -> bool:
    """Whether the same sum came back before, by no other number: what was noted twice is told as twice as much."""
    is_another = None not in (one.reference, other.reference) and one.reference != other.reference
    return one.event in _COMES_ONCE and one.event is other.event and one.amount == other.amount and not is_another


def _says_the_same(one: Entry, other: Entry) -> bool:
    """Whether both tell the same thing of the same time, in the same words; what only one of them says is no difference, but of a
    contact without words, of which nothing else is known."""
    if not _at_once(one.at, other.at) or as_seen(one.text or "") != as_seen(other.text or ""):
        return False
    is_all_said = isinstance(one, Contact) and not one.text
    for field in kind_of(one).fields:
        left, right = getattr(one, field.name), getattr(other, field.name)
        may_be_unsaid = field.name not in _SAID_BY_NONE and not is_all_said
        if ((left is None or right is None) and may_be_unsaid) or field.name in (*_NOT_SAID, "text"):
            continue
        if _seen(left, field) != _seen(right, field):
            return False
    return True


def _seen(value: object, field: Field) -> object:
    """What two values share that people take for the same."""
    if type(value) is not str:
        return value
    return (normalized(value) if field.spec.number else None) or as_seen(value)


def _at_once(one: Moment, other: Moment) -> bool:
    """Whether they are minutes apart; the same day, where either has no time."""
    if one.has_time and other.has_time:
        return abs(one.utc - other.utc) <= AT_ONCE
    return one.day == other.day

"""Cases, entries and moments for tests: built in one place, in one zone and at one present unless said otherwise.

What is *new* is as it is before a book has it, without number and identity; all else is as a book gives it back.
What hypothesis thinks of is in `tests.strategies`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from casebook.domain.case_facts import CaseFacts, gather
from casebook.domain.merge_result import ImportedEntry
from casebook.records.kinds import (
    Attachment,
    Case,
    CaseWithEntries,
    Contact,
    Entry,
    Event,
    Item,
    Promise,
    Reference,
    Shipment,
    in_timeline_order,
)
from casebook.records.values import Moment
from casebook.records.vocabularies import Channel, EventKind, Promised, Verdict

HOME = "Europe/Amsterdam"
NOW = datetime(2024, 11, 20, 12, 0, tzinfo=ZoneInfo(HOME))
"""The present: a Wednesday, three weeks into the story of the towel."""


@cache
def moment(text: str, zone: str = HOME) -> Moment:
    """A day (`2024-10-31`), or a time on the clock of the zone (`2024-10-31 14:05`, with offset if need be)."""
    clock = datetime.fromisoformat(text)
    clock = clock if clock.tzinfo else clock.replace(tzinfo=ZoneInfo(zone))
    instant = clock.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Moment(text if len(text) == 10 else clock.isoformat(timespec="seconds"), zone, instant)


PRESENT = moment("2024-11-20 12:00")
"""The present, as it is recorded."""


def new_case(handle: str = "towel", **values: Any) -> Case:
    """A case, opened at the present."""
    return Case(**({"handle": handle, "company": "Amazon", "opened": PRESENT} | values))


def new_contact(text: str | None = "hello", **values: Any) -> Contact:
    """A chat at the present."""
    return Contact(**({"at": PRESENT, "logged": PRESENT, "text": text, "channel": Channel.CHAT} | values))


def new_note(text: str = "a line", **values: Any) -> Event:
    """A note at the present."""
    return Event(**({"at": PRESENT, "logged": PRESENT, "text": text} | values))


def case(handle: str = "towel", **values: Any) -> Case:
    """A case with nothing but what a book insists on, opened on 31 October, and `values`."""
    given = {"uuid": "c-0", "handle": handle, "company": "Amazon", "opened": moment("2024-10-31 13:50")}
    return Case(**(given | values))


def entry(kind: type[Entry], number: int, at: str | Moment, *, zone: str = HOME, **values: Any) -> Any:
    """An entry, logged when it happened; moments among `values` may be typed like `at`."""
    for name in ("logged", "due", "settled", "modified"):
        if isinstance(values.get(name), str):
            values[name] = moment(values[name], zone)
    when = moment(at, zone) if isinstance(at, str) else at
    return kind(**({"uuid": f"e-{number}", "number": number, "at": when, "logged": when} | values))


_numbers = count(1)


def contact(at: str | Moment = "2024-10-31 14:05", **values: Any) -> Contact:
    """A chat, under the next number of all that are given in a run."""
    given = {"channel": Channel.CHAT} | values
    made: Contact = entry(Contact, given.pop("number", None) or next(_numbers), at, **given)
    return made


def shipment(tracking: str | None, at: str = "2024-11-01", **values: Any) -> Shipment:
    """News of a parcel, numbered likewise."""
    made: Shipment = entry(Shipment, next(_numbers), at, tracking=tracking, **values)
    return made


def promise(
    due: str | Moment | None, about: Promised = Promised.REFUND, at: str | Moment = "2024-10-31", **values: Any
) -> Promise:
    """A promise that is due on this day, made on 31 October, numbered likewise."""
    given = {"due": due, "promised": about, "text": about.value} | values
    made: Promise = entry(Promise, next(_numbers), at, **given)
    return made


def settled(verdict: Verdict, on: str, due: str | None, about: Promised = Promised.REFUND, **values: Any) -> Promise:
    """A promise that was settled on that day."""
    return promise(due, about, verdict=verdict, settled=on, **values)


class Entries(list[Entry]):
    """Entries of one case in the making, numbered as they come; each method gives the number."""

    def _add(self, kind: type[Entry], at: str, zone: str, values: dict[str, Any]) -> int:
        self.append(entry(kind, len(self) + 1, at, zone=zone, **values))
        return len(self)

    def contact(self, at: str, text: str | None = None, zone: str = HOME, **values: Any) -> int:
        return self._add(Contact, at, zone, {"text": text, "channel": Channel.CHAT} | values)

    def event(self, at: str, event: EventKind, text: str | None = None, zone: str = HOME, **values: Any) -> int:
        return self._add(Event, at, zone, {"text": text, "event": event} | values)

    def promise(self, at: str, text: str | None = None, due: str | None = None, zone: str = HOME, **values: Any) -> int:
        return self._add(Promise, at, zone, {"text": text, "due": due} | values)

    def shipment(self, at: str, text: str | None = None, zone: str = HOME, **values: Any) -> int:
        return self._add(Shipment, at, zone, {"text": text} | values)

    def attachment(self, at: str, name: str, text: str | None = None, zone: str = HOME, **values: Any) -> int:
        given = {"text": text, "name": name, "size": 48213, "sha256": f"{len(self) + 1:064x}"}
        return self._add(Attachment, at, zone, given | values)

    def item(self, at: str, item: str, zone: str = HOME, **values: Any) -> int:
        return self._add(Item, at, zone, {"item": item} | values)

    def reference(self, at: str, name: str, number: str, zone: str = HOME) -> int:
        return self._add(Reference, at, zone, {"name": name, "reference": number})


def imported_entries(entries: Sequence[ImportedEntry]) -> list[Any]:
    """The entries that a document held, as a book gives them back."""
    return [each.kind.decode([each.cells[name] for name in each.kind.columns]) for each in entries]


def facts_of(of: Case, entries: Sequence[Entry] = (), now: datetime = NOW) -> CaseFacts:
    """The facts of a case at `now`, the entries put in the order of a timeline."""
    return gather(CaseWithEntries(of, in_timeline_order(entries)), now)


def facts(*entries: Entry, now: datetime = NOW, **values: Any) -> CaseFacts:
    """What a case of these values with these entries amounts to."""
    return facts_of(case(**values), entries, now)

"""Entries for the facts to look at, in one zone unless said otherwise, and a present."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count
from typing import Any
from zoneinfo import ZoneInfo

from casebook.domain.case_facts import CaseFacts, gather
from casebook.records.kinds import Case, CaseWithEntries, Contact, Entry, Promise, Shipment, in_timeline_order
from casebook.records.values import Moment
from casebook.records.vocabularies import Channel, Promised, Verdict

HOME = "Europe/Amsterdam"
NOW = datetime(2024, 11, 20, 12, tzinfo=ZoneInfo(HOME))

_numbers = count(1)


def moment(text: str, zone: str = HOME) -> Moment:
    """A day (`2024-10-31`) or a time (`2024-10-31 14:05`) on the clock of the zone."""
    clock = datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone))
    instant = clock.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Moment(text if len(text) == 10 else clock.isoformat(timespec="seconds"), zone, instant)


def made(at: str | Moment, values: dict[str, Any]) -> dict[str, Any]:
    """What every entry has: the next number, and a moment it was logged at, too."""
    when = moment(at) if isinstance(at, str) else at
    number = next(_numbers)
    return {"at": when, "logged": when, "number": number, "uuid": f"e-{number}"} | values


def promise(
    due: str | Moment | None, about: Promised = Promised.REFUND, at: str | Moment = "2024-10-31", **values: Any
) -> Promise:
    """A promise that is due on this day, made on 31 October unless said otherwise."""
    day = moment(due) if isinstance(due, str) else due
    return Promise(**made(at, {"due": day, "promised": about, "text": about.value} | values))


def settled(verdict: Verdict, on: str, due: str | None, about: Promised = Promised.REFUND, **values: Any) -> Promise:
    """A promise that was settled on that day."""
    return promise(due, about, verdict=verdict, settled=moment(on), **values)


def contact(at: str | Moment = "2024-10-31 14:05", **values: Any) -> Contact:
    """A chat."""
    return Contact(**made(at, {"channel": Channel.CHAT} | values))


def shipment(tracking: str | None, at: str = "2024-11-01", **values: Any) -> Shipment:
    """News of a parcel."""
    return Shipment(**made(at, {"tracking": tracking} | values))


def case(**values: Any) -> Case:
    """An open case."""
    return Case(
        **({"handle": "towel", "company": "Amazon", "opened": moment("2024-10-31 13:50"), "uuid": "c-1"} | values)
    )


def facts(*entries: Entry, now: datetime = NOW, **values: Any) -> CaseFacts:
    """What a case with these entries amounts to."""
    return gather(CaseWithEntries(case(**values), in_timeline_order(entries)), now)

"""Cases, entries and moments to put into a book, plain ones and any that hypothesis thinks of."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from casebook.records.kinds import Attachment, Case, Contact, Entry, Event, Promise, Shipment
from casebook.records.values import Moment, Money
from casebook.records.vocabularies import Channel, Check, EventKind, Outcome, Promised, Role, Verdict

ZONES = ("Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "UTC", "Australia/Lord_Howe")


def moment(text: str, zone: str = "Europe/Amsterdam") -> Moment:
    """A day (`2024-10-31`) or a time (`2024-10-31T14:05`) on the clock of the zone."""
    clock = datetime.fromisoformat(text)
    clock = clock if clock.tzinfo else clock.replace(tzinfo=ZoneInfo(zone))
    instant = clock.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return Moment(text if len(text) == 10 else clock.isoformat(timespec="seconds"), zone, instant)


NOW = moment("2024-11-20T12:00")


def case(handle: str = "towel", **values: Any) -> Case:
    """A case as it is before a book has it."""
    return Case(**({"handle": handle, "company": "Amazon", "opened": NOW} | values))


def contact(text: str | None = "hello", **values: Any) -> Contact:
    """A contact as it is before a book has it."""
    return Contact(**({"at": NOW, "logged": NOW, "text": text, "channel": Channel.CHAT} | values))


def note(text: str = "a line", **values: Any) -> Event:
    """A note as it is before a book has it."""
    return Event(**({"at": NOW, "logged": NOW, "text": text} | values))


texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40)
some_text = st.none() | texts
names = st.none() | texts.filter(bool)

clocks = st.builds(
    lambda day, at, zone, fold: datetime.combine(day, at.replace(microsecond=0, fold=fold), ZoneInfo(zone)),
    st.dates(date(1901, 1, 1), date(2199, 12, 30)),
    st.times(),
    st.sampled_from(ZONES),
    st.sampled_from([0, 1]),
)


def _timed(clock: datetime) -> Moment:
    at = clock.isoformat(timespec="seconds")
    return Moment(
        at[:19] + clock.strftime("%z")[:3] + ":" + clock.strftime("%z")[3:5], str(clock.tzinfo), _instant(clock)
    )


def _dated(clock: datetime) -> Moment:
    first = datetime.combine(clock.date(), time.min, clock.tzinfo)
    return Moment(clock.date().isoformat(), str(clock.tzinfo), _instant(first))


def _instant(clock: datetime) -> str:
    return clock.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


timed = clocks.map(_timed)
moments = timed | clocks.map(_dated)
moneys = st.none() | st.builds(Money, st.integers(0, 10**15), st.sampled_from(["EUR", "JPY", "KWD", "USD"]))
common = {"at": moments, "logged": timed, "text": some_text}

contacts = st.builds(
    Contact,
    **common,
    channel=st.sampled_from(Channel),
    incoming=st.booleans(),
    agent=names,
    role=st.none() | st.sampled_from(Role),
    case_number=names,
    outcome=st.none() | st.sampled_from(Outcome),
    minutes=st.none() | st.integers(0, 100_000),
    rating=st.none() | st.integers(1, 5),
)
promises = st.builds(
    Promise,
    **common,
    promised=st.sampled_from(Promised),
    agent=names,
    due=st.none() | moments,
    due_from=st.none() | st.dates(),
) | st.builds(
    Promise,
    **common,
    promised=st.sampled_from(Promised),
    due=moments,
    verdict=st.sampled_from(Verdict),
    settled=moments,
    settled_note=some_text,
)
shipments = st.builds(
    Shipment, **common, carrier=names, tracking=names, check=st.sampled_from(Check), returning=st.booleans()
)
events = st.builds(Event, **common, event=st.sampled_from(EventKind))
attachments = st.builds(
    Attachment,
    **common,
    name=texts.filter(bool),
    size=st.integers(0, 10**9),
    sha256=st.text("0123456789abcdef", min_size=64, max_size=64),
    media_type=names,
    modified=st.none() | timed,
    attached_to=st.none() | st.integers(1, 9),
)
anything: st.SearchStrategy[Entry] = st.one_of(contacts, promises, shipments, events, attachments)

cases = st.builds(
    Case,
    handle=st.just("towel"),
    company=texts.filter(bool),
    opened=timed,
    title=names,
    item=names,
    orders=st.lists(st.text("ABC123", min_size=1, max_size=6), max_size=4, unique=True).map(tuple),
    problem=names,
    want=names,
    amount=moneys,
    language=st.none() | st.sampled_from(["en", "nl"]),
    country=st.none() | st.sampled_from(["NL", "US"]),
)

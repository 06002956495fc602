"""What hypothesis thinks of: cases and entries with any text, moment and word, and whole cases to be exported."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from casebook.domain.case_facts import CaseFacts
from casebook.records.kinds import Attachment, Case, Contact, Entry, Event, Item, Promise, Reference, Shipment
from casebook.records.values import Agent, Moment, Money
from casebook.records.vocabularies import Channel, Check, EventKind, Outcome, Promised, Role, Verdict
from tests.builders import Entries, case, entry, facts_of, moment

ZONES = ("Europe/Amsterdam", "America/New_York", "Asia/Kathmandu", "Pacific/Auckland", "UTC", "Australia/Lord_Howe")

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
    return Moment(clock.isoformat(timespec="seconds"), str(clock.tzinfo), _instant(clock))


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
items = st.builds(Item, **common, item=texts.filter(bool), pieces=st.none() | st.integers(1, 100_000), price=moneys)
anything: st.SearchStrategy[Entry] = st.one_of(contacts, promises, shipments, events, attachments, items)

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


WORDS = (
    "the robe was grey, not red; I asked again! 为什么？ «où» we can't say… 24.99 ref:A/7 http://shop.example/a_b?c=1"
)


def stretches(pieces: Sequence[str], most: int, between: str) -> st.SearchStrategy[str]:
    """One to so many of the pieces, in any order: a stretch of a long row of them, which is two draws and not hundreds."""
    row = Random(1).choices(pieces, k=10 * most + 1_000)

    def stretch(begin: int, length: int) -> str:
        return between.join(row[begin : begin + length])

    return st.builds(stretch, st.integers(0, len(row) - most), st.integers(1, most))


SENTENCES = stretches(WORDS.split(), 60, " ") | stretches("我们没有收到😔é", 300, "")
AGENTS = ("Maria", "Seán O'Brien", "王小明", "محمد", "[bot] 7")
NUMBERS = ("A-1234", "[#4411-B]", "CS 2024 001", "302-1234567-1234567", "1Z999AA10123456784")
TWO_ZONES = st.sampled_from(["Europe/Amsterdam", "America/New_York"])


def maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """The value, or nothing."""
    return st.none() | strategy


def perhaps(values: Iterable[Any]) -> st.SearchStrategy[Any]:
    """One of the values, or as often nothing: in one draw, where `maybe` takes three."""
    some = list(values)
    return st.sampled_from([None] * len(some) + some)


def _time(month: int, day: int, hour: int | None) -> str:
    on = f"2024-{month}-{day:02}"
    return on if hour is None else f"{on} {hour:02}:05"


TIMES = st.builds(_time, st.integers(10, 11), st.integers(1, 19), maybe(st.integers(4, 23)))
"""A day in autumn, with a time or without."""

SAID = maybe(SENTENCES)
CASES = st.fixed_dictionaries(
    {
        "title": SAID,
        "item": SAID,
        "orders": st.lists(st.sampled_from(NUMBERS), max_size=2).map(tuple),
        "problem": SAID,
        "want": SAID,
        "amount": perhaps([Money(2499, "EUR")]),
    }
)
CONTACTS = st.fixed_dictionaries(
    {
        "at": TIMES,
        "text": SAID,
        "zone": TWO_ZONES,
        "channel": st.sampled_from(Channel),
        "incoming": st.booleans(),
        "agent": perhaps(AGENTS),
        "role": perhaps(Role),
        "department": perhaps(["Refunds", "客服"]),
        "also": st.sampled_from([(), (Agent("Priya", Role.SUPERVISOR),), (Agent(None, Role.BOT), Agent("محمد", None))]),
        "case_number": perhaps(NUMBERS),
        "outcome": perhaps(Outcome),
        "party": perhaps(["Evri", "De Kim", "Maria"]),
        "minutes": maybe(st.integers(0, 200)),
        "waiting": maybe(st.integers(0, 90)),
        "deadline": maybe(st.dates(date(2024, 11, 1), date(2025, 1, 9))),
        "rating": maybe(st.integers(1, 5)),
    }
)
EVENTS = st.fixed_dictionaries(
    {
        "at": TIMES,
        "event": st.sampled_from(EventKind),
        "text": SAID,
        "amount": perhaps([Money(2499, "EUR"), Money(1000, "EUR"), Money(500, "JPY")]),
        "method": perhaps(["Visa", "bank transfer"]),
        "reference": perhaps(NUMBERS),
    }
)
REFERENCES = st.fixed_dictionaries(
    {
        "at": TIMES,
        "name": st.sampled_from(["customer number", "booking", "serial number", "номер"]),
        "reference": perhaps(NUMBERS),
        "text": SAID,
    }
)
PROMISES = st.fixed_dictionaries(
    {
        "at": TIMES,
        "text": SAID,
        "due": maybe(TIMES),
        "promised": st.sampled_from(Promised),
        "made_in": maybe(st.integers(1, 12)),
        "agent": perhaps(AGENTS),
    }
)
SETTLEMENTS = maybe(
    st.fixed_dictionaries({"verdict": st.sampled_from(Verdict), "settled": TIMES, "settled_note": SAID})
)
SHIPMENTS = st.fixed_dictionaries(
    {
        "at": TIMES,
        "text": SAID,
        "carrier": perhaps(AGENTS),
        "tracking": perhaps(NUMBERS),
        "returning": st.booleans(),
    }
)
ATTACHMENTS = st.fixed_dictionaries(
    {
        "at": TIMES,
        "name": st.sampled_from(["receipt.pdf", "photo of the box.jpg", "发票.pdf", "a" * 200, "[#1] (2).png"]),
        "text": SAID,
        "size": st.integers(0, 10**9),
        "attached_to": maybe(st.integers(1, 12)),
    }
)
ITEMS = st.fixed_dictionaries(
    {
        "at": TIMES,
        "item": SENTENCES,
        "pieces": maybe(st.integers(1, 100_000)),
        "price": maybe(st.builds(Money, st.integers(0, 10**6), st.sampled_from(["EUR", "JPY"]))),
    }
)


@st.composite
def gathered_cases(draw: st.DrawFn) -> CaseFacts:
    """A case of up to a dozen entries."""
    entries = Entries()
    for add in draw(_ADDED):
        add(draw, entries)
    given = draw(CASES)
    if draw(st.booleans()):
        given |= {"closed": moment("2024-11-18"), "outcome": draw(SAID)}
    return facts_of(case(**given), entries)


def _contact(draw: st.DrawFn, entries: Entries) -> None:
    entries.contact(**draw(CONTACTS), **_earlier(draw, entries))


def _earlier(draw: st.DrawFn, entries: Entries) -> dict[str, tuple[int, ...]]:
    """Some of what was said before, if anything was: what else may be contradicted, and what does not contradict it."""
    said = [entry.number for entry in entries if isinstance(entry, Contact | Promise)]
    some = st.sets(st.sampled_from(said), max_size=3) if said else st.just(set())
    return {name: tuple(sorted(draw(some))) for name in ("contradicts", "compatible_with")}


def _event(draw: st.DrawFn, entries: Entries) -> None:
    entries.event(**draw(EVENTS))


def _reference(draw: st.DrawFn, entries: Entries) -> None:
    entries.append(entry(Reference, len(entries) + 1, **draw(REFERENCES)))


def _promise(draw: st.DrawFn, entries: Entries) -> None:
    given = draw(PROMISES) | (draw(SETTLEMENTS) or {})
    if given["due"] and given["due"] > "2024-11-03":
        given["due_from"] = draw(perhaps([date(2024, 11, 2)]))
    entries.promise(**given, **_earlier(draw, entries))


def _shipment(draw: st.DrawFn, entries: Entries) -> None:
    entries.shipment(**draw(SHIPMENTS))


def _attachment(draw: st.DrawFn, entries: Entries) -> None:
    entries.attachment(**draw(ATTACHMENTS))


def _item(draw: st.DrawFn, entries: Entries) -> None:
    entries.item(**draw(ITEMS))


_ADDED = st.lists(st.sampled_from([_contact, _event, _promise, _shipment, _attachment, _reference, _item]), max_size=12)

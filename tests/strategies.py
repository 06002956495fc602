"""What hypothesis thinks of: cases and entries with any text, moment and word, and whole cases to be exported."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from casebook.domain.case_facts import CaseFacts
from casebook.records.kinds import Attachment, Case, Contact, Entry, Event, Item, Promise, Reference, Shipment
from casebook.records.values import Moment, Money
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
SENTENCES = st.one_of(
    st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=60).map(" ".join),
    st.lists(st.sampled_from("我们没有收到😔é"), min_size=1, max_size=300).map("".join),
)
AGENTS = st.sampled_from(["Maria", "Seán O'Brien", "王小明", "محمد", "[bot] 7"])
NUMBERS = st.sampled_from(["A-1234", "[#4411-B]", "CS 2024 001", "302-1234567-1234567", "1Z999AA10123456784"])
TWO_ZONES = st.sampled_from(["Europe/Amsterdam", "America/New_York"])


def maybe(strategy):
    """The value, or nothing."""
    return st.none() | strategy


@st.composite
def times(draw) -> str:
    """A day in autumn, with a time or without."""
    day = f"2024-{draw(st.integers(10, 11))}-{draw(st.integers(1, 19)):02}"
    return f"{day} {draw(st.integers(4, 23)):02}:05" if draw(st.booleans()) else day


@st.composite
def gathered_cases(draw) -> CaseFacts:
    """A case of up to a dozen entries."""
    entries = Entries()
    kinds = [_contact, _event, _promise, _shipment, _attachment, _reference, _item]
    for add in draw(st.lists(st.sampled_from(kinds), max_size=12)):
        add(draw, entries)
    closed = draw(maybe(st.just(moment("2024-11-18"))))
    given = {
        "title": draw(maybe(SENTENCES)),
        "item": draw(maybe(SENTENCES)),
        "orders": tuple(draw(st.lists(NUMBERS, max_size=2))),
        "problem": draw(maybe(SENTENCES)),
        "want": draw(maybe(SENTENCES)),
        "amount": draw(maybe(st.just(Money(2499, "EUR")))),
        "closed": closed,
        "outcome": draw(maybe(SENTENCES)) if closed else None,
    }
    return facts_of(case(**given), entries)


def _contact(draw, entries: Entries) -> None:
    entries.contact(
        draw(times()),
        draw(maybe(SENTENCES)),
        draw(TWO_ZONES),
        channel=draw(st.sampled_from(Channel)),
        incoming=draw(st.booleans()),
        agent=draw(maybe(AGENTS)),
        role=draw(maybe(st.sampled_from(Role))),
        department=draw(maybe(st.sampled_from(["Refunds", "客服"]))),
        case_number=draw(maybe(NUMBERS)),
        outcome=draw(maybe(st.sampled_from(Outcome))),
        party=draw(maybe(st.sampled_from(["Evri", "De Kim", "Maria"]))),
        minutes=draw(maybe(st.integers(0, 200))),
        waiting=draw(maybe(st.integers(0, 90))),
        deadline=draw(maybe(st.dates(date(2024, 11, 1), date(2025, 1, 9)))),
        rating=draw(maybe(st.integers(1, 5))),
        contradicts=_earlier(draw, entries),
        compatible_with=_earlier(draw, entries),
    )


def _earlier(draw, entries: Entries) -> tuple[int, ...]:
    """Some of what was said before, if anything was: what else may be contradicted."""
    said = [entry.number for entry in entries if isinstance(entry, Contact | Promise)]
    return tuple(sorted(draw(st.sets(st.sampled_from(said), max_size=3)))) if said else ()


def _event(draw, entries: Entries) -> None:
    entries.event(
        draw(times()),
        draw(st.sampled_from(EventKind)),
        draw(maybe(SENTENCES)),
        amount=draw(maybe(st.sampled_from([Money(2499, "EUR"), Money(1000, "EUR"), Money(500, "JPY")]))),
        method=draw(maybe(st.sampled_from(["Visa", "bank transfer"]))),
        reference=draw(maybe(NUMBERS)),
    )


def _reference(draw, entries: Entries) -> None:
    values = {
        "name": draw(st.sampled_from(["customer number", "booking", "serial number", "номер"])),
        "reference": draw(maybe(NUMBERS)),
        "text": draw(maybe(SENTENCES)),
    }
    entries.append(entry(Reference, len(entries) + 1, draw(times()), **values))


def _promise(draw, entries: Entries) -> None:
    verdict = draw(maybe(st.sampled_from(Verdict)))
    due = draw(maybe(times()))
    entries.promise(
        draw(times()),
        draw(maybe(SENTENCES)),
        due,
        promised=draw(st.sampled_from(Promised)),
        made_in=draw(maybe(st.integers(1, 12))),
        agent=draw(maybe(AGENTS)),
        verdict=verdict,
        settled=draw(times()) if verdict else None,
        settled_note=draw(maybe(SENTENCES)) if verdict else None,
        due_from=draw(maybe(st.just(date(2024, 11, 2)))) if due and due > "2024-11-03" else None,
        contradicts=_earlier(draw, entries),
        compatible_with=_earlier(draw, entries),
    )


def _shipment(draw, entries: Entries) -> None:
    entries.shipment(
        draw(times()),
        draw(maybe(SENTENCES)),
        carrier=draw(maybe(AGENTS)),
        tracking=draw(maybe(NUMBERS)),
        returning=draw(st.booleans()),
    )


def _attachment(draw, entries: Entries) -> None:
    entries.attachment(
        draw(times()),
        draw(st.sampled_from(["receipt.pdf", "photo of the box.jpg", "发票.pdf", "a" * 200, "[#1] (2).png"])),
        draw(maybe(SENTENCES)),
        size=draw(st.integers(0, 10**9)),
        attached_to=draw(maybe(st.integers(1, 12))),
    )


def _item(draw, entries: Entries) -> None:
    price = draw(maybe(st.builds(Money, st.integers(0, 10**6), st.sampled_from(["EUR", "JPY"]))))
    entries.item(draw(times()), draw(SENTENCES), pieces=draw(maybe(st.integers(1, 100_000))), price=price)

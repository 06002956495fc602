"""Cases made up by hypothesis: any combination of what may be known and what may be missing."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from casebook.domain.case_facts import CaseFacts
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role, Verdict

from .cases import Entries, case, facts_of, moment

SENTENCES = (
    "the robe was grey, not red; I asked again! 为什么？ «où» we can't say… 24.99 ref:A/7 http://shop.example/a_b?c=1"
)
TEXTS = st.one_of(
    st.lists(st.sampled_from(SENTENCES.split()), min_size=1, max_size=60).map(" ".join),
    st.lists(st.sampled_from("我们没有收到😔é"), min_size=1, max_size=300).map("".join),
)
NAMES = st.sampled_from(["Maria", "Seán O'Brien", "王小明", "محمد", "[bot] 7"])
NUMBERS = st.sampled_from(["A-1234", "[#4411-B]", "CS 2024 001", "302-1234567-1234567", "1Z999AA10123456784"])
ZONES = st.sampled_from(["Europe/Amsterdam", "America/New_York"])


def maybe(strategy):
    """The value, or nothing."""
    return st.none() | strategy


@st.composite
def times(draw) -> str:
    """A day in autumn, with a time or without."""
    day = f"2024-{draw(st.integers(10, 11))}-{draw(st.integers(1, 19)):02}"
    return f"{day} {draw(st.integers(4, 23)):02}:05" if draw(st.booleans()) else day


@st.composite
def cases(draw) -> CaseFacts:
    """A case of up to a dozen entries."""
    entries = Entries()
    for add in draw(st.lists(st.sampled_from([_contact, _event, _promise, _shipment, _attachment]), max_size=12)):
        add(draw, entries)
    given = {
        "title": draw(maybe(TEXTS)),
        "item": draw(maybe(TEXTS)),
        "orders": tuple(draw(st.lists(NUMBERS, max_size=2))),
        "problem": draw(maybe(TEXTS)),
        "want": draw(maybe(TEXTS)),
        "amount": draw(maybe(st.just(Money(2499, "EUR")))),
        "closed": draw(maybe(st.just(moment("2024-11-18")))),
        "outcome": draw(maybe(TEXTS)),
    }
    return facts_of(case(**given), entries)


def _contact(draw, entries: Entries) -> None:
    entries.contact(
        draw(times()),
        draw(maybe(TEXTS)),
        draw(ZONES),
        channel=draw(st.sampled_from(Channel)),
        incoming=draw(st.booleans()),
        agent=draw(maybe(NAMES)),
        role=draw(maybe(st.sampled_from(Role))),
        case_number=draw(maybe(NUMBERS)),
        outcome=draw(maybe(st.sampled_from(Outcome))),
    )


def _event(draw, entries: Entries) -> None:
    entries.event(draw(times()), draw(st.sampled_from(EventKind)), draw(maybe(TEXTS)))


def _promise(draw, entries: Entries) -> None:
    entries.promise(
        draw(times()),
        draw(maybe(TEXTS)),
        draw(maybe(times())),
        promised=draw(st.sampled_from(Promised)),
        made_in=draw(maybe(st.integers(1, 12))),
        agent=draw(maybe(NAMES)),
        verdict=draw(maybe(st.sampled_from(Verdict))),
        due_from=draw(maybe(st.just(date(2024, 11, 2)))),
    )


def _shipment(draw, entries: Entries) -> None:
    entries.shipment(
        draw(times()),
        draw(maybe(TEXTS)),
        carrier=draw(maybe(NAMES)),
        tracking=draw(maybe(NUMBERS)),
        returning=draw(st.booleans()),
    )


def _attachment(draw, entries: Entries) -> None:
    entries.attachment(
        draw(times()),
        draw(st.sampled_from(["receipt.pdf", "photo of the box.jpg", "发票.pdf", "a" * 200, "[#1] (2).png"])),
        draw(maybe(TEXTS)),
        size=draw(st.integers(0, 10**9)),
        attached_to=draw(maybe(st.integers(1, 12))),
    )

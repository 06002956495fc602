"""What a foreign source says of events, things and parcels, recorded as if somebody had typed it.

What the person wrote down of the same before is not recorded again beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Optional

from casebook.actions.answers.case_answers import parse_amount
from casebook.actions.answers.dates import long_ago_warnings, parse_past_date
from casebook.actions.items import ItemAnswers, record_item
from casebook.actions.note import EventAnswers, note
from casebook.actions.noticed.repeated_entries import repeated_warnings
from casebook.actions.record import ShipmentAnswers, ship
from casebook.actions.results import Recorded
from casebook.importers.draft import TypedDraft
from casebook.parsing.choices import choice_named, whole_number
from casebook.parsing.clock import Clock
from casebook.parsing.parcels import read_parcel
from casebook.records.field import MOST_PIECES
from casebook.records.kinds import EVENT, ITEM, SHIPMENT, Case, Entry, Event, Item, Shipment
from casebook.records.values import as_typed, normalized
from casebook.records.vocabularies import EventKind
from casebook.store.writer import Writer
from casebook.text.comparing import as_seen

NEAR_DAYS = timedelta(days=1)
"""How far apart two entries may be that tell of one order or dispatch: shops count days on a clock of their own."""

NEAR_DAYS_OF_MONEY = timedelta(days=7)
"""How far apart two entries may be that tell of one refund: a bank has it days after the shop."""


def note_event(book: Writer, case: Case, draft: TypedDraft, identity: str, clock: Clock) -> Recorded:
    """The event as recorded, without what it makes of promises. Raises NotAChoice, and what `note` does."""
    said = draft.answers
    answers = EventAnswers(
        said.get("text"),
        said.get("date"),
        choice_named(EventKind, "the kind", said.get("event", EventKind.NOTE.value)),
        amount=said.get("amount"),
        method=said.get("method"),
        reference=said.get("reference"),
        uuid=identity,
    )
    return _without_slips(book, note(book, case, answers, clock, is_alone=False), said.get("date"), clock)


def record_thing(book: Writer, case: Case, draft: TypedDraft, identity: str, clock: Clock) -> Recorded:
    """The item as recorded. Raises what `record_item` does."""
    said = draft.answers
    pieces = said.get("pieces")
    count = None if pieces is None else whole_number(pieces, "the number of pieces", 1, MOST_PIECES)
    answers = ItemAnswers(said.get("item"), count, said.get("price"), said.get("date"), uuid=identity)
    return _without_slips(book, record_item(book, case, answers, clock), said.get("date"), clock)


def record_parcel(book: Writer, case: Case, draft: TypedDraft, identity: str, clock: Clock) -> Recorded:
    """The parcel as recorded. Raises what `ship` does."""
    said = draft.answers
    answers = ShipmentAnswers(
        said.get("tracking"), said.get("carrier"), said.get("text"), said.get("date"), "return" in said, identity
    )
    return _without_slips(book, ship(book, case, answers, clock), said.get("date"), clock)


def _without_slips(book: Writer, recorded: Recorded, date: Optional[str], clock: Clock) -> Recorded:
    """The same without what is said of slips of the finger: a year long ago, the same twice, a number of no such carrier."""
    [entry] = recorded.entries
    slips = (*long_ago_warnings(entry.at, clock, date), *repeated_warnings(book, recorded.case, entry))
    if isinstance(entry, Shipment) and entry.tracking:
        slips = (*slips, str(read_parcel(entry.tracking, entry.carrier).remark))
    return recorded._replace(warnings=tuple(each for each in recorded.warnings if each not in slips))


def said_already(case: Case, before: Sequence[Entry], draft: TypedDraft, clock: Clock) -> Optional[Entry | str]:
    """The entry among those of before that tells what this draft does, or the name that the case has of it; None without.

    Raises what reading a date or an amount does.
    """
    if draft.kind == ITEM.name:
        things = [each for each in before if isinstance(each, Item)]
        name = as_seen(draft.answers.get("item", ""))
        same = next((each for each in things if as_seen(each.item) == name), None)
        return same or next(iter(things), None) or case.item
    if draft.kind == SHIPMENT.name:
        number = normalized(draft.answers.get("tracking", ""))
        parcels = [each for each in before if isinstance(each, Shipment)]
        return next((each for each in parcels if normalized(each.tracking or "") == number), None)
    if draft.kind == EVENT.name:
        return next(
            (each for each in before if isinstance(each, Event) and _is_same_event(case, each, draft, clock)), None
        )
    return None


def already_remark(case: Case, found: Entry | str, draft: TypedDraft) -> str:
    """That something is said already, and how the rest of it is added."""
    handle, said = case.handle, draft.answers
    if isinstance(found, str):
        return f"{handle} is about '{found}' already, so no item was added."
    ref = f"{handle}/{found.number}"
    if isinstance(found, Item):
        if as_seen(found.item) == as_seen(said.get("item", "")):
            return f"{ref} tells of this item already."
        return f"{handle} names what it is about already ({ref}), so no item was added."
    if isinstance(found, Event) and found.amount is None and "amount" in said:
        return f"{ref} tells of this already; with its sum: casebook edit {ref} --amount '{said['amount']}'."
    return f"{ref} tells of this already."


def _is_same_event(case: Case, event: Event, draft: TypedDraft, clock: Clock) -> bool:
    """Whether both tell of one thing; what the one order of a case was ordered on, the person knows best."""
    said: dict[str, Any] = dict(draft.answers)
    if event.event.value != said.get("event") or "date" not in said:
        return False
    amount = parse_amount(said.get("amount"))
    if event.event is EventKind.ORDERED and len(case.orders) < 2 and event.amount in (None, amount):
        return True
    apart = abs(event.at.day - parse_past_date(said["date"], clock).day)
    if event.event is EventKind.REFUNDED:
        return apart <= NEAR_DAYS_OF_MONEY and event.amount == amount
    return apart <= NEAR_DAYS and (event.amount is None or amount is None or as_typed(event.amount) == as_typed(amount))

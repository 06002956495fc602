"""A case or an entry with corrections in it, read as they were typed: which fields of each can be edited, and what follows.

Nothing here is recorded.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from casebook.actions.answers.card_endings import kept_of_card
from casebook.actions.answers.contact_answers import check_waiting
from casebook.actions.answers.edit_answers import EditAnswers
from casebook.actions.answers.given_answers import given
from casebook.actions.answers.other_parties import without_company_itself
from casebook.actions.answers.typed_values import value_typed
from casebook.actions.editing.corrected_dates import check_days
from casebook.actions.editing.edited_promise import promise_changes
from casebook.actions.results import FieldChange
from casebook.errors import UsageError, with_article
from casebook.parsing.when import Clock
from casebook.records.kind import Field
from casebook.records.kinds import CASE_KINDS, AnyRecord, Case, Contact, Entry, Promise, Reference, Shipment, kind_of
from casebook.text.comparing import is_blank

_DECIDES_DAYS = {"event": 0, "at": 1}
"""What is read first, as the other days of an entry are read by it."""

WHEN_CLOSED = ("closed", "outcome")
"""The fields of a case that closing it fills in."""

_DERIVED = ("check",)
"""What follows from other fields is not shown as changed."""


class NotOfThisKind(UsageError):
    """A field was to be edited that the kind does not have; `options` are those it has."""

    def __init__(self, option: str, kind: str, options: tuple[str, ...]) -> None:
        self.option, self.kind, self.options = option, kind, options

    def __str__(self) -> str:
        return f"{self.option} is nothing of {with_article(self.kind)}, which takes {', '.join(self.options)}."


class StillOpen(UsageError):
    """What closing a case says was to be edited of one that is open; `handle` is its own."""

    def __init__(self, option: str, handle: str) -> None:
        self.option, self.handle = option, handle

    def __str__(self) -> str:
        return f"{self.option} is what closing says, and {self.handle} is open: casebook close {self.handle} --outcome TEXT."


class ReopenInstead(UsageError):
    """The day a case was closed was to be emptied."""

    def __init__(self, handle: str) -> None:
        self.handle = handle

    def __str__(self) -> str:
        return f"a closed case has the day it was closed on; casebook reopen {self.handle} opens it again."


class CannotBeEmpty(UsageError):
    """A field was to be emptied that each of its kind has."""

    def __init__(self, option: str, kind: str) -> None:
        self.option, self.kind = option, kind

    def __str__(self) -> str:
        return f"every {self.kind} has one, so {self.option} cannot be empty; type what it is to be."


def editable_fields(subject: Case | Entry) -> dict[str, Field]:
    """The fields of a case, or of an entry of this kind, that can be edited, by their names where they are typed."""
    return {field.typed_name: field for field in kind_of(subject).fields if field.spec.editable}


def fields_edited(subject: Case | Entry, answers: EditAnswers) -> Iterator[tuple[Field, Any]]:
    """The fields that were answered, each with what was typed for it, first those that the days are read by. An option that is
    of two kinds answers the field of this one.

    Raises NotOfThisKind once it comes to an answer that is none of a field of this kind.
    """
    typed_as = editable_fields(subject)
    editable = {field.name: field for field in typed_as.values()}
    for name, typed in sorted(given(answers).items(), key=lambda one: _DECIDES_DAYS.get(one[0], len(_DECIDES_DAYS))):
        field = editable.get(name) or typed_as.get(_field_named(name).typed_name)
        if field is None:
            options = tuple(field.option for field in editable.values())
            raise NotOfThisKind(_field_named(name).option, kind_of(subject).name, options)
        yield field, typed


def edited(subject: Case | Entry, answers: EditAnswers, case: Case, clock: Clock) -> Case | Entry:
    """The case or the entry of it as these answers correct it; nothing is recorded.

    An entry that is named is its number by now (`with_entries_named`). Raises NotOfThisKind, CannotBeEmpty, StillOpen,
    ReopenInstead, WaitedLonger, and what `value_typed` and `check_days` do.
    """
    if isinstance(subject, Case):
        _check_closing(subject, answers)
    changes: dict[str, Any] = {}
    for field, typed in fields_edited(subject, answers):
        if isinstance(subject, Promise) and field.name == "due":
            continue
        changes[field.name] = value_typed(field, typed, clock, replace(subject, **changes), case)
        if field.required and changes[field.name] is None:
            raise CannotBeEmpty(field.option, kind_of(subject).name)
    if isinstance(subject, Promise):
        changes = promise_changes(subject, changes, answers.due, case, clock)
    if isinstance(subject, Shipment):
        changes = _shipment_changes(subject, changes)
    if changes.get("item"):
        changes = _item_changes(subject, changes, case, clock)
    after = replace(subject, **changes)
    after = without_company_itself(case, after) if isinstance(after, Contact) and "party" in changes else after
    if isinstance(after, Contact) and {"minutes", "waiting"} & changes.keys():
        check_waiting(after)
    if isinstance(after, Reference) and after.reference:
        after = replace(after, reference=kept_of_card(after.name, after.reference))
    check_days(subject, after, clock)
    return after


def diff(before: AnyRecord, after: AnyRecord) -> tuple[FieldChange, ...]:
    """Every field that differs, in the order they are stated; what follows from other fields is left out."""
    fields = [field for field in kind_of(before).fields if field.name not in _DERIVED]
    pairs = [
        FieldChange(each.label, getattr(before, each.name), getattr(after, each.name), bool(each.spec.relation))
        for each in fields
    ]
    return tuple(pair for pair in pairs if pair.before != pair.after)


def _field_named(name: str) -> Field:
    """The field of that name, which another kind has."""
    [field, *_] = [
        field for kind in CASE_KINDS.values() for field in kind.fields if field.spec.editable and field.name == name
    ]
    return field


def _check_closing(case: Case, answers: EditAnswers) -> None:
    """Raises StillOpen, ReopenInstead where what closing says is edited, and that is not how to say it."""
    for name in WHEN_CLOSED:
        if getattr(answers, name) is not None and case.closed is None:
            raise StillOpen(f"--{name}", case.handle)
    if answers.closed is not None and is_blank(answers.closed):
        raise ReopenInstead(case.handle)


def _item_changes(subject: Case | Entry, changes: dict[str, Any], case: Case, clock: Clock) -> dict[str, Any]:
    """An item in new words is read anew; what they do not say stays, and what was typed apart wins. Raises OwnItemHasDetails."""
    from casebook.actions.items import OwnItemHasDetails, has_details
    from casebook.parsing.items import read_item

    typed, currency = changes["item"], case.currency or clock.currency
    language = case.language or clock.language
    if isinstance(subject, Case):
        if has_details(typed, currency, language):
            raise OwnItemHasDetails(case.handle, typed)
        return changes
    reading = read_item(typed, currency, language, counted="pieces" in changes, priced="price" in changes)
    read = {"item": reading.name, "pieces": reading.pieces, "price": reading.price}
    return {**changes, **{name: value for name, value in read.items() if value is not None}}


def _shipment_changes(shipment: Shipment, changes: dict[str, Any]) -> dict[str, Any]:
    """A new number or carrier is read anew; without a number there is nothing to check."""
    if not {"tracking", "carrier"} & changes.keys():
        return changes
    number, carrier = changes.get("tracking", shipment.tracking), changes.get("carrier", shipment.carrier)
    if number is None:
        return {**changes, "carrier": carrier}
    from casebook.parsing.parcels import read_parcel

    reading = read_parcel(number, carrier)
    return {**changes, "carrier": reading.carrier, "check": reading.check}

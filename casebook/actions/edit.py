"""Correcting an entry or a case: which fields of each can be edited, and what that changes.

The kinds say it of every field; the options of `edit`, its form, and the differences it shows go through them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Optional

from casebook.actions.case_answers import country_warnings
from casebook.actions.contact_answers import check_waiting
from casebook.actions.corrected_dates import check_days
from casebook.actions.dates import long_ago_warnings
from casebook.actions.edited_promise import HANGS_ON, promise_changes, promise_warnings
from casebook.actions.find import as_promise
from casebook.actions.moved_entries import (
    Moved,
    counted_by_country,
    counted_from_entry,
    left_behind_warnings,
    moved_with,
)
from casebook.actions.record import sum_missing_warnings
from casebook.actions.results import Edited, EntryChanges, FieldChange
from casebook.actions.sensitive_text import sensitive_text_warnings
from casebook.actions.typed_values import value_typed
from casebook.errors import UsageError, with_article
from casebook.parsing.extra_words import quoted
from casebook.parsing.when import Clock
from casebook.records.codec import YesNoCodec
from casebook.records.kind import Field
from casebook.records.kinds import CASE_KINDS, Case, CaseWithEntries, Contact, Entry, Promise, Shipment, kind_of
from casebook.records.person import Person
from casebook.records.values import as_typed
from casebook.store.current_state import current
from casebook.store.writer import Writer

Edits = Mapping[str, object]
"""What is to change, by the names of the fields where they are typed; an empty text takes out what was there."""

_DECIDES_DAYS = {"kind": 0, "date": 1}
"""What is read first, as the other days of an entry are read by it."""

_DERIVED = ("check", "promised")
"""What follows from other fields is not shown as changed."""


class NotOfThisKind(UsageError):
    """A field was to be edited that the kind does not have; `options` are those it has."""

    def __init__(self, option: str, kind: str, options: tuple[str, ...]) -> None:
        self.option, self.kind, self.options = option, kind, options

    def __str__(self) -> str:
        return f"{self.option} is nothing of {with_article(self.kind)}, which takes {', '.join(self.options)}."


class CannotBeEmpty(UsageError):
    """A field was to be emptied that each of its kind has."""

    def __init__(self, option: str, kind: str) -> None:
        self.option, self.kind = option, kind

    def __str__(self) -> str:
        return f"every {self.kind} has one, so {self.option} cannot be empty; type what it is to be."


def given(**typed: object) -> Edits:
    """The edits that were typed: those that are not None. Each is named as `editable_fields` of some kind does."""
    return {name: value for name, value in typed.items() if value is not None}


def editable_fields(subject: Case | Entry) -> dict[str, Field]:
    """The fields of a case, or of an entry of this kind, that can be edited, by their names where they are typed."""
    return {field.typed_name: field for field in kind_of(subject).fields if field.spec.editable}


def edit(book: Writer, case: Case, entry: Optional[Entry], edits: Edits, clock: Clock) -> Edited:
    """The entry, or the case where there is none, as it reads now: with these edits in what stands there by then.

    What was recorded by the same day moves with it, and due days are counted anew, in the same transaction. Raises what
    `edited` does, RemovedMeanwhile, and ChangedMeanwhile where somebody else changed the same field.
    """
    before = entry or case
    after = edited(before, edits, case, clock)
    with book.transaction():
        if isinstance(before, Case):
            assert isinstance(after, Case)
            case = book.change_case(before, after)
            now, warnings = None, country_warnings(case.country, case.handle, clock) if "country" in edits else ()
        else:
            assert isinstance(after, Entry)
            before, after = _as_they_stand(book, before, after, edits, case, clock)
            now = book.edit(case, before, after)
            remarks = _warnings_of(before, now, edits, case, clock)
            warnings = (*remarks, *sensitive_text_warnings(case, [now]))
        moved = moved_by(book, case, before, now or case, clock)
        for one in moved:
            book.edit(case, one.before, one.after)
    told = tuple(words for one in moved for words in one.warnings)
    return Edited(case, now, diff(before, after), (*warnings, *told), changes_of(moved))


def moved_by(book: Writer, case: Case, before: Case | Entry, after: Case | Entry, clock: Clock) -> tuple[Moved, ...]:
    """What changes with an edit that makes the case, or an entry of it, another; nothing is recorded."""
    if isinstance(before, Case) and isinstance(after, Case):
        if before.country == after.country:
            return ()
        return counted_by_country(before, after, book.reader.case_with_entries(case).entries, clock)
    assert isinstance(before, Entry)
    assert isinstance(after, Entry)
    if before.at == after.at:
        return ()
    entries = book.reader.case_with_entries(case).entries
    together = book.recorded_with(before) if isinstance(before, Contact) else ()
    moved = moved_with(before, after, entries, together, case, clock)
    others = [one for one in entries if one.uuid not in {before.uuid, *(each.before.uuid for each in moved)}]
    moved = (*moved, *counted_from_entry(before, after, others, case, clock))
    if not isinstance(after, Promise):
        return moved
    return (*moved, Moved(after, after, left_behind_warnings(after, entries, case)))


def changes_of(moved: Sequence[Moved]) -> tuple[EntryChanges, ...]:
    """The entries that are another now, each with what changed."""
    return tuple(EntryChanges(one.after, diff(one.before, one.after)) for one in moved if one.before != one.after)


def promise_meant(case: CaseWithEntries, entry: Optional[Entry], edits: Edits) -> Optional[Entry]:
    """The entry; where it is a contact, and only what a promise alone has is edited, the one open promise made in it.

    Raises PromiseNotNamed.
    """
    of_a_promise = edits and edits.keys() <= {"by", *HANGS_ON}
    return as_promise(case, entry) if isinstance(entry, Contact) and of_a_promise else entry


def taken_for(case: Case, meant: Optional[Entry], named: Optional[Entry], edits: Edits) -> tuple[str, ...]:
    """A sentence where another entry was meant than was named; none otherwise."""
    if meant is None or meant is named:
        return ()
    options = " ".join(f"--{name} {quoted(str(typed))}" for name, typed in edits.items())
    return (f"this was taken for casebook edit {case.handle}/{meant.number} {options}",)


def _as_they_stand(
    book: Writer, before: Entry, after: Entry, edits: Edits, case: Case, clock: Clock
) -> tuple[Entry, Entry]:
    """Both, the due day of a promise whose day alone is edited counted from the words and the day it has by now."""
    if not isinstance(before, Promise) or not isinstance(after, Promise):
        return before, after
    if before.at == after.at or {"by", "text", *HANGS_ON} & edits.keys():
        return before, after
    standing, _ = current(book.revisions, kind_of(before), before.uuid)
    meant = edited(standing, edits, case, clock)
    assert isinstance(meant, Promise)
    seen = replace(before, text=standing.text, due=standing.due, due_from=standing.due_from)
    return seen, replace(after, text=standing.text, due=meant.due, due_from=meant.due_from)


def _warnings_of(before: Entry, now: Entry, edits: Edits, case: Case, clock: Clock) -> tuple[str, ...]:
    """What recording the entry so would be remarked on, as far as it was edited."""
    is_another_day = "date" in edits and now.at.day != before.at.day
    warnings = long_ago_warnings(now.at, clock, str(edits["date"])) if is_another_day else ()
    if isinstance(now, Contact) and isinstance(before, Contact) and before.party and not now.party:
        ref = f"{case.handle}/{now.number}"
        return (
            *warnings,
            f"{ref} counts as a contact with {case.company} itself now, and what was promised in it as theirs.",
        )
    if isinstance(now, Promise) and isinstance(before, Promise) and edits.get("by") != "":
        by = str(edits["by"]) if "by" in edits else None
        return (*warnings, *promise_warnings(before, now, frozenset(edits), by, case, clock))
    if {"kind", "amount"} & edits.keys():
        return (*warnings, *sum_missing_warnings(case, now))
    if isinstance(now, Shipment) and now.tracking and {"tracking", "carrier"} & edits.keys():
        from casebook.parsing.parcels import read_parcel

        remark = read_parcel(now.tracking, now.carrier).remark
        return (*warnings, remark) if remark else warnings
    return warnings


def edited(subject: Case | Entry, edits: Edits, case: Case, clock: Clock) -> Case | Entry:
    """The case or the entry of it with these edits in it; nothing is recorded.

    Raises NotOfThisKind, CannotBeEmpty, WaitedLonger, and what `value_typed` and `check_days` do.
    """
    editable, kind = editable_fields(subject), kind_of(subject).name
    changes: dict[str, Any] = {}
    for name, typed in sorted(edits.items(), key=lambda edit: _DECIDES_DAYS.get(edit[0], len(_DECIDES_DAYS))):
        field = editable.get(name)
        if field is None:
            raise NotOfThisKind(_option_named(name), kind, tuple(field.option for field in editable.values()))
        if isinstance(subject, Promise) and name == "by":
            continue
        changes[field.name] = value_typed(field, typed, clock, replace(subject, **changes))
        if field.required and changes[field.name] is None:
            raise CannotBeEmpty(field.option, kind)
    if isinstance(subject, Promise):
        by = edits.get("by")
        changes = promise_changes(subject, changes, None if by is None else str(by), case, clock)
    if isinstance(subject, Shipment):
        changes = _shipment_changes(subject, changes)
    if changes.get("item"):
        changes = _item_changes(subject, changes, case)
    after = replace(subject, **changes)
    if isinstance(after, Contact) and {"minutes", "waiting"} & changes.keys():
        check_waiting(after)
    check_days(subject, after, clock)
    return after


def diff(before: Case | Entry | Person, after: Case | Entry | Person) -> tuple[FieldChange, ...]:
    """Every field that differs, in the order they are stated; what follows from other fields is left out."""
    fields = [field for field in kind_of(before).fields if field.name not in _DERIVED]
    pairs = [FieldChange(each.label, getattr(before, each.name), getattr(after, each.name)) for each in fields]
    return tuple(pair for pair in pairs if pair.before != pair.after)


def form_values(subject: Case | Entry) -> dict[str, str]:
    """What stands in each field of the form, as it could be typed; an empty text where there is nothing."""
    return {
        name: as_typed(getattr(subject, field.name))
        for name, field in editable_fields(subject).items()
        if not isinstance(field.codec, YesNoCodec)
    }


def edits_from_form(subject: Case | Entry, answers: Mapping[str, str]) -> Edits:
    """The edits that a form with these answers asks for: those that are another than what stood there."""
    stood = form_values(subject)
    return {name: answer for name, answer in answers.items() if answer != stood[name]}


def _option_named(name: str) -> str:
    """The option of that name, which a field of another kind has."""
    [field, *_] = [
        field
        for kind in CASE_KINDS.values()
        for field in kind.fields
        if field.spec.editable and field.typed_name == name
    ]
    return field.option


def _item_changes(subject: Case | Entry, changes: dict[str, Any], case: Case) -> dict[str, Any]:
    """An item in new words is read anew; what they do not say stays, and what was typed apart wins. Raises OwnItemHasDetails."""
    from casebook.actions.items import OwnItemHasDetails, has_details
    from casebook.parsing.items import read_item

    typed, currency = changes["item"], case.amount.currency if case.amount else None
    if isinstance(subject, Case):
        if has_details(typed, currency):
            raise OwnItemHasDetails(case.handle, typed)
        return changes
    reading = read_item(typed, currency, counted="pieces" in changes, priced="price" in changes)
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

"""Correcting an entry or a case: which fields of each can be edited, how each is read, and what that changes.

One table says it of every field; the options of `edit`, its form, and the differences it shows go through that table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace
from enum import StrEnum
from typing import Any, Literal, NamedTuple, Optional

from casebook.actions.case_answers import parse_amount, parse_country, parse_language
from casebook.actions.dates import due_of_promise, long_ago_warnings, parse_past_date
from casebook.actions.results import Edited, FieldChange
from casebook.actions.sensitive_text import sensitive_text_warnings
from casebook.actions.text_answers import blank_to_none, checked_text
from casebook.errors import UsageError
from casebook.parsing.choices import choice_named, whole_number
from casebook.parsing.when import Clock
from casebook.records.kinds import Attachment, Case, Contact, Entry, Event, Promise, Shipment
from casebook.records.values import Moment, Money
from casebook.records.vocabularies import Channel, EventKind, Outcome, Role
from casebook.store.writer import Writer

Empty = Literal[""]


class Edits(NamedTuple):
    """What is to change, as it was typed; None leaves a field as it is, an empty one takes out what was there."""

    text: Optional[str] = None
    date: Optional[str] = None
    channel: Channel | Empty | None = None
    agent: Optional[str] = None
    role: Role | Empty | None = None
    case_number: Optional[str] = None
    outcome: Outcome | Empty | None = None
    minutes: int | Empty | None = None
    rating: int | Empty | None = None
    by: Optional[str] = None
    tracking: Optional[str] = None
    carrier: Optional[str] = None
    kind: EventKind | Empty | None = None
    private: Optional[bool] = None
    company: Optional[str] = None
    title: Optional[str] = None
    item: Optional[str] = None
    problem: Optional[str] = None
    want: Optional[str] = None
    amount: Optional[str] = None
    language: Optional[str] = None
    country: Optional[str] = None

    def given(self) -> dict[str, Any]:
        """The fields that are to change, by their names here."""
        return {name: value for name, value in self._asdict().items() if value is not None}


class EditableField(NamedTuple):
    """One field that can be edited: its name in `Edits`, the attribute it becomes, and how what was typed is read."""

    name: str
    attribute: str
    read: Callable[[Any, Clock], Any]
    words: Optional[type[StrEnum]] = None
    least: Optional[int] = None
    most: Optional[int] = None
    required: bool = False
    in_form: bool = True
    long: bool = False

    @property
    def option(self) -> str:
        """What it is called where it is typed."""
        return f"--{self.name.replace('_', '-')}"


def _as_given(value: Any, _: Clock) -> Any:
    return None if value == "" else value


def _line(value: str, _: Clock) -> Optional[str]:
    return blank_to_none(value)


def _text(value: str, _: Clock) -> Optional[str]:
    return checked_text(value)


def _past(value: str, clock: Clock) -> Moment:
    return parse_past_date(value, clock)


_FIELDS: Mapping[str, EditableField] = {
    field.name: field
    for field in (
        EditableField("text", "text", _text, long=True),
        EditableField("date", "at", _past),
        EditableField("channel", "channel", _as_given, Channel, required=True),
        EditableField("agent", "agent", _line),
        EditableField("role", "role", _as_given, Role),
        EditableField("case_number", "case_number", _line),
        EditableField("outcome", "outcome", _as_given, Outcome),
        EditableField("minutes", "minutes", _as_given, least=0, most=100_000),
        EditableField("rating", "rating", _as_given, least=1, most=5),
        EditableField("by", "due", _as_given),
        EditableField("tracking", "tracking", _line),
        EditableField("carrier", "carrier", _line),
        EditableField("kind", "event", _as_given, EventKind, required=True),
        EditableField("private", "private", _as_given, in_form=False),
        EditableField("company", "company", _line, required=True),
        EditableField("title", "title", _line),
        EditableField("item", "item", _line),
        EditableField("problem", "problem", _text, long=True),
        EditableField("want", "want", _line),
        EditableField("amount", "amount", lambda typed, _: parse_amount(typed)),
        EditableField("language", "language", lambda typed, _: parse_language(typed)),
        EditableField("country", "country", lambda typed, _: parse_country(typed)),
    )
}

_NAMES: Mapping[type, str] = {
    Contact: "text date channel agent role case_number outcome minutes rating private",
    Promise: "text date agent by private",
    Shipment: "text date tracking carrier private",
    Event: "text date kind private",
    Attachment: "text date private",
    Case: "company title item problem want amount language country",
}

_DERIVED = ("instant", "check", "promised")
"""What follows from other fields is not shown as changed."""


class NotOfThisKind(UsageError):
    """A field was to be edited that the kind does not have; `options` are those it has."""

    def __init__(self, option: str, kind: str, options: tuple[str, ...]) -> None:
        self.option, self.kind, self.options = option, kind, options

    def __str__(self) -> str:
        article = "an" if self.kind[0] in "aeiou" else "a"
        return f"{self.option} is nothing of {article} {self.kind}, which takes {', '.join(self.options)}."


class CannotBeEmpty(UsageError):
    """A field was to be emptied that each of its kind has."""

    def __init__(self, option: str, kind: str) -> None:
        self.option, self.kind = option, kind

    def __str__(self) -> str:
        return f"every {self.kind} has one, so {self.option} cannot be empty; type what it is to be."


def editable_fields(subject: Case | Entry) -> tuple[EditableField, ...]:
    """The fields of a case, or of an entry of this kind, that can be edited, in the order they are told."""
    return tuple(_FIELDS[name] for name in _NAMES[type(subject)].split())


def edit(book: Writer, case: Case, entry: Optional[Entry], edits: Edits, clock: Clock) -> Edited:
    """The entry, or the case where there is none, as it reads now. Raises what `edited` does."""
    before = entry or case
    after = edited(before, edits, case, clock)
    changes = diff(before, after)
    with book.transaction():
        if after != before:
            _ = book.edit(case, after) if isinstance(after, Entry) else book.edit_case(after)
    if isinstance(after, Case):
        return Edited(after, None, changes)
    warnings = long_ago_warnings(after.at, clock) if edits.date is not None else ()
    return Edited(case, after, changes, (*warnings, *sensitive_text_warnings(case, [after])))


def edited(subject: Any, edits: Edits, case: Case, clock: Clock) -> Any:
    """The case or the entry of it with these edits in it; nothing is recorded.

    Raises NotOfThisKind, CannotBeEmpty, UnreadableDate, InTheFuture, TextTooLong, NotText, WrongCountry,
    UnknownLanguage, and what reading an amount raises.
    """
    editable, kind = editable_fields(subject), type(subject).__name__.lower()
    by_name = {field.name: field for field in editable}
    changes: dict[str, Any] = {}
    for name, typed in edits.given().items():
        if name not in by_name:
            raise NotOfThisKind(_FIELDS[name].option, kind, tuple(field.option for field in editable))
        field = by_name[name]
        changes[field.attribute] = field.read(typed, clock)
        if field.required and changes[field.attribute] is None:
            raise CannotBeEmpty(field.option, kind)
    if isinstance(subject, Promise):
        changes = _promise_changes(subject, changes, edits.by, case, clock)
    if isinstance(subject, Shipment):
        changes = _shipment_changes(subject, changes)
    return replace(subject, **changes)


def diff(before: Case | Entry, after: Case | Entry) -> tuple[FieldChange, ...]:
    """Every field that differs, in the order they are stated; what follows from other fields is left out."""
    names = [field.name for field in fields(before) if field.name not in _DERIVED]
    pairs = [FieldChange(name, getattr(before, name), getattr(after, name)) for name in names]
    return tuple(pair for pair in pairs if pair.before != pair.after)


def form_values(subject: Case | Entry) -> dict[str, str]:
    """What stands in each field of the form, as it could be typed; an empty text where there is nothing."""
    return {
        field.name: _as_typed(getattr(subject, field.attribute)) for field in editable_fields(subject) if field.in_form
    }


def edits_from_form(subject: Case | Entry, answers: Mapping[str, str]) -> Edits:
    """The edits that a form with these answers asks for: the fields whose answer is another than what stood there.

    Raises NotAChoice, NotAWholeNumber.
    """
    stood = form_values(subject)
    changed = [field for field in editable_fields(subject) if answers.get(field.name, "") != stood.get(field.name, "")]
    return Edits(**{field.name: _from_form(field, answers[field.name]) for field in changed})


def _from_form(field: EditableField, typed: str) -> Any:
    if not typed:
        return ""
    if field.words is not None:
        return choice_named(field.words, field.option, typed)
    return typed if field.most is None else whole_number(typed, field.option, field.least, field.most)


def _as_typed(value: Any) -> str:
    if isinstance(value, Moment):
        return value.at
    if isinstance(value, Money):
        return f"{value.amount} {value.currency}"
    return "" if value is None else str(value)


def _promise_changes(
    promise: Promise, changes: dict[str, Any], by: Optional[str], case: Case, clock: Clock
) -> dict[str, Any]:
    """A promise in new words is read anew; `--by` wins; words that name no day leave the day as it was."""
    from casebook.parsing.due_dates import promise_kind_in

    if by is None and not changes.get("text"):
        return changes
    text = changes.get("text", promise.text) or ""
    changes = {**changes, "promised": promise_kind_in(text)}
    if by is not None and not by.strip():
        return {**changes, "due": None, "due_from": None}
    due = due_of_promise(text, by, changes.get("at", promise.at), case, clock)
    if due.last is None:
        return changes
    return {**changes, "due": due.last, "due_from": due.first}


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

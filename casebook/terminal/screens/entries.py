"""One entry with all its fields, one by one.

A field that needs words of its own has a row in the table of its kind; every other field of the record is shown under
its own name, so that none is ever left out. Those of which nothing is recorded are named together, below the others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import Enum
from typing import Any, NamedTuple

from casebook.domain.case_facts import CaseFacts
from casebook.domain.moment_words import moment_words
from casebook.records.kinds import Attachment, Contact, Entry, Event, Item, Promise, Reference, Shipment
from casebook.records.values import Moment, Money, as_typed
from casebook.records.vocabularies import Check, Role
from casebook.terminal.lines import MARGIN, Line, Piece, Span, Style, row, typed
from casebook.terminal.screens.by_kind import shown_by
from casebook.terminal.screens.contact_words import also_words, channel_words, contact_words
from casebook.terminal.screens.entry_heads import GAP, body, ref_of, ref_to
from casebook.terminal.screens.states import due_day, state_words
from casebook.text.sizes import size_words
from casebook.text.words.day_names import full_day, minutes_words

UNKNOWN = Span("not recorded", Style.QUIET)

_OF_EVERY_ENTRY = ("at", "logged", "uuid", "number", "text", "private", "private_text", "key")
"""The fields that stand above the rows, below them or, for the identity between books, nowhere."""


class LabelledValue(NamedTuple):
    """A label with its value; `fields` are those of the record that it shows."""

    label: str
    fields: tuple[str, ...]
    value: Callable[[CaseFacts, Any], Piece]


def entry_lines(facts: CaseFacts, entry: Entry) -> tuple[Line, ...]:
    """Everything recorded of one entry, field by field, and what was written under it; nothing of what nobody would miss.

    Raises UnknownKind.
    """
    shown = shown_by(ROWS, entry, "the fields of an entry")
    rows: list[tuple[str, Piece]] = [("when", (Span(moment_words(entry.at, facts.case.opened), Style.WHEN),))]
    told = [(each.label, each.value(facts, entry)) for each in rows_of(entry, shown)]
    rows += [(label, value) for label, value in told if value and value != (UNKNOWN,)]
    if entry.key:
        rows.append(("key", (Span("told first"),)))
    if entry.private:
        rows.append(("private", (Span("never exported"),)))
    rows.append(("logged", (Span(moment_words(entry.logged, facts.case.opened)),)))
    unknown = ", ".join(label for label, value in told if value == (UNKNOWN,))
    if unknown:
        rows.append((UNKNOWN.text, (Span(unknown, Style.QUIET),)))
    title = Line((ref_of(facts, entry), GAP, Span(type(entry).__name__.lower(), Style.HEADING)))
    width = max(len(label) for label, _ in rows) + 2
    text = (Line(), *(Line(line.spans, MARGIN, MARGIN, 2) for line in body(entry)))
    return (title, *(row(label, value, width) for label, value in rows), *(text if len(text) > 1 else ()))


def rows_of(entry: Entry, rows: Sequence[LabelledValue]) -> tuple[LabelledValue, ...]:
    """These rows, then one for every other field of the entry, in the order they were stated."""
    covered = {name for each in rows for name in each.fields}.union(_OF_EVERY_ENTRY)
    # The place for what a newer casebook wrote has no row where nothing is there.
    others = [
        name
        for name, _, spec in entry.stated_fields()
        if name not in covered and not (spec.opaque and getattr(entry, name) is None)
    ]
    return (*rows, *map(_plain, others))


def _plain(name: str, label: str = "", style: Style = Style.PLAIN) -> LabelledValue:
    """The row of a field that is shown as it is."""
    return LabelledValue(
        label or name.replace("_", " "), (name,), lambda facts, entry: _value(facts, getattr(entry, name), style)
    )


def _value(facts: CaseFacts, value: Any, style: Style = Style.PLAIN) -> Piece:
    """Any value that a field can hold; UNKNOWN where nothing was recorded."""
    if value in (None, "", ()):
        return (UNKNOWN,)
    if isinstance(value, bool):
        return (Span("yes" if value else "no", style),)
    if isinstance(value, Moment):
        return (Span(moment_words(value, facts.case.opened), style),)
    if isinstance(value, Money):
        return (Span(as_typed(value), style),)
    if isinstance(value, Enum):
        return (Span(str(value.value).replace("-", " "), style),)
    return (typed(as_typed(value), style),)


def _also(facts: CaseFacts, contact: Contact) -> Piece:
    return also_words(contact.also).piece


def _minutes(facts: CaseFacts, contact: Contact) -> Piece:
    return _value(facts, _minutes_of(contact.minutes))


def _minutes_of(count: int | None) -> str | None:
    return None if count is None else minutes_words(count)


def _day_of(day: date | None) -> str | None:
    return None if day is None else full_day(day)


def _rating(facts: CaseFacts, contact: Contact) -> Piece:
    return _value(facts, None if contact.rating is None else f"{contact.rating} of 5")


def _contradicts(facts: CaseFacts, entry: Contact | Promise) -> Piece:
    return _refs(facts, entry.contradicts)


def _goes_with(facts: CaseFacts, entry: Contact | Promise) -> Piece:
    return _refs(facts, entry.compatible_with)


def _refs(facts: CaseFacts, numbers: Sequence[int]) -> Piece:
    spans: list[Span] = []
    for number in numbers:
        spans += [*([Span(", ")] if spans else []), ref_to(facts, number)]
    return tuple(spans) or (UNKNOWN,)


def _made_by(facts: CaseFacts, promise: Promise) -> Piece:
    """Who made it, and what they are."""
    stands = facts.promise(promise.number)
    is_known = stands.role not in (None, Role.OTHER)
    role = Span(f" ({stands.role.value})") if stands.role and is_known and stands.made_by else None
    return (*_value(facts, stands.made_by, Style.AGENT), *([role] if role else []))


def _made_in(facts: CaseFacts, promise: Promise) -> Piece:
    made_in = facts.promise(promise.number).made_in
    return (ref_of(facts, made_in), GAP, *contact_words(made_in).piece) if made_in else (UNKNOWN,)


def _state(facts: CaseFacts, promise: Promise) -> Piece:
    stands = facts.promise(promise.number)
    return (Span(state_words(stands, facts.case, facts.now), Style(stands.state.value)),)


_CHECKED = {
    Check.VALID: Span("fits"),
    Check.INVALID: Span("one digit of this number looks wrong", Style.WARNING),
    Check.NONE: Span("none to check"),
}


def _size(facts: CaseFacts, attachment: Attachment) -> Piece:
    return (Span(f"{size_words(attachment.size)} ({attachment.size:,} bytes)"),)


def _attached_to(facts: CaseFacts, attachment: Attachment) -> Piece:
    return (ref_to(facts, attachment.attached_to) if attachment.attached_to else Span("the case"),)


ROWS: Mapping[type[Entry], Sequence[LabelledValue]] = {
    Contact: (
        LabelledValue("channel", ("channel",), lambda facts, contact: (Span(channel_words(contact.channel)),)),
        LabelledValue(
            "direction",
            ("incoming",),
            lambda facts, contact: (Span("from the company" if contact.incoming else "to the company"),),
        ),
        _plain("agent", style=Style.AGENT),
        _plain("role"),
        LabelledValue("also", ("also",), _also),
        _plain("case_number", style=Style.NUMBER),
        _plain("outcome"),
        _plain("party", "with"),
        LabelledValue("lasted", ("minutes",), _minutes),
        LabelledValue("waited", ("waiting",), lambda facts, contact: _value(facts, _minutes_of(contact.waiting))),
        LabelledValue("asked by", ("deadline",), lambda facts, contact: _value(facts, _day_of(contact.deadline))),
        LabelledValue("rating", ("rating",), _rating),
        LabelledValue("contradicts", ("contradicts",), _contradicts),
        LabelledValue("goes with", ("compatible_with",), _goes_with),
    ),
    Promise: (
        _plain("promised", "about"),
        LabelledValue("made by", ("agent",), _made_by),
        LabelledValue("made in", ("made_in",), _made_in),
        _plain("after", "waits for"),
        _plain("within", "then within"),
        _plain("happened"),
        LabelledValue(
            "due",
            ("due", "due_from"),
            lambda facts, promise: (Span(due_day(promise, facts.case)),),
        ),
        LabelledValue("state", ("verdict", "settled", "day_said"), _state),
        _plain("settled_note", "remark"),
        LabelledValue("contradicts", ("contradicts",), _contradicts),
        LabelledValue("goes with", ("compatible_with",), _goes_with),
    ),
    Shipment: (
        _plain("carrier"),
        _plain("tracking", style=Style.NUMBER),
        LabelledValue("check digit", ("check",), lambda facts, shipment: (_CHECKED[shipment.check],)),
        LabelledValue(
            "direction",
            ("returning",),
            lambda facts, shipment: (Span("back to the company" if shipment.returning else "to you"),),
        ),
    ),
    Event: (_plain("event"), _plain("amount", style=Style.NUMBER), _plain("method"), _plain("reference", "number")),
    Attachment: (
        _plain("name", "file", Style.HEADING),
        _plain("media_type", "type"),
        LabelledValue("size", ("size",), _size),
        _plain("sha256", "SHA-256", Style.NUMBER),
        _plain("modified", "last changed"),
        LabelledValue("kept with", ("attached_to",), _attached_to),
    ),
    Item: (_plain("item"), _plain("pieces"), _plain("price", "price of one", Style.NUMBER)),
    Reference: (_plain("name", "kind of number"), _plain("reference", "number", Style.NUMBER)),
}

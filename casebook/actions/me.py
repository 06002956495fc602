"""Who keeps the book: what is kept of that, corrected, and how it has to be written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, NamedTuple, Optional

from casebook.actions.edited_values import diff
from casebook.actions.results import FieldChange
from casebook.actions.short_answers import none_warnings
from casebook.actions.typed_values import value_typed
from casebook.errors import UsageError, shortened
from casebook.parsing.clock import Clock
from casebook.records.kind import Field
from casebook.records.kinds import PERSON
from casebook.records.person import NOBODY, Person
from casebook.store.person import keep_person
from casebook.store.writer import Writer

_EXAMPLES = {"--email": "sam@example.com", "--postcode": "'1234 AB'", "--phone": "'+31 6 12345678'"}

_LEAST_DIGITS = {"postcode": 1, "phone": 5}
"""Every postcode has a digit (UPU, addressing systems of all countries, November 2026), and a phone number several."""


class NotWrittenSo(UsageError):
    """A value that is nothing of its kind: an e-mail address without `@`, a postcode or a phone number without digits."""

    def __init__(self, option: str, typed: str, why: str) -> None:
        self.option, self.typed, self.why = option, typed, why

    def __str__(self) -> str:
        example = f"{self.option} {_EXAMPLES.get(self.option, '')}".strip()
        return f"'{shortened(self.typed)}' {self.why}; type it whole: {example}."


class OneLineOnly(UsageError):
    """A value of several lines where only a postal address has several."""

    def __init__(self, option: str) -> None:
        self.option = option

    def __str__(self) -> str:
        return f"{self.option} takes one line; only --address may have several."


class PersonChanged(NamedTuple):
    """Who keeps the book as it reads now, and every field that changed."""

    person: Person
    changes: tuple[FieldChange, ...]
    warnings: tuple[str, ...] = ()


def own_fields() -> tuple[Field, ...]:
    """What can be kept of who keeps the book."""
    return tuple(field for field in PERSON.fields if field.spec.editable)


def own_value(field: Field, typed: str, clock: Clock) -> Optional[str]:
    """The value as it is kept, from what was typed, without the blanks around it and its lines; None for blanks.

    Raises NotWrittenSo, OneLineOnly, TextTooLong, NotText.
    """
    found = value_typed(field, typed, clock, NOBODY)
    if found is None:
        return None
    lines = list(filter(None, (line.strip() for line in str(found).splitlines())))
    if len(lines) > 1 and field.name != "address":
        raise OneLineOnly(field.option)
    value = "\n".join(lines)
    if field.name == "email":
        _check_email(field, value)
    if sum(map(str.isdigit, value)) < _LEAST_DIGITS.get(field.name, 0):
        what = "has no digit, and every postcode has one" if field.name == "postcode" else "is no phone number"
        raise NotWrittenSo(field.option, value, what)
    return value


def keep_me(book: Writer, typed: Mapping[str, str], clock: Clock) -> PersonChanged:
    """Who keeps the book, with what was typed for these fields, by their names; an empty text takes out what was there.

    Raises NotWrittenSo, OneLineOnly, TextTooLong, NotText, TooLong, ChangedMeanwhile.
    """
    values: dict[str, Any] = {name: own_value(PERSON.field(name), text, clock) for name, text in typed.items()}
    warnings = none_warnings(*((PERSON.field(name).option, text) for name, text in typed.items()))
    before = book.reader.person()
    after = replace(before, **values)
    if before == after:
        return PersonChanged(before, (), warnings)
    with book.transaction():
        kept = keep_person(book.revisions, before, after)
    return PersonChanged(kept, diff(before, replace(kept, uuid=before.uuid)), warnings)


def _check_email(field: Field, value: str) -> None:
    """Raises NotWrittenSo where it is no address that mail could go to: one `@`, and a domain with a dot (RFC 5321, 2.3.5)."""
    name, _, domain = value.rpartition("@")
    if "@" not in value:
        raise NotWrittenSo(field.option, value, "has no @, so it is no e-mail address")
    parts = domain.split(".")
    if not name or "@" in name or len(parts) < 2 or not all(parts) or any(map(str.isspace, value)):
        raise NotWrittenSo(field.option, value, "is no e-mail address")

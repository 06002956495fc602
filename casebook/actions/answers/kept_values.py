"""What is kept of no case, as it was typed: how an e-mail address, a number or a page has to be written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from casebook.actions.answers.given_answers import given
from casebook.actions.answers.typed_values import value_typed
from casebook.errors import UsageError, listed, shortened
from casebook.parsing.clock import Clock
from casebook.records.kind import Field, Kind
from casebook.records.person import NOBODY

if TYPE_CHECKING:
    from casebook.actions.answers.company_answers import CompanyAnswers
    from casebook.actions.answers.person_answers import PersonAnswers

_EXAMPLES = {
    "--email": "sam@example.com",
    "--postcode": "'1234 AB'",
    "--phone": "'+31 6 12345678'",
    "--account": "'NL91 ABNA 0417 1643 00'",
    "--contact": "https://www.example.com/contact",
    "--chat": "https://www.example.com/help, or 'in the app, under Help'",
}

_LEAST_DIGITS = {"postcode": 1, "phone": 3, "account": 4}
"""Every postcode has a digit (UPU, addressing systems of all countries, November 2026), a phone or account number several: the
shortest services have three (`191`)."""

_ON_KEYS = re.compile(r"(?=.*\d)[-+()./#*\s\dA-Z]*[A-Z]{3}[-()./\s\dA-Z]*")
"""A number with letters in place of digits, as they stand on the keys (ITU-T E.161): `13 CABS`."""

_WITHOUT_DIGITS = {
    "postcode": "has no digit, and every postcode has one",
    "phone": "is not a phone number",
    "account": "is not an account number",
}

_SEVERAL_LINES = ("address", "hours", "human", "source")
_PAGES = ("contact", "chat")


class NotWrittenSo(UsageError):
    """A value that is nothing of its kind: an e-mail address without `@`, a postcode or a phone number without digits."""

    def __init__(self, option: str, typed: str, why: str) -> None:
        self.option, self.typed, self.why = option, typed, why

    def __str__(self) -> str:
        example = f"{self.option} {_EXAMPLES.get(self.option, '')}".strip()
        return f"'{shortened(self.typed)}' {self.why}; type it whole: {example}."


class OneLineOnly(UsageError):
    """A value of several lines where only these `others` have several."""

    def __init__(self, option: str, others: tuple[str, ...]) -> None:
        self.option, self.others = option, others

    def __str__(self) -> str:
        return f"{self.option} takes one line; only {listed(self.others)} may have several."


def kept_fields(kind: Kind[Any]) -> tuple[Field, ...]:
    """What can be kept of who keeps the book, or of a company."""
    return tuple(field for field in kind.fields if field.spec.editable)


def fields_given(kind: Kind[Any], answers: PersonAnswers | CompanyAnswers) -> tuple[tuple[Field, str], ...]:
    """The fields of the kind that were answered, each with what was typed for it."""
    return tuple((kind.field(name), typed) for name, typed in given(answers).items())


def kept_value(kind: Kind[Any], field: Field, typed: str, clock: Clock) -> Any:
    """The value as it is kept, from what was typed, without the blanks around it and its lines; None for blanks.

    Raises NotWrittenSo, OneLineOnly, NotAWholeNumber, TextTooLong, NotText.
    """
    found = value_typed(field, typed, clock, NOBODY)
    if not isinstance(found, str):
        return found
    lines = list(filter(None, (line.strip() for line in found.splitlines())))
    if len(lines) > 1 and field.name not in _SEVERAL_LINES:
        raise OneLineOnly(field.option, tuple(each.option for each in kept_fields(kind) if each.name in _SEVERAL_LINES))
    value = "\n".join(lines)
    if field.name == "email":
        _check_email(field, value)
    if field.name in _PAGES:
        _check_page(field, value)
    is_on_keys = field.name == "phone" and _ON_KEYS.fullmatch(value) is not None
    if sum(map(str.isdigit, value)) < _LEAST_DIGITS.get(field.name, 0) and not is_on_keys:
        raise NotWrittenSo(field.option, value, _WITHOUT_DIGITS[field.name])
    return value


def _check_email(field: Field, value: str) -> None:
    """Raises NotWrittenSo where it is no address that mail could go to: one `@`, and a domain with a dot (RFC 5321, 2.3.5)."""
    name, _, domain = value.rpartition("@")
    if "@" not in value:
        raise NotWrittenSo(field.option, value, "has no @, so it is not an e-mail address")
    if not name or "@" in name or not _is_domain(domain) or any(map(str.isspace, value)):
        raise NotWrittenSo(field.option, value, "is not an e-mail address")


def _check_page(field: Field, value: str) -> None:
    """Raises NotWrittenSo where one word alone is no address of a page; several words say where it is otherwise."""
    if any(map(str.isspace, value)):
        return
    scheme, mark, rest = value.partition("://")
    place = (rest if mark else scheme).partition("/")[0].partition("?")[0].partition(":")[0]
    if (mark and scheme.lower() not in ("http", "https")) or "@" in value.partition("?")[0] or not _is_domain(place):
        raise NotWrittenSo(field.option, value, "is not the address of a page")


def _is_domain(text: str) -> bool:
    parts = text.split(".")
    return len(parts) > 1 and all(parts)

"""Who keeps the book, as a text tells it where that is asked for: what a company asks first, to find the account.

A chat asks for a name, the account and a postcode; phone and postal address are for letters, and stay out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.outline import Item
from casebook.exporters.words.typed import as_sentence, capitalised, one_line
from casebook.language.language import language_named

if TYPE_CHECKING:
    from casebook.exporters.options import ExportOptions
    from casebook.records.person import Person

TOLD = ("name", "email", "customer", "postcode")
"""The fields that are told, in this order."""


def identity_of(person: Person) -> dict[str, str]:
    """What is told of them, each on one line, by the name of its field; the account's name only where it is another."""
    told = {name: one_line(getattr(person, name)) for name in TOLD}
    if told["customer"] == told["name"]:
        told["customer"] = ""
    return {name: value for name, value in told.items() if value}


def identity_line(options: ExportOptions) -> str:
    """`I am Sam de Vries, account sam@example.com, postcode 1234 AB.`; nothing unless that is asked for."""
    if options.person is None:
        return ""
    phrases = language_named(options.language).identity
    told = identity_of(options.person)
    return as_sentence(capitalised(", ".join(phrases[name].format(value=value) for name, value in told.items())))


def identity_items(options: ExportOptions) -> tuple[Item, ...]:
    """What is told of the person as points of a list, each under its name; none unless that is asked for."""
    labels = language_named(options.language).labels
    told = identity_of(options.person) if options.person else {}
    return tuple(Item(value, labels[name]) for name, value in told.items())

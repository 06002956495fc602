"""A row of a spreadsheet that was imported before with fewer columns: known again, and what was missing of it filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Optional
from uuid import UUID

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.records.kinds import CONTACT, Case, Contact, Entry, Promise
from casebook.records.vocabularies import Channel
from casebook.store.writer import Writer

_TELLING = ("agent", "case_number", "text")
"""What tells one contact of a day from another: one of these is the same in both."""

_LEFT_ALONE = ("uuid", "number", "logged", "at")

_TYPED = 4
"""The version of the identities of what was typed; those of what was imported follow from what it says."""


def row_before(before: Sequence[Entry], contact: Contact) -> Optional[Contact]:
    """The contact that was imported of the same row: of the same time, the same in all that both tell; None without one."""
    for other in before:
        if not isinstance(other, Contact) or other.at != contact.at or UUID(other.uuid).version == _TYPED:
            continue
        told = {name: (_told(other, name), _told(contact, name)) for name in _names()}
        both = {name: pair for name, pair in told.items() if None not in pair}
        if all(one == two for one, two in both.values()) and any(name in both for name in _TELLING):
            return other
    return None


def fill_in(
    book: Writer, case: Case, there: Contact, answers: ContactAnswers, entries: Sequence[Entry]
) -> Optional[str]:
    """Put into a contact what the row tells beside it; a sentence of what was, None where there was nothing."""
    contact = answers.contact
    missing = {
        name: value for name in _names() if _told(there, name) is None and (value := _told(contact, name)) is not None
    }
    if missing:
        book.edit(case, there, replace(there, **missing))
    made = {each.text for each in entries if isinstance(each, Promise) and each.made_in == there.number}
    promised = [text for text in answers.promises if text not in made]
    sentences = []
    if missing:
        named = ", ".join(name.replace("_", " ") for name in missing)
        sentences.append(f"this was imported before with fewer columns, and only what was missing was added: {named}")
    if promised:
        sentences.append(
            f"what was promised in it was not added to {case.handle}/{there.number}, which was imported before"
        )
    return "; ".join(sentences) + "." if sentences else None


def _names() -> list[str]:
    """The fields that a row may tell."""
    return [field.name for field in CONTACT.fields if field.name not in _LEFT_ALONE]


def _told(contact: Contact, name: str) -> Any:
    """What a contact tells in a field; None for what stands there where nobody told anything."""
    value = getattr(contact, name)
    return None if value in (None, "", False, (), Channel.OTHER) else value

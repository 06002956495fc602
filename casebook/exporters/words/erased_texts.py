"""What was erased for good, told to others: a word of their language where a whole statement stood, and nothing elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from casebook.domain.case_facts import CaseFacts, gather
from casebook.language.language import Language, language_named
from casebook.records.field import ERASED_TEXT
from casebook.records.kinds import Case, CaseWithEntries, Contact, Entry, Event, Promise, kind_of

Record = TypeVar("Record", bound=Case | Entry)


def erased_told_in(facts: CaseFacts, code: str) -> CaseFacts:
    """The facts with the word of this language for a statement that was erased, and without whatever else was; the same where
    nothing was."""
    language = language_named(code)
    if not (_has_any(facts.case) or any(map(_has_any, facts.entries))):
        return facts
    case, entries = _told(facts.case, language), tuple(_told(entry, language) for entry in facts.entries)
    return gather(CaseWithEntries(case, entries, facts.left_out, facts.typed), facts.now)


def _has_any(record: Case | Entry) -> bool:
    return ERASED_TEXT in vars(record).values()


def _told(record: Record, language: Language) -> Record:
    erased = [name for name, value in vars(record).items() if value == ERASED_TEXT]
    stays = {"party"} | ({"text"} if _is_statement(record) else set()) | _required_of(record)
    texts: dict[str, Any] = {name: language.erased if name in stays else None for name in erased}
    return replace(record, **texts) if texts else record


def _is_statement(record: Case | Entry) -> bool:
    """Whether its text is all that it says: a contact, a promise, a note; not how a parcel stood, nor what a sum was for."""
    return isinstance(record, (Contact, Promise)) or (isinstance(record, Event) and record.amount is None)


def _required_of(record: Case | Entry) -> set[str]:
    return {field.name for field in kind_of(record).fields if field.required}

"""What was erased for good, told in the language of the text: the book says it in one word for all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from casebook.domain.case_facts import CaseFacts, gather
from casebook.language.language import Language, language_named
from casebook.records.field import ERASED_TEXT
from casebook.records.kinds import Case, CaseWithEntries, Entry

Record = TypeVar("Record", bound=Case | Entry)


def erased_told_in(facts: CaseFacts, code: str) -> CaseFacts:
    """The facts with the word of this language for a text that was erased; the same where there is none."""
    language = language_named(code)
    has_any = _has_any(facts.case) or any(map(_has_any, facts.entries))
    if language.erased == ERASED_TEXT or not has_any:
        return facts
    case, entries = _told(facts.case, language), tuple(_told(entry, language) for entry in facts.entries)
    return gather(CaseWithEntries(case, entries, facts.left_out), facts.now)


def _has_any(record: Case | Entry) -> bool:
    return ERASED_TEXT in vars(record).values()


def _told(record: Record, language: Language) -> Record:
    texts: dict[str, Any] = {name: language.erased for name, value in vars(record).items() if value == ERASED_TEXT}
    return replace(record, **texts) if texts else record

"""What was erased for good, told to others: nothing. Only what has to be there gives way to a word of their language: a name, and
that a contact was with another party."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from casebook.domain.case_facts import CaseFacts
from casebook.domain.gathered_anew import gathered_with
from casebook.language.language import Language, language_named
from casebook.records.field import ERASED_TEXT
from casebook.records.kinds import Case, Entry, Event, Item, Promise, Reference, kind_of
from casebook.records.vocabularies import EventKind

Record = TypeVar("Record", bound=Case | Entry)


def erased_told_in(facts: CaseFacts, code: str, *, all_stay: bool = False) -> CaseFacts:
    """The facts without what was erased, promises, notes, things and numbers as a whole unless `all_stay`, and with the word of
    this language for what has to be there; the same where nothing was."""
    language = language_named(code)
    if not (_has_any(facts.case) or any(map(_has_any, facts.entries))):
        return facts
    entries = (_told(entry, language) for entry in facts.entries if all_stay or not _says_no_more(entry))
    return gathered_with(facts, _told(facts.case, language), entries)


def _has_any(record: Case | Entry) -> bool:
    return ERASED_TEXT in vars(record).values()


def _told(record: Record, language: Language) -> Record:
    erased = [name for name, value in vars(record).items() if value == ERASED_TEXT]
    stays = dict.fromkeys(_required_of(record), language.erased) | {"party": language.log.other_party}
    texts: dict[str, Any] = {name: stays.get(name) for name in erased}
    return replace(record, **texts) if texts else record


def _says_no_more(record: Entry) -> bool:
    """Whether all that it said was erased: a promise, a note, a thing or a number."""
    if isinstance(record, Item | Reference):
        return ERASED_TEXT in ((record.item,) if isinstance(record, Item) else (record.name, record.reference))
    if isinstance(record, Event) and (record.event is not EventKind.NOTE or record.amount is not None):
        return False
    return isinstance(record, (Promise, Event)) and record.text == ERASED_TEXT


def _required_of(record: Case | Entry) -> set[str]:
    return {field.name for field in kind_of(record).fields if field.required}

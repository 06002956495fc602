"""Money that came as the person noted it in words, and did not record as a refund: how to record it."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.noted_money import money_that_came
from casebook.exporters.words.as_told import as_told
from casebook.records.kinds import Contact, Entry, Event
from casebook.records.vocabularies import EventKind


def money_remarks(facts: CaseFacts, language: str) -> list[str]:
    """How to record money that came and is told in words alone, and whether a text in this language takes it for a refund
    already; nothing where a refund is recorded, or a case is closed."""
    if facts.case.closed is not None or facts.refunds:
        return []
    for entry in facts.entries:
        is_note = isinstance(entry, Event) and entry.event is EventKind.NOTE
        if not (is_note or (isinstance(entry, Contact) and not entry.incoming and not entry.party)):
            continue
        if came := money_that_came(getattr(entry, "text", None) or ""):
            return [_how_to_record(facts, entry, came, is_taken=bool(as_told(facts, language).refunds))]
    return []


def _how_to_record(facts: CaseFacts, entry: Entry, typed: str, *, is_taken: bool) -> str:
    handle, currency = facts.case.handle, facts.case.currency
    amount = f"{typed} {currency}" if currency and typed[-1:].isdigit() and typed[:1].isdigit() else typed
    kept = f'casebook edit {handle}/{entry.number} --kind refunded --amount "{amount}"'
    new = f'casebook note {handle} --kind refunded --amount "{amount}"'
    how = kept if isinstance(entry, Event) else new
    says = f"{handle}/{entry.number} says that money came"
    if is_taken:
        return f"{says}, and is told as a refund; to record it as one: {how}."
    return f"{says}; recorded as a refund, the text asks for the rest: {how}."

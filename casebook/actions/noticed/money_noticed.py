"""Money that came as the person told it in words, and did not record as a refund: without one it counts in no sum."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from casebook.actions.answers.currencies import currency_of
from casebook.actions.suggested_commands import command_line
from casebook.domain.notes.money_came import clause_of_money, may_be_paid, money_that_came, sums_awaited
from casebook.records.kinds import Contact, Entry, Event
from casebook.records.vocabularies import EventKind

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts


def may_tell_of_money(entry: Entry) -> bool:
    """Whether a look at the rest of the case is worth while: some word of it may say that money came."""
    text = _text_of(entry)
    return any(map(str.isdecimal, text)) and (money_that_came(text) != "" or may_be_paid(text))


def money_remarks(facts: CaseFacts, language: str) -> list[str]:
    """How to record money that came and is told in words alone, of the first entry that tells so, and whether a text in
    this language takes it for a refund already; nothing of a closed case."""
    if facts.case.closed is not None:
        return []
    for entry in facts.entries:
        if remark := money_remark(facts, entry):
            from casebook.exporters.words.as_told import as_told

            is_taken = bool(as_told(facts, language).refunds)
            return [remark.replace(_UNRECORDED, _TAKEN) if is_taken else remark]
    return []


_UNRECORDED = ", and no refund is recorded; so that it counts: "
_TAKEN = ", and is told as a refund; to record it as one: "


def money_remark(facts: CaseFacts, entry: Entry) -> str:
    """How to record money of which this entry tells in words alone; nothing where a refund was recorded since, or one of the
    same sum before."""
    text = _text_of(entry)
    if not any(map(str.isdecimal, text)):
        return ""
    awaited = sums_awaited(facts, entry) if may_be_paid(text) else frozenset()
    came = money_that_came(text, awaited)
    if not came or _is_recorded(facts, entry, came):
        return ""
    ref, clause = f"{facts.case.handle}/{entry.number}", clause_of_money(text, awaited)
    command = _how_to_record(facts, entry, came, clause)
    return f"{ref} says that {came} came{_UNRECORDED}{command}"


def _text_of(entry: Entry) -> str:
    """The words of an entry in which the person tells what happened; none of others."""
    is_note = isinstance(entry, Event) and entry.event is EventKind.NOTE and entry.amount is None
    is_told = isinstance(entry, Contact) and not entry.incoming and not entry.party
    return (entry.text or "") if is_note or is_told else ""


def _is_recorded(facts: CaseFacts, entry: Entry, came: str) -> bool:
    from decimal import Decimal

    from casebook.text.currency_places import places_of
    from casebook.text.sums import value_of

    for refund in facts.refunds:
        is_same = refund.amount is not None and Decimal(refund.amount.amount) == value_of(
            came, places_of(refund.amount.currency)
        )
        if is_same or refund.number > entry.number:
            return True
    return False


def _how_to_record(facts: CaseFacts, entry: Entry, typed: str, clause: str) -> str:
    handle, currency = facts.case.handle, currency_of(facts.case, facts.entries) or _only_currency(_text_of(entry))
    amount = f"{typed} {currency}" if currency and typed[-1:].isdigit() and typed[:1].isdigit() else typed
    options, day = ["--kind", "refunded", "--amount", amount], _day_of(entry, typed, clause)
    if isinstance(entry, Event):
        dated = ["--date", day] if day != entry.at.at[:10] else []
        return command_line(["casebook", "edit", f"{handle}/{entry.number}", *options, *dated])
    return command_line(["casebook", "note", handle, *options, "--date", day])


def _only_currency(text: str) -> str:
    """The sign of the one currency in a text, which a sum without any is in too; nothing where there are two."""
    signs = set(re.findall(r"[€£$]", text))
    return signs.pop() if len(signs) == 1 else ""


def _day_of(entry: Entry, typed: str, clause: str) -> str:
    """The day it came, as the clause tells that says so, else its sentence: that of the entry where no one day is told."""
    from casebook.parsing.past_days import past_day_in

    sentence = next((each for each in re.split(r"[.!;](?=\s|\Z)|\n", _text_of(entry)) if typed in each), "")
    day = past_day_in(clause, entry.at) or past_day_in(sentence, entry.at) or entry.at.day
    return day.isoformat()

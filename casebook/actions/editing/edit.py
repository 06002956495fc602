"""Correcting an entry or a case: what is recorded, what changes with it, and what is remarked on.

The kinds say of every field whether it can be edited; the options of `edit`, its form, and the differences it shows go
through them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Optional

from casebook.actions.answers.card_endings import card_remarks
from casebook.actions.answers.case_answers import country_warnings
from casebook.actions.answers.currencies import clock_of_case
from casebook.actions.answers.dates import long_ago_warnings
from casebook.actions.answers.edit_answers import EditAnswers
from casebook.actions.answers.given_answers import given
from casebook.actions.answers.other_parties import company_itself_warnings
from casebook.actions.answers.relative_words import relative_word_warnings
from casebook.actions.answers.sensitive_text import sensitive_case_warnings, sensitive_text_warnings
from casebook.actions.closing import closed_too_early
from casebook.actions.editing.edited_links import other_mark_warnings, with_entries_named
from casebook.actions.editing.edited_promise import HANGS_ON, is_read_anew, promise_warnings
from casebook.actions.editing.edited_values import diff, edited, fields_edited
from casebook.actions.editing.moved_entries import (
    Moved,
    counted_by_country,
    counted_from_entry,
    left_behind_warnings,
    moved_with,
)
from casebook.actions.find import as_promise
from casebook.actions.note import sum_missing_warnings
from casebook.actions.results import Edited, EntryChanges
from casebook.actions.stopped_clocks import REWORDED, clocks_without
from casebook.actions.suggested_commands import quoted
from casebook.parsing.when import Clock
from casebook.records.kinds import Case, CaseWithEntries, Contact, Entry, Promise, Reference, Shipment, kind_of
from casebook.records.values import normalized
from casebook.store.current_state import current
from casebook.store.reader import Reader
from casebook.store.writer import Writer

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts


def edit(book: Writer, case: Case, entry: Optional[Entry], answers: EditAnswers, clock: Clock) -> Edited:
    """The entry, or the case where there is none, as it reads now: what stands there by then, corrected so.

    What was recorded by the same day moves with it, and due days are counted anew, in the same transaction. Raises what
    `edited` and `with_entries_named` do, HandleTaken, RemovedMeanwhile, and ChangedMeanwhile where somebody else changed
    the same field.
    """
    before, stood = entry or case, _facts_if_sums(book, case, answers, clock)
    answers = with_entries_named(book.reader, case, before, answers)
    has_sums = any((answers.amount, answers.price, answers.item))
    clock = clock_of_case(book.reader, case, clock, is_asked=has_sums)
    after = edited(before, answers, case, clock)
    with book.transaction():
        if isinstance(before, Case):
            assert isinstance(after, Case)
            case = book.change_case(before, after)
            said = (
                *_warnings_of_case(book.reader, case, answers, clock),
                *relative_word_warnings(case, clock, vars(before)),
            )
            now, warnings = None, (*said, *sensitive_case_warnings(case, before))
        else:
            assert isinstance(after, Entry)
            before, after = _as_they_stand(book, before, after, answers, case, clock)
            now = book.edit(case, before, after)
            remarks = _warnings_of(before, now, answers, case, clock)
            links = other_mark_warnings(book.reader, case, now, answers)
            way = _way_warnings(book.reader, case, now, answers)
            warnings = (*remarks, *links, *way, *sensitive_text_warnings(case, [now]))
        moved = moved_by(book, case, before, now or case, clock)
        for one in moved:
            book.edit(case, one.before, one.after)
    told = tuple(words for one in moved for words in one.warnings)
    sums = _want_warnings(book, case, answers, stood, clock)
    return Edited(case, now, diff(before, after), (*warnings, *told, *sums), changes_of(moved))


def moved_by(book: Writer, case: Case, before: Case | Entry, after: Case | Entry, clock: Clock) -> tuple[Moved, ...]:
    """What changes with an edit that makes the case, or an entry of it, another; nothing is recorded."""
    if isinstance(before, Case) and isinstance(after, Case):
        if before.country == after.country:
            return ()
        return counted_by_country(before, after, book.reader.case_with_entries(case).entries, clock)
    assert isinstance(before, Entry)
    assert isinstance(after, Entry)
    entries = book.reader.case_with_entries(case).entries
    now = [after if one.uuid == before.uuid else one for one in entries]
    stopped = clocks_without(book, case, [before], now, clock, REWORDED) if _tells_else(before, after) else ()
    if before.at == after.at:
        return stopped
    together = book.recorded_with(before) if isinstance(before, Contact) else ()
    moved = moved_with(before, after, entries, together, case, clock)
    others = [one for one in entries if one.uuid not in {before.uuid, *(each.before.uuid for each in moved)}]
    moved = (*moved, *counted_from_entry(before, after, others, case, clock), *stopped)
    if not isinstance(after, Promise):
        return moved
    return (*moved, Moved(after, after, left_behind_warnings(after, entries, case)))


def _tells_else(before: Entry, after: Entry) -> bool:
    """Whether an entry tells of something else than it did, and not only of another day."""
    return replace(before, at=after.at) != after


def changes_of(moved: Sequence[Moved]) -> tuple[EntryChanges, ...]:
    """The entries that are another now, each with what changed."""
    return tuple(EntryChanges(one.after, diff(one.before, one.after)) for one in moved if one.before != one.after)


def promise_meant(case: CaseWithEntries, entry: Optional[Entry], answers: EditAnswers) -> Optional[Entry]:
    """The entry; where it is a contact, and only what a promise alone has is edited, the one open promise made in it.

    Raises PromiseNotNamed.
    """
    edited_fields = given(answers).keys()
    of_a_promise = edited_fields and edited_fields <= {"due", "event", *HANGS_ON}
    return as_promise(case, entry) if isinstance(entry, Contact) and of_a_promise else entry


def taken_for(case: Case, meant: Optional[Entry], named: Optional[Entry], answers: EditAnswers) -> tuple[str, ...]:
    """A sentence where another entry was meant than was named; none otherwise."""
    if meant is None or meant is named:
        return ()
    options = " ".join(f"{field.option} {quoted(str(typed))}" for field, typed in fields_edited(meant, answers))
    return (f"this was taken for casebook edit {case.handle}/{meant.number} {options}",)


def _as_they_stand(
    book: Writer, before: Entry, after: Entry, answers: EditAnswers, case: Case, clock: Clock
) -> tuple[Entry, Entry]:
    """Both, the due day of a promise whose day alone is edited counted from the words and the day it has by now."""
    if not isinstance(before, Promise) or not isinstance(after, Promise):
        return before, after
    if before.at == after.at or is_read_anew(answers):
        return before, after
    standing, _ = current(book.revisions, kind_of(before), before.uuid)
    meant = edited(standing, answers, case, clock)
    assert isinstance(meant, Promise)
    seen = replace(before, text=standing.text, due=standing.due, due_from=standing.due_from)
    return seen, replace(after, text=standing.text, due=meant.due, due_from=meant.due_from)


def _facts_if_sums(book: Writer, case: Case, answers: EditAnswers, clock: Clock) -> Optional[CaseFacts]:
    """The case as it stands, where the want or a sum is edited; None otherwise."""
    if answers.want is None and answers.amount is None and answers.event is None:
        return None
    from casebook.domain.case_facts import gather

    return gather(book.reader.case_with_entries(case), clock.now)


def _want_warnings(
    book: Writer, case: Case, answers: EditAnswers, stood: Optional[CaseFacts], clock: Clock
) -> tuple[str, ...]:
    """Where the want or a sum was edited: that the want names another sum than is still owed, unless that was so before."""
    facts = _facts_if_sums(book, case, answers, clock)
    if facts is None:
        return ()
    from casebook.actions.noticed.sums import rest_remarks, want_remarks

    told = rest_remarks(facts) if answers.event is not None else ()
    return (*want_remarks(facts, before=stood if answers.want is None else None), *told)


def _warnings_of_case(reader: Reader, case: Case, answers: EditAnswers, clock: Clock) -> tuple[str, ...]:
    """What opening, or closing, the case so would be remarked on, as far as it was edited."""
    country = country_warnings(case.country, case.handle, clock) if answers.country is not None else ()
    closed = long_ago_warnings(case.closed, clock, answers.closed) if answers.closed and case.closed else ()
    return (*country, *closed, *(closed_too_early(reader, case) if answers.closed else ()))


def _warnings_of(before: Entry, now: Entry, answers: EditAnswers, case: Case, clock: Clock) -> tuple[str, ...]:
    """What recording the entry so would be remarked on, as far as it was edited."""
    is_another_day = answers.at is not None and now.at.day != before.at.day
    warnings = long_ago_warnings(now.at, clock, answers.at) if is_another_day else ()
    warnings = (*warnings, *company_itself_warnings(case, answers.party or ""))
    if isinstance(now, Contact) and isinstance(before, Contact) and before.party and not now.party:
        ref = f"{case.handle}/{now.number}"
        return (
            *warnings,
            f"{ref} counts as a contact with {case.company} itself now, and what was promised in it as theirs.",
        )
    if isinstance(now, Reference) and isinstance(before, Reference):
        return (*warnings, *card_remarks([(now.name, answers.reference or before.reference or "")]))
    if isinstance(now, Promise) and isinstance(before, Promise) and answers.due != "":
        return (*warnings, *promise_warnings(before, now, answers, case, clock))
    if answers.event is not None or answers.amount is not None:
        return (*warnings, *sum_missing_warnings(case, now))
    is_other_number = answers.tracking is not None or answers.carrier is not None
    if isinstance(now, Shipment) and now.tracking and is_other_number:
        from casebook.parsing.parcels import read_parcel

        remark = read_parcel(now.tracking, now.carrier).remark
        return (*warnings, remark) if remark else warnings
    return warnings


def _way_warnings(reader: Reader, case: Case, now: Entry, answers: EditAnswers) -> tuple[str, ...]:
    """Where it was edited whether a parcel goes back: what else of the same parcel says otherwise, and how to correct that."""
    if not isinstance(now, Shipment) or answers.returning is None or not now.tracking:
        return ()
    others = [one for one in reader.case_with_entries(case).entries if isinstance(one, Shipment) and one.tracking]
    of_it = [one for one in others if normalized(one.tracking or "") == normalized(now.tracking)]
    option = "--return" if now.returning else "--not-return"
    refs = [f"{case.handle}/{one.number}" for one in of_it if one.returning != now.returning]
    return tuple(f"{ref} is of the same parcel and says otherwise; casebook edit {ref} {option}" for ref in refs)

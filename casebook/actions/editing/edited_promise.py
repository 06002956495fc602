"""A promise with corrections in it: read anew from new words, due when it was said, or when what it waits for happened."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Optional

from casebook.actions.answers.dates import Due, due_of_promise
from casebook.actions.answers.edit_answers import EditAnswers
from casebook.actions.awaited import (
    NothingAwaited,
    counted_from,
    event_typed,
    happened_warnings,
    span_typed,
    waiting_warnings,
)
from casebook.actions.editing.moved_entries import counted_anew
from casebook.actions.noticed.due_remarks import due_warnings, kept_day_warning
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case, Promise

HANGS_ON = frozenset(("after", "within", "happened"))
"""The fields of a promise that say what it hangs on."""


def promise_changes(
    promise: Promise, changes: dict[str, Any], by: Optional[str], case: Case, clock: Clock
) -> dict[str, Any]:
    """The changes with what follows from them: what it is about, what it waits for, and when it is due.

    A promise in new words, or of another day, is read anew; `--kind` and `--by` win, then what it waits for; words that name
    neither leave the day as it was. Raises NothingAwaited, NoSpan, AfterADay, UnreadableDate.
    """
    from casebook.parsing.promises.promise_kinds import promise_kind_in

    text, made = changes.get("text", promise.text) or "", changes.get("at", promise.at)
    if changes.get("text"):
        changes = {"promised": promise_kind_in(text), **changes}
    if HANGS_ON & changes.keys():
        return _hanging(promise, changes, text, by, case, clock)
    if by is not None and not by.strip():
        return {**changes, "due": None, "due_from": None}
    if by is None and not changes.get("text"):
        if made == promise.at or promise.after is not None:
            return changes
        moved = counted_anew(promise, replace(promise, at=made), case, clock).after
        return {**changes, "due": getattr(moved, "due", None), "due_from": getattr(moved, "due_from", None)}
    due = due_of_promise(text, by, made, case, clock)
    if due.condition is not None:
        said = {"after": due.condition.after, "within": due.condition.within}
        is_same = said == {"after": promise.after, "within": promise.within}
        if is_same or (by is None and promise.after is None and _was_given_its_day(promise, case, clock)):
            return changes
        return _counted(promise, {**changes, **said, "happened": None}, case, clock)
    if due.last is None:
        return changes
    if by is None and promise.after is not None and not _was_in_words(promise, case, clock):
        return changes
    gone = {} if by is not None or promise.after is None else dict.fromkeys(HANGS_ON)
    return {**changes, **gone, "due": due.last, "due_from": due.first}


def _hanging(
    promise: Promise, changes: dict[str, Any], text: str, by: Optional[str], case: Case, clock: Clock
) -> dict[str, Any]:
    """The changes of a promise that is said to wait for something else, or no longer, or that it happened."""
    if changes.get("within"):
        changes = {**changes, "within": span_typed(changes["within"])}
    if changes.get("after"):
        said = event_typed(changes["after"], clock)
        changes = {"within": said.within or promise.within, **changes, "after": said.after}
    merged = replace(promise, **changes)
    if merged.after is not None and by is not None:
        return _due_by(promise, changes, by, case, clock)
    if merged.after is not None:
        return _counted(promise, changes, case, clock)
    if any(changes.get(name) for name in HANGS_ON):
        raise NothingAwaited(f"{case.handle}/{promise.number}")
    due = due_of_promise(text, by if by and by.strip() else None, merged.at, case, clock)
    return {**changes, **dict.fromkeys(HANGS_ON), "due": due.last, "due_from": due.first}


def _due_by(promise: Promise, changes: dict[str, Any], by: str, case: Case, clock: Clock) -> dict[str, Any]:
    due = due_of_promise("", by, changes.get("at", promise.at), case, clock) if by.strip() else Due()
    return {**changes, "due": due.last, "due_from": due.first}


def _counted(promise: Promise, changes: dict[str, Any], case: Case, clock: Clock) -> dict[str, Any]:
    merged = replace(promise, **changes)
    if "within" in changes and merged.within is None:  # it was counted by what is gone
        return {**changes, "due": None, "due_from": None}
    counted = counted_from(merged, merged.happened, case, clock)
    return {**changes, "due": counted.due, "due_from": counted.due_from}


def _was_given_its_day(promise: Promise, case: Case, clock: Clock) -> bool:
    """Whether the day it is due is none that its own words say."""
    said = due_of_promise(promise.text or "", None, promise.at, case, clock)
    return promise.due is not None and (said.last, said.first) != (promise.due, promise.due_from)


def _was_in_words(promise: Promise, case: Case, clock: Clock) -> bool:
    """Whether what it waits for was read from its own words."""
    condition = due_of_promise(promise.text or "", None, promise.at, case, clock).condition
    return condition is not None and condition.after == promise.after


def is_read_anew(answers: EditAnswers) -> bool:
    """Whether the words of a promise, its day, or what it hangs on were edited."""
    hangs_on = (answers.after, answers.within, answers.happened)
    return any(typed is not None for typed in (answers.text, answers.due, *hangs_on))


def promise_warnings(before: Promise, now: Promise, answers: EditAnswers, case: Case, clock: Clock) -> tuple[str, ...]:
    """What recording the promise so would be remarked on, as far as it was edited."""
    by = answers.due
    if now.waits:
        return waiting_warnings(case, [now]) if is_read_anew(answers) else ()
    if answers.happened is not None and by is None:
        return happened_warnings(case, now)
    if by is not None or answers.text is not None:
        due = due_of_promise(now.text or "", by, now.at, case, clock)
        if due.last is None and now.due is not None:
            return (kept_day_warning(due.unread, now.due),)
        return due_warnings(due, now.text or "", by, now.at, case, clock)
    if before.at != now.at:
        return counted_anew(before, replace(before, at=now.at), case, clock).warnings
    return ()

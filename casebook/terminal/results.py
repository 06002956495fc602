"""What actions return, as it is printed: a confirmation a line each, or the contract's document with these entries alone.

Only the one of the two that is asked for is made, so that neither pays for the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple, Optional

from casebook.actions.results import (
    CaseChanged,
    Done,
    DoneTogether,
    Edited,
    EntryChanges,
    FieldChange,
    Recorded,
    States,
)
from casebook.errors import shortened
from casebook.records.kinds import AnyRecord, Case, Company, Contact, Entry, Person
from casebook.records.revision import Action
from casebook.records.values import Agent, Moment, as_typed
from casebook.text.differences import where_they_differ
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.store.reader import Reader

LONGEST_TOLD = 200
"""How many characters of a text are repeated of what was undone or given back."""

_KEYS = {Action.UNDONE: "undid", Action.REDONE: "redid"}

UNCHANGED = "nothing to change"
"""What stands after what was named where it reads so already, whatever was to be done to it."""

_CASE_ACTS = {Action.CLOSED: "closed", Action.REOPENED: "open again"}


class RecordedResult(NamedTuple):
    """Entries that were recorded; `reader` gives the case as it stands in the book now."""

    recorded: Recorded
    reader: Reader
    now: datetime

    def text(self) -> str:
        """`towel/3  Thu 31 Oct 2024 14:05 · chat with Maria`, a line each; before them the case where it was opened."""
        from casebook.terminal.screens.confirmation import case_confirmation, confirmation

        case = self.recorded.case
        if self.recorded.unchanged:
            return _lines([f"{case.handle}/{entry.number}  {UNCHANGED}" for entry in self.recorded.entries])
        lines = [case_confirmation(case, "opened")] if self.recorded.opened else []
        return _lines([*lines, *(confirmation(case, entry) for entry in self.recorded.entries)])

    def document(self) -> dict[str, Any]:
        """The case with these entries alone."""
        return _case_document(self.reader, self.recorded.case, self.recorded.entries, self.now)


class CaseChangedResult(NamedTuple):
    """A case that was closed or opened again."""

    changed: CaseChanged
    reader: Reader
    now: datetime

    def text(self) -> str:
        """`towel  closed · Amazon · refunded in full`."""
        from casebook.terminal.screens.confirmation import case_confirmation

        case, act = self.changed.case, self.changed.act
        if self.changed.unchanged:
            return _lines([f"{case.handle}  {UNCHANGED}"])
        words = case_confirmation(case, _CASE_ACTS[act])
        return _lines([f"{words} · {for_screen(case.outcome, lines=False)}" if case.outcome else words])

    def document(self) -> dict[str, Any]:
        """The case without its entries."""
        return _case_document(self.reader, self.changed.case, (), self.now)


class EditedResult(NamedTuple):
    """A case or an entry that was edited."""

    edited: Edited
    reader: Reader
    now: datetime

    def text(self) -> str:
        """`towel/3  agent: Maria → Maria Jansen`, a line for each field, then of what changed with it."""
        case, entry = self.edited.case, self.edited.entry
        ref = f"{case.handle}/{entry.number}" if entry else case.handle
        return _lines(
            [
                *(f"{ref}  {words}" for words in change_lines(self.edited.changes, case) or [UNCHANGED]),
                *moved_lines(case, self.edited.moved),
            ]
        )

    def document(self) -> dict[str, Any]:
        """The case with the entry that was edited, and those that changed with it."""
        entries = [*filter(None, [self.edited.entry]), *(moved.entry for moved in self.edited.moved)]
        return _case_document(self.reader, self.edited.case, entries, self.now)


class DoneResult(NamedTuple):
    """What was hidden, undone or erased; times are told by the clock of `home`."""

    together: DoneTogether
    home: Moment
    now: datetime

    def text(self) -> str:
        """`towel/3  removed`, a line for each; under what was undone or given back, what that is."""
        from casebook.domain.moment_words import moment_words

        since = self.together.since
        end = f" on {moment_words(since, self.home)}" if since else ""
        lines: list[str] = []
        for done in self.together.done:
            lines += [f"{done.ref}  {_act_words(done)}{end}", *(f"  {line}" for line in _state_lines(done.states))]
        return _lines(lines)

    def document(self) -> dict[str, Any]:
        """Each ref with what was done to it."""
        from casebook.exporters.document import done_document

        done = [
            {"ref": each.ref, "act": each.act.value} | ({_KEYS[each.act]: each.undid.value} if each.undid else {})
            for each in self.together.done
        ]
        return done_document(done, self.now)


def change_lines(changes: Sequence[FieldChange], case: Optional[Case]) -> list[str]:
    """What changed, a line a field: `agent: Maria → Maria Jansen`, `rating: nothing → 4`, `made in: nothing → towel/3`; of long
    texts what differs."""
    words = [
        where_they_differ(_value_words(each.before, each, case), _value_words(each.after, each, case))
        for each in changes
    ]
    return [f"{change.label}: {before} → {after}" for change, (before, after) in zip(changes, words, strict=True)]


def moved_lines(case: Case, moved: Sequence[EntryChanges]) -> list[str]:
    """What changed with what was edited, a line a field: `towel/4  due: Thu 7 Nov 2024 → Fri 8 Nov 2024`."""
    return [
        f"{case.handle}/{each.entry.number}  {words}" for each in moved for words in change_lines(each.changes, case)
    ]


def preview(case: Case, entries: Sequence[Entry]) -> list[str]:
    """What would be recorded, a line an entry, for a person to agree to; before them the case where it is yet to be opened."""
    from casebook.terminal.screens.confirmation import case_confirmation, words_of

    opened = [] if case.uuid else [case_confirmation(case, "new case")]
    return [*opened, *(words_of(case, entry) for entry in entries)]


def _value_words(value: object, change: FieldChange, case: Optional[Case]) -> str:
    """A value of a case or an entry in words, on one line, safe for a terminal."""
    if value is None or value == ():
        return "nothing"
    if change.names_entry and case is not None:
        numbers = value if isinstance(value, tuple) else (value,)
        return ", ".join(f"{for_screen(case.handle)}/{number}" for number in numbers)
    if isinstance(value, Moment):
        from casebook.domain.moment_words import moment_words

        return moment_words(value, value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple) and not isinstance(value[0], Agent):
        return for_screen(", ".join(map(str, value)), lines=False)
    return for_screen(as_typed(value), lines=False)


def _act_words(done: Done) -> str:
    if done.unchanged:
        return UNCHANGED
    more = done.undid.value if done.undid else ", ".join(done.fields)
    return f"{done.act.value}: {more}" if more else done.act.value


def _state_lines(states: Optional[States]) -> list[str]:
    """What is back or gone, as the timeline tells it; where it was there all along, every field before and after."""
    if states is None or not (states.before or states.after):
        return []
    before, after = states.before, states.after
    told = after or before
    assert told is not None
    words = [_told_words(states.case, told)]
    if before and after:
        from casebook.actions.editing.edited_values import diff

        return [*(words if isinstance(told, Entry) else []), *change_lines(diff(before, after), states.case)]
    if isinstance(told, Contact) and told.text:
        words.append(for_screen(shortened(told.text, LONGEST_TOLD), lines=False))
    return [f"{'back' if after else 'gone'}: {words[0]}", *words[1:]]


def _told_words(case: Optional[Case], told: AnyRecord) -> str:
    """The case, the entry of it, who keeps the book, or a company, on one line."""
    from casebook.terminal.screens.confirmation import case_words, kept_words, words_of

    if isinstance(told, Person | Company):
        return kept_words(told)
    if isinstance(told, Case):
        return case_words(told)
    assert case is not None
    return words_of(case, told)


def _case_document(reader: Reader, case: Case, entries: Sequence[Entry], now: datetime) -> dict[str, Any]:
    from casebook.domain.case_facts import gather
    from casebook.exporters.document import case_document

    facts = gather(reader.case_with_entries(case), now)
    return case_document(facts, [facts.entry(entry.number) for entry in entries])


def _lines(lines: Sequence[str]) -> str:
    return "".join(f"{for_screen(line)}\n" for line in lines)

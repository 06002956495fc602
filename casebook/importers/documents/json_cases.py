"""Cases made of what stands in a document: small ones many at a time, a large one part by part.

No identity and no handle may be given to two things in a document.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from casebook.domain.merge_result import CasePart, ImportedCase, ImportedEntries, ImportedEntry, WholeCase, by_kind
from casebook.importers.documents.json_object import JsonObject
from casebook.importers.documents.json_records import case_draft, entry_draft, quick_cases, quick_entries
from casebook.importers.documents.quick_columns import TakesACloserLook
from casebook.importers.draft import RecordDraft
from casebook.importers.errors import NotImportable
from casebook.records.kinds import Case
from casebook.records.values import Moment
from casebook.text.comparing import as_seen

AT_ONCE = 1_000
"""About so many entries are read, and wait, together; a case with more comes in parts."""

_MOST_UNKNOWN = 10_000
"""About so many places of unknown keys are held; more say no more."""


class RawCase(NamedTuple):
    """What stands in a document for a case: its place, the object of the case itself, and the elements of its entries."""

    where: str
    case: dict[str, Any]
    entries: Sequence[Any]


class CaseReader:
    """Makes the cases of one document. `as_of` is when it was written, in whose zone dates without one are.

    `unknown` is where keys stand that nothing is known of.
    """

    def __init__(self, as_of: Moment) -> None:
        self.as_of, self.unknown = as_of, list[str]()
        self._handles: dict[str, str] = {}
        self._uuids: set[str] = set()

    def cases(self, raw: Sequence[RawCase]) -> Iterator[list[ImportedCase]]:
        """These cases, all at once where nothing is wrong with any, otherwise one after the other. Raises NotImportable."""
        if not raw:
            return
        try:
            yield self._at_once(raw)
        except TakesACloserLook:
            for one in raw:
                begun = BegunCase(self, one.where, JsonObject(one.case, _within(one.where, "case")))
                yield [*begun.take(0, one.entries), begun.last()]

    def check_handle(self, case: Case, where: str) -> None:
        """Raises NotImportable where another case of the document has the handle."""
        key = as_seen(case.handle)
        if key in self._handles:
            raise NotImportable(f"{_within(where, 'case')}.handle", f"'{case.handle}' is {self._handles[key]}'s")
        self._handles[key] = where

    def take(self, draft: RecordDraft[Any], ref: str) -> None:
        """Raises NotImportable where something else of the document has the identity."""
        uuid = draft.record.uuid
        if uuid in self._uuids:
            raise NotImportable(ref, f"its uuid {uuid} is another's too")
        self._uuids.add(uuid)
        if draft.unknown and len(self.unknown) < _MOST_UNKNOWN:
            self.unknown += [f"{draft.place}.{key}" for key in draft.unknown]

    def take_identities(self, uuids: Sequence[str]) -> None:
        """Raises TakesACloserLook where not all of them are new in the document; then none was taken."""
        new = set(uuids)
        if len(new) < len(uuids) or not self._uuids.isdisjoint(new):
            raise TakesACloserLook
        self._uuids |= new

    def _at_once(self, raw: Sequence[RawCase]) -> list[ImportedCase]:
        cases, last_numbers = quick_cases([one.case for one in raw], self.as_of.zone)
        handles = {as_seen(case.handle): one.where for case, one in zip(cases, raw, strict=True)}
        if len(handles) < len(cases) or not self._handles.keys().isdisjoint(handles):
            raise TakesACloserLook
        entries = [one.entries for one in raw]
        of_cases = quick_entries(list(zip(cases, entries, strict=True)), self.as_of.zone, self.as_of)
        for owner, of_kinds in enumerate(of_cases):
            numbers = {number for some in of_kinds for number in some.numbers}
            if len(numbers) < len(entries[owner]):
                raise TakesACloserLook
            last_numbers[owner] = max((last_numbers[owner], *numbers))
        self.take_identities(
            [case.uuid for case in cases] + [uuid for of_kinds in of_cases for some in of_kinds for uuid in some.uuids]
        )
        self._handles |= handles
        made = zip(cases, map(tuple, of_cases), last_numbers, strict=True)
        return [ImportedCase(case, of_kinds, last_number) for case, of_kinds, last_number in made]


class BegunCase:
    """A case whose entries come up some at a time. Raises NotImportable."""

    def __init__(self, reader: CaseReader, where: str, given: JsonObject) -> None:
        self._reader, self._entries_at = reader, _within(where, "entries")
        draft, last_number = case_draft(given, reader.as_of.zone)
        self._case = draft.record
        reader.check_handle(self._case, where)
        reader.take(draft, self._case.handle)
        self._whole = WholeCase({}, last_number)
        self._waiting: Sequence[ImportedEntries] | None = None
        self._is_first = True

    def take(self, start: int, values: Sequence[Any]) -> Iterator[ImportedCase]:
        """These elements of its entries, the first of which is at that position; the part that they show not to be the last."""
        before = self._waiting
        try:
            self._waiting = self._at_once(values)
        except TakesACloserLook:
            self._waiting = by_kind([self._closely(at, value) for at, value in enumerate(values, start)])
        if before is not None:
            yield self._part(before, is_last=False)

    def last(self) -> ImportedCase:
        """The last part, or the case, where it has but one."""
        self._whole.last_number = max(self._whole.last_number, *self._whole.identities, 0)
        return self._part(self._waiting or (), is_last=True)

    def _part(self, of_kinds: Sequence[ImportedEntries], *, is_last: bool) -> ImportedCase:
        is_first, self._is_first = self._is_first, False
        part = None if is_first and is_last else CasePart(self._whole, is_first, is_last)
        return ImportedCase(self._case, tuple(of_kinds), self._whole.last_number, part)

    def _at_once(self, values: Sequence[Any]) -> Sequence[ImportedEntries]:
        if not {dict}.issuperset(map(type, values)):
            raise TakesACloserLook
        as_of, taken = self._reader.as_of, self._whole.identities
        [of_kinds] = quick_entries([(self._case, values)], as_of.zone, as_of)
        new = {number: uuid for some in of_kinds for number, uuid in zip(some.numbers, some.uuids, strict=True)}
        if len(new) < len(values) or not taken.keys().isdisjoint(new):
            raise TakesACloserLook
        self._reader.take_identities(list(new.values()))
        taken |= new
        return of_kinds

    def _closely(self, at: int, value: Any) -> ImportedEntry:
        """The entry at this position, or the refusal of what is wrong with it."""
        given, as_of = JsonObject(value, f"{self._entries_at}[{at}]"), self._reader.as_of
        draft = entry_draft(given, self._case, as_of.zone, as_of)
        ref = f"{self._case.handle}/{draft.record.number}"
        if draft.record.number in self._whole.identities:
            raise given.refusal("ref", f"'{ref}' stands there twice")
        self._whole.identities[draft.record.number] = draft.record.uuid
        self._reader.take(draft, ref)
        return draft.record


def _within(where: str, key: str) -> str:
    """The place of what stands under a key of the object there."""
    return f"{where}.{key}" if where else key

"""The JSON of casebook, format `casebook/1`, read back: one case, or several under `cases`.

The keys are those of the fields of the kinds. What the contract's own keys do not tell is filled in the same way each
time, so that a file written by hand can be imported twice: an identity made from the handle and the numbers, the
offset of the time as its zone, and the file's own `as_of` as when it was written down.

A document is looked through whole before anything is done with it. No more of it is held than one case, if its `case`
stands before its `entries`; those that were read wait packed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, BinaryIO, NamedTuple

from casebook.domain.merge_result import ImportedCase, ImportedEntries, ImportedEntry
from casebook.errors import shortened
from casebook.importers.draft import Draft
from casebook.importers.errors import NewerFormat, NotImportable
from casebook.importers.json_object import JsonObject
from casebook.importers.json_records import case_draft, entry_draft, quick_entries
from casebook.importers.json_stream import CHUNK, JsonStream
from casebook.importers.packed_cases import Cases
from casebook.importers.quick_columns import TakesACloserLook
from casebook.importers.source import UNASKED, Asking, Source
from casebook.records.json_values import json_type_name
from casebook.records.kinds import Case
from casebook.records.values import Moment, moment_from_iso
from casebook.text.comparing import as_seen

FORMAT = "casebook/1"

_MOST_UNKNOWN = 10_000
"""About so many places of unknown keys are held; more say no more."""


class Read(NamedTuple):
    """What a document holds, and where keys stand in it that nothing is known of, in cases and entries and beside them."""

    cases: Cases
    unknown: tuple[str, ...]
    left_out: tuple[str, ...]


def source_of(stream: BinaryIO, asking: Asking) -> Source:
    """What the document holds; no contents of files. Raises NotImportable, NewerFormat."""
    return Source(*read(stream, asking=asking, size=stream.seek(0, 2)))


def read(
    stream: BinaryIO,
    see: Callable[[ImportedCase], object] = lambda _: None,
    asking: Asking = UNASKED,
    size: int = 0,
) -> Read:
    """All cases of the document that the stream holds, or none: NotImportable, NewerFormat.

    `see` is called with every case while the document is looked through; of `size` bytes is said how far that is.
    """
    # The first piece is read twice, for the head and for the whole.
    with asking.progress("reading", size + min(size, CHUNK)) as advance:
        document, cases = _Pass(stream, _head_of(stream, advance), advance), Cases()
        for case in document.cases():
            see(case)
            cases.add(case)
    return Read(cases, tuple(document.unknown), tuple(document.left_out))


class _Head(NamedTuple):
    as_of: Moment
    zone: str


def _head_of(stream: BinaryIO, advance: Callable[[int], None]) -> _Head:
    """When the document was written, and its zone; no more is read than up to there."""
    stream.seek(0)
    json, found = JsonStream(stream, advance), {}
    if json.peek() != "{":
        JsonObject(json.value(""), "")
    for key in json.members(""):
        if key not in ("format", "as_of"):
            json.skip(key)
            continue
        found[key] = json.value(key)
        if key == "format":
            _check_format(found[key])
        if len(found) == 2:
            break
    _check_format(found.get("format"))
    document = JsonObject(found, "")
    text = document.text("as_of")
    as_of = moment_from_iso(text, None, "UTC")
    if as_of is None or not as_of.has_time:
        raise document.refusal("as_of", f"'{shortened(text)}' is no time such as 2024-11-20T12:00:00+01:00")
    return _Head(as_of, as_of.zone)


def _check_format(found: object) -> None:
    if found == FORMAT:
        return
    if isinstance(found, str) and re.fullmatch(r"casebook/[0-9]{1,9}", found, re.ASCII) and int(found[9:]) > 1:
        raise NewerFormat(found, FORMAT)
    raise NotImportable("format", f"this is not {FORMAT}, so it is no document of casebook")


class _Pass:
    """The document, gone through once. No identity and no handle may be given to two things in it."""

    def __init__(self, stream: BinaryIO, head: _Head, advance: Callable[[int], None]) -> None:
        stream.seek(0)
        self.head, self._json = head, JsonStream(stream, advance)
        self.unknown: list[str] = []
        self.left_out: list[str] = []
        self._handles: dict[str, str] = {}
        self._uuids: set[str] = set()

    def cases(self) -> Iterator[ImportedCase]:
        """Each case once all of it was read."""
        alone, several = _Part("", self), False
        for key in self._json.members(""):
            if alone.takes(key, self._json):
                continue
            if key == "cases" and self._json.peek() != "n":
                several = True
                yield from self._cases()
            elif key in ("format", "as_of", "cases"):
                self._json.value(key)
            else:
                self.left_out.append(shortened(key))
                self._json.skip(shortened(key))
        self._json.end()
        if several and alone.is_begun:
            raise NotImportable("case", "this stands beside 'cases'; a document holds either")
        if not (several or alone.is_begun):
            raise NotImportable("case", "this is missing, so the document holds no case")
        if not several:
            yield alone.whole()

    def _cases(self) -> Iterator[ImportedCase]:
        self._require("[", "cases", "a list")
        for at in self._json.elements():
            where = f"cases[{at}]"
            self._require("{", where, "an object")
            part = _Part(where, self)
            for key in self._json.members(where):
                if not part.takes(key, self._json):
                    self.left_out.append(f"{where}.{shortened(key)}")
                    self._json.skip(f"{where}.{shortened(key)}")
            yield part.whole()

    def _require(self, opening: str, where: str, what: str) -> None:
        if self._json.peek() != opening:
            raise NotImportable(where, f"{json_type_name(self._json.value(where))} stands where {what} belongs")

    def check_handle(self, case: Case, where: str) -> None:
        """Raises NotImportable where another case of the document has the handle."""
        key = as_seen(case.handle)
        if key in self._handles:
            raise NotImportable(f"{where}.case.handle", f"'{case.handle}' is {self._handles[key]}'s")
        self._handles[key] = where

    def check_identity(self, ref: str, uuid: str) -> None:
        """Raises NotImportable where something else of the document has the identity."""
        if uuid in self._uuids:
            raise NotImportable(ref, f"its uuid {uuid} is another's too")
        self._uuids.add(uuid)

    def takes_identities(self, uuids: Sequence[str]) -> bool:
        """Whether all of them are new in the document; if not, none was taken."""
        new = set(uuids)
        if len(new) < len(uuids) or not self._uuids.isdisjoint(new):
            return False
        self._uuids |= new
        return True


class _Part:
    """A case of the document as it comes up: its `case` and its `entries`, in either order."""

    def __init__(self, where: str, of: _Pass) -> None:
        self._at = f"{where}." if where else ""
        self._where, self._of = where, of
        self._case: Draft[Case] | None = None
        self._last_number = 0
        self._waiting: list[JsonObject] | None = None
        self._entries: list[ImportedEntry] = []
        self._at_once: Sequence[ImportedEntries] = ()
        self._numbers: set[int] = set()

    @property
    def is_begun(self) -> bool:
        """Whether there is a case, or at least entries of one."""
        return self._case is not None or self._waiting is not None

    def takes(self, key: str, json: JsonStream) -> bool:
        """Whether this member is of a case; then it was read, but for a null, which is as none at all."""
        if key not in ("case", "entries"):
            return False
        where = f"{self._at}{key}"
        if json.peek() == "n":
            json.value(where)
        elif key == "case":
            self._begin(JsonObject(json.value(where), where))
        else:
            self._take_entries(json, where)
        return True

    def whole(self) -> ImportedCase:
        """The case, of which nothing more comes."""
        for name, found in (("case", self._case), ("entries", self._waiting)):
            if found is None:
                raise NotImportable(f"{self._at}{name}", "this is missing")
        assert self._case is not None
        case, last_number = self._case.record, max((self._last_number, *self._numbers))
        if self._at_once:
            return ImportedCase(case, tuple(self._at_once), last_number)
        return ImportedCase.holding(case, self._entries, last_number)

    def _begin(self, given: JsonObject) -> None:
        self._case, self._last_number = case_draft(given, self._of.head.zone)
        self._of.check_handle(self._case.record, self._where)
        self._take(self._case, self._case.record.handle)
        waiting, self._waiting = self._waiting, [] if self._waiting else self._waiting
        for each in waiting or ():
            self._take_entry(each, self._case.record)

    def _take_entries(self, json: JsonStream, where: str) -> None:
        if json.peek() != "[":
            raise NotImportable(where, f"{json_type_name(json.value(where))} stands where a list belongs")
        self._waiting = []
        whole = json.whole_list()
        if whole is not None and self._case is not None and self._take_whole(whole, self._case.record):
            return
        singly = ((at, json.value(f"{where}[{at}]")) for at in json.elements()) if whole is None else enumerate(whole)
        for at, value in singly:
            given = JsonObject(value, f"{where}[{at}]")
            if self._case is None:
                self._waiting.append(given)
            else:
                self._take_entry(given, self._case.record)

    def _take_whole(self, values: Sequence[Any], case: Case) -> bool:
        """Whether these entries are right at a glance; then they were taken. What is wrong is seen one by one."""
        head = self._of.head
        try:
            if not {dict}.issuperset(map(type, values)):
                return False
            entries = quick_entries(values, case, head.zone, head.as_of)
        except TakesACloserLook:
            return False
        numbers = {number for some in entries for number in some.numbers}
        if len(numbers) < len(values):
            return False
        if not self._of.takes_identities([uuid for some in entries for uuid in some.uuids]):
            return False
        self._numbers, self._at_once = numbers, entries
        return True

    def _take_entry(self, given: JsonObject, case: Case) -> None:
        head = self._of.head
        draft = entry_draft(given, case, head.zone, head.as_of)
        number = draft.record.number
        if number in self._numbers:
            raise given.refusal("ref", f"'{case.handle}/{number}' stands there twice")
        self._numbers.add(number)
        self._entries.append(draft.record)
        self._take(draft, f"{case.handle}/{number}")

    def _take(self, draft: Draft[Any], ref: str) -> None:
        self._of.check_identity(ref, draft.record.uuid)
        if draft.unknown and len(self._of.unknown) < _MOST_UNKNOWN:
            self._of.unknown += [f"{draft.place}.{key}" for key in draft.unknown]

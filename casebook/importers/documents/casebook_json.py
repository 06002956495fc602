"""The JSON of casebook, format `casebook/1`, read back: one case, or several under `cases`.

The keys are those of the fields of the kinds. What the contract's own keys do not tell is filled in the same way each
time, so that a file written by hand can be imported twice: an identity made from the handle and the numbers, the
offset of the time as its zone, and the file's own `as_of` as when it was written down.

A document is looked through whole before anything is done with it. No more of it is held than some small cases, or a
part of a large one whose `case` stands before its `entries`; those that were read wait packed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, BinaryIO, NamedTuple

from casebook.domain.merge_result import ImportedCase
from casebook.errors import shortened
from casebook.importers.documents.json_cases import AT_ONCE, BegunCase, CaseReader, RawCase
from casebook.importers.documents.json_object import JsonObject
from casebook.importers.documents.json_stream import CHUNK, JsonStream
from casebook.importers.documents.packed_cases import Cases
from casebook.importers.errors import NewerFormat, NotImportable
from casebook.importers.source import UNASKED, Asking, Source
from casebook.records.company import Company
from casebook.records.json_values import json_type_name
from casebook.records.values import Moment, moment_from_iso

FORMAT = "casebook/1"


class Read(NamedTuple):
    """What a document holds, and where keys stand in it that nothing is known of, in cases and entries and beside them."""

    cases: Cases
    unknown: tuple[str, ...]
    left_out: tuple[str, ...]
    companies: tuple[Company, ...] = ()


def source_of(stream: BinaryIO, asking: Asking) -> Source:
    """What the document holds; no contents of files. Raises NotImportable, NewerFormat."""
    found = read(stream, asking=asking, size=stream.seek(0, 2))
    return Source(found.cases, found.unknown, found.left_out, companies=found.companies)


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
        document, cases = _Pass(stream, _as_of(stream, advance), advance), Cases()
        for some in document.cases():
            for one in some:
                see(one)
            cases.add(some)
    return Read(cases, document.unknown, tuple(document.left_out), tuple(document.companies or ()))


def _as_of(stream: BinaryIO, advance: Callable[[int], None]) -> Moment:
    """When the document was written; no more is read than up to there."""
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
        raise document.refusal("as_of", f"'{shortened(text)}' is not a time such as 2024-11-20T12:00:00+01:00")
    return as_of


def _check_format(found: object) -> None:
    if found == FORMAT:
        return
    if isinstance(found, str) and re.fullmatch(r"casebook/[0-9]{1,9}", found, re.ASCII) and int(found[9:]) > 1:
        raise NewerFormat(found, FORMAT)
    raise NotImportable("format", f"this is not {FORMAT}, so it is not a document of casebook")


class _Pass:
    """The document, gone through once."""

    def __init__(self, stream: BinaryIO, as_of: Moment, advance: Callable[[int], None]) -> None:
        stream.seek(0)
        self._json, self._reader = JsonStream(stream, advance), CaseReader(as_of)
        self.left_out: list[str] = []
        self.companies: list[Company] | None = None

    @property
    def unknown(self) -> tuple[str, ...]:
        """Where keys stand in cases and entries that nothing is known of."""
        return tuple(self._reader.unknown)

    def cases(self) -> Iterator[Sequence[ImportedCase]]:
        """Every case, several at once where they are small, and part by part where one is large."""
        alone, several = _Members("", self._json, self._reader), False
        for key in self._json.members(""):
            if key in _OF_A_CASE:
                yield from alone.read(key)
            elif key == "cases" and self._json.peek() != "n":
                several = True
                yield from self._cases()
            elif key == "companies" and self._json.peek() != "n":
                self._read_companies()
            elif key in ("format", "as_of", "cases", "companies"):
                self._json.value(key)
            else:
                self.left_out.append(shortened(key))
                self._json.skip(shortened(key))
        self._json.end()
        if several and alone.is_begun:
            raise NotImportable("case", "this stands beside 'cases'; a document holds either")
        if self.companies is not None and not alone.is_begun:
            return
        if not (several or alone.is_begun):
            raise NotImportable("case", "this is missing, so the document holds no case")
        if not several:
            yield [alone.last()]

    def _read_companies(self) -> None:
        """Those that come next."""
        from casebook.importers.documents.json_companies import company_in

        _require(self._json, "[", "companies", "a list")
        self.companies = []
        for at in self._json.elements():
            where = f"companies[{at}]"
            company, left_out = company_in(JsonObject(self._json.value(where), where))
            self.companies.append(company)
            self.left_out += left_out

    def _cases(self) -> Iterator[Sequence[ImportedCase]]:
        _require(self._json, "[", "cases", "a list")
        waiting = _Waiting(self._json)
        try:
            for at in self._json.elements():
                where = f"cases[{at}]"
                if not waiting.take(where):
                    yield from self._reader.cases(waiting.taken())
                    yield from self._read_case(where)
                elif waiting.is_enough:
                    yield from self._reader.cases(waiting.taken())
        except NotImportable:
            # What stands before is looked at first: what is wrong with that is to be told.
            yield from self._reader.cases(waiting.taken())
            raise
        yield from self._reader.cases(waiting.taken())

    def _read_case(self, where: str) -> Iterator[Sequence[ImportedCase]]:
        """The case that comes next, member by member."""
        _require(self._json, "{", where, "an object")
        members = _Members(where, self._json, self._reader)
        for key in self._json.members(where):
            if key in _OF_A_CASE:
                yield from members.read(key)
            else:
                self.left_out.append(f"{where}.{shortened(key)}")
                self._json.skip(f"{where}.{shortened(key)}")
        yield [members.last()]


class _Waiting:
    """Small cases that were read, until it is worth going on with them."""

    def __init__(self, json: JsonStream) -> None:
        self._json, self._cases, self._entries, self._since = json, list[RawCase](), 0, json.taken

    def take(self, where: str) -> bool:
        """Whether the case that comes next is all at hand, with nothing beside its case and its entries; then it was read."""
        found = self._json.object_at_hand()
        if found is None or list(found) != list(_OF_A_CASE):
            return False
        case, entries = found.values()
        if type(case) is not dict or type(entries) is not list or len(entries) > AT_ONCE:
            return False
        if not {dict}.issuperset(map(type, entries)):
            return False
        self._json.pass_over()
        self._cases.append(RawCase(where, case, entries))
        self._entries += len(entries)
        return True

    @property
    def is_enough(self) -> bool:
        """Whether they are many, or long."""
        return max(len(self._cases), self._entries) >= AT_ONCE or self._json.taken > self._since

    def taken(self) -> list[RawCase]:
        """All of them, which wait no more."""
        cases, self._cases, self._entries, self._since = self._cases, [], 0, self._json.taken
        return cases


class _Members:
    """The members of a case as they come up: its `case` and its `entries`, in either order."""

    def __init__(self, where: str, json: JsonStream, reader: CaseReader) -> None:
        self._at = f"{where}." if where else ""
        self._where, self._json, self._reader = where, json, reader
        self._case: BegunCase | None = None
        self._entries: list[Any] | None = None

    @property
    def is_begun(self) -> bool:
        """Whether there is a case, or at least entries of one."""
        return self._case is not None or self._entries is not None

    def read(self, key: str) -> Iterator[Sequence[ImportedCase]]:
        """The parts of the case that are whole once this member is read; null is as none at all."""
        where = f"{self._at}{key}"
        if self._json.peek() == "n":
            self._json.value(where)
        elif key == "case":
            self._case = BegunCase(self._reader, self._where, JsonObject(self._json.value(where), where))
            waiting = self._entries or []
            yield from self._parts((at, waiting[at : at + AT_ONCE]) for at in range(0, len(waiting), AT_ONCE))
        else:
            _require(self._json, "[", where, "a list")
            self._entries, batches = [], self._json.batches(where, AT_ONCE)
            if self._case is not None:
                yield from self._parts(batches)
            else:  # all of them wait for their case
                self._entries += (JsonObject(one, f"{where}[{at}]").contents for at, one in _each(batches))

    def last(self) -> ImportedCase:
        """The last part of the case, of which nothing more comes; all of it, where it has but one."""
        if self._case is None or self._entries is None:
            raise NotImportable(f"{self._at}{'entries' if self._case else 'case'}", "this is missing")
        return self._case.last()

    def _parts(self, batches: Iterable[tuple[int, Sequence[Any]]]) -> Iterator[Sequence[ImportedCase]]:
        assert self._case is not None
        for start, values in batches:
            for part in self._case.take(start, values):
                yield [part]


def _each(batches: Iterable[tuple[int, Sequence[Any]]]) -> Iterator[tuple[int, Any]]:
    for start, values in batches:
        yield from enumerate(values, start)


def _require(json: JsonStream, opening: str, where: str, what: str) -> None:
    """Raises NotImportable where what comes next does not begin so."""
    if json.peek() != opening:
        raise NotImportable(where, f"{json_type_name(json.value(where))} stands where {what} belongs")


_OF_A_CASE = ("case", "entries")
"""The keys of what stands in a document for a case."""

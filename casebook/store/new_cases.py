"""Imported cases of which nothing is in the book yet, written many at a time: rows by kind, then their revisions in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from casebook.domain.merge_result import ImportedCase, ImportedEntries, MergeResult
from casebook.records.field import HIGHEST_NUMBER
from casebook.records.kind import Kind
from casebook.records.kinds import ATTACHMENT, CASE, Case
from casebook.records.person import ME
from casebook.records.revision import Action
from casebook.records.row_batch import Cells
from casebook.records.values import normalized
from casebook.store.errors import NoNumberLeft
from casebook.store.imported_contents import Content, OpenBlob, keep_content
from casebook.store.reader import key_of
from casebook.store.refusal import are_what_casebook_writes, refuse_what_no_casebook_writes
from casebook.store.renumber import Renumbering
from casebook.store.revisions import CaseKey, NewState, RevisionWriter, bodies_of
from casebook.store.sqlite import blobs
from casebook.store.writer import case_row


def add_cases(revisions: RevisionWriter, imported: Sequence[ImportedCase], open_blob: OpenBlob) -> list[MergeResult]:
    """What became of these cases, none of which has an identity that the book knows. Raises RowRefused, NoNumberLeft."""
    rows = _rows_of(revisions, imported)
    entries = [[_referring_within(some, one) for some in one.of_kinds] for one in imported]
    together = _together(entries)
    _refuse(rows, entries, together)
    keys = _insert_cases(revisions, imported, rows)
    states = [[_state_of(key, one.case, row)] for key, one, row in zip(keys, imported, rows, strict=True)]
    added: list[list[_Added]] = [[] for _ in imported]
    for kind, group in together.items():
        cells = {"case_id": [keys[owner].id for owner in group.owners], **group.columns}
        revisions.insert_rows(kind, cells)
        bodies = bodies_of({**group.columns, "removed_at": [None] * len(group.owners)})
        for owner, *of in zip(group.owners, cells["number"], cells["uuid"], bodies, strict=True):
            added[owner].append(_Added(kind.name, *of))
    for key, in_order, state in zip(keys, added, states, strict=True):
        in_order.sort(key=_number_of)
        state += [NewState(key, one.kind, one.uuid, f"{key.handle}/{one.number}", one.body) for one in in_order]
    revisions.record_states([state for of_case in states for state in of_case], Action.IMPORTED)
    contents = (_contents_missing(revisions, key, some, open_blob) for key, some in zip(keys, entries, strict=True))
    return [
        MergeResult(
            key.handle,
            one.case.handle,
            is_new=True,
            added=tuple(state.ref for state in of_case[1:]),
            without_content=tuple(missing),
        )
        for key, one, of_case, missing in zip(keys, imported, states, contents, strict=True)
    ]


class _Added(NamedTuple):
    """An entry that was added, with what its revision says."""

    kind: str
    number: int
    uuid: str
    body: str


def _number_of(added: _Added) -> int:
    return added.number


class _Group(NamedTuple):
    """The entries of one kind of several cases, and to which of these each belongs."""

    columns: Mapping[str, Cells]
    owners: Sequence[int]


def _rows_of(revisions: RevisionWriter, imported: Iterable[ImportedCase]) -> list[dict[str, Any]]:
    """The row of each case, with a handle that is free, and the last number given in it."""
    rows: list[dict[str, Any]] = []
    taken: set[str] = set()
    for one in imported:
        handle = free_handle(revisions, one.case.handle, taken)
        taken.add(key_of(handle))
        if one.last_number > HIGHEST_NUMBER:
            raise NoNumberLeft(handle)
        rows.append(case_row(replace(one.case, handle=handle)) | {"last_number": one.last_number})
    return rows


def free_handle(revisions: RevisionWriter, handle: str, taken: Iterable[str] = ()) -> str:
    """The handle, or where another case has it, or it stands for who keeps the book, `towel-2`, and on."""
    tried, number = handle, 1
    while _is_taken(revisions, key_of(tried), taken):
        number += 1
        end = f"-{number}"
        tried = handle[: 40 - len(end)] + end
    return tried


def _is_taken(revisions: RevisionWriter, key: str, taken: Iterable[str]) -> bool:
    in_book = "SELECT 1 FROM cases WHERE handle_key = :key"
    return key == ME or key in taken or revisions.one(in_book, {"key": key}) is not None


def _referring_within(some: ImportedEntries, one: ImportedCase) -> ImportedEntries:
    """The entries without what they say of others that did not come along."""
    referring = [name for name in some.kind.relations if any(cell is not None for cell in some.columns[name])]
    if not referring:
        return some
    numbers = {number: number for each in one.of_kinds for number in each.numbers}
    known = Renumbering(numbers, one.last_number, None)
    mapped = {name: [cell and known.mapped(cell) for cell in some.columns[name]] for name in referring}
    return some._replace(columns={**some.columns, **mapped})


def _together(entries: Sequence[Sequence[ImportedEntries]]) -> dict[Kind[Any], _Group]:
    """The entries of all cases by their kind."""
    groups: dict[Kind[Any], tuple[dict[str, list[Any]], list[int]]] = {}
    for owner, of_case in enumerate(entries):
        for some in of_case:
            columns, owners = groups.setdefault(some.kind, ({name: [] for name in some.columns}, []))
            owners += [owner] * len(some.numbers)
            for name, cells in some.columns.items():
                columns[name] += cells
    return {kind: _Group(*group) for kind, group in groups.items()}


def _refuse(
    rows: Sequence[dict[str, Any]],
    entries: Sequence[Sequence[ImportedEntries]],
    together: Mapping[Kind[Any], _Group],
) -> None:
    """Raises RowRefused for the first of them that no casebook writes."""
    cases = {name: [row[name] for row in rows] for name in rows[0]}
    if are_what_casebook_writes(CASE, cases) and all(
        are_what_casebook_writes(kind, {**group.columns, "case_id": group.owners}) for kind, group in together.items()
    ):
        return
    for row, of_case in zip(rows, entries, strict=True):
        refuse_what_no_casebook_writes(CASE, row, row["handle"])
        for entry in sorted((entry for some in of_case for entry in some.each), key=lambda entry: entry.number):
            ref = f"{row['handle']}/{entry.number}"
            refuse_what_no_casebook_writes(entry.kind, {**entry.cells, "case_id": 0}, ref)


def _insert_cases(
    revisions: RevisionWriter, imported: Sequence[ImportedCase], rows: Sequence[dict[str, Any]]
) -> list[CaseKey]:
    """The keys of the cases, which are in the book now, with their order numbers."""
    revisions.insert_rows(CASE, {name: [row[name] for row in rows] for name in rows[0]})
    keys = [revisions.case_key(one.case.uuid) for one in imported]
    for key, one in zip(keys, imported, strict=True):
        for position, number in enumerate(one.case.orders, 1):
            revisions.insert_order(key.id, position, number, normalized(number))
    return keys


def _state_of(key: CaseKey, case: Case, row: Mapping[str, Any]) -> NewState:
    """What is written of a case: its row as it stands in the book, with its order numbers."""
    cells = {**row, "removed_at": None, "orders": list(case.orders)}
    [body] = bodies_of({name: [cell] for name, cell in cells.items()})
    return NewState(key, CASE.name, key.uuid, key.handle, body)


def _contents_missing(
    revisions: RevisionWriter, key: CaseKey, entries: Iterable[ImportedEntries], open_blob: OpenBlob
) -> Iterator[str]:
    """Keeps the contents of the case's files that came along; the refs of those that did not, and are not here."""
    files = [entry for some in entries if some.kind is ATTACHMENT for entry in some.each]
    for entry in sorted(files, key=lambda entry: entry.number):
        cells: Mapping[str, Any] = entry.cells
        digest = blobs.Digest(cells["size"], cells["sha256"])
        if keep_content(revisions.connection, cells["name"], digest, open_blob) is Content.MISSING:
            yield f"{key.handle}/{entry.number}"

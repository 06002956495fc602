"""Imported cases of which nothing is in the book yet, written many at a time: rows by kind, then their revisions in order."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import repeat
from typing import Any, NamedTuple

from casebook.domain.merge_result import ImportedCase, ImportedEntries, MergeResult
from casebook.records.field import HIGHEST_NUMBER
from casebook.records.kind import Kind
from casebook.records.kinds import ATTACHMENT, CASE
from casebook.records.person import ME
from casebook.records.revision import Action
from casebook.records.row_batch import Cells
from casebook.store.bodies import bodies_of
from casebook.store.errors import NoNumberLeft
from casebook.store.merging.imported_contents import Content, OpenBlob, keep_content
from casebook.store.merging.refusal import are_what_casebook_writes, refuse_what_no_casebook_writes
from casebook.store.merging.renumber import Renumbering
from casebook.store.reader import key_of
from casebook.store.revisions import CaseKey, NewState, RevisionWriter
from casebook.store.sqlite import blobs
from casebook.store.writer import case_row

_State = tuple[int, int, str, str, str]
"""What is kept of a case or an entry: which of several cases it is of, its number (0 for the case), subject, uuid, body."""


def add_cases(revisions: RevisionWriter, imported: Sequence[ImportedCase], open_blob: OpenBlob) -> list[MergeResult]:
    """What became of these cases, none of which has an identity that the book knows. Raises RowRefused, NoNumberLeft."""
    rows = _rows_of(revisions, imported)
    entries = [[_referring_within(some, one) for some in one.of_kinds] for one in imported]
    together = _together(entries)
    _refuse_cases(rows)
    _refuse([row["handle"] for row in rows], entries, together)
    keys = _insert_cases(revisions, imported, rows)
    refs = _write(revisions, keys, _states_of(imported, rows), together)
    missing = [_contents_missing(revisions, key, some, open_blob) for key, some in zip(keys, entries, strict=True)]
    return [
        MergeResult(
            key.handle, one.case.handle, is_new=True, added=tuple(refs[owner]), without_content=tuple(missing[owner])
        )
        for owner, (key, one) in enumerate(zip(keys, imported, strict=True))
    ]


def add_part(revisions: RevisionWriter, key: CaseKey, part: ImportedCase, open_blob: OpenBlob) -> MergeResult:
    """What became of a further part of a case that this import has added. Raises RowRefused."""
    entries = [_referring_within(some, part) for some in part.of_kinds]
    together = _together([entries])
    _refuse([key.handle], [entries], together)
    [refs] = _write(revisions, [key], [], together)
    missing = tuple(_contents_missing(revisions, key, entries, open_blob))
    return MergeResult(key.handle, part.case.handle, is_new=True, added=tuple(refs), without_content=missing)


def _write(
    revisions: RevisionWriter, keys: Sequence[CaseKey], states: list[_State], together: Mapping[Kind[Any], _Group]
) -> list[list[str]]:
    """The refs of the entries of each case, which are in the book now, with a revision of each and of what `states` says."""
    for kind, group in together.items():
        revisions.insert_rows(kind, {"case_id": [keys[owner].id for owner in group.owners], **group.columns})
        bodies = bodies_of({**group.columns, "removed_at": [None] * len(group.owners)})
        cells = group.columns
        states += zip(group.owners, cells["number"], repeat(kind.name), cells["uuid"], bodies)
    states.sort()
    refs: list[list[str]] = [[] for _ in keys]
    new: list[NewState] = []
    for owner, number, subject, uuid, body in states:
        key = keys[owner]
        ref = key.handle
        if number:
            ref = f"{ref}/{number}"
            refs[owner].append(ref)
        new.append(NewState(key.uuid, subject, uuid, ref, body))
    revisions.record_states(new, Action.IMPORTED)
    return refs


class _Group(NamedTuple):
    """The entries of one kind of several cases, and to which of these each belongs."""

    columns: Mapping[str, Cells]
    owners: Sequence[int]


def _rows_of(revisions: RevisionWriter, imported: Sequence[ImportedCase]) -> list[dict[str, Any]]:
    """The row of each case, with a handle that is free, and the last number given in it."""
    rows: list[dict[str, Any]] = []
    taken = _taken(revisions, [key_of(one.case.handle) for one in imported])
    for one in imported:
        handle = one.case.handle
        if (key := key_of(handle)) in taken:
            handle = free_handle(revisions, handle, taken)
            key = key_of(handle)
        taken.add(key)
        if one.last_number > HIGHEST_NUMBER:
            raise NoNumberLeft(handle)
        case = one.case if handle == one.case.handle else replace(one.case, handle=handle)
        rows.append(case_row(case) | {"last_number": one.last_number})
    return rows


def free_handle(revisions: RevisionWriter, handle: str, taken: Container[str] = ()) -> str:
    """The handle, or where another case has it, or it stands for who keeps the book, `towel-2`, and on."""
    tried, number = handle, 1
    while (key := key_of(tried)) in taken or _taken(revisions, [key]):
        number += 1
        end = f"-{number}"
        tried = handle[: 40 - len(end)] + end
    return tried


def _taken(revisions: RevisionWriter, keys: Sequence[str]) -> set[str]:
    """Those of these keys of handles that nothing new can have."""
    marks = ", ".join("?" * len(keys))
    rows = revisions.connection.execute(f"SELECT handle_key FROM cases WHERE handle_key IN ({marks})", keys)
    return {ME, *(key for (key,) in rows)}.intersection(keys)


def _referring_within(some: ImportedEntries, one: ImportedCase) -> ImportedEntries:
    """The entries without what they say of others that did not come along."""
    referring = [name for name in some.kind.relations if any(cell is not None for cell in some.columns[name])]
    if not referring:
        return some
    known = Renumbering(one.identities.keys(), {}, one.last_number, None)
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


def _refuse_cases(rows: Sequence[dict[str, Any]]) -> None:
    """Raises RowRefused for the first of these cases that no casebook writes."""
    if not are_what_casebook_writes(CASE, _columns_of(rows)):
        for row in rows:
            refuse_what_no_casebook_writes(CASE, row, row["handle"])


def _refuse(
    handles: Sequence[str], entries: Sequence[Sequence[ImportedEntries]], together: Mapping[Kind[Any], _Group]
) -> None:
    """Raises RowRefused for the first of the entries of these cases that no casebook writes."""
    if all(
        are_what_casebook_writes(kind, {**group.columns, "case_id": group.owners}) for kind, group in together.items()
    ):
        return
    for handle, of_case in zip(handles, entries, strict=True):
        for entry in sorted((entry for some in of_case for entry in some.each), key=lambda entry: entry.number):
            refuse_what_no_casebook_writes(entry.kind, {**entry.cells, "case_id": 0}, f"{handle}/{entry.number}")


def _insert_cases(
    revisions: RevisionWriter, imported: Sequence[ImportedCase], rows: Sequence[dict[str, Any]]
) -> list[CaseKey]:
    """The keys of the cases, which are in the book now, with their order numbers."""
    revisions.insert_rows(CASE, _columns_of(rows))
    keys = revisions.case_keys([one.case.uuid for one in imported])
    revisions.insert_orders(
        (key.id, position, number)
        for key, one in zip(keys, imported, strict=True)
        for position, number in enumerate(one.case.orders, 1)
    )
    return keys


def _columns_of(rows: Sequence[Mapping[str, Any]]) -> dict[str, Cells]:
    return {name: [row[name] for row in rows] for name in rows[0]}


def _states_of(imported: Sequence[ImportedCase], rows: Sequence[Mapping[str, Any]]) -> list[_State]:
    """What is kept of the cases: the rows as they stand in the book, with their order numbers."""
    orders = [list(one.case.orders) for one in imported]
    bodies = bodies_of({**_columns_of(rows), "removed_at": [None] * len(rows), "orders": orders})
    return [(owner, 0, CASE.name, one.case.uuid, bodies[owner]) for owner, one in enumerate(imported)]


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

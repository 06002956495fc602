"""Companies from elsewhere, merged into this book's: nothing is lost, and the same again changes nothing.

The same company is told by its identity, or by its name. What this book never said of it is taken, a field at a time; where
it says something else itself, that stays, and theirs is kept as a revision before it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any
from uuid import uuid4

from casebook.domain.merge_result import CompanyMerged
from casebook.records.company import Company, company_ref
from casebook.records.kind import Field
from casebook.records.kinds import COMPANY
from casebook.records.revision import Action
from casebook.store.merging.known_states import KnownStates, history_of
from casebook.store.merging.refusal import refuse_what_no_casebook_writes
from casebook.store.of_no_case_reader import company_named
from casebook.store.revisions import RevisionWriter
from casebook.store.rows import record_in, row_of


def merge_companies(revisions: RevisionWriter, imported: Iterable[Company]) -> Iterator[CompanyMerged]:
    """What became of each company of which anything is said, now in the book, as they come. Raises RowRefused.

    The caller has begun a transaction.
    """
    return (_merged(revisions, theirs) for theirs in imported if len(_told(theirs)) > 1)


def _merged(revisions: RevisionWriter, theirs: Company) -> CompanyMerged:
    own = row_of(revisions.connection, COMPANY, theirs.uuid) if theirs.uuid else None
    named = company_named(revisions.connection, theirs.name)
    is_hidden = own is not None and own["removed_at"] is not None
    row = row_of(revisions.connection, COMPANY, named.uuid) if named and (own is None or is_hidden) else own
    if row is None:
        return _added(revisions, theirs)
    before = history_of(revisions, row["uuid"])
    is_hidden = row["removed_at"] is not None
    if is_hidden and not before.brought_by_undone_import:
        return CompanyMerged(company_ref(theirs.name), is_removed=True)
    fields = [field for field in _told(theirs) if not _is_known(before, field, theirs)]
    if named:  # whether that is this one or another, its name stays as it is
        fields = [field for field in fields if field.name != "name"]
    return _settled(revisions, record_in(COMPANY, row), theirs, fields, before, is_back=is_hidden)


def _added(revisions: RevisionWriter, theirs: Company) -> CompanyMerged:
    """A company that is new here; an identity that something else has, or had, is not taken."""
    taken = revisions.one("SELECT 1 FROM revisions WHERE uuid = :uuid", {"uuid": theirs.uuid})
    uuid = theirs.uuid if theirs.uuid and taken is None else str(uuid4())
    cells = {**COMPANY.encode(theirs), "uuid": uuid, "removed_at": None}
    refuse_what_no_casebook_writes(COMPANY, cells, company_ref(theirs.name))
    revisions.insert(COMPANY, None, cells)
    revisions.record_revision(COMPANY, uuid, Action.IMPORTED, revisions.key(COMPANY, uuid))
    return CompanyMerged(company_ref(theirs.name), is_new=True)


def _settled(
    revisions: RevisionWriter,
    ours: Company,
    theirs: Company,
    fields: list[Field],
    before: KnownStates,
    *,
    is_back: bool,
) -> CompanyMerged:
    """Theirs where ours says nothing, or nobody touched it since it came; elsewhere theirs, and ours again after it."""
    ref = company_ref(ours.name)
    if before.erased:
        return CompanyMerged(ref, erased=bool(fields))
    is_same_one = theirs.uuid == ours.uuid and before.unmodified
    conflicts = [field for field in fields if getattr(ours, field.name) is not None and not is_same_one]
    if fields or is_back:
        _write(revisions, ours, {**_cells(theirs, fields), "removed_at": None}, Action.IMPORTED)
    if conflicts:
        _write(revisions, ours, _cells(ours, conflicts), Action.CHANGED)
    taken = tuple(field.label for field in fields if field not in conflicts)
    return CompanyMerged(ref, is_new=is_back, taken=taken, conflicts=tuple(field.label for field in conflicts))


def _told(theirs: Company) -> list[Field]:
    return [field for field in COMPANY.fields if field.spec.editable and getattr(theirs, field.name) is not None]


def _is_known(before: KnownStates, field: Field, theirs: Company) -> bool:
    """Whether it said this here, now or before."""
    told = COMPANY.encode(theirs)
    return any(all(state.get(column.name) == told[column.name] for column in field.columns) for state in before.states)


def _cells(company: Company, fields: list[Field]) -> dict[str, Any]:
    encoded = COMPANY.encode(company)
    return {column.name: encoded[column.name] for field in fields for column in field.columns}


def _write(revisions: RevisionWriter, ours: Company, cells: dict[str, Any], action: Action) -> None:
    whole = {**COMPANY.encode(ours), "removed_at": None, **cells}
    refuse_what_no_casebook_writes(COMPANY, whole, company_ref(ours.name))
    revisions.update(COMPANY, {"uuid": ours.uuid, **cells})
    revisions.record_revision(COMPANY, ours.uuid, action, revisions.key(COMPANY, ours.uuid))

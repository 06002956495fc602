"""Companies, a row each, of no case: found by name as the companies of cases are compared, kept, hidden and erased."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection
from typing import Any

from casebook.errors import WrongValue, shortened
from casebook.records.company import Company, company_ref
from casebook.records.kind import Field
from casebook.records.kinds import COMPANY
from casebook.records.revision import Action
from casebook.store.current_state import RemovedMeanwhile, current
from casebook.store.erase import Erased, erasable_fields, erase, names_of
from casebook.store.of_no_case import keep
from casebook.store.of_no_case_reader import company_named
from casebook.store.revisions import RevisionWriter
from casebook.store.rows import row_of


class CompanyTaken(WrongValue):
    """Something is kept of another company by this name."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        name = shortened(self.name)
        return f"something is kept of '{name}' already, so no other can be called so; `casebook company` lists those known."


def keep_company(revisions: RevisionWriter, before: Company, after: Company) -> Company:
    """The company as it reads now, with what makes `after` another than `before`, which has no identity where it is new.

    What it said before stays in its revisions. The caller has begun a transaction. Raises CompanyTaken, TooLong,
    RemovedMeanwhile, ChangedMeanwhile.
    """
    connection = revisions.connection
    same = company_named(connection, after.name)
    if same is not None and before.uuid and same.uuid != before.uuid:
        raise CompanyTaken(same.name)
    uuid = before.uuid or (same.uuid if same else _hidden_uuid(connection, after.name))
    return keep(revisions, before, after, row_of(connection, COMPANY, uuid) if uuid else None, company_ref(before.name))


def remove_company(revisions: RevisionWriter, company: Company) -> None:
    """Hide what is kept of the company. The caller has begun a transaction. Raises RemovedMeanwhile."""
    if current(revisions, COMPANY, company.uuid)[1]:
        raise RemovedMeanwhile(company_ref(company.name))
    revisions.update(COMPANY, {"uuid": company.uuid, "removed_at": revisions.now.at})
    revisions.record_revision(COMPANY, company.uuid, Action.REMOVED, revisions.key(COMPANY, company.uuid))


def erase_company(revisions: RevisionWriter, company: Company, fields: Collection[Field]) -> Erased:
    """Erase these fields of the company for good, hidden or not. The caller has begun a transaction."""
    names = names_of(COMPANY) if set(fields) == set(erasable_fields(COMPANY)) else ()
    return erase(revisions, revisions.key(COMPANY, company.uuid), COMPANY, company.uuid, fields, names=names)


def _hidden_uuid(connection: sqlite3.Connection, name: str) -> Any:
    hidden = company_named(connection, name, hidden=True)
    return hidden and hidden.uuid

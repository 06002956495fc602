"""What is of no case, read: who keeps the book, and companies."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from casebook.records.kinds import PERSON
from casebook.records.person import NOBODY, Person
from casebook.store.rows import revision_of, selected

if TYPE_CHECKING:
    from casebook.records.company import Company
    from casebook.records.revision import Revision


class OfNoCaseReader:
    """The part of a reader that looks at what no case holds. Every answer is ordered, ties are broken."""

    _connection: sqlite3.Connection

    def person(self) -> Person:
        """Who keeps the book, as far as that is kept; without a uuid where nothing ever was, or that was undone."""
        query = f"SELECT {selected(PERSON.name)} FROM {PERSON.table} WHERE removed_at IS NULL ORDER BY id LIMIT 1"
        row = self._connection.execute(query).fetchone()
        return PERSON.decode(row) if row else NOBODY

    def person_revisions(self) -> list[Revision]:
        """Every state of who keeps the book, in the order they were written."""
        rows = self._connection.execute(
            "SELECT * FROM revisions WHERE subject = :kind ORDER BY id", {"kind": PERSON.name}
        )
        return [revision_of(row) for row in rows]

    def company(self, name: str) -> Company | None:
        """What is kept of the company of that name, as the companies of cases are compared; None where nothing is."""
        from casebook.store.company import company_named

        return company_named(self._connection, name)

    def companies(self) -> list[Company]:
        """Every company of which something is kept, by name."""
        from casebook.store.company import companies_in

        return companies_in(self._connection)

    def hidden_company(self, name: str) -> Company | None:
        """The company of that name that was removed, or whose recording was undone; None where there is none."""
        from casebook.store.company import company_named

        return company_named(self._connection, name, hidden=True)

    def company_revisions(self, company: Company) -> list[Revision]:
        """Every state of the company, in the order they were written."""
        rows = self._connection.execute(
            "SELECT * FROM revisions WHERE uuid = :uuid ORDER BY id", {"uuid": company.uuid}
        )
        return [revision_of(row) for row in rows]

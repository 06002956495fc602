"""What is of no case, read: who keeps the book, and companies."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from casebook.records.kinds import COMPANY, PERSON
from casebook.records.person import NOBODY, Person
from casebook.store.rows import revision_of, selected
from casebook.text.comparing import as_seen

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
        return company_named(self._connection, name)

    def companies(self) -> list[Company]:
        """Every company of which something is kept, by name."""
        return companies_in(self._connection)

    def hidden_company(self, name: str) -> Company | None:
        """The company of that name that was removed, or whose recording was undone; None where there is none."""
        return company_named(self._connection, name, hidden=True)

    def company_revisions(self, company: Company) -> list[Revision]:
        """Every state of the company, in the order they were written."""
        rows = self._connection.execute(
            "SELECT * FROM revisions WHERE uuid = :uuid ORDER BY id", {"uuid": company.uuid}
        )
        return [revision_of(row) for row in rows]


def companies_in(connection: sqlite3.Connection, *, hidden: bool = False) -> list[Company]:
    """Every company of which something is kept, by name; or every one that is hidden, the last that was recorded first."""
    which, order = ("NOT NULL", "id DESC") if hidden else ("NULL", "id")
    query = f"SELECT {selected(COMPANY.name)} FROM {COMPANY.table} WHERE removed_at IS {which} ORDER BY {order}"
    found = [COMPANY.decode(tuple(row)) for row in connection.execute(query)]
    return found if hidden else sorted(found, key=lambda company: as_seen(company.name))


def company_named(connection: sqlite3.Connection, name: str, *, hidden: bool = False) -> Company | None:
    """The company of that name, without regard to capitals; None where nothing is kept of it, or nothing is hidden."""
    key = as_seen(name)
    return next((each for each in companies_in(connection, hidden=hidden) if as_seen(each.name) == key), None)

"""What is asked of a case without reading its entries: once for each contact that an import brings."""

from __future__ import annotations

import sqlite3

from casebook.records.kinds import Case

_OF_CASE = "case_id = (SELECT id FROM cases WHERE uuid = :uuid) AND removed_at IS NULL"


class OfCaseReader:
    """The part of a reader that asks one thing of one case."""

    _connection: sqlite3.Connection

    def has_waiting_promises(self, case: Case) -> bool:
        """Whether any promise of the case waits for something that has not happened, as far as is known."""
        waiting = (
            f"SELECT 1 FROM promises WHERE {_OF_CASE} AND awaited IS NOT NULL"
            " AND happened_at IS NULL AND verdict IS NULL LIMIT 1"
        )
        return self._connection.execute(waiting, {"uuid": case.uuid}).fetchone() is not None

    def parties(self, case: Case) -> tuple[str, ...]:
        """Who else than the company has to do with the case: who carries its parcels, and whom a contact was with; by name."""
        named = (
            f"SELECT carrier AS name FROM shipments WHERE {_OF_CASE} UNION SELECT party FROM contacts WHERE {_OF_CASE}"
            " ORDER BY name"
        )
        return tuple(name for (name,) in self._connection.execute(named, {"uuid": case.uuid}) if name)

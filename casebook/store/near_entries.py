"""What stands near an entry in the order of recording: what was recorded with it, and what was just before it."""

from __future__ import annotations

import sqlite3

from casebook.records.kinds import Case, Entry, kind_of
from casebook.records.revision import Action
from casebook.store.rows import selected


def recorded_with(connection: sqlite3.Connection, entry: Entry, did: Action) -> set[str]:
    """The uuids of what one command recorded (or `did` otherwise) together with the entry, its own among them; of what was
    imported its own alone."""
    rows = connection.execute(
        "SELECT others.uuid FROM revisions AS own JOIN revisions AS others ON others.case_uuid = own.case_uuid"
        " AND others.id >= own.id AND others.change_id = own.change_id AND others.action = :did"
        " WHERE own.uuid = :uuid AND own.action = :recorded",
        {"uuid": entry.uuid, "recorded": Action.RECORDED.value, "did": did.value},
    )
    return {entry.uuid, *(row[0] for row in rows)}


def latest_before(connection: sqlite3.Connection, case: Case, entry: Entry, most: int) -> list[Entry]:
    """The last entries of the same kind that the case was given before this one, the last first; none that is hidden."""
    kind = kind_of(entry)
    rows = connection.execute(
        f"SELECT {selected(kind.name)} FROM {kind.table} WHERE case_id = (SELECT id FROM cases WHERE uuid = :case)"
        " AND number < :number AND removed_at IS NULL ORDER BY number DESC LIMIT :most",
        {"case": case.uuid, "number": entry.number, "most": most},
    )
    return kind.decode_all(rows.fetchall())

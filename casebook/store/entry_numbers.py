"""The numbers of a case's entries: taken from the case's own counter, inside the transaction, and never given again."""

from __future__ import annotations

from casebook.records.field import HIGHEST_NUMBER
from casebook.records.kind import Corrupt
from casebook.records.kinds import KINDS, Case
from casebook.store.errors import NoNumberLeft
from casebook.store.revisions import RevisionWriter


def next_number(revisions: RevisionWriter, case: Case) -> int:
    """The next number of an entry. The counter is written before it is read, so that two never get the same.

    Raises NoNumberLeft, and Corrupt where the counter is not that of the entries there are.
    """
    counter = "SELECT last_number FROM cases WHERE uuid = :uuid"
    last = revisions.one(counter, {"uuid": case.uuid})[0]
    if type(last) is not int or not _highest_number(revisions, case) <= last <= HIGHEST_NUMBER:
        raise Corrupt("last_number", last)
    if last == HIGHEST_NUMBER:
        raise NoNumberLeft(case.handle)
    revisions.connection.execute("UPDATE cases SET last_number = last_number + 1 WHERE uuid = ?", (case.uuid,))
    return int(revisions.one(counter, {"uuid": case.uuid})[0])


def count_up_to(revisions: RevisionWriter, case_uuid: str, number: int) -> None:
    """No number up to this one is given again in the case; the counter moves on without a revision."""
    revisions.connection.execute("UPDATE cases SET last_number = ? WHERE uuid = ?", (number, case_uuid))


def _highest_number(revisions: RevisionWriter, case: Case) -> int:
    each = " UNION ALL ".join(
        f"SELECT max(number) AS number FROM {kind.table} WHERE case_id = (SELECT id FROM cases WHERE uuid = :uuid)"
        for kind in KINDS.values()
    )
    return int(revisions.one(f"SELECT max(number) FROM ({each})", {"uuid": case.uuid})[0] or 0)

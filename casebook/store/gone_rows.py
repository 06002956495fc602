"""Rows that are not there although revisions of them are: what was taken out of the book behind casebook's back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from casebook.records.kind import Kind
from casebook.records.kinds import CASE, CASE_KINDS, KINDS, SUBJECTS
from casebook.store.counter_check import of_cases


def is_none_gone(connection: sqlite3.Connection) -> bool:
    """Whether of each row that was ever written one is there, as `is_none_gone_of` has it, without a look at the revisions."""
    if connection.execute(_IDENTITIES).fetchone()[0] != _rows(connection, SUBJECTS.values()):
        return False
    return connection.execute(_OF_TWO_KINDS).fetchone() is None


def is_none_gone_of(connection: sqlite3.Connection, case_uuids: Sequence[str], written: int) -> bool:
    """Whether all is there that was ever `written` in these cases: so many rows.

    It is for rows that were looked at: each is known to be what its newest revision says, in the case that this names. So there
    are as many as there are identities, unless one is gone.
    """
    return written == _rows(connection, CASE_KINDS.values(), case_uuids)


def _rows(connection: sqlite3.Connection, kinds: Iterable[Kind[Any]], case_uuids: Sequence[str] = ()) -> int:
    counts = (
        f"SELECT count(*) FROM {kind.table} WHERE {of_cases('id' if kind is CASE else 'case_id', case_uuids)}"
        for kind in kinds
    )
    return sum(connection.execute(count, case_uuids).fetchone()[0] for count in counts)


def gone_problems(connection: sqlite3.Connection, case_uuids: Sequence[str] = ()) -> Iterator[str]:
    """A sentence for each, by its newest ref; of some cases a row that stands in a case that is not its own is not there."""
    its_case = " AND case_id = (SELECT id FROM cases WHERE cases.uuid = revisions.case_uuid)" if case_uuids else ""
    is_there = " ".join(
        f"WHEN '{kind.name}' THEN EXISTS (SELECT 1 FROM {kind.table} WHERE {kind.table}.uuid = revisions.uuid"
        f"{its_case if kind.name in KINDS else ''})"
        for kind in SUBJECTS.values()
    )
    which = f"case_uuid IN ({', '.join('?' * len(case_uuids))})" if case_uuids else "1"
    refs: dict[tuple[str, str], str] = {}
    gone = (
        f"SELECT subject, uuid, ref FROM revisions WHERE {which} AND NOT CASE subject {is_there} ELSE 1 END ORDER BY id"
    )
    for subject, uuid, ref in connection.execute(gone, case_uuids):
        refs.pop((subject, uuid), None)
        refs[subject, uuid] = ref
    for kind in SUBJECTS.values():
        yield from (f"{ref} is gone from {kind.table}" for (subject, _), ref in refs.items() if subject == kind.name)


_IDENTITIES = "SELECT count(*) FROM (SELECT DISTINCT uuid FROM revisions)"
_OF_TWO_KINDS = (
    "SELECT 1 FROM (SELECT uuid FROM revisions GROUP BY uuid HAVING count(*) > 1) JOIN revisions USING (uuid)"
    " GROUP BY uuid HAVING min(subject) <> max(subject)"
)
"""An identity that revisions of two kinds have: then there may be one row where two were written."""

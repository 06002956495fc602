"""Rows that are not there although revisions of them are: what was taken out of the book behind casebook's back."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from casebook.records.kinds import KINDS, SUBJECTS


def is_none_gone(connection: sqlite3.Connection, rows: int) -> bool:
    """Whether of each row that was ever written one is there, in a book of so many `rows`.

    It is for rows that were looked at: each is known to be what its newest revision says, in the case that this names. So there
    are as many as there are identities, unless one is gone; they are counted without a look at the revisions.
    """
    if connection.execute(_IDENTITIES).fetchone()[0] != rows:
        return False
    return connection.execute(_OF_TWO_KINDS).fetchone() is None


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

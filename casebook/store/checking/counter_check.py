"""Whether the counter of each case's entries is that of the numbers that were given."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence

from casebook.records.field import HIGHEST_NUMBER
from casebook.records.kinds import KINDS

_HIGHEST = "max({})".format(
    ", ".join(
        f"coalesce((SELECT max(number) FROM {kind.table} WHERE case_id = cases.id), 0)" for kind in KINDS.values()
    )
)
"""The SQL of the highest number of an entry of a case; removed and erased ones keep theirs."""

_SHOWN = (
    "coalesce((SELECT max(CASE WHEN json_valid(body) THEN json_extract(body, '$.last_number') END) FROM revisions"
    " WHERE case_uuid = cases.uuid AND subject = 'case'), 0)"
)
"""The SQL of the highest count that a revision of a case tells: an import may bring one that is more than its entries."""


def of_cases(column: str, case_uuids: Sequence[str]) -> str:
    """The condition that a row is of these cases, by the column that holds the `id` of its case; of any where none is named."""
    return (
        f"{column} IN (SELECT id FROM cases WHERE uuid IN ({', '.join('?' * len(case_uuids))}))" if case_uuids else "1"
    )


def counter_problems(connection: sqlite3.Connection, case_uuids: Sequence[str] = ()) -> Iterator[str]:
    """Cases whose next entry would get a number that another has, or that nobody can type."""
    rows = connection.execute(
        f"SELECT handle FROM cases WHERE {of_cases('id', case_uuids)} AND (typeof(last_number) <> 'integer'"
        f" OR last_number NOT BETWEEN {_HIGHEST} AND {HIGHEST_NUMBER}) ORDER BY id",
        case_uuids,
    )
    yield from (f"the counter of the entries of {row['handle']} is not the number given last" for row in rows)


def is_count_shown(connection: sqlite3.Connection, case_uuid: str) -> bool:
    """Whether the counter of this case is that of an entry, or is told by a revision of the case."""
    query = f"SELECT last_number <= max({_HIGHEST}, {_SHOWN}) FROM cases WHERE uuid = ?"
    return bool(connection.execute(query, (case_uuid,)).fetchone()[0])


def numbers_never_shown(connection: sqlite3.Connection) -> Iterator[str]:
    """A sentence for each case whose counter is past every number that the record shows: of an entry, or told with the case.

    Each entry has its revision, and an import that counts further has one of the case. Before 0.2 it had none, so that nobody can
    say of an older book whether that was it, or another program.
    """
    rows = connection.execute(
        f"SELECT handle, last_number, max({_HIGHEST}, {_SHOWN}) AS shown FROM cases"
        f" WHERE typeof(last_number) = 'integer' AND last_number BETWEEN {_HIGHEST} + 1 AND {HIGHEST_NUMBER}"
        f" AND last_number > {_SHOWN} ORDER BY id"
    )
    for handle, last, shown in rows:
        first = f"the number {shown + 1} was" if last == shown + 1 else f"the numbers {shown + 1} to {last} were"
        yield (
            f"nothing shows that {first} ever given in {handle}; an import of an older casebook may have counted so far, "
            "or another program changed the counter"
        )

"""Whether a book is whole and as it was written: SQLite's own checks, the chains, the rows against them, the attachments.

Nothing here writes, every table is gone through once, and no more than some rows of it are in memory. What it proves and
what it does not is said in `store/PROOF.md`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any

from casebook.records.field import LARGEST_INTEGER
from casebook.records.frozen import Frozen
from casebook.records.kind import Corrupt, Kind
from casebook.records.kinds import CASE, CASE_KINDS, KINDS, SUBJECTS
from casebook.records.values import normalized, normalized_formerly
from casebook.store import hash_chain
from casebook.store.checking.as_written import matches_revision
from casebook.store.checking.chain_check import Identity, Progress, case_chain_problems, chain_problems
from casebook.store.checking.counter_check import counter_problems, of_cases
from casebook.store.checking.gone_rows import gone_problems, is_none_gone
from casebook.store.checking.page_check import page_problems
from casebook.store.checking.sound_rows import are_sound, stands_in_its_case
from casebook.store.rows import in_batches, orders_of, whole_row

_CACHE_KILOBYTES = 32_000

_ROWS_AT_ONCE = 1_000
"""How many rows SQLite looks through at a time. Our own choice."""

_FEW = 40
"""So few rows are looked at one by one sooner than SQLite reads the long sentence that compares many at a time."""


def no_progress(_: int) -> None:
    """For what nobody watches."""


class ChainHead(Frozen):
    """How much was ever written: the number of revisions, and the digest of the last."""

    records: int
    digest: str


def head(connection: sqlite3.Connection) -> ChainHead:
    """What a digest noted elsewhere pins: all that has been written up to now."""
    row = connection.execute("SELECT count(*) AS records FROM revisions").fetchone()
    last = connection.execute("SELECT digest FROM revisions ORDER BY id DESC LIMIT 1").fetchone()
    return ChainHead(row["records"], last["digest"] if last else hash_chain.GENESIS)


def position_of(connection: sqlite3.Connection, digest: str) -> int | None:
    """How many records had been written when this was the digest; None where it never was."""
    row = connection.execute("SELECT id FROM revisions WHERE digest = :digest", {"digest": digest.lower()}).fetchone()
    if row is None:
        return None
    return int(connection.execute("SELECT count(*) FROM revisions WHERE id <= :id", {"id": row["id"]}).fetchone()[0])


def problems(
    connection: sqlite3.Connection, advance: Progress = no_progress, *, from_outside: bool = False
) -> Iterator[str]:
    """What is wrong with the book, a sentence each; nothing where it is whole.

    A book that comes `from_outside` is also held against the tables that SQLModel states.
    """
    # Rows are looked up by identity, in no order that the file has: with less in memory each is read again and again.
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
    yield from page_problems(connection)
    yield from chain_problems(connection, advance)
    right = yield from _row_problems(connection, advance, from_outside=from_outside)
    if right is None or not is_none_gone(connection, right):
        yield from gone_problems(connection)
    yield from counter_problems(connection)
    yield from _order_problems(connection)
    yield from _link_problems(connection)
    yield from _blob_problems(connection)


def problems_of(connection: sqlite3.Connection, case_uuids: Sequence[str]) -> Iterator[str]:
    """What `problems` finds in these cases, but for changed contents of files, which are looked at when they are read.

    No more is read than the rows and the revisions of these cases; at most some hundred can be asked for at once.
    """
    written: set[Identity] = set()
    yield from case_chain_problems(connection, case_uuids, written)
    if (yield from _row_problems(connection, case_uuids=case_uuids)) != len(written):
        yield from gone_problems(connection, case_uuids)
    yield from counter_problems(connection, case_uuids)
    yield from _order_problems(connection, case_uuids)
    yield from _link_problems(connection, case_uuids)
    yield from _missing_contents(connection, case_uuids)


def amount(connection: sqlite3.Connection) -> int:
    """How many records `problems` looks through: what it tells `advance`, all together; 0 where they cannot be counted."""
    tables = ("revisions", *(kind.table for kind in SUBJECTS.values()))
    try:
        return sum(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)
    except sqlite3.DatabaseError:
        return 0


def _row_problems(
    connection: sqlite3.Connection,
    advance: Progress = no_progress,
    *,
    from_outside: bool = False,
    case_uuids: Sequence[str] = (),
) -> Generator[str, None, int | None]:
    """Rows that do not read as they were last written, or that were never written, or that no field can hold; how many rows
    there are, where all of them are right."""
    right = []
    for kind in (CASE_KINDS if case_uuids else SUBJECTS).values():
        of_kind = _problems_of_kind(connection, kind, advance, from_outside=from_outside, case_uuids=case_uuids)
        right.append((yield from of_kind))
    return None if None in right else sum(count or 0 for count in right)


def _problems_of_kind(
    connection: sqlite3.Connection,
    kind: Kind[Any],
    advance: Progress,
    *,
    from_outside: bool,
    case_uuids: Sequence[str],
) -> Generator[str, None, int | None]:
    columns: Sequence[str] = ()
    rows, are_right = 0, True
    for which, values, count in _groups(connection, kind.table, case_uuids):
        if not count:
            continue  # as of most kinds in most cases: none of the long sentences is read by SQLite
        columns = columns or _columns_of(connection, kind)
        if from_outside or count <= _FEW or not are_sound(connection, kind, columns, which, values):
            for problem in _closely(connection, kind, columns, which, values, from_outside=from_outside):
                are_right = False
                yield problem
        advance(count)
        rows += count
    return rows if are_right else None


def _groups(
    connection: sqlite3.Connection, table: str, case_uuids: Sequence[str]
) -> Iterator[tuple[str, Sequence[Any], int]]:
    """The conditions of the rows that are looked at together, the values in them, and how many rows that are.

    Those of cases all at once, however many they are.
    """
    if case_uuids:
        which = of_cases("cases.id" if table == CASE.table else "case_id", case_uuids)
        yield (
            which,
            case_uuids,
            connection.execute(f"SELECT count(*) FROM {table} WHERE {which}", case_uuids).fetchone()[0],
        )
        return
    some = f"SELECT id FROM {table} WHERE id >= ? ORDER BY id LIMIT {_ROWS_AT_ONCE}"
    first = -LARGEST_INTEGER - 1
    while first <= LARGEST_INTEGER:
        count, last = connection.execute(f"SELECT count(*), max(id) FROM ({some})", (first,)).fetchone()
        if not count or last < first:  # of a file that is damaged, which is told, no order can be relied on
            return
        yield f"{table}.id BETWEEN ? AND ?", (first, last), count
        first = last + 1


def _closely(
    connection: sqlite3.Connection,
    kind: Kind[Any],
    columns: Sequence[str],
    which: str,
    values: Sequence[Any],
    *,
    from_outside: bool,
) -> Iterator[str]:
    """What is wrong with these rows, one after another."""
    newest = f"(SELECT max(id) FROM revisions WHERE revisions.uuid = {kind.table}.uuid AND subject = '{kind.name}')"
    rows_of = f"{kind.table} LEFT JOIN revisions AS last ON last.id = {newest} WHERE {which} ORDER BY {kind.table}.id"
    record = itemgetter(*map(columns.index, kind.columns))
    is_its_case = stands_in_its_case(kind.table) if kind.name in KINDS else "1"
    # A ref that is no text any more is damage of the revision, which its chain tells.
    query = f"SELECT CAST(last.ref AS BLOB), last.body, {is_its_case}, {whole_row(kind.name)} FROM {rows_of}"
    for named, body, in_its_case, *cells in chain.from_iterable(in_batches(connection, query, values)):
        ref = None if named is None else named.decode(errors="replace")
        row = [*cells, orders_of(connection, cells[0])] if kind is CASE else cells
        if ref is None:
            yield f"a row of {kind.table} was never written by casebook ({row[columns.index('uuid')]})"
        elif not in_its_case:
            yield f"{ref} stands in another case than it was written in"
        elif body is not None and not matches_revision(kind, dict(zip(columns, row, strict=True)), body):
            yield f"{ref} does not read as it was last written"
        elif from_outside and (refusal := _refusal_of(kind, dict(zip(columns, row, strict=True)))):
            yield f"{ref} holds what no casebook writes ({refusal})"
        try:
            kind.decode(record(row))
        except Corrupt as damage:
            yield f"a row of {kind.table} is damaged: {damage}"


def _order_problems(connection: sqlite3.Connection, case_uuids: Sequence[str] = ()) -> Iterator[str]:
    """Order numbers by which no case is found, as what they are found by says something else."""
    rows_of = f"orders JOIN cases ON cases.id = case_id WHERE {of_cases('case_id', case_uuids)}"
    for rows in in_batches(connection, f"SELECT handle, number, bare FROM {rows_of}", case_uuids):
        for handle, number, bare in rows:
            if bare not in (normalized(str(number)), normalized_formerly(str(number))):
                yield f"an order number of {handle} is found by another number"


def _columns_of(connection: sqlite3.Connection, kind: Kind[Any]) -> list[str]:
    """The names of all that a row of the kind consists of, its `id` first."""
    found = connection.execute(f"SELECT {whole_row(kind.name)} FROM {kind.table} WHERE {kind.table}.id = 0").description
    return [*(each[0] for each in found), *(["orders"] if kind is CASE else [])]


def _refusal_of(kind: Kind[Any], row: dict[str, Any]) -> str | None:
    from casebook.store.tables import refusal_of

    references = kind.relations
    return refusal_of(kind, {name: cell for name, cell in row.items() if name not in references and name != "orders"})


def _link_problems(connection: sqlite3.Connection, case_uuids: Sequence[str] = ()) -> Iterator[str]:
    """What is said of entries by nobody: every link is a field of an entry, and stands in its revisions."""
    is_stated = " OR ".join(
        f"(relation = '{relation}' AND EXISTS (SELECT 1 FROM {kind.table} WHERE {kind.table}.case_id = links.case_id"
        f" AND {kind.table}.number = links.number))"
        for kind in KINDS.values()
        for relation in kind.relations.values()
    )
    rows = connection.execute(
        "SELECT handle, number FROM links JOIN cases ON cases.id = case_id"
        f" WHERE {of_cases('case_id', case_uuids)} AND NOT ({is_stated})",
        case_uuids,
    )
    yield from (f"a link of {row['handle']}/{row['number']} was never written by casebook" for row in rows)


def _blob_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """Contents that are not what their digest says, and attachments without content."""
    from hashlib import sha256

    for row in connection.execute("SELECT rowid, sha256, size FROM contents ORDER BY sha256"):
        digest, size = sha256(), 0
        with connection.blobopen("contents", "data", row["rowid"], readonly=True) as blob:
            while piece := blob.read(1 << 20):
                digest.update(piece)
                size += len(piece)
        if digest.hexdigest() != row["sha256"] or size != row["size"]:
            yield f"the content of a file was changed (SHA-256 {row['sha256']})"
    yield from _missing_contents(connection)


def _missing_contents(connection: sqlite3.Connection, case_uuids: Sequence[str] = ()) -> Iterator[str]:
    """Attachments whose content is not there. One that was imported from JSON comes without its file, which is no problem."""
    missing = connection.execute(
        "SELECT DISTINCT sha256 FROM attachments WHERE sha256 NOT IN (SELECT sha256 FROM contents)"
        " AND removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM revisions WHERE revisions.uuid = attachments.uuid"
        f" AND action IN ('erased', 'imported')) AND {of_cases('case_id', case_uuids)} ORDER BY sha256",
        case_uuids,
    )
    yield from (f"the content of a file is missing (SHA-256 {row['sha256']})" for row in missing)

"""Whether a book is whole and as it was written: SQLite's own checks, the chains, the rows against them, the attachments.

Nothing here writes, every table is gone through once, and no more than some rows of it are in memory. What it proves and
what it does not is said in `store/PROOF.md`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from operator import attrgetter, itemgetter
from typing import Any, NamedTuple

from casebook.records.kind import Corrupt, Kind
from casebook.records.kinds import CASE, KINDS, SUBJECTS
from casebook.store import hash_chain
from casebook.store.revisions import NOT_IN_BODIES, canonical, orders_of
from casebook.store.rows import whole_row
from casebook.text.compact_json import compact_encoder

Advance = Callable[[int], None]
"""Told how many more records are looked through."""


_CACHE_KILOBYTES = 32_000
_ROWS_AT_ONCE = 500


def no_progress(_: int) -> None:
    """For what nobody watches."""


@dataclass(frozen=True)
class ChainHead:
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
    connection: sqlite3.Connection, advance: Advance = no_progress, *, from_outside: bool = False
) -> Iterator[str]:
    """What is wrong with the book, a sentence each; nothing where it is whole.

    A book that comes `from_outside` is also held against the tables that SQLModel states.
    """
    # Rows are looked up by identity, in no order that the file has: with less in memory each is read again and again.
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KILOBYTES}")
    yield from (f"SQLite finds: {row[0]}" for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok")
    for row in connection.execute("PRAGMA foreign_key_check"):
        yield f"a row of {row[0]} belongs to nothing"
    gone: dict[tuple[str, str], str] = {}
    yield from _chain_problems(connection, advance, gone)
    for kind in SUBJECTS.values():
        yield from _row_problems(connection, kind, advance, from_outside=from_outside)
        yield from (f"{ref} is gone from {kind.table}" for (subject, _), ref in gone.items() if subject == kind.name)
    yield from _link_problems(connection)
    yield from _blob_problems(connection)


def amount(connection: sqlite3.Connection) -> int:
    """How many records `problems` looks through: what it tells `advance`, all together; 0 where they cannot be counted."""
    tables = ("revisions", *(kind.table for kind in SUBJECTS.values()))
    try:
        return sum(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)
    except sqlite3.DatabaseError:
        return 0


class _Link(NamedTuple):
    """A revision with its links, and whether the row it was written for is not there."""

    id: int
    change_id: int
    case_uuid: str
    subject: str
    uuid: str
    ref: str
    action: str
    undoes: int | None
    author: str | None
    written_at: str
    written_zone: str
    written_instant: str
    body: str | None
    salt: str
    commitment: str
    previous: str
    digest: str
    case_previous: str
    case_digest: str
    is_gone: int

    def __str__(self) -> str:
        return f"record {self.id} ({self.ref}, written {self.written_at})"


def _chain_problems(
    connection: sqlite3.Connection, advance: Advance, gone: dict[tuple[str, str], str]
) -> Iterator[str]:
    """Links that do not follow from the one before, and bodies that are not what was committed to.

    `gone` gets the newest ref of every row that is not there, by its kind's name and its uuid.
    """
    previous, count, change_id = hash_chain.GENESIS, 0, 0
    newest: dict[str, str] = {}
    is_gone = " ".join(
        f"WHEN '{kind.name}' THEN NOT EXISTS (SELECT 1 FROM {kind.table} WHERE {kind.table}.uuid = revisions.uuid)"
        for kind in SUBJECTS.values()
    )
    columns = ", ".join(_Link._fields[:-1])
    query = f"SELECT {columns}, CASE subject {is_gone} ELSE 0 END FROM revisions ORDER BY id"
    for link in map(_Link._make, _tuples(connection, query, advance)):
        if link.previous != previous:
            yield f"{link} does not follow from the one before it"
        if link.case_previous != newest.get(link.case_uuid, hash_chain.GENESIS):
            yield f"{link} does not follow from the one before it in its case"
        if not _digests_hold(link):
            yield f"{link} was changed"
        elif link.body is not None and link.commitment != hash_chain.commitment_of(link.salt, link.body):
            yield f"what {link} says was changed"
        previous, newest[link.case_uuid], change_id = link.digest, link.case_digest, link.change_id
        count += 1
        if link.is_gone:
            gone.pop((link.subject, link.uuid), None)
            gone[link.subject, link.uuid] = link.ref
    head = connection.execute("SELECT change_id, records, digest FROM head").fetchone()
    if tuple(head or ()) != (change_id, count, previous):
        yield "the newest record is not the one that was written last"


def _digests_hold(link: _Link) -> bool:
    try:
        digest = hash_chain.link_of([link.previous, *_hashed(link), link.commitment], link.author)
        case_digest = hash_chain.link_of([link.case_previous, *_case_hashed(link), link.commitment], link.author)
    except TypeError:  # bytes where text should be
        return False
    return (digest, case_digest) == (link.digest, link.case_digest)


_hashed = attrgetter(*hash_chain.HASHED_COLUMNS)
_case_hashed = attrgetter(*hash_chain.CASE_COLUMNS)


def _tuples(connection: sqlite3.Connection, query: str, advance: Advance) -> Iterator[tuple[Any, ...]]:
    """The rows of a query as plain tuples, of which a check has many; `advance` is told of them."""
    cursor = connection.cursor()
    cursor.row_factory = None
    cursor.execute(query)
    while rows := cursor.fetchmany(_ROWS_AT_ONCE):
        yield from rows
        advance(len(rows))


def _row_problems(
    connection: sqlite3.Connection, kind: Kind[Any], advance: Advance, *, from_outside: bool
) -> Iterator[str]:
    """Rows that do not read as they were last written, or that were never written, or that no field can hold."""
    newest = f"(SELECT max(id) FROM revisions WHERE revisions.uuid = {kind.table}.uuid AND subject = '{kind.name}')"
    query = f"SELECT {{}} FROM {kind.table} LEFT JOIN revisions AS last ON last.id = {newest} ORDER BY {kind.table}.id"
    columns = _columns_of(connection, kind)
    body_of, record = _body_maker(columns), itemgetter(*map(columns.index, kind.columns))
    for ref, body, *cells in _tuples(connection, query.format(f"last.ref, last.body, {whole_row(kind.name)}"), advance):
        if kind is CASE:
            cells.append(orders_of(connection, cells[0]))
        if ref is None:
            yield f"a row of {kind.table} was never written by casebook ({cells[columns.index('uuid')]})"
        elif body is not None and not (_is(body_of, cells, body) or _matches_revision(kind, columns, cells, body)):
            yield f"{ref} does not read as it was last written"
        elif from_outside and (refusal := _refusal_of(kind, dict(zip(columns, cells, strict=True)))):
            yield f"{ref} holds what no casebook writes ({refusal})"
        try:
            kind.decode(record(cells))
        except Corrupt as damage:
            yield f"a row of {kind.table} is damaged: {damage}"


def _columns_of(connection: sqlite3.Connection, kind: Kind[Any]) -> list[str]:
    """The names of all that a row of the kind consists of, its `id` first."""
    found = connection.execute(f"SELECT {whole_row(kind.name)} FROM {kind.table} LIMIT 0").description
    return [*(each[0] for each in found), *(["orders"] if kind is CASE else [])]


def _body_maker(columns: Sequence[str]) -> Callable[[Sequence[Any]], str]:
    """What gives the body of a revision for the cells of these columns, as `canonical` does, which sorts them each time."""
    names = sorted(set(columns).difference(NOT_IN_BODIES))
    in_order, text_of = itemgetter(*map(columns.index, names)), compact_encoder(ascii_only=False)
    return lambda cells: text_of(dict(zip(names, in_order(cells), strict=True)))


def _is(body_of: Callable[[Sequence[Any]], str], cells: Sequence[Any], body: object) -> bool:
    try:
        return body_of(cells) == body
    except TypeError:  # bytes where text should be
        return False


def _refusal_of(kind: Kind[Any], row: dict[str, Any]) -> str | None:
    from casebook.store.tables import refusal_of

    references = kind.relations
    return refusal_of(kind, {name: cell for name, cell in row.items() if name not in references and name != "orders"})


def _matches_revision(kind: Kind[Any], columns: Sequence[str], cells: Sequence[Any], body: str) -> bool:
    """Whether a row says what its newest revision says. Columns that came later, and the counter of numbers, may differ."""
    try:
        written = json.loads(body)
        if kind is CASE:
            del written["last_number"]
        row = {name: cell for name, cell in zip(columns, cells, strict=True) if name in written}
        return canonical(row) == canonical(written)
    except (AttributeError, KeyError, TypeError, ValueError):
        # Damage: bytes where text should be, or a body that is no JSON any more.
        return False


def _link_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """What is said of entries by nobody: every link is a field of an entry, and stands in its revisions."""
    is_stated = " OR ".join(
        f"(relation = '{relation}' AND EXISTS (SELECT 1 FROM {kind.table} WHERE {kind.table}.case_id = links.case_id"
        f" AND {kind.table}.number = links.number))"
        for kind in KINDS.values()
        for relation in kind.relations.values()
    )
    rows = connection.execute(
        f"SELECT handle, number FROM links JOIN cases ON cases.id = case_id WHERE NOT ({is_stated})"
    )
    yield from (f"a link of {row['handle']}/{row['number']} was never written by casebook" for row in rows)


def _blob_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """Contents that are not what their digest says, and attachments without content.

    An attachment that was imported from JSON comes without its file, which is no problem.
    """
    for row in connection.execute("SELECT rowid, sha256, size FROM contents ORDER BY sha256"):
        digest, size = sha256(), 0
        with connection.blobopen("contents", "data", row["rowid"], readonly=True) as blob:
            while piece := blob.read(1 << 20):
                digest.update(piece)
                size += len(piece)
        if digest.hexdigest() != row["sha256"] or size != row["size"]:
            yield f"the content of a file was changed (SHA-256 {row['sha256']})"
    missing = connection.execute(
        "SELECT DISTINCT sha256 FROM attachments WHERE sha256 NOT IN (SELECT sha256 FROM contents)"
        " AND removed_at IS NULL AND NOT EXISTS (SELECT 1 FROM revisions WHERE revisions.uuid = attachments.uuid"
        " AND action IN ('erased', 'imported')) ORDER BY sha256"
    )
    yield from (f"the content of a file is missing (SHA-256 {row['sha256']})" for row in missing)

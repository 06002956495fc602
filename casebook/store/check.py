"""Whether a book is whole and as it was written: SQLite's own checks, the chains, the rows against them, the attachments.

Nothing here writes, and of no table more than a row is in memory. What it proves and what it does not is said in
`store/PROOF.md`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from casebook.records.kind import Corrupt, Kind
from casebook.records.kinds import CASE, KINDS, SUBJECTS
from casebook.store import hash_chain
from casebook.store.revisions import canonical, orders_of
from casebook.store.rows import selected, whole_row

Advance = Callable[[int], None]
"""Told how many more records are looked through."""


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
    yield from (f"SQLite finds: {row[0]}" for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok")
    for row in connection.execute("PRAGMA foreign_key_check"):
        yield f"a row of {row[0]} belongs to nothing"
    yield from _chain_problems(connection, advance)
    for kind in SUBJECTS.values():
        yield from _row_problems(connection, kind, from_outside=from_outside)
    yield from _link_problems(connection)
    yield from _blob_problems(connection)


def _chain_problems(connection: sqlite3.Connection, advance: Advance) -> Iterator[str]:
    """Links that do not follow from the one before, and bodies that are not what was committed to."""
    previous, count, change_id = hash_chain.GENESIS, 0, 0
    newest: dict[str, str] = {}
    for row in connection.execute("SELECT * FROM revisions ORDER BY id"):
        where = f"record {row['id']} ({row['ref']}, written {row['written_at']})"
        if row["previous"] != previous:
            yield f"{where} does not follow from the one before it"
        if row["case_previous"] != newest.get(row["case_uuid"], hash_chain.GENESIS):
            yield f"{where} does not follow from the one before it in its case"
        if not _digests_hold(row):
            yield f"{where} was changed"
        elif row["body"] is not None and row["commitment"] != hash_chain.commitment_of(row["salt"], row["body"]):
            yield f"what {where} says was changed"
        previous, newest[row["case_uuid"]], change_id = row["digest"], row["case_digest"], row["change_id"]
        count += 1
        advance(1)
    if tuple(connection.execute("SELECT change_id, records, digest FROM head").fetchone() or ()) != (
        *(change_id, count, previous),
    ):
        yield "the newest record is not the one that was written last"


def _digests_hold(row: sqlite3.Row) -> bool:
    try:
        digest = hash_chain.digest_of(row["previous"], row, row["commitment"])
        case_digest = hash_chain.case_digest_of(row["case_previous"], row, row["commitment"])
    except TypeError:  # bytes where text should be
        return False
    return (digest, case_digest) == (row["digest"], row["case_digest"])


def _row_problems(connection: sqlite3.Connection, kind: Kind[Any], *, from_outside: bool) -> Iterator[str]:
    """Rows that do not read as they were last written, or that were never written, or that are gone."""
    newest = f"(SELECT max(id) FROM revisions WHERE revisions.uuid = {kind.table}.uuid AND subject = '{kind.name}')"
    rows = connection.execute(
        f"SELECT last.ref AS last_ref, last.body AS last_body, {whole_row(kind.name)} FROM {kind.table}"
        f" LEFT JOIN revisions AS last ON last.id = {newest} ORDER BY {kind.table}.id"
    )
    for each in rows:
        row = dict(each)
        ref, body = row.pop("last_ref"), row.pop("last_body")
        if kind is CASE:
            row["orders"] = orders_of(connection, row["id"])
        if ref is None:
            yield f"a row of {kind.table} was never written by casebook ({row['uuid']})"
        elif body is not None and not _matches_revision(kind, row, body):
            yield f"{ref} does not read as it was last written"
        elif from_outside and (refusal := _refusal_of(kind, row)):
            yield f"{ref} holds what no casebook writes ({refusal})"
    yield from _undecodable(connection, kind)
    gone = connection.execute(
        "SELECT ref FROM revisions WHERE id IN (SELECT max(id) FROM revisions WHERE subject = :subject AND"
        f" NOT EXISTS (SELECT 1 FROM {kind.table} WHERE {kind.table}.uuid = revisions.uuid) GROUP BY uuid) ORDER BY id",
        {"subject": kind.name},
    )
    yield from (f"{row['ref']} is gone from {kind.table}" for row in gone)


def _undecodable(connection: sqlite3.Connection, kind: Kind[Any]) -> Iterator[str]:
    """Values that no field of the kind can hold."""
    for row in connection.execute(f"SELECT {selected(kind.name)} FROM {kind.table} ORDER BY id"):
        try:
            kind.decode(row)
        except Corrupt as damage:
            yield f"a row of {kind.table} is damaged: {damage}"


def _refusal_of(kind: Kind[Any], row: dict[str, Any]) -> str | None:
    from casebook.store.tables import refusal_of

    references = kind.relations
    return refusal_of(kind, {name: cell for name, cell in row.items() if name not in references and name != "orders"})


def _matches_revision(kind: Kind[Any], row: dict[str, Any], body: str) -> bool:
    """Whether a row says what its newest revision says. Columns that came later, and the counter of numbers, may differ."""
    try:
        if canonical(row) == body:
            return True
        written = json.loads(body)
        if kind is CASE:
            del written["last_number"]
        return canonical({name: value for name, value in row.items() if name in written}) == canonical(written)
    except (AttributeError, KeyError, TypeError, ValueError):
        # Damage: bytes where text should be, or a body that is no JSON any more.
        return False


def _link_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """What is said of entries by nobody: every link is a field of an entry, and stands in its revisions."""
    told = " OR ".join(
        f"(relation = '{relation}' AND EXISTS (SELECT 1 FROM {kind.table} WHERE {kind.table}.case_id = links.case_id"
        f" AND {kind.table}.number = links.number))"
        for kind in KINDS.values()
        for relation in kind.relations.values()
    )
    rows = connection.execute(f"SELECT handle, number FROM links JOIN cases ON cases.id = case_id WHERE NOT ({told})")
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

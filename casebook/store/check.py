"""Whether a book is whole and as it was written: SQLite's own checks, the chain, the rows against it, the attachments.

Nothing here writes. What it proves and what it does not is said in `book/PROOF.md`.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from casebook.records.kinds import SUBJECTS
from casebook.store import hash_chain
from casebook.store.revisions import canonical


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


def problems(connection: sqlite3.Connection) -> Iterator[str]:
    """What is wrong with the book, a sentence each; nothing where it is whole."""
    yield from (f"SQLite finds: {row[0]}" for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok")
    for row in connection.execute("PRAGMA foreign_key_check"):
        yield f"a row of {row[0]} belongs to nothing"
    yield from _chain_problems(connection)
    yield from _row_problems(connection)
    yield from _blob_problems(connection)


def _chain_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """Links that do not follow from the one before, and bodies that are not what was committed to."""
    previous = hash_chain.GENESIS
    for row in connection.execute("SELECT * FROM revisions ORDER BY id"):
        where = f"record {row['id']} ({row['ref']}, written {row['written_at']})"
        if row["previous"] != previous:
            yield f"{where} does not follow from the one before it"
        if row["digest"] != _digest_of(row):
            yield f"{where} was changed"
        elif row["body"] is not None and row["commitment"] != hash_chain.commitment_of(row["salt"], row["body"]):
            yield f"what {where} says was changed"
        previous = row["digest"]


def _digest_of(row: sqlite3.Row) -> str | None:
    try:
        return hash_chain.digest_of(row["previous"], row, row["commitment"])
    except TypeError:  # bytes where text should be
        return None


def _row_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """Rows that do not read as they were last written, or that were never written, or that are gone."""
    for subject, kind in SUBJECTS.items():
        table = kind.table
        rows = {row["uuid"]: dict(row) for row in connection.execute(f"SELECT * FROM {table} ORDER BY id")}
        if subject == "case":
            for row in rows.values():
                orders = connection.execute(
                    "SELECT number FROM orders WHERE case_id = :id ORDER BY position", {"id": row["id"]}
                )
                row["orders"] = [order["number"] for order in orders]
        newest = connection.execute(
            "SELECT uuid, ref, body FROM revisions WHERE subject = :subject AND id IN"
            " (SELECT max(id) FROM revisions GROUP BY uuid) ORDER BY id",
            {"subject": subject},
        )
        written = {row["uuid"]: row for row in newest}
        for uuid in rows.keys() - written.keys():
            yield f"a row of {table} was never written by casebook ({uuid})"
        for uuid, last in written.items():
            if uuid not in rows:
                yield f"{last['ref']} is gone from {table}"
            elif last["body"] is not None and not _matches_revision(subject, rows[uuid], last["body"]):
                yield f"{last['ref']} does not read as it was last written"


def _matches_revision(subject: str, row: dict[str, object], body: str) -> bool:
    """Whether a row says what its newest revision says. Columns that came later, and the counter of numbers, may differ."""
    counted = ("last_number",) if subject == "case" else ()
    try:
        written = {name: value for name, value in json.loads(body).items() if name not in counted}
        return canonical({name: value for name, value in row.items() if name in written}) == canonical(written)
    except (AttributeError, TypeError, ValueError):
        # Damage: bytes where text should be, or a body that is no JSON any more.
        return False


def _blob_problems(connection: sqlite3.Connection) -> Iterator[str]:
    """Contents that are not what their digest says, and attachments without content.

    An attachment that was imported from JSON comes without its file, which is no fault.
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
        " AND removed_at IS NULL AND uuid NOT IN (SELECT uuid FROM revisions WHERE act IN ('erased', 'imported')) ORDER BY sha256"
    )
    yield from (f"the content of a file is missing (SHA-256 {row['sha256']})" for row in missing)

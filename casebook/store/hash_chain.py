"""The chain of digests over everything ever written, by which a later change to the file can be seen.

Each revision has a commitment, SHA-256 over a random salt and the body, and a digest, SHA-256 over the digest before
it, what was done to what and when, and the commitment. A body can so be erased for good, with its salt, and the chain
still holds; nobody can guess what was erased by trying, as the salt is gone.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Mapping
from hashlib import sha256
from typing import Any

GENESIS = "0" * 64
"""What stands before the first link."""


def commitment_of(salt: str, body: str) -> str:
    """The hexadecimal SHA-256 that a salt (hexadecimal) and a body commit to."""
    return sha256(f"{salt}{body}".encode("utf-8", "surrogatepass")).hexdigest()


HASHED_COLUMNS = ("deed", "subject", "uuid", "ref", "act", "undoes", "written_at", "written_zone", "written_instant")
"""The columns of a revision that its digest stands for, in this order, between the digest before it and the commitment."""


def digest_of(previous: str, revision: Mapping[str, Any] | sqlite3.Row, commitment: str) -> str:
    """The hexadecimal SHA-256 of a link: over the canonical JSON of the digest before it, what it says, its commitment."""
    link = [previous, *(revision[name] for name in HASHED_COLUMNS), commitment]
    return sha256(json.dumps(link, separators=(",", ":"), ensure_ascii=True).encode()).hexdigest()


def append(connection: sqlite3.Connection, revision: Mapping[str, Any]) -> str:
    """Write a revision as the newest link, and give its digest. The caller has begun a transaction."""
    last = connection.execute("SELECT digest FROM revisions ORDER BY id DESC LIMIT 1").fetchone()
    previous = last[0] if last else GENESIS
    salt = os.urandom(16).hex()
    commitment = commitment_of(salt, revision["body"])
    digest = digest_of(previous, revision, commitment)
    row = {**revision, "salt": salt, "commitment": commitment, "previous": previous, "digest": digest}
    connection.execute(
        f"INSERT INTO revisions ({', '.join(row)}) VALUES ({', '.join(f':{name}' for name in row)})", row
    )
    return digest

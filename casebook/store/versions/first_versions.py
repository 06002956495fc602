"""The first two versions of the format, as they were released: nothing here is ever changed.

Version 1 has cases, entries and their revisions; version 2 files, private notes, hidden entries, and the chain of
digests over all revisions.
"""

from __future__ import annotations

import sqlite3

_ENTRY = """
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    at TEXT NOT NULL CHECK (length(at) >= 10),
    zone TEXT NOT NULL,
    instant TEXT NOT NULL CHECK (length(instant) >= 20),
    logged_at TEXT NOT NULL,
    logged_zone TEXT NOT NULL,
    logged_instant TEXT NOT NULL,
    text TEXT,
"""

_FIRST = f"""
CREATE TABLE cases (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    handle TEXT NOT NULL CHECK (length(handle) BETWEEN 1 AND 40),
    handle_key TEXT NOT NULL UNIQUE,
    company TEXT NOT NULL CHECK (length(company) >= 1),
    title TEXT,
    item TEXT,
    problem TEXT,
    want TEXT,
    amount_minor INTEGER CHECK (amount_minor >= 0),
    amount_currency TEXT CHECK (length(amount_currency) = 3),
    language TEXT,
    country TEXT CHECK (length(country) = 2),
    opened_at TEXT NOT NULL,
    opened_zone TEXT NOT NULL,
    opened_instant TEXT NOT NULL,
    closed_at TEXT,
    closed_zone TEXT,
    closed_instant TEXT,
    outcome TEXT,
    last_number INTEGER NOT NULL DEFAULT 0 CHECK (last_number >= 0),
    CHECK ((amount_minor IS NULL) = (amount_currency IS NULL)),
    CHECK ((closed_at IS NULL) = (closed_instant IS NULL))
);
CREATE INDEX cases_open ON cases (opened_instant) WHERE closed_at IS NULL;

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    number TEXT NOT NULL CHECK (length(number) >= 1),
    bare TEXT NOT NULL,
    UNIQUE (case_id, number),
    UNIQUE (case_id, position)
);
CREATE INDEX orders_bare ON orders (bare);

CREATE TABLE contacts ({_ENTRY}
    channel TEXT NOT NULL CHECK (channel IN
        ('chat', 'phone', 'email', 'form', 'letter', 'social', 'in-person', 'other')),
    incoming BOOLEAN NOT NULL DEFAULT 0 CHECK (incoming IN (0, 1)),
    agent TEXT,
    role TEXT CHECK (role IN ('bot', 'representative', 'supervisor', 'manager', 'other')),
    case_number TEXT,
    case_number_bare TEXT,
    outcome TEXT CHECK (outcome IN
        ('reached', 'no-answer', 'disconnected', 'transferred', 'refused', 'resolved')),
    minutes INTEGER CHECK (minutes BETWEEN 0 AND 100000),
    rating INTEGER CHECK (rating BETWEEN 1 AND 5),
    UNIQUE (case_id, number)
);
CREATE INDEX contacts_case_number_bare ON contacts (case_number_bare);
CREATE INDEX contacts_in_time ON contacts (case_id, instant);

CREATE TABLE promises ({_ENTRY}
    promised TEXT NOT NULL CHECK (promised IN
        ('refund', 'replacement', 'delivery', 'callback', 'reply', 'repair', 'collection', 'information', 'other')),
    made_in INTEGER,
    agent TEXT,
    due_at TEXT,
    due_zone TEXT,
    due_instant TEXT,
    due_from TEXT,
    verdict TEXT CHECK (verdict IN ('kept', 'broken', 'withdrawn')),
    settled_at TEXT,
    settled_zone TEXT,
    settled_instant TEXT,
    settled_note TEXT,
    UNIQUE (case_id, number),
    CHECK ((verdict IS NULL) = (settled_at IS NULL)),
    CHECK ((due_at IS NULL) = (due_instant IS NULL))
);
CREATE INDEX promises_unsettled ON promises (case_id, due_instant) WHERE verdict IS NULL;

CREATE TABLE shipments ({_ENTRY}
    carrier TEXT,
    tracking TEXT,
    tracking_bare TEXT,
    check_digit TEXT NOT NULL CHECK (check_digit IN ('valid', 'invalid', 'none')),
    is_return BOOLEAN NOT NULL DEFAULT 0 CHECK (is_return IN (0, 1)),
    UNIQUE (case_id, number)
);
CREATE INDEX shipments_tracking_bare ON shipments (tracking_bare);

CREATE TABLE events ({_ENTRY}
    event TEXT NOT NULL CHECK (event IN
        ('ordered', 'paid', 'shipped', 'delivered', 'returned', 'refunded', 'note')),
    UNIQUE (case_id, number)
);

CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL CHECK (subject IN ('case', 'contact', 'promise', 'shipment', 'event')),
    uuid TEXT NOT NULL,
    ref TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('recorded', 'changed', 'settled', 'closed', 'reopened')),
    written_at TEXT NOT NULL,
    written_zone TEXT NOT NULL,
    written_instant TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX revisions_uuid ON revisions (uuid, id);
"""


def create_tables(connection: sqlite3.Connection) -> None:
    """Version 1: cases, orders, contacts, promises, shipments, events, and what each said before it was changed."""
    execute(connection, _FIRST)


_ENTRIES = ("contacts", "promises", "shipments", "events")

_SECOND = "".join(
    [
        "ALTER TABLE cases ADD COLUMN removed_at TEXT;\n",
        *(
            f"ALTER TABLE {table} ADD COLUMN is_private BOOLEAN NOT NULL DEFAULT 0 CHECK (is_private IN (0, 1));\n"
            f"ALTER TABLE {table} ADD COLUMN removed_at TEXT;\n"
            for table in _ENTRIES
        ),
        "ALTER TABLE contacts ADD COLUMN private_text TEXT;\n",
        f"""
CREATE TABLE contents (
    sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
    size INTEGER NOT NULL CHECK (size >= 0),
    data BLOB NOT NULL
);

CREATE TABLE attachments ({_ENTRY}
    is_private BOOLEAN NOT NULL DEFAULT 0 CHECK (is_private IN (0, 1)),
    removed_at TEXT,
    name TEXT NOT NULL CHECK (length(name) >= 1),
    media_type TEXT,
    size INTEGER NOT NULL CHECK (size >= 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    modified_at TEXT,
    modified_zone TEXT,
    modified_instant TEXT,
    attached_to INTEGER,
    UNIQUE (case_id, number)
);
CREATE INDEX attachments_sha256 ON attachments (sha256);

ALTER TABLE revisions RENAME TO revisions_before;
DROP INDEX revisions_uuid;
CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    deed INTEGER NOT NULL CHECK (deed >= 1),
    subject TEXT NOT NULL CHECK (subject IN ('case', 'contact', 'promise', 'shipment', 'event', 'attachment')),
    uuid TEXT NOT NULL,
    ref TEXT NOT NULL,
    act TEXT NOT NULL CHECK (act IN ('recorded', 'changed', 'settled', 'closed', 'reopened',
        'edited', 'removed', 'undone', 'erased', 'imported')),
    undoes INTEGER,
    written_at TEXT NOT NULL,
    written_zone TEXT NOT NULL,
    written_instant TEXT NOT NULL,
    body TEXT,
    salt TEXT,
    commitment TEXT NOT NULL CHECK (length(commitment) = 64),
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
    CHECK ((body IS NULL) = (salt IS NULL))
);
CREATE INDEX revisions_uuid ON revisions (uuid, id);
CREATE INDEX revisions_undoes ON revisions (undoes) WHERE undoes IS NOT NULL;
""",
    ]
)


def keep_files_and_chain_revisions(connection: sqlite3.Connection) -> None:
    """Version 2: files in the book, notes for the person alone, removal that hides, and a chain that shows tampering.

    The revisions of version 1 are linked in the order they were written, each as a change of its own.
    """
    execute(connection, _SECOND)
    names = ("subject", "uuid", "ref", "act", "written_at", "written_zone", "written_instant", "body")
    rows = connection.execute(f"SELECT {', '.join(names)} FROM revisions_before ORDER BY id").fetchall()
    previous = "0" * 64
    for change_id, row in enumerate(rows, 1):
        revision = {**dict(zip(names, row, strict=True)), "deed": change_id, "undoes": None}
        previous = _append(connection, revision, previous)
    connection.execute("DROP TABLE revisions_before")


_HASHED = ("deed", "subject", "uuid", "ref", "act", "undoes", "written_at", "written_zone", "written_instant")


def _append(connection: sqlite3.Connection, revision: dict[str, object], previous: str) -> str:
    """Write a revision of version 2 as the newest link of its chain, and give its digest."""
    # Every command reads this module, few bring a book of version 1 up to date.
    import json
    import os
    from hashlib import sha256

    salt = os.urandom(16).hex()
    commitment = sha256(f"{salt}{revision['body']}".encode("utf-8", "surrogatepass")).hexdigest()
    link = [previous, *(revision[name] for name in _HASHED), commitment]
    digest = sha256(json.dumps(link, separators=(",", ":"), ensure_ascii=True).encode()).hexdigest()
    row = {**revision, "salt": salt, "commitment": commitment, "previous": previous, "digest": digest}
    connection.execute(
        f"INSERT INTO revisions ({', '.join(row)}) VALUES ({', '.join(f':{name}' for name in row)})", row
    )
    return digest


def execute(connection: sqlite3.Connection, script: str) -> None:
    """Run a script statement by statement: sqlite3's own `executescript` would commit first."""
    for statement in script.split(";\n"):
        if statement.strip():
            connection.execute(statement)

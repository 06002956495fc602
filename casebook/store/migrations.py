"""How a book came to have the tables it has: numbered steps, only ever added to, never changed.

`PRAGMA user_version` counts the steps a book has been through. All missing ones and the new count are one
transaction, so that a book is never between two versions. The SQL stays portable where it can.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

APPLICATION_ID = 0x63617362
"""The four letters `casb`: how the file says that it is a book (SQLite's `PRAGMA application_id`)."""

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


def _chain_what_was_written(connection: sqlite3.Connection) -> None:
    """Link the revisions of version 1 into the chain, each as a deed of its own, in the order they were written."""
    from casebook.store import hash_chain

    rows = connection.execute(
        "SELECT subject, uuid, ref, act, written_at, written_zone, written_instant, body FROM revisions_before ORDER BY id"
    )
    for deed, row in enumerate(rows.fetchall(), 1):
        names = ("subject", "uuid", "ref", "act", "written_at", "written_zone", "written_instant", "body")
        hash_chain.append(connection, {**dict(zip(names, row, strict=True)), "deed": deed, "undoes": None})
    connection.execute("DROP TABLE revisions_before")


STEPS: tuple[tuple[str | Callable[[sqlite3.Connection], None], ...], ...] = (
    (_FIRST,),
    (_SECOND, _chain_what_was_written),
)
"""The migrations, oldest first, each of SQL and what SQL cannot say. Append; never edit one that was released."""

VERSION = len(STEPS)


def _execute(connection: sqlite3.Connection, script: str) -> None:
    """Statement by statement: sqlite3's own `executescript` would commit first."""
    for statement in script.split(";\n"):
        if statement.strip():
            connection.execute(statement)


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps the book has been through; 0 for a file without tables."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the book up to date. The caller has begun a transaction and will commit it."""
    for step in STEPS[version_of(connection) :]:
        for part in step:
            if callable(part):
                part(connection)
            else:
                _execute(connection, part)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")

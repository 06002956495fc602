"""The steps to the third, fourth and fifth version of the book: links between entries, a chain for each case, two fields."""

from __future__ import annotations

import sqlite3

from casebook.store.versions.first_versions import execute

_LINKS = """
CREATE TABLE links (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    relation TEXT NOT NULL CHECK (relation IN ('hangs-on', 'replaces', 'contradicts')),
    to_number INTEGER NOT NULL CHECK (to_number >= 1),
    UNIQUE (case_id, number, relation, to_number)
);
INSERT INTO links (case_id, number, relation, to_number)
    SELECT case_id, number, 'hangs-on', made_in FROM promises WHERE made_in >= 1;
INSERT INTO links (case_id, number, relation, to_number)
    SELECT case_id, number, 'hangs-on', attached_to FROM attachments WHERE attached_to >= 1;
ALTER TABLE promises DROP COLUMN made_in;
ALTER TABLE attachments DROP COLUMN attached_to;
"""

_OPEN_EVENTS = """
ALTER TABLE events RENAME TO events_before;
CREATE TABLE events (
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
    event TEXT NOT NULL CHECK (length(event) >= 1),
    is_private BOOLEAN NOT NULL DEFAULT 0 CHECK (is_private IN (0, 1)),
    removed_at TEXT,
    UNIQUE (case_id, number)
);
INSERT INTO events (id, uuid, case_id, number, at, zone, instant, logged_at, logged_zone, logged_instant, text, event,
    is_private, removed_at) SELECT id, uuid, case_id, number, at, zone, instant, logged_at, logged_zone, logged_instant,
    text, event, is_private, removed_at FROM events_before;
DROP TABLE events_before;
"""

_REVISIONS = """
ALTER TABLE revisions RENAME TO revisions_before;
DROP INDEX revisions_uuid;
DROP INDEX revisions_undoes;
CREATE TABLE revisions (
    id INTEGER PRIMARY KEY,
    change_id INTEGER NOT NULL CHECK (change_id >= 1),
    case_uuid TEXT NOT NULL,
    subject TEXT NOT NULL CHECK (length(subject) >= 1),
    uuid TEXT NOT NULL,
    ref TEXT NOT NULL,
    action TEXT NOT NULL CHECK (length(action) >= 1),
    undoes INTEGER,
    author TEXT,
    written_at TEXT NOT NULL,
    written_zone TEXT NOT NULL,
    written_instant TEXT NOT NULL,
    body TEXT,
    salt TEXT,
    commitment TEXT NOT NULL CHECK (length(commitment) = 64),
    previous TEXT NOT NULL CHECK (length(previous) = 64),
    digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
    case_previous TEXT NOT NULL CHECK (length(case_previous) = 64),
    case_digest TEXT NOT NULL CHECK (length(case_digest) = 64),
    CHECK ((body IS NULL) = (salt IS NULL))
);
CREATE INDEX revisions_uuid ON revisions (uuid, id);
CREATE INDEX revisions_case ON revisions (case_uuid, id);
CREATE INDEX revisions_undoes ON revisions (undoes) WHERE undoes IS NOT NULL;
CREATE TABLE head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    change_id INTEGER NOT NULL CHECK (change_id >= 0),
    records INTEGER NOT NULL CHECK (records >= 0),
    digest TEXT NOT NULL CHECK (length(digest) = 64)
);
"""


def link_entries_and_chain_each_case(connection: sqlite3.Connection) -> None:
    """Version 3: what others will rely on, decided once.

    What an entry says of another is a row of one kind, so that a new relation needs no column. Each case has a chain of
    its own beside the book's, so that it can be handed over without breaking either. A change may name its author. The
    newest link stands in one row, which every change writes first: that is the lock under which numbers and digests
    are taken. Keys that a newer casebook wrote have a place to be kept in. The words of events are no longer listed by
    the file, since they grow. Nothing that was written is written otherwise: texts, numbers and digests stay.
    """
    execute(connection, _LINKS)
    execute(connection, _OPEN_EVENTS)
    for table in ("cases", "contacts", "promises", "shipments", "events", "attachments"):
        connection.execute(f"ALTER TABLE {table} ADD COLUMN unknown TEXT")
    execute(connection, _REVISIONS)
    _chain_cases(connection)


def _chain_cases(connection: sqlite3.Connection) -> None:
    """Give every revision its link in the chain of its case, and the book its newest link."""
    from casebook.store import hash_chain

    case_of = dict(connection.execute("SELECT uuid, uuid FROM cases").fetchall())
    for table in ("contacts", "promises", "shipments", "events", "attachments"):
        of_entries = connection.execute(
            f"SELECT {table}.uuid, cases.uuid FROM {table} JOIN cases ON cases.id = {table}.case_id"
        )
        case_of.update(of_entries.fetchall())
    newest: dict[str, str] = {}
    columns = [row[1] for row in connection.execute("PRAGMA table_info(revisions_before)").fetchall()]
    for row in connection.execute("SELECT * FROM revisions_before ORDER BY id").fetchall():
        old = dict(zip(columns, row, strict=True))
        change_id, action, case_uuid = old.pop("deed"), old.pop("act"), case_of.get(old["uuid"], "")
        new = {**old, "change_id": change_id, "action": action, "author": None, "case_uuid": case_uuid}
        new["case_previous"] = newest.get(case_uuid, hash_chain.GENESIS)
        new["case_digest"] = hash_chain.case_digest_of(new["case_previous"], new, new["commitment"])
        newest[case_uuid] = new["case_digest"]
        connection.execute(
            f"INSERT INTO revisions ({', '.join(new)}) VALUES ({', '.join(f':{name}' for name in new)})", new
        )
    connection.execute("DROP TABLE revisions_before")
    connection.execute(
        "INSERT INTO head (id, change_id, records, digest) SELECT 1, coalesce(max(change_id), 0), count(*), coalesce("
        f"(SELECT digest FROM revisions ORDER BY id DESC LIMIT 1), '{hash_chain.GENESIS}') FROM revisions"
    )


def name_the_department(connection: sqlite3.Connection) -> None:
    """Version 4: the department that somebody answered for, which is what one has to ask for next time."""
    connection.execute("ALTER TABLE contacts ADD COLUMN department TEXT")


def name_the_region(connection: sqlite3.Connection) -> None:
    """Version 5: a country may have its region with it (`GB-ENG`), because working days differ between regions.

    Its column was two letters long and no more, so it is made anew beside the old one, which then goes.
    """
    connection.execute("ALTER TABLE cases RENAME COLUMN country TO country_before")
    connection.execute("ALTER TABLE cases ADD COLUMN country TEXT CHECK (length(country) BETWEEN 2 AND 6)")
    connection.execute("UPDATE cases SET country = country_before")
    connection.execute("ALTER TABLE cases DROP COLUMN country_before")

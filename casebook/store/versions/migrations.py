"""How a book came to have the tables it has: numbered steps, only ever added to, never changed.

`PRAGMA user_version` counts the steps a book has been through. All missing ones and the new count are one
transaction, so that a book is never between two versions. The SQL stays portable where it can.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from casebook.store.versions.first_versions import create_tables, execute, keep_files_and_chain_revisions
from casebook.store.versions.next_versions import link_entries_and_chain_each_case, name_the_department, name_the_region

APPLICATION_ID = 0x63617362
"""The four letters `casb`: how the file says that it is a book (SQLite's `PRAGMA application_id`)."""


def record_sums_and_whom_with(connection: sqlite3.Connection) -> None:
    """Version 6: sums of what happened, contacts with others than the company, days that were asked for, what decides.

    Money paid, given back or lost is what a dispute is about in the end, and a text cannot be added up. `is_key` marks what
    the person wants told first.
    """
    for column in (
        "amount_minor INTEGER CHECK (amount_minor >= 0)",
        "amount_currency TEXT CHECK (length(amount_currency) = 3)",
        "method TEXT",
        "reference TEXT",
        "reference_bare TEXT",
    ):
        connection.execute(f"ALTER TABLE events ADD COLUMN {column}")
    connection.execute("CREATE INDEX events_reference_bare ON events (reference_bare)")
    for column in ("party TEXT", "waiting INTEGER CHECK (waiting BETWEEN 0 AND 100000)", "deadline TEXT"):
        connection.execute(f"ALTER TABLE contacts ADD COLUMN {column}")
    for table in ("contacts", "promises", "shipments", "events", "attachments"):
        connection.execute(f"ALTER TABLE {table} ADD COLUMN is_key BOOLEAN NOT NULL DEFAULT 0 CHECK (is_key IN (0, 1))")


_REFERENCE_NUMBERS = """
CREATE TABLE reference_numbers (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999999999),
    at TEXT NOT NULL CHECK (length(at) >= 10),
    zone TEXT NOT NULL CHECK (length(zone) >= 1),
    instant TEXT NOT NULL CHECK (length(instant) >= 20),
    logged_at TEXT NOT NULL CHECK (length(logged_at) >= 10),
    logged_zone TEXT NOT NULL CHECK (length(logged_zone) >= 1),
    logged_instant TEXT NOT NULL CHECK (length(logged_instant) >= 20),
    text TEXT,
    is_private BOOLEAN NOT NULL DEFAULT 0 CHECK (is_private IN (0, 1)),
    is_key BOOLEAN NOT NULL DEFAULT 0 CHECK (is_key IN (0, 1)),
    unknown TEXT,
    name TEXT NOT NULL CHECK (length(name) >= 1),
    reference TEXT,
    reference_bare TEXT,
    removed_at TEXT,
    UNIQUE (case_id, number)
);
CREATE INDEX reference_numbers_reference_bare ON reference_numbers (reference_bare);
"""


def name_the_kind_of_number(connection: sqlite3.Connection) -> None:
    """Version 7: numbers of other kinds (a booking, a policy, a customer), each an entry with the name of its kind.

    As order or case numbers they would be told as what they are not.
    """
    execute(connection, _REFERENCE_NUMBERS)


_ITEMS = """
CREATE TABLE items (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    case_id INTEGER NOT NULL REFERENCES cases (id),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 999999999),
    at TEXT NOT NULL CHECK (length(at) >= 10),
    zone TEXT NOT NULL CHECK (length(zone) >= 1),
    instant TEXT NOT NULL CHECK (length(instant) >= 20),
    logged_at TEXT NOT NULL CHECK (length(logged_at) >= 10),
    logged_zone TEXT NOT NULL CHECK (length(logged_zone) >= 1),
    logged_instant TEXT NOT NULL CHECK (length(logged_instant) >= 20),
    text TEXT,
    is_private BOOLEAN NOT NULL DEFAULT 0 CHECK (is_private IN (0, 1)),
    is_key BOOLEAN NOT NULL DEFAULT 0 CHECK (is_key IN (0, 1)),
    unknown TEXT,
    item TEXT NOT NULL CHECK (length(item) >= 1),
    pieces INTEGER CHECK (pieces BETWEEN 1 AND 100000),
    price_minor INTEGER CHECK (price_minor >= 0),
    price_currency TEXT CHECK (length(price_currency) = 3),
    removed_at TEXT,
    UNIQUE (case_id, number),
    CHECK ((price_minor IS NULL) = (price_currency IS NULL))
);
"""


def list_the_items(connection: sqlite3.Connection) -> None:
    """Version 8: the things that a case is about, with how many of each and what one costs.

    A case had one text for what was bought, in which of several things only the last one stayed.
    """
    execute(connection, _ITEMS)


def wait_for_what_happens(connection: sqlite3.Connection) -> None:
    """Version 9: promises that hang on something: what they wait for, how long after that it may take, when it happened.

    Until it happens they have no day, and nobody may tell them as late.
    """
    for column in (
        "awaited TEXT",
        "within_time TEXT",
        "happened_at TEXT CHECK (length(happened_at) >= 10)",
        "happened_zone TEXT CHECK (length(happened_zone) >= 1)",
        "happened_instant TEXT CHECK (length(happened_instant) >= 20)",
    ):
        connection.execute(f"ALTER TABLE promises ADD COLUMN {column}")


_ME = """
CREATE TABLE me (
    id INTEGER PRIMARY KEY,
    name TEXT,
    email TEXT,
    customer TEXT,
    postcode TEXT,
    phone TEXT,
    address TEXT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    removed_at TEXT
);
"""


def keep_who_i_am(connection: sqlite3.Connection) -> None:
    """Version 10: who keeps the book, in one row: what a company asks first, and a letter begins with.

    It is of no case, so that no export of a case can hold it.
    """
    execute(connection, _ME)


_LINKS = """
ALTER TABLE links RENAME TO links_before;
CREATE TABLE links (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    relation TEXT NOT NULL CHECK (relation IN ('hangs-on', 'replaces', 'contradicts', 'compatible-with')),
    to_number INTEGER NOT NULL CHECK (to_number >= 1),
    UNIQUE (case_id, number, relation, to_number)
);
INSERT INTO links (id, case_id, number, relation, to_number) SELECT id, case_id, number, relation, to_number FROM links_before;
DROP TABLE links_before;
"""


def say_what_is_no_contradiction(connection: sqlite3.Connection) -> None:
    """Version 11: that two statements go together, which the rule would propose as a contradiction again and again.

    The file lists the words of relations, so that the table is made anew.
    """
    execute(connection, _LINKS)


_COMPANIES = """
CREATE TABLE companies (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (length(name) >= 1),
    address TEXT,
    contact TEXT,
    chat TEXT,
    phone TEXT,
    hours TEXT,
    email TEXT,
    merchant TEXT,
    box_limit INTEGER CHECK (box_limit BETWEEN 1 AND 1000000),
    human TEXT,
    source TEXT,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    removed_at TEXT
);
"""


def keep_what_letters_need(connection: sqlite3.Connection) -> None:
    """Version 12: companies, what follows if they do not answer, and the account that money is to be paid to.

    A letter needs the address of the company, a claim its name on the statement, and both say what is next. None of the
    first and the last is of a case, so that each is kept once.
    """
    execute(connection, _COMPANIES)
    connection.execute("ALTER TABLE cases ADD COLUMN otherwise TEXT")
    connection.execute("ALTER TABLE me ADD COLUMN account TEXT")


def tell_noted_from_happened(connection: sqlite3.Connection) -> None:
    """Version 13: whether it was said when a promise was kept or taken back. Settled without a day, it only has the moment
    of noting, which no letter may give for the day that the money came.
    """
    connection.execute(
        "ALTER TABLE promises ADD COLUMN is_day_said BOOLEAN NOT NULL DEFAULT 0 CHECK (is_day_said IN (0, 1))"
    )


def keep_who_else_answered(connection: sqlite3.Connection) -> None:
    """Version 14: who else answered in a contact, a program, a representative and their supervisor, each with a role: a line
    for each, as several columns or a table would part what is always read together.
    """
    connection.execute("ALTER TABLE contacts ADD COLUMN also TEXT CHECK (length(also) >= 1)")


STEPS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    create_tables,
    keep_files_and_chain_revisions,
    link_entries_and_chain_each_case,
    name_the_department,
    name_the_region,
    record_sums_and_whom_with,
    name_the_kind_of_number,
    list_the_items,
    wait_for_what_happens,
    keep_who_i_am,
    say_what_is_no_contradiction,
    keep_what_letters_need,
    tell_noted_from_happened,
    keep_who_else_answered,
)
"""The migrations, oldest first, each named for what a book can do since and saying why. Append; never change one."""

VERSION = len(STEPS)

SCHEMAS = {
    1: "a6f9f3c67b7e57d69ac3468c08aec68ed12a573ef453e77e097653f37abb1bdb",
    2: "d11ccd0ae2293a6757990129c35eafdeb4e5ae69287250fafe784b1639eb9933",
    3: "d53ea9223340edeb55398e3be3c6230c3a9275c290c8ecf4f145c59873d22a8e",
    4: "a02fae4d0d78dbb755eb9492624a1b078b2430bac46aed5b471aa30208df5866",
    5: "64e7ff404e6dd35781647bff937d9bd2fe6211ab52b264b98d8324fa003943f8",
    6: "29d3e336dc978243aa5f965d58286ad0d5c9ad2f63f84925cf6bc4ec269398d1",
    7: "8089d4a61845bd1fd82ea69474808007b1570b7a5b8a1df4f0d9391580023ca0",
    8: "445b269c63300b790504530fa7c03efb84fbf4177fbf8e1ad39b1b5f3051dd2e",
    9: "644addbfc22ec25febb229ba431e3dbfae27636d7966a4fb8c7c270c9f001fb8",
    10: "963d60e20213cb2bcdc51f0833576e7c80e314860acc0f7e2611131797b5f2f4",
    11: "8b15b7a3fa8095e2028c32a9f51af52c14bb9bd6b82822604c6550eb40a69ad9",
    12: "c01f3ea00190715e648d3c4fde297a56a5cd2c279b44a2954979e03aa614676b",
    13: "df1d337a4bc0057b6ce009fd7777196ded4bbb32fcca2297ee80b49594d8d127",
    14: "aa778708065b96b7d2e8e13db28c49d4f545da89e298bc69bccad9cc3dbd04c2",
}
"""What `schema.digest_of` gives for each version; a test makes them anew from the migrations."""


def version_of(connection: sqlite3.Connection) -> int:
    """How many steps the book has been through; 0 for a file without tables."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the book up to date. The caller has begun a transaction and will commit it."""
    for step in STEPS[version_of(connection) :]:
        step(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")

"""What must be true of a book whatever happened to it, looked at without the program's own `check`.

It is opened as the program opens it to read, so that what a killed process left is recovered as it would be for a person.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path

from casebook.errors import CasebookError
from casebook.records.cells import cell_of_numbers
from casebook.records.kinds import KINDS, SUBJECTS
from casebook.store import hash_chain
from casebook.store.bodies import canonical
from casebook.store.sqlite.opening import open_for_reading
from tests.faults.contacts import LoggedContact

_TOKEN = re.compile(r"\b[BW][a-z]*\d{5}\b")


def problems(book: Path, acknowledged: Mapping[str, str] | None = None) -> list[str]:
    """What is wrong with the book, a sentence each; `acknowledged` are the refs that were confirmed, by token."""
    try:
        connection = open_for_reading(book)
    except CasebookError as refusal:
        return [f"refused: {refusal}"]
    with closing(connection):
        try:
            return [*unsound(connection), *_doubted(connection), *_missing(connection, acknowledged or {})]
        except Exception as error:  # a damaged book can break any step of looking at it: that too is an answer
            return [f"unreadable: {type(error).__name__}: {error}"]


def tokens(book: Path) -> set[str]:
    """The tokens of all contacts that are in the book; none where it cannot be read."""
    try:
        connection = open_for_reading(book)
    except CasebookError:
        return set()
    with closing(connection):
        return {token for row in connection.execute("SELECT text FROM contacts") for token in _TOKEN.findall(row[0])}


def unsound(connection: sqlite3.Connection) -> Iterator[str]:
    """What SQLite itself finds wrong."""
    found = [row[0] for row in connection.execute("PRAGMA integrity_check")]
    if found != ["ok"]:
        yield f"integrity_check: {found[:3]}"
    for row in connection.execute("PRAGMA foreign_key_check"):
        yield f"foreign_key_check: {tuple(row)}"


def _doubted(connection: sqlite3.Connection) -> Iterator[str]:
    yield from broken_links(connection)
    yield from rows_that_differ(connection)
    yield from _misnumbered(connection)
    yield from _halves(connection)


def broken_links(connection: sqlite3.Connection) -> Iterator[str]:
    """The revisions whose digest is not what the chain says it must be."""
    previous, count = hash_chain.GENESIS, 0
    of_case: dict[str, str] = {}
    for row in connection.execute("SELECT * FROM revisions ORDER BY id"):
        if row["body"] is not None and hash_chain.commitment_of(row["salt"], row["body"]) != row["commitment"]:
            yield f"revision {row['id']}: the body is not what it commits to"
        digest = hash_chain.digest_of(previous, row, row["commitment"])
        if (previous, digest) != (row["previous"], row["digest"]):
            yield f"revision {row['id']}: its digest does not follow"
        case_previous = of_case.get(row["case_uuid"], hash_chain.GENESIS)
        case_digest = hash_chain.case_digest_of(case_previous, row, row["commitment"])
        if (case_previous, case_digest) != (row["case_previous"], row["case_digest"]):
            yield f"revision {row['id']}: its digest does not follow in its case"
        previous, of_case[row["case_uuid"]], count = row["digest"], row["case_digest"], count + 1
    if (count, previous) != tuple(connection.execute("SELECT records, digest FROM head").fetchone()):
        yield "the newest revision is not the one that was written last"


def rows_that_differ(connection: sqlite3.Connection) -> Iterator[str]:
    """The rows that are not what their newest revision says, and the revisions without a row."""
    revisions = connection.execute("SELECT subject, uuid, ref, body FROM revisions ORDER BY id")
    newest = {row["uuid"]: row for row in revisions}
    handles = {row["id"]: row["handle"] for row in connection.execute("SELECT id, handle FROM cases")}
    for subject, kind in SUBJECTS.items():
        table = kind.table
        for row in connection.execute(f"SELECT * FROM {table} ORDER BY id"):
            revision = newest.pop(row["uuid"], None)
            if revision is None or revision["subject"] != subject:
                yield f"{table} {row['id']}: no revision speaks of it"
            elif subject in KINDS and revision["ref"] != f"{handles.get(row['case_id'])}/{row['number']}":
                yield f"{table} {row['id']}: not in the case in which it was recorded"
            elif revision["body"] is not None and _differs(_body_of(connection, subject, row), revision["body"]):
                yield f"{table} {row['id']}: not what its newest revision says"
    for uuid in newest:
        yield f"a revision speaks of {uuid}, which is not there"


def _body_of(connection: sqlite3.Connection, subject: str, row: sqlite3.Row) -> dict[str, object]:
    body = dict(row)
    for name, relation in SUBJECTS[subject].relations.items():
        # What an entry says of another is a row of its own, and part of what its revision says.
        found = connection.execute(
            "SELECT to_number FROM links WHERE case_id = ? AND number = ? AND relation = ? ORDER BY to_number",
            (row["case_id"], row["number"], relation),
        ).fetchall()
        body[name] = cell_of_numbers(to_number for [to_number] in found)
    if subject == "case":
        orders = connection.execute("SELECT number FROM orders WHERE case_id = ? ORDER BY position", (row["id"],))
        body["orders"] = [order["number"] for order in orders]
    return _without_counter(canonical(body))


def _differs(now: Mapping[str, object], then: str) -> bool:
    """Whether a row says something else than its revision; a column that came later is empty."""
    recorded = _without_counter(then)
    return any(now[name] != recorded[name] if name in recorded else now[name] not in (None, 0) for name in now) or not (
        recorded.keys() <= now.keys()
    )


def _without_counter(body: str) -> dict[str, object]:
    """The values, but for the counter of numbers, which moves without a revision of the case."""
    values: dict[str, object] = json.loads(body)
    values.pop("last_number", None)
    return values


def _misnumbered(connection: sqlite3.Connection) -> Iterator[str]:
    entries = " UNION ALL ".join(f"SELECT case_id, number FROM {kind.table}" for kind in KINDS.values())
    for case in connection.execute("SELECT id, handle, last_number FROM cases ORDER BY id").fetchall():
        rows = connection.execute(f"SELECT number FROM ({entries}) WHERE case_id = ?", (case["id"],))
        numbers = sorted(row["number"] for row in rows)
        if numbers != list(range(1, case["last_number"] + 1)):
            doubles = [number for number, times in Counter(numbers).items() if times > 1]
            yield f"{case['handle']}: {len(numbers)} numbers up to {case['last_number']}, doubles: {doubles[:5]}"


def _halves(connection: sqlite3.Connection) -> Iterator[str]:
    counts = {
        table: Counter(
            token
            for row in connection.execute(f"SELECT {column} FROM {table}")
            for token in _TOKEN.findall(row[0] or "")
        )
        for table, column in (("contacts", "text"), ("promises", "text"), ("shipments", "tracking"))
    }
    for token in sorted(set().union(*counts.values())):
        whole = int(LoggedContact(token).whole)
        times = [counts[table][token] for table in ("contacts", "promises", "shipments")]
        if times != [1, whole, whole]:
            yield f"{token}: {times} of contact, promise and shipment"


def _missing(connection: sqlite3.Connection, acknowledged: Mapping[str, str]) -> Iterator[str]:
    rows = connection.execute("SELECT handle, number, text FROM contacts JOIN cases ON cases.id = case_id")
    there = {f"{row['handle']}/{row['number']}": row["text"] for row in rows}
    for token, ref in acknowledged.items():
        if there.get(ref) != LoggedContact(token).text:
            yield f"{token} was confirmed as {ref}, where there is {there.get(ref)!r}"

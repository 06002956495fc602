"""Rows of the book: which columns a kind is read from, and what is no record of a kind, revisions and their bodies."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from casebook.records.codec import MomentCodec
from casebook.records.contact import TALKED
from casebook.records.kind import Corrupt, Kind
from casebook.records.kinds import CASE, SUBJECTS
from casebook.records.values import Moment, WrongCell
from casebook.records.vocabularies import UNANSWERED, Outcome, Role

if TYPE_CHECKING:
    from casebook.records.revision import Revision

_ROWS_AT_ONCE = 500

NOT_IN_BODIES = ("id", "case_id")
"""What a row is numbered by in this file alone, which no revision says."""

ANSWERED = (
    f"(coalesce(contacts.outcome, '') NOT IN ({', '.join(repr(outcome.value) for outcome in UNANSWERED)})"
    f" OR contacts.outcome = '{Outcome.NO_ANSWER.value}' AND contacts.role = '{Role.BOT.value}'"
    f" OR contacts.outcome = '{Outcome.DISCONNECTED.value}' AND (coalesce({', '.join(f'nullif({name}, 0)' for name in TALKED)})"
    " IS NOT NULL OR EXISTS (SELECT 1 FROM links JOIN promises USING (case_id, number) WHERE promises.removed_at IS NULL"
    " AND links.case_id = contacts.case_id AND links.to_number = contacts.number)))"
)
"""As `Contact.answered`, and `contacts` of a case: whether somebody was reached."""

CONTENT_IS_OURS = "NOT EXISTS (SELECT 1 FROM revisions WHERE revisions.uuid = attachments.uuid AND action = 'erased')"
"""The SQL of an attachment whose content was not erased: where others have the same, it may still be in the book."""


@cache
def selected(name: str, *, are_linked: bool = True) -> str:
    """The SQL of the columns that a kind is read from, in the order `Kind.decode` takes them; links are looked for unless there
    are known to be none."""
    kind = SUBJECTS[name]
    links = {column: _linked(kind, column, are_linked=are_linked) for column in kind.relations}
    return ", ".join(links.get(column) or f"{kind.table}.{column}" for column in kind.columns)


def orders_of(connection: sqlite3.Connection, case_id: int) -> list[str]:
    """The order numbers of a case, in order."""
    rows = connection.execute("SELECT number FROM orders WHERE case_id = ? ORDER BY position", (case_id,))
    return [row[0] for row in rows]


def row_of(connection: sqlite3.Connection, kind: Kind[Any], uuid: str) -> dict[str, Any] | None:
    """The row with this identity, hidden or not, with what it says of others and a case's order numbers; None for none."""
    found = connection.execute(f"SELECT {whole_row(kind.name)} FROM {kind.table} WHERE uuid = ?", (uuid,)).fetchone()
    if found is None:
        return None
    row = dict(found)
    return row if kind is not CASE else {**row, "orders": orders_of(connection, row["id"])}


def record_in(kind: Kind[Any], row: Mapping[str, Any]) -> Any:
    """The record in such a row. Raises Corrupt."""
    record = kind.decode([row[name] for name in kind.columns])
    return replace(record, orders=tuple(row["orders"])) if kind is CASE else record


@cache
def whole_row(name: str, *, are_linked: bool = True) -> str:
    """The SQL of every column of a kind's table, with what it says of other entries, as `selected` has it."""
    kind = SUBJECTS[name]
    links = (_linked(kind, column, are_linked=are_linked) for column in kind.relations)
    return ", ".join([f"{kind.table}.*", *links])


def body_of(kind: Kind[Any], columns: Sequence[str]) -> str:
    """The SQL of what `bodies.canonical` gives for the row `its`, which consists of these columns and has `last` for its newest
    revision: SQLite escapes in JSON what Python does, in the same way."""
    cells = {name: f'its."{name}"' for name in columns if name != "orders"}
    if kind is CASE:
        cells["orders"] = (
            "json((SELECT json_group_array(number) FROM"
            " (SELECT number FROM orders WHERE case_id = its.id ORDER BY position)))"
        )
        cells["last_number"] = "json_extract(last.body, '$.last_number')"  # it moves on without a revision
    members = (f"'{name}', {cells[name]}" for name in sorted(cells.keys() - set(NOT_IN_BODIES)))
    return f"json_object({', '.join(members)})"


def _linked(kind: Kind[Any], column: str, *, are_linked: bool) -> str:
    """What an entry says of another, read from the links."""
    if not are_linked:
        return f"NULL AS {column}"
    its = f"links.case_id = {kind.table}.case_id AND links.number = {kind.table}.number"
    found = f"FROM links WHERE {its} AND relation = '{kind.relations[column]}'"
    if kind.field(column).codec.empty is None:
        return f"(SELECT to_number {found}) AS {column}"
    # Of one its number, of several the text that their codec makes of them: they are written in order, and their index has it.
    cell = "CASE count(*) WHEN 1 THEN max(to_number) ELSE group_concat(to_number, ' ') END"
    return f"(SELECT {cell} {found}) AS {column}"


def in_batches(
    connection: sqlite3.Connection, query: str, values: Sequence[Any] = ()
) -> Iterator[list[tuple[Any, ...]]]:
    """The rows of a query as plain tuples, some hundred at a time, for what goes through a whole table."""
    cursor = connection.cursor()
    cursor.row_factory = None
    cursor.execute(query, values)
    while rows := cursor.fetchmany(_ROWS_AT_ONCE):
        yield rows


def body_in(text: str) -> dict[str, Any]:
    """The columns in the body of a revision. Raises Corrupt."""
    import json

    try:
        body = json.loads(text)
    except (RecursionError, TypeError, ValueError):
        body = None
    if not isinstance(body, dict):
        raise Corrupt("body", "what a revision says")
    return body


def moment_in(row: sqlite3.Row, name: str) -> Moment:
    """The moment in the three columns of the field of this `name`. Raises Corrupt."""
    columns = MomentCodec().column_names(name)
    try:
        return Moment.from_cells(*(row[column] for column in columns))
    except WrongCell as wrong:
        raise Corrupt(columns[wrong.place], row[columns[wrong.place]]) from None
    except (TypeError, ValueError):
        raise Corrupt(columns[0], row[columns[0]]) from None


def revision_of(row: sqlite3.Row) -> Revision:
    """The revision in this row. Raises Corrupt."""
    from casebook.records.revision import Action, Revision

    try:
        action = Action(row["action"])
    except ValueError:
        raise Corrupt("action", row["action"]) from None
    if row["subject"] not in SUBJECTS:
        raise Corrupt("subject", row["subject"])
    for name, held in (("uuid", str), ("ref", str), ("digest", str), ("author", str | None), ("change_id", int)):
        if not isinstance(row[name], held):
            raise Corrupt(name, row[name])
    return Revision(
        place=row["id"],
        change_id=row["change_id"],
        subject=row["subject"],
        uuid=row["uuid"],
        ref=row["ref"],
        action=action,
        author=row["author"],
        written=moment_in(row, "written"),
        body=None if row["body"] is None else body_in(row["body"]),
        undoes=row["undoes"],
        digest=row["digest"],
    )

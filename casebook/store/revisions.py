"""How rows are written: never without the revision that keeps what they now are, in both chains, in one transaction.

The columns come from the kinds; what is wrong with a value the tables' own CHECKs refuse. Nothing here imports SQLModel.
"""

# No `from __future__ import annotations`: a named tuple compiles each type that is a text.

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

from casebook.records.cells import numbers_linked
from casebook.records.codec import Cell
from casebook.records.company import company_ref
from casebook.records.kind import Corrupt, Kind
from casebook.records.kinds import COMPANY, PERSON
from casebook.records.person import ME
from casebook.records.revision import Action
from casebook.records.row_batch import Cells
from casebook.records.values import Moment, normalized
from casebook.store import hash_chain
from casebook.store.bodies import canonical
from casebook.store.checking.as_written import check_as_written
from casebook.store.rows import row_of
from casebook.text.compact_json import is_one_value

Row = Mapping[str, Any]


class CaseKey(NamedTuple):
    """What rows and revisions need of the case they belong to, or of what is of no case."""

    id: int
    uuid: str
    handle: str


class NewState(NamedTuple):
    """What is to be kept of a row as it stands now, by the columns of a revision: of which case, of what, and its body."""

    case_uuid: str
    subject: str
    uuid: str
    ref: str
    body: str


class RevisionWriter:
    """Writes rows and their revisions on a connection whose transaction has begun; all of one writer are one change."""

    def __init__(self, connection: sqlite3.Connection, now: Moment, author: str | None = None) -> None:
        self.connection, self.now, self.author = connection, now, author
        self._change_id = 0
        self._previous = ""
        self._case_previous: dict[str, str] = {}
        self._compared: set[str] = set()

    @contextmanager
    def part(self) -> Iterator[None]:
        """What is done inside is taken back alone where it fails, and the rest goes on as if it had not begun."""
        before = self._change_id, self._previous, self._case_previous.copy()
        self.connection.execute("SAVEPOINT part")
        try:
            yield
        except BaseException:
            # SQLite may have taken back all of it already.
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK TO part")
                self.connection.execute("RELEASE part")
            self._change_id, self._previous, self._case_previous = before
            raise
        self.connection.execute("RELEASE part")

    def one(self, query: str, values: Row | None = None) -> Any:
        """The first row of a query, or None."""
        return self.connection.execute(query, dict(values or {})).fetchone()

    def case_key(self, uuid: str) -> CaseKey:
        """The key of the case with this identity, which is in the book."""
        [key] = self.case_keys([uuid])
        return key

    def case_keys(self, uuids: Sequence[str]) -> list[CaseKey]:
        """The keys of the cases with these identities, which are in the book, in the same order."""
        marks = ", ".join("?" * len(uuids))
        rows = self.connection.execute(f"SELECT id, uuid, handle FROM cases WHERE uuid IN ({marks})", uuids)
        keys = {key.uuid: key for key in map(CaseKey._make, rows)}
        return [keys[uuid] for uuid in uuids]

    def key(self, kind: Kind[Any], case_uuid: str) -> CaseKey:
        """What a record of this kind needs of its case; who keeps the book and a company are of none: each has a chain alone."""
        if kind is COMPANY:
            return CaseKey(0, case_uuid, company_ref(self.row(kind, case_uuid)["name"]))
        return CaseKey(0, case_uuid, ME) if kind is PERSON else self.case_key(case_uuid)

    def insert(self, kind: Kind[Any], case_id: int | None, row: Row) -> None:
        """Add a row of this kind, and what it says of other entries."""
        cells = {name: cell for name, cell in row.items() if name not in kind.relations}
        self._compared.add(row["uuid"])
        self._insert(kind.table, cells if case_id is None else {"case_id": case_id, **cells})
        if case_id is not None:
            for name, relation in kind.relations.items():
                self._link(case_id, row["number"], relation, row[name])

    def add(self, case: CaseKey, rows: Sequence[tuple[Kind[Any], Row]], action: Action) -> None:
        """Add these rows to the case, each with its revision, in this order: as `insert` and `record_revision` do singly."""
        states = []
        for kind, row in rows:
            self.insert(kind, case.id, row)
            body = canonical({**row, "removed_at": None})
            states.append(NewState(case.uuid, kind.name, row["uuid"], f"{case.handle}/{row['number']}", body))
        self.record_states(states, action)

    def insert_rows(self, kind: Kind[Any], cells: Mapping[str, Cells]) -> None:
        """Add many rows of this kind, given column by column, and what they say of other entries."""
        # What is recorded every day goes in row by row.
        from casebook.store.sqlite.staging import insert_staged

        columns = [name for name in cells if name not in kind.relations]
        shared = {name: cells[name][0] for name in columns if name != "uuid" and is_one_value(cells[name])}
        own = [name for name in columns if name not in shared]
        insert_staged(self.connection, kind.table, own, zip(*map(cells.__getitem__, own), strict=True), shared)
        for name, relation in kind.relations.items():
            for case_id, number, cell in zip(cells["case_id"], cells["number"], cells[name], strict=True):
                if cell is not None:
                    self._link(case_id, number, relation, cell)

    def record_states(self, states: Sequence[NewState], action: Action) -> None:
        """Keep what each of these says, in their order, as the newest links of both chains."""
        if not states:
            return
        shared = self._revision_of(action, None)
        columns: dict[str, Sequence[Any]] = {name: [value] * len(states) for name, value in shared.items()}
        columns |= zip(NewState._fields, zip(*states, strict=True), strict=True)
        self._look_up_newest_of(set(columns["case_uuid"]))
        columns = hash_chain.linked_in_turn(columns, self._previous, self._case_previous)
        self._previous = columns["digest"][-1]
        self._insert_all("revisions", tuple(columns), zip(*columns.values(), strict=True))
        self._move_head(len(states))

    def update(self, kind: Kind[Any], row: Row) -> None:
        """Set these columns of the row with this uuid; what it says of others, and order numbers, where those are among them.

        Raises NotAsWritten.
        """
        self.check_as_written(kind, row["uuid"])
        cells = {name: cell for name, cell in row.items() if name not in kind.relations and name != "orders"}
        changes = ", ".join(f"{name} = :{name}" for name in cells)
        self.connection.execute(f"UPDATE {kind.table} SET {changes} WHERE uuid = :uuid", cells)
        if "orders" in row:
            self.replace_orders(self.case_key(row["uuid"]).id, row["orders"])
        for name, relation in kind.relations.items():
            if name in row:
                entry = self.one(f"SELECT case_id, number FROM {kind.table} WHERE uuid = :uuid", {"uuid": row["uuid"]})
                self.connection.execute(
                    "DELETE FROM links WHERE case_id = ? AND number = ? AND relation = ?",
                    (entry[0], entry[1], relation),
                )
                self._link(entry[0], entry[1], relation, row[name])

    def check_as_written(self, kind: Kind[Any], uuid: str) -> None:
        """Raises NotAsWritten where another program changed the row with this uuid, before this change first wrote it."""
        if uuid not in self._compared:
            check_as_written(self.connection, kind, uuid)
            self._compared.add(uuid)

    def replace_orders(self, case_id: int, numbers: Sequence[str]) -> None:
        """Give a case these order numbers, in this order, and no other."""
        self.connection.execute("DELETE FROM orders WHERE case_id = ?", (case_id,))
        self.insert_orders((case_id, position, number) for position, number in enumerate(numbers, 1))

    def insert_orders(self, orders: Iterable[tuple[int, int, str]]) -> None:
        """Add order numbers, each to a case at a position."""
        columns = ("case_id", "position", "number", "bare")
        self._insert_all("orders", columns, ((*order, normalized(order[2])) for order in orders))

    def record_revision(
        self,
        kind: Kind[Any],
        uuid: str,
        action: Action,
        case: CaseKey,
        *,
        body: Row | None = None,
        undoes: int | None = None,
    ) -> None:
        """Keep the whole row as it stands now, as the newest link of both chains; `body` where the caller has it all.

        Raises NotAsWritten, where nothing was looked at before what stands there was changed.
        """
        self._lock()
        self.check_as_written(kind, uuid)
        body = self.row(kind, uuid) if body is None else body
        self._insert("revisions", self._linked(kind, uuid, action, case, body, undoes=undoes))
        self._move_head(1)

    def _linked(
        self, kind: Kind[Any], uuid: str, action: Action, case: CaseKey, body: Row, *, undoes: int | None
    ) -> dict[str, Any]:
        """The row of the next revision, which is the newest link of both chains from here on."""
        revision = self._revision_of(action, undoes) | {
            "case_uuid": case.uuid,
            "subject": kind.name,
            "uuid": uuid,
            "ref": f"{case.handle}/{body['number']}" if "number" in body else case.handle,
            "body": canonical(body),
        }
        row = hash_chain.linked(revision, self._previous, self._newest_of(case.uuid))
        self._previous = row["digest"]
        self._case_previous[case.uuid] = row["case_digest"]
        return row

    def _revision_of(self, action: Action, undoes: int | None) -> dict[str, Any]:
        """What a revision in this change says, but for what it is of."""
        return {
            "change_id": self._lock(),
            "action": action.value,
            "undoes": undoes,
            "author": self.author,
            "written_at": self.now.at,
            "written_zone": self.now.zone,
            "written_instant": self.now.instant,
        }

    def _move_head(self, count: int) -> None:
        """So many more revisions stand in the book; the newest is the last that was linked."""
        values = (count, self._previous)
        self.connection.execute("UPDATE head SET records = records + ?, digest = ? WHERE id = 1", values)

    def row(self, kind: Kind[Any], uuid: str) -> dict[str, Any]:
        """The row as it stands, with what it says of others, and with its order numbers where it is a case."""
        row = row_of(self.connection, kind, uuid)
        assert row is not None
        return row

    def _lock(self) -> int:
        """The number of this change. Taking it writes the one row that every change writes first.

        Whoever has written that row is alone until the transaction ends, on any engine, so that the newest digests and
        the numbers of entries read after it are the newest.
        """
        if not self._change_id:
            self.connection.execute("UPDATE head SET change_id = change_id + 1 WHERE id = 1")
            head = self.one("SELECT change_id, digest FROM head WHERE id = 1")
            if head is None or type(head[0]) is not int:
                raise Corrupt("change_id", head and head[0])
            self._change_id, self._previous = head[0], _digest_in("digest", head[1])
        return self._change_id

    def _newest_of(self, case_uuid: str) -> str:
        """The newest link of a case's chain."""
        self._look_up_newest_of([case_uuid])
        return self._case_previous[case_uuid]

    def _look_up_newest_of(self, case_uuids: Iterable[str]) -> None:
        """Get to know the newest link of each of these chains that is not known yet."""
        unknown = [uuid for uuid in case_uuids if uuid not in self._case_previous]
        if not unknown:
            return
        rows = self.connection.execute(
            f"WITH asked (of) AS (VALUES {', '.join(['(?)'] * len(unknown))})"
            " SELECT of, newest.id, newest.case_digest FROM asked LEFT JOIN revisions AS newest"
            " ON newest.id = (SELECT max(id) FROM revisions WHERE case_uuid = of)",
            unknown,
        )
        for uuid, newest, digest in rows:
            is_begun = newest is not None
            self._case_previous[uuid] = _digest_in("case_digest", digest) if is_begun else hash_chain.GENESIS

    def _link(self, case_id: int, number: int, relation: str, cell: Cell) -> None:
        """Add a row for each other entry in this cell."""
        columns = ("case_id", "number", "relation", "to_number")
        if cell is not None:
            self._insert_all("links", columns, ((case_id, number, relation, to) for to in numbers_linked(cell)))

    def _insert(self, table: str, row: Row) -> None:
        self._insert_all(table, tuple(row), [tuple(row.values())])

    def _insert_all(self, table: str, columns: Sequence[str], rows: Iterable[tuple[Any, ...]]) -> None:
        marks = ", ".join("?" * len(columns))
        self.connection.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


def _digest_in(column: str, cell: Any) -> str:
    """The digest in this cell, which the next link follows. Raises Corrupt."""
    if type(cell) is not str or len(cell) != len(hash_chain.GENESIS):
        raise Corrupt(column, cell)
    return cell

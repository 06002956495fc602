"""The writing side: the user's verbs, each a validated record and the revision that says so, in one transaction.

Nothing is confirmed before `transaction` has been left. Numbers of entries are taken from the case's own counter, inside
the transaction, and never given again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

from casebook import errors
from casebook.book import file
from casebook.book.reader import Reader, key_of
from casebook.book.records.base import Record, Values, record
from casebook.facts.values import Case, Contact, Entry, Event, Moment, Promise, Shipment, Verdict, bare

E_ = TypeVar("E_", bound=Entry)


class Writer:
    """What can be done to a book. Every verb must be called inside `transaction`.

    Where there is no book at `path` yet, it is made when the first transaction begins, and not before: a command that
    is refused leaves nothing behind.
    """

    def __init__(self, path: Path, now: Moment) -> None:
        self._path, self._now = path, now
        self.makes_the_book = not path.exists()
        self._connection = file.nothing_yet() if self.makes_the_book else file.open_for_writing(path)

    @property
    def reader(self) -> Reader:
        """What can be asked of the same book."""
        return Reader(self._connection)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is recorded as one, or not at all."""
        if self.makes_the_book:
            self._connection = file.open_for_writing(self._path)
        with file.transaction(self._connection, self._path):
            yield

    def close_book(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def open_case(self, case: Case) -> Case:
        """The case as recorded. Raises HandleTaken where another has its handle."""
        if self._one("SELECT 1 FROM cases WHERE handle_key = :key", {"key": key_of(case.handle)}):
            raise errors.HandleTaken(case.handle)
        opened = replace(case, uuid=str(uuid4()), orders=())
        self._insert("cases", _case_record(opened))
        self._revise("case", opened.uuid, opened.handle, "recorded")
        for number in case.orders:
            opened = self.add_order(opened, number)
        return opened

    def add_order(self, case: Case, number: str) -> Case:
        """The case with this order number among its own; the same number in other clothes is not added again."""
        if bare(number) in map(bare, case.orders):
            return case
        values = {
            "case_id": self._id_of(case),
            "position": len(case.orders) + 1,
            "number": number,
            "bare": bare(number),
        }
        from casebook.book.records.case import OrderRecord

        self._insert("orders", record(OrderRecord, values))
        self._revise("case", case.uuid, case.handle, "changed")
        return replace(case, orders=(*case.orders, number))

    def log(self, case: Case, *entries: Entry) -> tuple[Entry, ...]:
        """The entries as recorded, each with its number. A promise without a `made_in` of its own that follows a contact was made in it."""
        recorded: list[Entry] = []
        said_in: int | None = None
        for entry in entries:
            numbered = replace(entry, uuid=str(uuid4()), number=self._next_number(case))
            if isinstance(numbered, Contact):
                said_in = numbered.number
            if isinstance(numbered, Promise) and numbered.made_in is None:
                numbered = replace(numbered, made_in=said_in)
            table, kind, row = _entry_record(numbered, self._id_of(case))
            self._insert(table, row)
            self._revise(kind, numbered.uuid, f"{case.handle}/{numbered.number}", "recorded")
            recorded.append(numbered)
        return tuple(recorded)

    def settle(self, case: Case, promise: Promise, verdict: Verdict, settled: Moment, note: str | None) -> Promise:
        """The promise as it is settled now; what it was before stays in its revisions."""
        changed = replace(promise, verdict=verdict, settled=settled, settled_note=note)
        self._update("promises", _entry_record(changed, self._id_of(case))[2])
        self._revise("promise", promise.uuid, f"{case.handle}/{promise.number}", "settled")
        return changed

    def close(self, case: Case, closed: Moment, outcome: str | None) -> Case:
        """The case, closed."""
        return self._change_case(replace(case, closed=closed, outcome=outcome), "closed")

    def reopen(self, case: Case) -> Case:
        """The case, open again; what closing it said stays in its revisions."""
        return self._change_case(replace(case, closed=None, outcome=None), "reopened")

    def _change_case(self, case: Case, act: str) -> Case:
        row = _case_record(case)
        row.last_number = self._one("SELECT last_number AS n FROM cases WHERE uuid = :uuid", {"uuid": case.uuid})["n"]
        self._update("cases", row)
        self._revise("case", case.uuid, case.handle, act)
        return case

    def _next_number(self, case: Case) -> int:
        self._connection.execute(
            "UPDATE cases SET last_number = last_number + 1 WHERE uuid = :uuid", {"uuid": case.uuid}
        )
        return int(self._one("SELECT last_number AS n FROM cases WHERE uuid = :uuid", {"uuid": case.uuid})["n"])

    def _id_of(self, case: Case) -> int:
        return int(self._one("SELECT id FROM cases WHERE uuid = :uuid", {"uuid": case.uuid})["id"])

    def _insert(self, table: str, row: Record) -> None:
        values = row.model_dump(mode="json", exclude={"id"})
        names = ", ".join(values)
        places = ", ".join(f":{name}" for name in values)
        self._connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", values)

    def _update(self, table: str, row: Record) -> None:
        values = row.model_dump(mode="json", exclude={"id"})
        changes = ", ".join(f"{name} = :{name}" for name in values)
        self._connection.execute(f"UPDATE {table} SET {changes} WHERE uuid = :uuid", values)

    def _revise(self, subject: str, uuid: str, ref: str, act: str) -> None:
        """Keep the whole row as it stands now, with who it is and when that was written."""
        table = _TABLES[subject]
        body = dict(self._one(f"SELECT * FROM {table} WHERE uuid = :uuid", {"uuid": uuid}))
        if subject == "case":
            rows = self._connection.execute(
                "SELECT number FROM orders WHERE case_id = :id ORDER BY position", {"id": body["id"]}
            )
            body["orders"] = [row["number"] for row in rows]
        self._connection.execute(
            "INSERT INTO revisions (subject, uuid, ref, act, written_at, written_zone, written_instant, body)"
            " VALUES (:subject, :uuid, :ref, :act, :at, :zone, :instant, :body)",
            {
                "subject": subject,
                "uuid": uuid,
                "ref": ref,
                "act": act,
                "at": self._now.at,
                "zone": self._now.zone,
                "instant": self._now.instant,
                "body": canonical(body),
            },
        )

    def _one(self, query: str, values: Values) -> Any:
        return self._connection.execute(query, dict(values)).fetchone()


_TABLES = {
    "case": "cases",
    "contact": "contacts",
    "promise": "promises",
    "shipment": "shipments",
    "event": "events",
}


def canonical(body: Values) -> str:
    """The one JSON text of these values: keys sorted, nothing between, characters as they are. `id` columns stay out."""
    kept = {name: value for name, value in body.items() if name not in ("id", "case_id")}
    return json.dumps(kept, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def _case_record(case: Case) -> Any:
    from casebook.book.records.case import CaseRecord

    values = {
        **{name: getattr(case, name) for name in ("uuid", "handle", "company", "title", "item", "problem", "want")},
        **{name: getattr(case, name) for name in ("language", "country", "outcome")},
        **_columns_of("opened", case.opened),
        **_columns_of("closed", case.closed),
        "handle_key": key_of(case.handle),
        "amount_minor": case.amount.minor if case.amount else None,
        "amount_currency": case.amount.currency if case.amount else None,
    }
    return record(CaseRecord, values)


def _entry_record(entry: Entry, case_id: int) -> tuple[str, str, Record]:
    """The table, the kind and the validated record of an entry. Only the record's own module is imported."""
    common = {
        "case_id": case_id,
        "uuid": entry.uuid,
        "number": entry.number,
        "at": entry.at.at,
        "zone": entry.at.zone,
        "instant": entry.at.instant,
        "text": entry.text,
        **_columns_of("logged", entry.logged),
    }
    if isinstance(entry, Contact):
        from casebook.book.records.contact import ContactRecord

        names = ("channel", "incoming", "agent", "role", "case_number", "outcome", "minutes", "rating")
        own = {name: getattr(entry, name) for name in names}
        found_by = bare(entry.case_number) if entry.case_number else None
        return "contacts", "contact", record(ContactRecord, {**common, **own, "case_number_bare": found_by})
    if isinstance(entry, Promise):
        from casebook.book.records.promise import PromiseRecord

        own = {
            name: getattr(entry, name)
            for name in ("promised", "made_in", "agent", "due_from", "verdict", "settled_note")
        }
        moments = {**_columns_of("due", entry.due), **_columns_of("settled", entry.settled)}
        return "promises", "promise", record(PromiseRecord, {**common, **own, **moments})
    if isinstance(entry, Shipment):
        from casebook.book.records.shipment import ShipmentRecord

        own = {
            "carrier": entry.carrier,
            "tracking": entry.tracking,
            "check_digit": entry.check,
            "is_return": entry.returning,
        }
        found_by = bare(entry.tracking) if entry.tracking else None
        return "shipments", "shipment", record(ShipmentRecord, {**common, **own, "tracking_bare": found_by})
    if isinstance(entry, Event):
        from casebook.book.records.event import EventRecord

        return "events", "event", record(EventRecord, {**common, "event": entry.event})
    raise TypeError(f"no table for {type(entry).__name__}")


def _columns_of(name: str, moment: Moment | None) -> dict[str, str | None]:
    """The three columns a moment is kept in."""
    return {
        f"{name}_at": moment.at if moment else None,
        f"{name}_zone": moment.zone if moment else None,
        f"{name}_instant": moment.instant if moment else None,
    }

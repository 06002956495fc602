"""The writing side: the user's verbs, each a validated record and the revision that says so, in one transaction.

Nothing is confirmed before `transaction` has been left. Numbers of entries are taken from the case's own counter, inside
the transaction, and never given again.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar
from uuid import uuid4

from casebook import errors
from casebook.book import file
from casebook.book.ledger import TABLES, Ledger
from casebook.book.reader import Reader, key_of
from casebook.book.records.base import record
from casebook.book.validated import case_record, entry_record
from casebook.facts.values import Act, Attachment, Case, Contact, Entry, Moment, Promise, Verdict, bare

if TYPE_CHECKING:
    from casebook.book.contents import Advance

E_ = TypeVar("E_", bound=Entry)

ERASED = "[erased]"
"""What stands where a text was erased for good."""


class Writer:
    """What can be done to a book. Every verb must be called inside `transaction`.

    Where there is no book at `path` yet, it is made when the first transaction begins, and not before: a command that
    is refused leaves nothing behind.
    """

    def __init__(self, path: Path, now: Moment) -> None:
        self._path, self._now = path, now
        self.makes_the_book = not path.exists()
        self.made_the_book = False
        self.no_copy_because: str | None = None
        self._connection = file.nothing_yet() if self.makes_the_book else file.open_for_writing(path)

    @property
    def reader(self) -> Reader:
        """What can be asked of the same book."""
        return Reader(self._connection)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is recorded as one deed, or not at all."""
        if self.makes_the_book:
            self.made_the_book = True
            self._connection.close()
            self._connection = file.open_for_writing(self._path)
        elif not file.copy_of_day(self._path, self._now.at[:10]).exists():
            # Once a day; all other writing asks the file system for one name, and imports nothing.
            from casebook.book import daily

            self.no_copy_because = daily.keep(self._connection, self._path, self._now.at[:10])
        with file.transaction(self._connection, self._path):
            self.ledger = Ledger(self._connection, self._now)
            yield

    def close_book(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def open_case(self, case: Case) -> Case:
        """The case as recorded. Raises HandleTaken where another has its handle."""
        taken = self.ledger.one("SELECT handle FROM cases WHERE handle_key = :key", {"key": key_of(case.handle)})
        if taken:
            raise errors.HandleTaken(taken["handle"])
        opened = replace(case, uuid=str(uuid4()), orders=())
        self.ledger.insert("cases", case_record(opened))
        for number in case.orders:
            opened = self._with_order(opened, number)
        self.ledger.revise("case", opened.uuid, Act.RECORDED)
        return opened

    def add_order(self, case: Case, number: str) -> Case:
        """The case with this order number among its own; the same number in other clothes is not added again."""
        changed = self._with_order(case, number)
        if changed is not case:
            self.ledger.revise("case", case.uuid, Act.CHANGED)
        return changed

    def log(self, case: Case, *entries: Entry) -> tuple[Entry, ...]:
        """The entries as recorded, each with its number.

        A promise that names no contact of its own and follows one was made in that one.
        """
        recorded: list[Entry] = []
        said_in: int | None = None
        for entry in entries:
            numbered = replace(entry, uuid=str(uuid4()), number=self._next_number(case))
            if isinstance(numbered, Contact):
                said_in = numbered.number
            if isinstance(numbered, Promise) and numbered.made_in is None:
                numbered = replace(numbered, made_in=said_in)
            table, kind, row = entry_record(numbered, self._id_of(case))
            self.ledger.insert(table, row)
            self.ledger.revise(kind, numbered.uuid, Act.RECORDED)
            recorded.append(numbered)
        return tuple(recorded)

    def attach(
        self, case: Case, attachment: Attachment, stream: BinaryIO, advance: Advance | None = None
    ) -> Attachment:
        """The attachment as recorded, and what the stream holds kept with it. Raises FileChanged."""
        from casebook.book import contents

        measure = contents.Measure(attachment.size, attachment.sha256)
        contents.keep(self.ledger.connection, attachment.name, measure, stream, advance or contents.untold)
        [recorded] = self.log(case, attachment)
        assert isinstance(recorded, Attachment)
        return recorded

    def settle(self, case: Case, promise: Promise, verdict: Verdict, settled: Moment, note: str | None) -> Promise:
        """The promise as it is settled now; what it was before stays in its revisions."""
        return self._change(case, replace(promise, verdict=verdict, settled=settled, settled_note=note), Act.SETTLED)

    def edit(self, case: Case, entry: E_) -> E_:
        """The entry as it reads now; what it said before stays in its revisions."""
        return self._change(case, entry, Act.EDITED)

    def remove(self, *entries: Entry) -> None:
        """Hide these entries. Their numbers are not given again."""
        for entry in entries:
            kind = type(entry).__name__.lower()
            self.ledger.put(TABLES[kind], {"uuid": entry.uuid, "removed_at": self._now.at})
            self.ledger.revise(kind, entry.uuid, Act.REMOVED)

    def remove_case(self, case: Case) -> None:
        """Hide the case with all that is in it; another case may then have its handle."""
        self.ledger.put("cases", {"uuid": case.uuid, "removed_at": self._now.at, "handle_key": f"removed {case.uuid}"})
        self.ledger.revise("case", case.uuid, Act.REMOVED)

    def erase(self, case: Case, entry: E_) -> E_:
        """The entry without its text, private text and note, which are gone from all its revisions too."""
        texts: Any = {name: ERASED for name in ("text", "private_text", "settled_note") if getattr(entry, name, None)}
        erased = replace(entry, **texts)
        table, kind, row = entry_record(erased, self._id_of(case))
        self.ledger.connection.execute(
            "UPDATE revisions SET body = NULL, salt = NULL WHERE uuid = :uuid", {"uuid": entry.uuid}
        )
        self.ledger.update(table, row)
        self.ledger.revise(kind, entry.uuid, Act.ERASED)
        if isinstance(entry, Attachment):
            from casebook.book import contents

            contents.forget(self.ledger.connection, entry.sha256)
        return erased

    def close(self, case: Case, closed: Moment, outcome: str | None) -> Case:
        """The case, closed."""
        return self._change_case(replace(case, closed=closed, outcome=outcome), Act.CLOSED)

    def reopen(self, case: Case) -> Case:
        """The case, open again; what closing it said stays in its revisions."""
        return self._change_case(replace(case, closed=None, outcome=None), Act.REOPENED)

    def edit_case(self, case: Case) -> Case:
        """The case as it reads now; what it said before stays in its revisions."""
        return self._change_case(case, Act.EDITED)

    def _change(self, case: Case, entry: E_, act: Act) -> E_:
        table, kind, row = entry_record(entry, self._id_of(case))
        self.ledger.update(table, row)
        self.ledger.revise(kind, entry.uuid, act)
        return entry

    def _change_case(self, case: Case, act: Act) -> Case:
        row = case_record(case)
        row.last_number = self.ledger.one("SELECT last_number FROM cases WHERE uuid = :uuid", {"uuid": case.uuid})[0]
        self.ledger.update("cases", row)
        self.ledger.revise("case", case.uuid, act)
        return case

    def _with_order(self, case: Case, number: str) -> Case:
        if any((bare(number) or number) == (bare(other) or other) for other in case.orders):
            return case
        from casebook.book.records.case import OrderRecord

        place = len(case.orders) + 1
        values = {"case_id": self._id_of(case), "position": place, "number": number, "bare": bare(number)}
        self.ledger.insert("orders", record(OrderRecord, values))
        return replace(case, orders=(*case.orders, number))

    def _next_number(self, case: Case) -> int:
        self.ledger.connection.execute(
            "UPDATE cases SET last_number = last_number + 1 WHERE uuid = :uuid", {"uuid": case.uuid}
        )
        return int(self.ledger.one("SELECT last_number FROM cases WHERE uuid = :uuid", {"uuid": case.uuid})[0])

    def _id_of(self, case: Case) -> int:
        return int(self.ledger.one("SELECT id FROM cases WHERE uuid = :uuid", {"uuid": case.uuid})[0])

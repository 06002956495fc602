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
from casebook.records.kinds import CASE, Attachment, Case, Contact, Entry, Promise, kind_of
from casebook.records.revision import Action
from casebook.records.values import Moment, normalized
from casebook.records.vocabularies import Verdict
from casebook.store.reader import Reader, key_of
from casebook.store.revisions import RevisionWriter
from casebook.store.sqlite.connection import transaction
from casebook.store.sqlite.file_names import copy_of_day
from casebook.store.sqlite.opening import empty_database, open_for_writing

if TYPE_CHECKING:
    from casebook.store.sqlite.blobs import Progress

E_ = TypeVar("E_", bound=Entry)

ERASED_TEXT = "[erased]"
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
        self.backup_failure: str | None = None
        self._connection = empty_database() if self.makes_the_book else open_for_writing(path)

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
            self._connection = open_for_writing(self._path)
        elif not copy_of_day(self._path, self._now.at[:10]).exists():
            # Once a day; all other writing asks the file system for one name, and imports nothing.
            from casebook.store.sqlite import daily_backups

            self.backup_failure = daily_backups.keep(self._connection, self._path, self._now.at[:10])
        with transaction(self._connection, self._path):
            self.ledger = RevisionWriter(self._connection, self._now)
            yield

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def open_case(self, case: Case) -> Case:
        """The case as recorded. Raises HandleTaken where another has its handle."""
        taken = self.ledger.one("SELECT handle FROM cases WHERE handle_key = :key", {"key": key_of(case.handle)})
        if taken:
            raise errors.HandleTaken(taken["handle"])
        opened = replace(case, uuid=str(uuid4()), orders=())
        self.ledger.insert("cases", case_row(opened))
        for number in case.orders:
            opened = self._with_order(opened, number)
        self.ledger.record_revision("case", opened.uuid, Action.RECORDED)
        return opened

    def add_order(self, case: Case, number: str) -> Case:
        """The case with this order number among its own; the same number in other clothes is not added again."""
        changed = self._with_order(case, number)
        if changed is not case:
            self.ledger.record_revision("case", case.uuid, Action.CHANGED)
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
            kind = kind_of(numbered)
            self.ledger.insert(kind.table, {"case_id": self._id_of(case), **kind.encode(numbered)})
            self.ledger.record_revision(kind.name, numbered.uuid, Action.RECORDED)
            recorded.append(numbered)
        return tuple(recorded)

    def attach(
        self, case: Case, attachment: Attachment, stream: BinaryIO, advance: Progress | None = None
    ) -> Attachment:
        """The attachment as recorded, and what the stream holds kept with it. Raises FileChanged."""
        from casebook.store.sqlite import blobs

        measure = blobs.Digest(attachment.size, attachment.sha256)
        blobs.store(self.ledger.connection, attachment.name, measure, stream, advance or blobs.no_progress)
        [recorded] = self.log(case, attachment)
        assert isinstance(recorded, Attachment)
        return recorded

    def settle(self, case: Case, promise: Promise, verdict: Verdict, settled: Moment, note: str | None) -> Promise:
        """The promise as it is settled now; what it was before stays in its revisions."""
        return self._change(case, replace(promise, verdict=verdict, settled=settled, settled_note=note), Action.SETTLED)

    def edit(self, case: Case, entry: E_) -> E_:
        """The entry as it reads now; what it said before stays in its revisions."""
        return self._change(case, entry, Action.EDITED)

    def remove(self, *entries: Entry) -> None:
        """Hide these entries. Their numbers are not given again."""
        for entry in entries:
            kind = kind_of(entry)
            self.ledger.update_columns(kind.table, {"uuid": entry.uuid, "removed_at": self._now.at})
            self.ledger.record_revision(kind.name, entry.uuid, Action.REMOVED)

    def remove_case(self, case: Case) -> None:
        """Hide the case with all that is in it; another case may then have its handle."""
        self.ledger.update_columns(
            "cases", {"uuid": case.uuid, "removed_at": self._now.at, "handle_key": f"removed {case.uuid}"}
        )
        self.ledger.record_revision("case", case.uuid, Action.REMOVED)

    def erase(self, case: Case, entry: E_) -> E_:
        """The entry without its text, private text and note, which are gone from all its revisions too."""
        kind = kind_of(entry)
        texts: Any = {
            field.name: ERASED_TEXT
            for field in kind.fields
            if field.spec.free_text and not field.required and getattr(entry, field.name)
        }
        erased = replace(entry, **texts)
        self.ledger.connection.execute(
            "UPDATE revisions SET body = NULL, salt = NULL WHERE uuid = :uuid", {"uuid": entry.uuid}
        )
        self.ledger.update_columns(kind.table, kind.encode(erased))
        self.ledger.record_revision(kind.name, entry.uuid, Action.ERASED, ref=f"{case.handle}/{entry.number}")
        if isinstance(entry, Attachment):
            from casebook.store.sqlite import blobs

            blobs.delete_if_unreferenced(self.ledger.connection, entry.sha256)
        return erased

    def close_case(self, case: Case, closed: Moment, outcome: str | None) -> Case:
        """The case, closed."""
        return self._change_case(replace(case, closed=closed, outcome=outcome), Action.CLOSED)

    def reopen(self, case: Case) -> Case:
        """The case, open again; what closing it said stays in its revisions."""
        return self._change_case(replace(case, closed=None, outcome=None), Action.REOPENED)

    def edit_case(self, case: Case) -> Case:
        """The case as it reads now; what it said before stays in its revisions."""
        return self._change_case(case, Action.EDITED)

    def _change(self, case: Case, entry: E_, act: Action) -> E_:
        kind = kind_of(entry)
        self.ledger.update_columns(kind.table, kind.encode(entry))
        self.ledger.record_revision(kind.name, entry.uuid, act, ref=f"{case.handle}/{entry.number}")
        return entry

    def _change_case(self, case: Case, act: Action) -> Case:
        self.ledger.update_columns("cases", case_row(case))
        self.ledger.record_revision("case", case.uuid, act)
        return case

    def _with_order(self, case: Case, number: str) -> Case:
        if any((normalized(number) or number) == (normalized(other) or other) for other in case.orders):
            return case
        place = len(case.orders) + 1
        values = {"case_id": self._id_of(case), "position": place, "number": number, "bare": normalized(number)}
        self.ledger.insert("orders", values)
        return replace(case, orders=(*case.orders, number))

    def _next_number(self, case: Case) -> int:
        self.ledger.connection.execute(
            "UPDATE cases SET last_number = last_number + 1 WHERE uuid = :uuid", {"uuid": case.uuid}
        )
        return int(self.ledger.one("SELECT last_number FROM cases WHERE uuid = :uuid", {"uuid": case.uuid})[0])

    def _id_of(self, case: Case) -> int:
        return int(self.ledger.one("SELECT id FROM cases WHERE uuid = :uuid", {"uuid": case.uuid})[0])


def case_row(case: Case) -> dict[str, Any]:
    """The columns of a case, but for its last number, which the book keeps, and its orders, which have rows of their own."""
    return {**CASE.encode(case), "handle_key": key_of(case.handle)}

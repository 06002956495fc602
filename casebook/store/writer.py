"""The writing side: the user's verbs, each a row and the revision that says so, in one transaction.

Nothing is confirmed before `transaction` has been left. Numbers of entries are taken from the case's own counter, inside
the transaction, and never given again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeVar
from uuid import uuid4

from casebook.records.kind import Field
from casebook.records.kinds import CASE, Attachment, Case, Contact, Entry, Promise, kind_of
from casebook.records.revision import Action
from casebook.records.values import Moment, normalized
from casebook.store import errors
from casebook.store.current_state import cells_of, changed, check_present, current, present_case
from casebook.store.entry_numbers import next_number
from casebook.store.lengths import check_lengths
from casebook.store.reader import Reader, key_of
from casebook.store.revisions import CaseKey, RevisionWriter
from casebook.store.rows import moment_in
from casebook.store.sqlite.connection import Waiting, nobody_waiting, transaction
from casebook.store.sqlite.file_names import copy_of_day
from casebook.store.sqlite.opening import empty_database, open_for_writing

if TYPE_CHECKING:
    from casebook.store.erase import Erased
    from casebook.store.sqlite.blobs import Progress
    from casebook.store.sqlite.watch import Begin

E_ = TypeVar("E_", bound=Entry)
R_ = TypeVar("R_", bound=Case | Entry)


class Writer:
    """What can be done to a book. Every verb must be called inside `transaction`.

    Where there is no book at `path` yet, it is made when the first transaction begins, and not before: a command that
    is refused leaves nothing behind. `author` is kept with every change, where there is one; `waiting` is told where
    others hold the book for seconds, `copying` watches the copy of the day. `newest_before` is when the newest of what
    stood there was written.
    """

    revisions: RevisionWriter

    def __init__(
        self,
        path: Path,
        now: Moment,
        author: str | None = None,
        waiting: Waiting = nobody_waiting,
        copying: Begin | None = None,
    ) -> None:
        self._path, self._now, self._author, self._waiting = path, now, author, waiting
        self._copying = copying
        self.makes_the_book = not path.exists()
        self.made_the_book = False
        self.backup_failure: str | None = None
        self.newest_before: Moment | None = None
        self._connection = empty_database() if self.makes_the_book else open_for_writing(path, waiting)
        self._has_begun = False

    @property
    def reader(self) -> Reader:
        """What can be asked of the same book."""
        return Reader(self._connection)

    def removed_subject(self, ref: str) -> tuple[Case, Entry | None] | None:
        """The removed case that went by this, or the removed entry and its case; None where nothing removed did."""
        from casebook.store.hidden import removed_subject

        return removed_subject(self._connection, ref)

    def recorded_with(self, entry: Entry, did: Action = Action.RECORDED) -> set[str]:
        """The uuids of what one command recorded (or `did` otherwise) together with the entry, its own among them."""
        from casebook.store.near_entries import recorded_with

        return recorded_with(self._connection, entry, did)

    def latest_before(self, case: Case, entry: Entry, most: int) -> list[Entry]:
        """The last entries of the same kind that the case was given before this one, the last first."""
        from casebook.store.near_entries import latest_before

        return latest_before(self._connection, case, entry, most)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is recorded as one change, or not at all. One inside another is a part of it, and fails alone."""
        if self._has_begun:
            with self.revisions.part():
                yield
            return
        if self.makes_the_book:
            self._connection.close()
            self._connection = open_for_writing(self._path, self._waiting)
        elif not copy_of_day(self._path, self._now.at[:10]).exists():
            # Once a day; all other writing asks the file system for one name, and imports nothing.
            from casebook.store.sqlite import daily_backups

            self.backup_failure = daily_backups.keep(self._connection, self._path, self._now.at[:10], self._copying)
        with transaction(self._connection, self._path, self._waiting):
            self.newest_before = self.newest_before or self._newest()
            # Of several that found no book, the one that records first made it.
            self.made_the_book |= self.makes_the_book and self.newest_before is None
            self.revisions = RevisionWriter(self._connection, self._now, self._author)
            self._has_begun = True
            try:
                yield
            finally:
                self._has_begun = False

    def _newest(self) -> Moment | None:
        """When what is newest in the book was written."""
        row = self._connection.execute("SELECT * FROM revisions ORDER BY id DESC LIMIT 1").fetchone()
        return moment_in(row, "written") if row else None

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def open_case(self, case: Case) -> Case:
        """The case as recorded. Raises HandleTaken where another has its handle."""
        self._free_key(case.handle)
        check_lengths(case)
        opened = replace(case, uuid=str(uuid4()), orders=())
        self.revisions.insert(CASE, None, case_row(opened))
        key = self.revisions.case_key(opened.uuid)
        for number in case.orders:
            opened = self._with_order(opened, key, number)
        self.revisions.record_revision(CASE, opened.uuid, Action.RECORDED, key)
        return opened

    def add_order(self, case: Case, number: str) -> Case:
        """The case with this order number among its own; the same number in other clothes is not added again.

        Raises RemovedMeanwhile.
        """
        key = present_case(self.revisions, case)
        now, _ = current(self.revisions, CASE, case.uuid)
        check_lengths(replace(now, orders=(*now.orders, number)), now)
        with_number = self._with_order(now, key, number)
        if with_number is not now:
            self.revisions.record_revision(CASE, case.uuid, Action.CHANGED, key)
        return with_number

    def log(self, case: Case, *entries: Entry, identity: str = "") -> tuple[Entry, ...]:
        """The entries as recorded, each with its number.

        A promise that names no contact of its own and follows one was made in that one. The first has this `identity`, if
        any. Raises RemovedMeanwhile where the case, or what an entry hangs on, is no longer there.
        """
        key = present_case(self.revisions, case)
        for number in {number for entry in entries for number in kind_of(entry).referred_to(entry)}:
            check_present(self.revisions, key, number)
        recorded: list[Entry] = []
        contact: int | None = None
        for entry in entries:
            check_lengths(entry)
            numbered = replace(entry, uuid=identity or str(uuid4()), number=next_number(self.revisions, case))
            identity = ""
            if isinstance(numbered, Contact):
                contact = numbered.number
            if isinstance(numbered, Promise) and numbered.made_in is None:
                numbered = replace(numbered, made_in=contact)
            kind = kind_of(numbered)
            row = kind.encode(numbered)
            self.revisions.insert(kind, key.id, row)
            body = {**row, "removed_at": None}
            self.revisions.record_revision(kind, numbered.uuid, Action.RECORDED, key, body=body)
            recorded.append(numbered)
        return tuple(recorded)

    def attach(
        self, case: Case, attachment: Attachment, stream: BinaryIO, advance: Progress | None = None
    ) -> Attachment:
        """The attachment as recorded, and what the stream holds kept with it. Raises FileChanged."""
        from casebook.store.sqlite import blobs

        measure = blobs.Digest(attachment.size, attachment.sha256)
        blobs.store(self._connection, attachment.name, measure, stream, advance or blobs.no_progress)
        [recorded] = self.log(case, attachment)
        assert isinstance(recorded, Attachment)
        return recorded

    def edit(self, case: Case, before: E_, after: E_) -> E_:
        """The entry as it reads now, with what makes `after` another than `before`; what it said before stays in its revisions.

        Raises RemovedMeanwhile, ChangedMeanwhile.
        """
        return self._change(case, before, after, Action.EDITED)

    def settle(self, case: Case, before: Promise, after: Promise) -> Promise:
        """The promise as it reads now, of which `after` says what became of it. Raises what `edit` does."""
        return self._change(case, before, after, Action.SETTLED)

    def check_present(self, case: Case, *entries: Entry) -> CaseKey:
        """The key of the case. Raises RemovedMeanwhile where it, or one of these entries of it, is hidden."""
        key = present_case(self.revisions, case)
        for entry in entries:
            check_present(self.revisions, key, entry.number)
        return key

    def remove(self, case: Case, *entries: Entry) -> None:
        """Hide these entries. Their numbers are not given again. Raises RemovedMeanwhile."""
        key = self.check_present(case, *entries)
        for entry in entries:
            kind = kind_of(entry)
            self.revisions.update(kind, {"uuid": entry.uuid, "removed_at": self._now.at})
            self.revisions.record_revision(kind, entry.uuid, Action.REMOVED, key)

    def remove_case(self, case: Case) -> None:
        """Hide the case with all that is in it; another case may then have its handle. Raises RemovedMeanwhile."""
        key = present_case(self.revisions, case)
        hidden = {"uuid": case.uuid, "removed_at": self._now.at, "handle_key": f"removed {case.uuid}"}
        self.revisions.update(CASE, hidden)
        self.revisions.record_revision(CASE, case.uuid, Action.REMOVED, key)

    def erase(self, case: Case, entry: Entry) -> Erased:
        """Erase what was typed freely in an entry, and the content of a file, for good; a hidden one's too."""
        from casebook.store.erase import erase, free_texts

        kind = kind_of(entry)
        return erase(self.revisions, self.revisions.case_key(case.uuid), kind, entry.uuid, free_texts(kind))

    def erase_fields(self, case: Case, subject: Case | Entry, fields: Collection[Field]) -> Erased:
        """Erase these fields of a case or an entry for good, hidden ones' too; the content of a file stays, and so does what it
        goes by now."""
        from casebook.store.erase import erase, names_of

        key, kind = self.revisions.case_key(case.uuid), kind_of(subject)
        names = [field for field in fields if field in names_of(kind)]
        others = [field for field in fields if field not in names]
        return erase(self.revisions, key, kind, subject.uuid, others, content=False, names=names)

    def erase_case(self, case: Case) -> list[Erased]:
        """Erase everything that was typed in the case and in all its entries for good, hidden ones too, and all its files."""
        from casebook.store.erase import erase_whole_case

        return erase_whole_case(self.revisions, self.revisions.case_key(case.uuid))

    def close_case(self, case: Case, closed: Moment, outcome: str | None) -> Case:
        """The case, closed. Raises RemovedMeanwhile, ChangedMeanwhile."""
        return self.change_case(case, replace(case, closed=closed, outcome=outcome), Action.CLOSED)

    def reopen(self, case: Case) -> Case:
        """The case, open again; what closing it said stays in its revisions. Raises RemovedMeanwhile, ChangedMeanwhile."""
        return self.change_case(case, replace(case, closed=None, outcome=None), Action.REOPENED)

    def change_case(self, before: Case, after: Case, action: Action = Action.EDITED) -> Case:
        """The case as it reads now, with what makes `after` another than `before`; what it said before stays in its revisions.

        Raises RemovedMeanwhile, ChangedMeanwhile, and HandleTaken where another case has its new handle.
        """
        return self._write(present_case(self.revisions, before), before.handle, before, after, action)

    def _change(self, case: Case, before: E_, after: E_, action: Action) -> E_:
        key = present_case(self.revisions, case)
        return self._write(key, f"{key.handle}/{before.number}", before, after, action)

    def _write(self, key: CaseKey, ref: str, before: R_, after: R_, action: Action) -> R_:
        """What stands there now, changed; nothing is written where it reads so already."""
        check_lengths(after, before)
        record, fields = changed(self.revisions, before, after, ref)
        if fields:
            kind, cells = kind_of(record), cells_of(record, fields)
            if isinstance(record, Case) and "handle" in cells:
                cells["handle_key"] = self._free_key(record.handle, record.uuid)
                key = key._replace(handle=record.handle)
            self.revisions.update(kind, cells)
            self.revisions.record_revision(kind, record.uuid, action, key)
        return record

    def _free_key(self, handle: str, uuid: str = "") -> str:
        """What the handle is found by. Raises HandleTaken where another case than this one has it."""
        key = key_of(handle)
        values = {"key": key, "uuid": uuid}
        taken = self.revisions.one("SELECT handle FROM cases WHERE handle_key = :key AND uuid <> :uuid", values)
        if taken:
            raise errors.HandleTaken(taken["handle"])
        return key

    def _with_order(self, case: Case, key: CaseKey, number: str) -> Case:
        if any((normalized(number) or number) == (normalized(other) or other) for other in case.orders):
            return case
        self.revisions.check_as_written(CASE, case.uuid)
        self.revisions.insert_orders([(key.id, len(case.orders) + 1, number)])
        return replace(case, orders=(*case.orders, number))


def case_row(case: Case) -> dict[str, Any]:
    """The columns of a case, but for its last number, which the book keeps, and its orders, which have rows of their own."""
    return {**CASE.encode(case), "handle_key": key_of(case.handle)}

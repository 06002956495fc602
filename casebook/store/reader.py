"""The reading side: plain, portable SQL with named parameters, giving the frozen values that `facts` understands.

Nothing here writes. The columns are those of the kinds (`records/kinds.py`), which also make the values.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from casebook import store
from casebook.records.kind import Corrupt, Kind
from casebook.records.kinds import (
    CASE,
    KINDS,
    TOLD_LATER,
    Case,
    CaseWithEntries,
    Entry,
    in_timeline_order,
)
from casebook.records.rows_of_kind import RowsOfKind
from casebook.records.values import normalized, normalized_formerly
from casebook.store.agenda_reader import AgendaReader
from casebook.store.of_case_reader import OfCaseReader
from casebook.store.of_no_case_reader import OfNoCaseReader
from casebook.store.rows import CONTENT_IS_OURS, revision_of, selected
from casebook.store.wanted_contacts import EVERY_CONTACT, ContactsWanted, is_wanted
from casebook.text.comparing import as_seen

if TYPE_CHECKING:
    from casebook.records.revision import Revision
    from casebook.store.search import Bounds, Searcher

_CASES_AT_ONCE = 50
"""How many cases are read by one query."""

_MOST_NAMED = 500
"""Of more cases all are read: before its version 3.32 SQLite takes up to 999 values in a query (sqlite.org/limits.html)."""


class Reader(AgendaReader, OfCaseReader, OfNoCaseReader):
    """What can be asked of a book. Every answer is ordered, ties are broken."""

    def case_named(self, name: str) -> Case:
        """The case that goes by this handle, number, or beginning of a handle.

        Raises NoSuchCase with the nearest handles, SeveralCases where more than one fits.
        """
        for condition, value in (
            ("handle_key = :value", key_of(name)),
            (_HAS_NUMBER, normalized(name)),
            (_HAS_NUMBER, normalized_formerly(name)),
            ("handle_key >= :value AND handle_key < :value || char(1114111)", key_of(name)),
        ):
            found = self._cases(condition, value) if value else []
            if len(found) > 1:
                raise store.errors.SeveralCases(name, [case.handle for case in found])
            if found:
                return found[0]
        raise store.errors.NoSuchCase(name, _near(name, self.handles()) or self._with_company(name))

    def _with_company(self, name: str) -> list[str]:
        """The handles of the open cases with the company of that name."""
        return [case.handle for case in self.open_cases() if as_seen(case.company) == as_seen(name)]

    def only_open_case(self) -> Case:
        """The open case where there is exactly one; raises NoCaseNamed with the open handles otherwise."""
        found = self._cases("closed_at IS NULL")
        if len(found) != 1:
            raise store.errors.NoCaseNamed([case.handle for case in found])
        return found[0]

    def handles(self, beginning: str = "", most: int = -1) -> list[str]:
        """The handles that begin so, in alphabetical order; at most `most` of them unless that is negative."""
        rows = self._connection.execute(
            "SELECT handle FROM cases WHERE removed_at IS NULL AND handle_key >= :key AND handle_key < :key || char(1114111)"
            " ORDER BY handle_key LIMIT :most",
            {"key": key_of(beginning), "most": most},
        )
        return [_text(row, "handle") for row in rows]

    def number_of(self, kind: Kind[Any], uuid: str) -> tuple[int, bool] | None:
        """The number of the entry of this kind that has this identity, and whether it is hidden; None where none has it."""
        row = self._connection.execute(
            f"SELECT number, removed_at IS NOT NULL FROM {kind.table} WHERE uuid = ?", (uuid,)
        ).fetchone()
        return None if row is None else (row[0], bool(row[1]))

    def has_handle(self, handle: str) -> bool:
        """Whether a case has exactly this handle, whatever the case of its letters."""
        return bool(self._cases("handle_key = :value", key_of(handle)))

    def cases(self, among: Collection[str] | None = None) -> list[Case]:
        """All cases, or those among these uuids, the open ones first, each group by the day it was opened."""
        if among is None or len(among) > _MOST_NAMED:
            return [case for case in self._cases("1 = 1") if among is None or case.uuid in among]
        named = {f"uuid{place}": uuid for place, uuid in enumerate(among)}
        return self._cases(f"uuid IN ({', '.join(f':{name}' for name in named)})", **named) if named else []

    def open_cases(self) -> list[Case]:
        """The open cases, by the day they were opened."""
        return self._cases("closed_at IS NULL")

    def case_with_entries(self, case: Case) -> CaseWithEntries:
        """The case with all its entries, in order of time, and when its words that name a day by another were typed."""
        from casebook.text.words.relative_words import names_days  # the lists of cases and of what is due ask for none

        [found] = self.cases_with_entries([case])
        if not names_days(*(getattr(case, name) for name in TOLD_LATER)):
            return found
        from casebook.store.typed_words import typed_words

        states = self.revisions(case.uuid, case.uuid)
        return CaseWithEntries(
            found.case, found.entries, found.left_out, typed_words(found.case, states, found.entries)
        )

    def cases_with_entries(
        self, cases: Sequence[Case], contacts: ContactsWanted = EVERY_CONTACT
    ) -> Iterator[CaseWithEntries]:
        """Each of these cases with all its entries, in order of time; with these `contacts` alone where any are named of it.

        They are read a few at a time, each as it stands then: no more of the book is held, and nobody who has a look at
        each at leisure keeps others from writing.
        """
        for start in range(0, len(cases), _CASES_AT_ONCE):
            some = cases[start : start + _CASES_AT_ONCE]
            entries = self._entries_of(some, contacts)
            for case in some:
                yield CaseWithEntries(case, in_timeline_order(entries.pop(case.uuid)))

    def _entries_of(self, cases: Sequence[Case], contacts: ContactsWanted) -> dict[str, list[Entry]]:
        """All their entries as they stand at one moment, by the case's uuid."""
        found: dict[str, list[Entry]] = {case.uuid: [] for case in cases}
        for rows in self.rows_of(cases, contacts):
            for uuid, entry in rows.records():
                found[uuid].append(entry)
        return found

    def rows_of(self, cases: Sequence[Case], contacts: ContactsWanted = EVERY_CONTACT) -> list[RowsOfKind]:
        """The rows of their entries as they stand at one moment, kind by kind; of at most some hundred cases."""
        marks, found = ", ".join("?" * len(cases)), []
        cursor = self._connection.cursor()
        cursor.row_factory = None
        with _one_moment(self._connection):
            of = f"SELECT id, uuid FROM cases WHERE uuid IN ({marks})"
            uuids = dict(cursor.execute(of, [case.uuid for case in cases]).fetchall())
            # To look for the links of each entry, of which most cases have none, is a sixth of reading them.
            links = cursor.execute(f"SELECT 1 FROM links WHERE case_id IN ({marks}) LIMIT 1", tuple(uuids))
            are_linked = links.fetchone() is not None
            for kind in KINDS.values():
                of_these = f"FROM {kind.table} WHERE case_id IN ({marks}) AND {is_wanted(kind, contacts, uuids)}"
                # Of most cases three or four kinds have rows. What is read of the others follows from their fields, and was
                # 0.4 of the 335 million instructions of a timeline for each.
                if cursor.execute(f"SELECT 1 {of_these} LIMIT 1", tuple(uuids)).fetchone() is None:
                    continue
                columns = selected(kind.name, are_linked=are_linked)
                rows = cursor.execute(
                    f"SELECT case_id, {columns} {of_these} AND removed_at IS NULL ORDER BY case_id, number",
                    tuple(uuids),
                ).fetchall()
                if rows:
                    ids, *cells = zip(*rows, strict=True)
                    of_kind = dict(zip(kind.columns, cells, strict=True))
                    found.append(RowsOfKind(kind, [uuids[each] for each in ids], of_kind))
        return found

    def searcher(self, bounds: Bounds) -> Searcher:
        """What looks the book through for words, within these bounds."""
        from casebook.store.search import Searcher

        return Searcher(self._connection, bounds)

    def refs_with_content(self, sha256: str) -> list[str]:
        """The attachments that have this content, in the order they were recorded; none that was removed or erased."""
        rows = self._connection.execute(
            "SELECT handle, number FROM attachments JOIN cases ON cases.id = case_id WHERE sha256 = :sha256"
            " AND attachments.removed_at IS NULL AND cases.removed_at IS NULL"
            f" AND {CONTENT_IS_OURS}"
            " ORDER BY attachments.id",
            {"sha256": sha256},
        )
        return [f"{_text(row, 'handle')}/{_number(row, 'number')}" for row in rows]

    def last_numbers(self, of: Case | None = None) -> dict[str, int]:
        """The last entry number given in each case, or in this one, by the case's uuid."""
        which = "1 = 1" if of is None else "uuid = :uuid"
        query = f"SELECT uuid, last_number FROM cases WHERE {which} ORDER BY id"
        rows = self._connection.execute(query, {"uuid": of and of.uuid})
        return {row["uuid"]: _number(row, "last_number") for row in rows}

    def attachments_held(self, of: Case | None = None) -> set[str]:
        """The uuids of the attachments whose content is in the book, all or of this case; of none removed or erased."""
        which = "1 = 1" if of is None else "case_id = (SELECT id FROM cases WHERE uuid = :uuid)"
        rows = self._connection.execute(
            f"SELECT uuid FROM attachments WHERE {which} AND removed_at IS NULL AND sha256 IN (SELECT sha256 FROM contents)"
            f" AND {CONTENT_IS_OURS}",
            {"uuid": of and of.uuid},
        )
        return {_text(row, "uuid") for row in rows}

    def removed_ref(self, ref: str) -> tuple[str, str | None] | None:
        """The uuids of a removed case (`towel`), or of a case and a removed entry of it (`towel/3`); None for others."""
        from casebook.store.hidden import removed_ref

        return removed_ref(self._connection, ref)

    def authors(self, case: Case) -> dict[str, str | None]:
        """Who recorded the case and each entry of it, by uuid; None where nobody said."""
        rows = self._connection.execute(
            "SELECT uuid, author FROM revisions WHERE id IN"
            " (SELECT min(id) FROM revisions WHERE case_uuid = :uuid GROUP BY uuid)",
            {"uuid": case.uuid},
        )
        return {row["uuid"]: row["author"] and _text(row, "author") for row in rows}

    def revisions(self, case_uuid: str, entry_uuid: str | None = None) -> list[Revision]:
        """Every state of one entry, or of a case and all its entries, removed ones too, in the order they were written."""
        entries = " UNION ".join(f"SELECT uuid FROM {kind.table} WHERE case_id = cases.id" for kind in KINDS.values())
        about = f"SELECT cases.uuid UNION {entries}" if entry_uuid is None else ":entry"
        rows = self._connection.execute(
            f"SELECT revisions.* FROM cases JOIN revisions ON revisions.uuid IN ({about})"
            " WHERE cases.uuid = :case ORDER BY revisions.id",
            {"case": case_uuid, "entry": entry_uuid},
        )
        return [revision_of(row) for row in rows]

    def _cases(self, condition: str, value: str = "", **values: str) -> list[Case]:
        rows = self._connection.execute(
            f"SELECT {selected('case')}, id FROM cases WHERE removed_at IS NULL AND {condition}"
            " ORDER BY closed_at IS NOT NULL, opened_instant, handle_key",
            {"value": value, **values},
        ).fetchall()
        orders: dict[int, tuple[str, ...]] = {}
        if rows:
            numbers = self._connection.execute(
                "SELECT case_id, number FROM orders WHERE case_id IN"
                f" (SELECT id FROM cases WHERE removed_at IS NULL AND {condition}) ORDER BY case_id, position",
                {"value": value, **values},
            )
            for row in numbers:
                orders[row["case_id"]] = (*orders.get(row["case_id"], ()), row["number"])
        cases = zip(rows, CASE.decode_all(rows), strict=True)
        return [Case.of({**vars(case), "orders": orders.get(row["id"], ())}) for row, case in cases]


_HAS_NUMBER = (
    "id IN (SELECT case_id FROM orders WHERE bare = :value"
    " UNION SELECT case_id FROM contacts WHERE case_number_bare = :value AND removed_at IS NULL"
    " UNION SELECT case_id FROM events WHERE reference_bare = :value AND removed_at IS NULL"
    " UNION SELECT case_id FROM shipments WHERE tracking_bare = :value AND removed_at IS NULL"
    " UNION SELECT case_id FROM reference_numbers WHERE reference_bare = :value AND removed_at IS NULL)"
)


@contextmanager
def _one_moment(connection: sqlite3.Connection) -> Iterator[None]:
    """What is read inside is as it stood at one moment, whoever writes meanwhile."""
    begins = not connection.in_transaction
    if begins:
        connection.execute("BEGIN")
    try:
        yield
    finally:
        # Where SQLite gave it up itself, what it says of the file is to be heard.
        if begins and connection.in_transaction:
            connection.execute("COMMIT")


def key_of(handle: str) -> str:
    """What two handles must not share: the handle as people see it, without regard to capitals."""
    return as_seen(handle)


def _near(name: str, handles: Sequence[str]) -> list[str]:
    from difflib import get_close_matches

    keys, typed = {key_of(handle): handle for handle in handles}, key_of(name)
    near = get_close_matches(typed, keys, n=3, cutoff=0.6)
    # Letters that changed places are nearer than letters that are others.
    near.sort(key=lambda key: sorted(key) != sorted(typed))
    return [keys[key] for key in near]


def _text(row: sqlite3.Row, column: str) -> str:
    """The text in a column that no codec reads. Raises Corrupt where a crafted book holds anything else."""
    if not isinstance(row[column], str):
        raise Corrupt(column, row[column])
    return str(row[column])


def _number(row: sqlite3.Row, column: str) -> int:
    if not isinstance(row[column], int):
        raise Corrupt(column, row[column])
    return int(row[column])

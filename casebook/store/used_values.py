"""What a book holds already, to be offered while something is typed: names, numbers, and a line for each entry.

Only text is given, whatever a crafted book holds. Nothing here writes.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import NamedTuple

from casebook.records.cells import roles_by_name
from casebook.records.kind import Field
from casebook.records.kinds import KINDS
from casebook.store.reader import key_of
from casebook.text.comparing import as_seen

_LINES = {
    "contact": "coalesce(agent || ': ', '') || coalesce(text, channel)",
    "promise": "coalesce('by ' || substr(due_at, 1, 10) || ': ', '') || coalesce(text, promised)",
    "shipment": "coalesce(carrier || ' ', '') || coalesce(tracking, '') || coalesce(': ' || text, '')",
    "event": "event || coalesce(': ' || text, '')",
    "attachment": "name || coalesce(': ' || text, '')",
    "item": "coalesce(pieces || ' x ', '') || item",
    "reference": "name || coalesce(' ' || reference, '')",
}
"""What is said of an entry of each kind, as SQL."""

_NUMBERED = (
    ("contacts", "case_number"),
    ("events", "reference"),
    ("shipments", "tracking"),
    ("reference_numbers", "reference"),
)
"""Where numbers stand beside those of orders: a table, and its column."""

_NUMBERS = "SELECT case_id, number AS found, 0 AS rank FROM orders" + "".join(
    f" UNION ALL SELECT case_id, {column}, {rank} FROM {table} WHERE removed_at IS NULL AND {column} IS NOT NULL"
    for rank, (table, column) in enumerate(_NUMBERED, 1)
)


class UsedEntry(NamedTuple):
    """An entry by its number, with what kind it is of and what it says."""

    number: int
    kind: str
    line: str


class Met(NamedTuple):
    """Who answered before, what they were then, and when that was last (an ISO date or date-time)."""

    agent: str
    role: str
    at: str


class UsedValues:
    """What can be offered of the book behind this connection; in each list what was recorded last comes first."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def handles(self) -> list[tuple[str, str]]:
        """Every handle with its company, the open cases first."""
        return self._rows(
            "SELECT handle, company FROM cases WHERE removed_at IS NULL"
            " ORDER BY closed_at IS NOT NULL, opened_instant DESC, handle_key"
        )

    def companies(self) -> list[str]:
        """The companies of the book."""
        return self._texts("SELECT company FROM cases WHERE removed_at IS NULL ORDER BY id DESC")

    def known_companies(self) -> list[str]:
        """The companies of the book, those of which something is kept, and those of which something is suggested."""
        from casebook.domain.company_suggestions import suggested_names

        found = {as_seen(name): name for name in (*suggested_names(), *self.kept_companies(), *self.companies())}
        return list(found.values())

    def kept_companies(self) -> list[str]:
        """The companies of which something is kept."""
        return self._texts("SELECT name FROM companies WHERE removed_at IS NULL ORDER BY id DESC")

    def countries(self) -> list[str]:
        """The countries of the cases."""
        return self._texts("SELECT country FROM cases WHERE removed_at IS NULL ORDER BY id DESC")

    def agents(self, case: str | None) -> list[str]:
        """Who answered or promised: those of this case (by its uuid) first."""
        rows = self._connection.execute(
            "SELECT agent, also FROM (SELECT agent, also, case_id, instant FROM contacts WHERE removed_at IS NULL"
            " UNION ALL SELECT agent, NULL, case_id, instant FROM promises WHERE removed_at IS NULL)"
            " JOIN cases ON cases.id = case_id WHERE cases.removed_at IS NULL"
            " ORDER BY cases.uuid IS NOT :case, instant DESC",
            {"case": case},
        )
        return list(dict.fromkeys(name for agent, also in rows for name in _answered(agent, "", also)))

    def agents_met(self, company: str) -> list[Met]:
        """Who answered for this company, each once, as they were met last."""
        rows = self._connection.execute(
            "SELECT agent, role, also, at, company FROM contacts JOIN cases ON cases.id = case_id"
            " WHERE contacts.removed_at IS NULL AND cases.removed_at IS NULL AND coalesce(agent, also) IS NOT NULL"
            " ORDER BY instant DESC"
        )
        found: dict[str, Met] = {}
        for agent, role, also, at, name in rows:
            if isinstance(name, str) and as_seen(name) == as_seen(company):
                for one, what in _answered(agent, role, also).items():
                    found.setdefault(as_seen(one), Met(one, what, _text_or_none(at)))
        return list(found.values())

    def phrases(self, column: str, table: str, longest: int) -> list[str]:
        """What was typed before in a column of texts and is no longer than that."""
        return self._texts(
            f"SELECT {column} FROM {table} WHERE removed_at IS NULL AND length({column}) <= {int(longest)} ORDER BY id DESC"
        )

    def in_contacts(self, field: Field, case: str | None) -> list[str]:
        """What stands in this field of contacts, that of this case first; a number of the company's is of this case alone."""
        return self._of_case(field.column_names[0], "contacts", case, only=field.spec.number)

    def carriers(self, case: str | None) -> list[str]:
        """The carriers named so far, those of this case first."""
        return self._of_case("carrier", "shipments", case, only=False)

    def tracking_numbers(self, case: str | None) -> list[str]:
        """The parcels of this case."""
        return self._of_case("tracking", "shipments", case, only=True)

    def orders(self, case: str | None) -> list[str]:
        """The order numbers of this case."""
        return self._texts(
            "SELECT number FROM orders JOIN cases ON cases.id = case_id WHERE uuid = :case ORDER BY position", case
        )

    def numbers(self, beginning: str) -> list[tuple[str, str]]:
        """The numbers that begin so and that a case goes by, or that stand in it, with its handle; of the open cases first."""
        rows = self._connection.execute(
            f"SELECT found, handle FROM ({_NUMBERS}) JOIN cases ON cases.id = case_id WHERE removed_at IS NULL"
            " AND lower(substr(found, 1, length(:beginning))) = lower(:beginning)"
            " GROUP BY found, handle ORDER BY closed_at IS NOT NULL, opened_instant DESC, min(rank), found",
            {"beginning": beginning},
        )
        return [pair for pair in rows if all(isinstance(each, str) for each in pair)]

    def entries(
        self, handle: str, kinds: tuple[str, ...] = tuple(_LINES), *, unsettled: bool = False
    ) -> list[UsedEntry]:
        """The entries of the case with exactly this handle, of these kinds; of promises the `unsettled` alone."""
        found = []
        for kind in kinds:
            still = " AND verdict IS NULL" if unsettled else ""
            rows = self._connection.execute(
                f"SELECT number, {_LINES[kind]} FROM {KINDS[kind].table} WHERE removed_at IS NULL{still} AND case_id ="
                " (SELECT id FROM cases WHERE handle_key = :key AND removed_at IS NULL)",
                {"key": key_of(handle)},
            )
            found += [UsedEntry(number, kind, line) for number, line in rows if _is_entry(number, line)]
        return sorted(found, reverse=True)

    def due_instants(self, handle: str) -> dict[int, str]:
        """When each promise of the case with exactly this handle is due, by its number; of those that have a day."""
        rows = self._connection.execute(
            "SELECT number, due_instant FROM promises WHERE removed_at IS NULL AND due_instant IS NOT NULL AND case_id ="
            " (SELECT id FROM cases WHERE handle_key = :key AND removed_at IS NULL)",
            {"key": key_of(handle)},
        )
        return {number: instant for number, instant in rows if isinstance(number, int) and isinstance(instant, str)}

    def _of_case(self, column: str, table: str, case: str | None, *, only: bool) -> list[str]:
        which = "AND cases.uuid = :case" if only else ""
        return self._texts(
            f"SELECT {column} FROM {table} JOIN cases ON cases.id = case_id WHERE {table}.removed_at IS NULL"
            f" AND cases.removed_at IS NULL {which} ORDER BY cases.uuid IS NOT :case, instant DESC",
            case,
        )

    def _texts(self, query: str, case: str | None = None) -> list[str]:
        rows = self._connection.execute(query, {"case": case})
        return list(dict.fromkeys(text for [text] in rows if isinstance(text, str) and text))

    def _rows(self, query: str) -> list[tuple[str, str]]:
        return [(first, second) for first, second in self._pairs(query) if isinstance(first, str)]

    def _pairs(self, query: str) -> Iterator[tuple[object, str]]:
        for first, second in self._connection.execute(query):
            yield first, second if isinstance(second, str) else ""


def _answered(agent: object, role: object, also: object) -> dict[str, str]:
    """The names of those who answered in a contact, each with its role, empty where that is not known."""
    others = roles_by_name(also) if isinstance(also, str) else {}
    return {agent: _text_or_none(role), **others} if isinstance(agent, str) and agent else others


def _is_entry(number: object, line: object) -> bool:
    return isinstance(number, int) and isinstance(line, str)


def _text_or_none(value: object) -> str:
    return value if isinstance(value, str) else ""

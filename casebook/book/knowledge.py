"""What a book knows of a thing that comes in: the states it had here, what was done to it, and what differs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from casebook.book.ledger import Ledger
from casebook.facts.values import Act

_OURS = ("id", "case_id", "number", "handle", "handle_key", "last_number", "removed_at")
"""Columns that say how this book keeps something, not what it says."""


@dataclass(frozen=True)
class Past:
    """Every state a thing had in this book, erased ones aside, and the acts that wrote them, in order."""

    states: tuple[Mapping[str, Any], ...]
    acts: tuple[Act, ...]
    brought_by_undone_import: bool

    @property
    def untouched(self) -> bool:
        """Whether nobody did anything to it here since it was recorded, or last imported."""
        return self.acts[-1] in (Act.RECORDED, Act.IMPORTED)

    @property
    def erased(self) -> bool:
        """Whether its words were erased for good."""
        return Act.ERASED in self.acts

    def knows(self, values: Mapping[str, Any]) -> bool:
        """Whether it said this, now or before."""
        return any(not differing(values, state) for state in self.states)


def past(ledger: Ledger, uuid: str) -> Past:
    """What the book knows of the thing with this identity, which is in it."""
    rows = ledger.connection.execute(
        "SELECT act, deed, undoes, body FROM revisions WHERE uuid = :uuid ORDER BY id", {"uuid": uuid}
    ).fetchall()
    last = rows[-1]
    undone = [row["act"] for row in rows if row["deed"] == last["undoes"]]
    return Past(
        tuple(json.loads(row["body"]) for row in rows if row["body"] is not None),
        tuple(Act(row["act"]) for row in rows),
        last["act"] == Act.UNDONE and Act.IMPORTED in undone,
    )


def differing(values: Mapping[str, Any], state: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields in which they differ, in words. Columns that only one of them has are left out of it."""
    columns = [
        name
        for name, value in values.items()
        if name in state and name not in _OURS and not name.endswith(("instant", "_bare")) and value != state[name]
    ]
    return tuple(dict.fromkeys(_label(name) for name in columns))


def _label(column: str) -> str:
    """What a column is called where people read it: `due_at` and `due_zone` are both `due`."""
    if column == "zone":
        return "at"
    for end in ("_at", "_zone", "_minor", "_currency", "_digit"):
        column = column.removesuffix(end)
    return column.removeprefix("is_").replace("_", " ")

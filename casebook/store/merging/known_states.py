"""What a book knows of a thing that comes in: the states it had here, what was done to it, and what differs."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from casebook.records.kind import Kind
from casebook.records.kinds import SUBJECTS
from casebook.records.revision import ERASING, Action
from casebook.store.revisions import RevisionWriter

_OURS = ("number", "handle")
"""What each book gives for itself."""


@dataclass(frozen=True)
class KnownStates:
    """Every state a thing had in this book, erased ones aside, and the actions that wrote them, in order."""

    kind: Kind[Any]
    states: tuple[Mapping[str, Any], ...]
    actions: tuple[Action, ...]
    brought_by_undone_import: bool

    @property
    def unmodified(self) -> bool:
        """Whether nobody did anything to it here since it was recorded, or last imported."""
        return self.actions[-1] in (Action.RECORDED, Action.IMPORTED)

    @property
    def erased(self) -> bool:
        """Whether its words were erased for good."""
        return not ERASING.isdisjoint(self.actions)

    @property
    def orders(self) -> frozenset[str]:
        """Every order number that it had, of a case; nothing of an entry."""
        return frozenset(number for state in self.states for number in state.get("orders", ()))

    def has_seen(self, values: Mapping[str, Any]) -> bool:
        """Whether it said this, now or before."""
        return any(not differing_fields(self.kind, values, state) for state in self.states)


def history_of(revisions: RevisionWriter, uuid: str) -> KnownStates:
    """What the book knows of the thing with this identity, which is in it."""
    rows = revisions.connection.execute(
        "SELECT subject, action, change_id, undoes, body FROM revisions WHERE uuid = :uuid ORDER BY id", {"uuid": uuid}
    ).fetchall()
    last = rows[-1]
    undone = [row["action"] for row in rows if row["change_id"] == last["undoes"]]
    return KnownStates(
        SUBJECTS[last["subject"]],
        tuple(json.loads(row["body"]) for row in rows if row["body"] is not None),
        tuple(Action(row["action"]) for row in rows),
        last["action"] == Action.UNDONE and Action.IMPORTED in undone,
    )


def differing_fields(kind: Kind[Any], values: Mapping[str, Any], state: Mapping[str, Any]) -> tuple[str, ...]:
    """The fields in which they differ, in words. Columns that only one of them has are left out of it."""
    labels = {
        label: None
        for name, label in kind.labels.items()
        if name in values and name in state and values[name] != state[name]
        if name not in _OURS
    }
    return tuple(labels)

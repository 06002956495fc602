"""What was done to a case or an entry, and when: one state of it, as it was written."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from casebook.records.frozen import Frozen
from casebook.records.values import Moment


class Action(StrEnum):
    """What was done when a state of a case or an entry was written."""

    RECORDED = "recorded"
    CHANGED = "changed"
    SETTLED = "settled"
    CLOSED = "closed"
    REOPENED = "reopened"
    EDITED = "edited"
    REMOVED = "removed"
    UNDONE = "undone"
    REDONE = "redone"
    ERASED = "erased"
    FIELDS_ERASED = "fields-erased"
    IMPORTED = "imported"


ERASING = frozenset((Action.ERASED, Action.FIELDS_ERASED))
"""The actions after which earlier states are gone."""


class Revision(Frozen):
    """One state of a case or an entry, and when it was written.

    `change_id` counts the transactions of a book; all revisions of one were written together. `undoes` is the change
    that was undone, or the undoing that was given back. `author` is who wrote it, where
    that was said. `body` holds the columns as they then were, None where they were erased for good. `digest` is the link of
    the chain (see `store/hash_chain.py`).
    """

    place: int
    change_id: int
    subject: str
    uuid: str
    ref: str
    action: Action
    author: str | None
    written: Moment
    body: Mapping[str, Any] | None
    undoes: int | None
    digest: str

"""Rows of the book that are no record of a kind: revisions, and the bodies they keep."""

from __future__ import annotations

import json
import sqlite3
from typing import Any

from casebook.records.kind import Corrupt
from casebook.records.revision import Action, Revision
from casebook.records.values import Moment


def body_in(text: str) -> dict[str, Any]:
    """The columns in the body of a revision. Raises Corrupt."""
    try:
        body = json.loads(text)
    except (TypeError, ValueError):
        body = None
    if not isinstance(body, dict):
        raise Corrupt("body", "what a revision says")
    return body


def moment_in(row: sqlite3.Row, name: str) -> Moment:
    """The moment in the three columns that begin with `name`. Raises Corrupt."""
    try:
        return Moment.from_cells(row[f"{name}_at"], row[f"{name}_zone"], row[f"{name}_instant"])
    except ValueError:
        raise Corrupt(f"{name}_at", row[f"{name}_at"]) from None


def revision_of(row: sqlite3.Row) -> Revision:
    """The revision in this row. Raises Corrupt."""
    try:
        action = Action(row["act"])
    except ValueError:
        raise Corrupt("act", row["act"]) from None
    return Revision(
        place=row["id"],
        change_id=row["deed"],
        subject=row["subject"],
        uuid=row["uuid"],
        ref=row["ref"],
        act=action,
        written=moment_in(row, "written"),
        body=None if row["body"] is None else body_in(row["body"]),
        undoes=row["undoes"],
        digest=row["digest"],
    )

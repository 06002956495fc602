"""Cases that are printed as JSON, which `import` reads: they leave the book as an export does, and are looked through as such.

Of one that is only shown it is said where it is not as it was written; it is shown as it stands.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.errors import UsageError
from casebook.records.kinds import Case
from casebook.terminal.context import Context
from casebook.terminal.output import warn

if TYPE_CHECKING:
    from sqlite3 import Connection

_AT_ONCE = 50


class OfJsonAlone(UsageError):
    """Something was asked for that is asked of a document only."""

    def __str__(self) -> str:
        return "--unchecked is for --json, which `import` reads; what is shown is shown as it stands."


def check_leaving(
    ctx: Context, connection: Connection, cases: Sequence[Case], *, as_json: bool, unchecked: bool
) -> None:
    """Where they leave as JSON, say which are not as they were written. Raises CaseNotWhole unless `unchecked`, OfJsonAlone."""
    if unchecked and not as_json:
        raise OfJsonAlone()
    if not as_json:
        return
    from casebook.actions.exporting.export import remarks_on_changes

    for start in range(0, len(cases), _AT_ONCE):
        for sentence in remarks_on_changes(connection, cases[start : start + _AT_ONCE], unchecked=unchecked):
            warn(ctx, sentence)


def remark_if_changed(ctx: Context, connection: Connection, case: Case) -> None:
    """Say of a case that is about to be shown that another program changed it, where one did."""
    from casebook.store.changed_rows import is_changed

    if is_changed(connection, case):
        what = "is not as casebook wrote it, and is shown as it stands; `casebook check` says what is wrong."
        warn(ctx, f"{case.handle} {what}")

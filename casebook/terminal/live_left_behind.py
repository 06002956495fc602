"""What was typed during a contact and not recorded, as where the terminal was killed: it is offered again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from casebook.actions.live import Stamped
from casebook.errors import CasebookError, reason_of
from casebook.files.line_log import lines_in, remove_lines
from casebook.store.sqlite.file_names import folder_beside
from casebook.terminal.asking.questions import confirm

if TYPE_CHECKING:
    from casebook.records.kinds import Case
    from casebook.terminal.context import Context


class NotKept(CasebookError):
    """A line could not be put on disk; what was typed before it was."""

    def __init__(self, why: str) -> None:
        self.why = why

    def __str__(self) -> str:
        return f"what you type could not be kept: {self.why}. `casebook live` goes on with what was kept before."


def file_of(ctx: Context, case: Case) -> Path:
    """The file in which the lines of a case are kept until they are recorded."""
    return folder_beside(ctx.book, ".live") / f"{case.uuid}.jsonl"


def lines_left(file: Path) -> list[Stamped]:
    """The lines in it; none where there are none that can be read. Raises NotKept."""
    try:
        return [Stamped(datetime.fromisoformat(each["at"]), str(each["typed"])) for each in lines_in(file)]
    except (KeyError, TypeError, ValueError):
        return []
    except OSError as error:
        raise NotKept(reason_of(error)) from None


def is_gone_on_with(ctx: Context, case: Case, lines: Sequence[Stamped]) -> Optional[bool]:
    """Whether the person goes on with these lines; they are thrown away where that is said, and None is for neither."""
    count = "is 1 line" if len(lines) == 1 else f"are {len(lines)} lines"
    told = f"There {count} for {case.handle} of {lines[0].at:%d %b %H:%M}, not recorded yet."
    if confirm(ctx, f"{told} Go on with them?", default=True):
        return True
    if not confirm(ctx, "Throw them away?"):
        return None
    remove_lines(file_of(ctx, case))
    return False


def unfinished_case(ctx: Context, cases: Sequence[Case]) -> Optional[Case]:
    """The one of these cases whose lines the person goes on with, those asked about first that were begun last; None for none.

    Raises NotKept.
    """
    left = [(lines, case) for case in cases if (lines := lines_left(file_of(ctx, case)))]
    for lines, case in sorted(left, key=lambda one: one[0][0].at, reverse=True):
        if is_gone_on_with(ctx, case, lines):
            return case
    return None

"""What was typed during a contact and not recorded, as where the terminal was killed: it is offered again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional

from casebook.actions.live import Stamped
from casebook.errors import CasebookError, reason_of
from casebook.files.drafts import OpenDraft, is_held, read_draft
from casebook.files.line_log import lines_in, remove_lines, write_lines
from casebook.parsing.live_lines import UNDO, is_undo
from casebook.records.vocabularies import Channel
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


class TypedElsewhere(CasebookError):
    """The lines of a case are being typed on another terminal."""

    def __init__(self, handle: str) -> None:
        self.handle = handle

    def __str__(self) -> str:
        return f"live is open for {self.handle} on another terminal already; go on there, or end it."


def file_of(ctx: Context, case: Case) -> Path:
    """The file in which the lines of a case are kept until they are recorded."""
    return folder_beside(ctx.book, ".live") / f"{case.uuid}.jsonl"


def lines_left(file: Path) -> list[Stamped]:
    """The lines in it, but for what was taken out again; none where there are none that can be read. Raises NotKept."""
    try:
        left: list[Stamped] = []
        for each in lines_in(file):
            if "typed" in each:
                line = Stamped(datetime.fromisoformat(each["at"]), str(each["typed"]))
                left = left[:-1] if is_undo(line.typed) else [*left, line]
        return left
    except (KeyError, TypeError, ValueError):
        return []
    except OSError as error:
        raise NotKept(reason_of(error)) from None


def take_out_last(file: Path) -> None:
    """Take the last line out of it, so that it is nowhere on the disk; the file too where no line is left. Raises OSError."""
    left: list[dict[str, Any]] = []
    for each in [*lines_in(file), {"typed": UNDO}]:
        if not is_undo(str(each.get("typed", ""))):
            left.append(each)
        elif typed := [at for at, one in enumerate(left) if "typed" in one]:
            del left[typed[-1]]
    write_lines(file, left if any("typed" in one for one in left) else ())


def channel_left(file: Path) -> Optional[Channel]:
    """How the contact in it was said to take place, as an option; None where nobody said so. Raises OSError."""
    said = [each["channel"] for each in lines_in(file) if "channel" in each]
    return Channel(said[-1]) if said and said[-1] in set(Channel) else None


LINE = "line"
"""What the line that is being typed is called in its draft."""


def held_line(file: Path, case: Case) -> OpenDraft:
    """What is typed beside it, kept at every key until Enter is typed, and held by whoever has the session.

    Raises TypedElsewhere where that is another, and OSError.
    """
    typing = OpenDraft(file.parent, {}, read_draft(_beside(file)))
    if not typing.hold():
        raise TypedElsewhere(case.handle)
    return typing


def let_go(typing: OpenDraft) -> None:
    """Let others have the session; a line that was being typed stays."""
    if typing.answers.get(LINE, "").strip():
        typing.close()
    else:
        typing.remove()


def half_of(file: Path) -> str:
    """The line that was being typed, without Enter behind it; empty where there was none. Raises OSError."""
    return read_draft(_beside(file)).answers.get(LINE, "").strip()


def _beside(file: Path) -> Path:
    return file.with_suffix(".typing.jsonl")


def is_left(file: Path) -> bool:
    """Whether anything was typed there, a whole line or a part of one. Raises NotKept."""
    return bool(lines_left(file)) or bool(half_of(file))


def is_gone_on_with(
    ctx: Context, case: Case, lines: Sequence[Stamped], pasted: Optional[Callable[[str], object]] = None
) -> Optional[bool]:
    """Whether the person goes on with these lines; they are thrown away where that is said, and None is for neither. What was
    `pasted` meanwhile is no answer to that."""
    number = len(lines) + bool(half_of(file_of(ctx, case)))
    count, begun = (
        "is 1 line" if number == 1 else f"are {number} lines",
        f" of {lines[0].at:%d %b %H:%M}" if lines else "",
    )
    told = f"There {count} for {case.handle}{begun}, not recorded yet."
    if confirm(ctx, f"{told} Go on with them?", default=True, pasted=pasted):
        return True
    if not confirm(ctx, "Throw them away?", pasted=pasted):
        return None
    remove_lines(file_of(ctx, case))
    remove_lines(_beside(file_of(ctx, case)))
    return False


def unfinished_case(
    ctx: Context, cases: Sequence[Case], pasted: Optional[Callable[[str], object]] = None
) -> Optional[Case]:
    """The one of these cases whose lines the person goes on with, those asked about first that were begun last; None for none.

    Raises NotKept.
    """
    files = [(case, file_of(ctx, case)) for case in cases]
    left = [(lines_left(file), case) for case, file in files if is_left(file) and not is_held(_beside(file))]
    for lines, case in sorted(left, key=lambda one: one[0][0].at.timestamp() if one[0] else 0, reverse=True):
        if is_gone_on_with(ctx, case, lines, pasted):
            return case
    return None

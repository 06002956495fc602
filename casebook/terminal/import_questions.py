"""What is asked while something of another program is read: what its columns hold, and which of two readings is meant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Optional

from casebook.errors import listed, shortened
from casebook.parsing.choices import NotAChoice
from casebook.terminal.output import warn
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.importers.draft import ColumnRead, DraftSource
    from casebook.terminal.context import Context


def choose_word(ctx: Context, question: str, words: Sequence[str]) -> Optional[str]:
    """Which of these words a person answers with, or begins to; None where nobody can be asked, or nothing is answered."""
    if not ctx.interactive:
        return None
    from casebook.terminal.questions import ask

    def parse(typed: str) -> str:
        meant = [word for word in words if word.startswith(typed.lower())]
        if len(meant) != 1:
            raise NotAChoice("that", typed, words)
        return meant[0]

    typed = ask(f"{for_screen(question, lines=False)} ({', '.join(words)})", parse)
    return parse(typed) if typed else None


def columns_agreed(ctx: Context, source: DraftSource) -> bool:
    """Whether the columns may be read so: shown, and asked about on a terminal; told elsewhere, and taken."""
    if not source.columns:
        return True
    if not ctx.interactive:
        columns = listed([f"{one.what} from '{shortened(one.heading)}'" for one in source.columns], most=30)
        warn(ctx, f"its columns are read so: {columns}.")
        return True
    from casebook.terminal.questions import confirm, say

    say("Its columns are read so:")
    widths = [max(len(getattr(one, name)) for one in source.columns) for name in ("what", "heading")]
    for one in source.columns:
        say(f"  {_line(one, widths)}")
    if source.left_out:
        say(f"  not read: {for_screen(listed([shortened(heading) for heading in source.left_out]), lines=False)}")
    if confirm(ctx, "Is that right?", default=True):
        return True
    warn(ctx, "nothing was imported; --map NAME=COLUMN says what a column is for, such as --map date=Datum.")
    return False


def _line(column: ColumnRead, widths: Sequence[int]) -> str:
    told = f"{column.what:<{widths[0]}}  {shortened(column.heading):<{min(widths[1], 40)}}  {shortened(column.example)}"
    return for_screen(told, lines=False).rstrip()

"""A case that is to be opened, asked for on one screen or line by line; what is typed is kept until it is open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.actions.questions.case_sheet import CaseSheet
from casebook.files.drafts import case_of
from casebook.terminal.asking.kept_answers import KeptAnswers, taken_up, type_again
from casebook.terminal.asking.sheet_asked import Plain, ask_on_one_screen, known_answers
from casebook.terminal.output import warn

if TYPE_CHECKING:
    from casebook.actions.answers.case_answers import CaseAnswers
    from casebook.files.drafts import Kept
    from casebook.terminal.context import Context


class ToOpen(NamedTuple):
    """The case as it was asked, and what was typed, which is to go once it is open."""

    answers: CaseAnswers
    kept: KeptAnswers


@contextmanager
def case_asked(ctx: Context, base: CaseAnswers, plain: Optional[Plain]) -> Iterator[Optional[ToOpen]]:
    """The case that the person would have opened; `base` is what was typed as options. None where the person would rather not.

    Whatever ends this before it is open, what was typed is kept, and that is said. Raises KeyboardInterrupt, EOFError.
    """
    with known_answers(ctx) as known:
        before = taken_up(ctx, "open", base.handle)
        base = base._replace(handle=case_of(before)) if before and not base.handle else base
        with KeptAnswers.beginning(ctx, "open", base.handle, before) as kept:
            sheet = CaseSheet(known, ctx.clock, base)
            if before is not None:
                type_again(sheet, before, kept)
            if plain is None:
                agreed = ask_on_one_screen(ctx, sheet, kept, before.last if before else "")
            else:
                agreed = _asked_line_by_line(ctx, sheet, kept, plain, before)
            if not agreed:
                warn(ctx, "nothing was recorded.")
                yield None
                return
            yield ToOpen(sheet.answers, kept)


def _asked_line_by_line(
    ctx: Context, sheet: CaseSheet, kept: KeptAnswers, plain: Plain, before: Optional[Kept]
) -> bool:
    from casebook.terminal.asking.contact_questions import agreed_sheet, begin_questions
    from casebook.terminal.asking.line_questions import ask_each

    begin_questions(ctx, sheet.title)
    given = {name for name in plain.given if sheet.typed.get(name)}
    ask_each(ctx, sheet, kept.type, given, again=before is not None, begin=before.last if before else "")
    return agreed_sheet(ctx, sheet, kept.type)

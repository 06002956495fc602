"""What became of a promise, asked for on one screen or line by line; what is typed is kept until it is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, NamedTuple, Optional

from casebook.actions.answers.dates import parse_past_date
from casebook.actions.questions.verdict_questions import ON_WHICH_DAY
from casebook.actions.questions.verdict_sheet import ENTRY, NothingToSettle, SettleSheet
from casebook.terminal.asking.kept_answers import KeptAnswers, taken_up, type_again
from casebook.terminal.asking.questions import ask, say
from casebook.terminal.asking.sheet_asked import ask_on_one_screen, known_answers
from casebook.terminal.output import warn

if TYPE_CHECKING:
    from casebook.actions.questions.verdict_questions import SettleAnswers
    from casebook.files.drafts import Kept
    from casebook.terminal.context import Context


class ToSettle(NamedTuple):
    """What was said of the promise, and what was typed, which is to go once it is recorded."""

    answers: SettleAnswers
    kept: KeptAnswers


@contextmanager
def settlement_asked(ctx: Context, base: SettleAnswers) -> Iterator[Optional[ToSettle]]:
    """What the person would have recorded of a promise; `base` is what was typed as words and options. None where they would
    rather not.

    Whatever ends this before it is recorded, what was typed is kept, and that is said. Raises KeyboardInterrupt, EOFError, and
    NothingToSettle where no promise is named and none is open.
    """
    named = f"{base.named[0].handle}/{base.named[1].number}" if base.named else ""
    with known_answers(ctx) as known:
        before = taken_up(ctx, "settle", named)
        if not (named or before or known.open_promises()):
            raise NothingToSettle
        with KeptAnswers.beginning(ctx, "settle", named, before) as kept:
            sheet = SettleSheet(known, ctx.clock, base)
            if before is not None:
                type_again(sheet, before, kept)
            if before is not None and not named:
                sheet.type(ENTRY, before.answers.get(ENTRY, "") or before.about.get("case", ""))
            if ctx.asks_plainly:
                agreed = _asked_line_by_line(ctx, sheet, kept, before)
            else:
                agreed = ask_on_one_screen(ctx, sheet, kept, before.last if before else "")
            if not agreed:
                warn(ctx, "nothing was recorded.")
                yield None
                return
            yield ToSettle(sheet.answers, kept)


def day_kept(ctx: Context) -> Optional[str]:
    """On which day a promise was kept, as it was typed; None where nobody knows."""
    return ask(ON_WHICH_DAY, partial(parse_past_date, clock=ctx.clock))


def _asked_line_by_line(ctx: Context, sheet: SettleSheet, kept: KeptAnswers, before: Optional[Kept]) -> bool:
    from casebook.terminal.asking.contact_questions import agreed_sheet, begin_questions
    from casebook.terminal.asking.line_questions import ask_each

    begin_questions(ctx, sheet.title)
    if sheet.answers.named is None:
        for promise in sheet.known.open_promises():
            say(f"{promise.value}  {promise.note}")
    ask_each(ctx, sheet, kept.type, (), again=before is not None, begin=before.last if before else "")
    return agreed_sheet(ctx, sheet, kept.type)

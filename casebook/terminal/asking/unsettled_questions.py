"""What became of promises whose day has passed, asked on a terminal: before a text leaves the book, of all that are due; and of
those that are open before a case is closed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Optional

from casebook.actions.questions.verdict_questions import TO_CLOSE, TO_SETTLE, TO_TELL, Unsettled
from casebook.actions.questions.verdict_sheet import BecameSheet
from casebook.actions.settle import settle
from casebook.domain.moment_words import ref_and_due
from casebook.records.vocabularies import Became, Verdict
from casebook.terminal.asking.kept_answers import KeptAnswers, taken_up, type_again
from casebook.terminal.asking.line_questions import ask_each
from casebook.terminal.asking.questions import say
from casebook.terminal.output import warn
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.domain.agenda import Agenda
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.records.kinds import Case
    from casebook.terminal.context import Context


def ask_unsettled(ctx: Context, facts: CaseFacts) -> tuple[int, ...]:
    """The numbers of the promises to leave out of the text; what was answered of the others is recorded.

    Enter leaves one as it is: told as not known.
    """
    from casebook.actions.exporting.unsettled import unsettled_promises

    asked = [_unsettled(facts.case, one) for one in unsettled_promises(facts)]
    title = "Before it leaves the book: promises whose day has passed"
    said = _asked(ctx, f"export {facts.case.handle}", asked, BecameSheet(asked, TO_TELL, title, ctx.clock))
    return tuple(one.promise.number for one in asked if said.get(one.ref) is Became.LEFT_OUT)


def ask_overdue(ctx: Context, agenda: Agenda) -> None:
    """What became of each promise whose day has passed, over all open cases; what was answered is recorded."""
    from casebook.actions.exporting.unsettled import overdue_promises

    asked = [_unsettled(due.case, due.facts, company=due.case.company) for due in overdue_promises(agenda)]
    if not asked:
        warn(ctx, "no promise is past its day, so nothing is asked.")
    _asked(ctx, "due --ask", asked, BecameSheet(asked, TO_SETTLE, "Promises whose day has passed", ctx.clock))


def ask_before_closing(ctx: Context, facts: CaseFacts) -> None:
    """What became of each promise of a case that nobody settled yet; what was answered is recorded."""
    asked = [_unsettled(facts.case, one) for one in facts.open_promises]
    title = f"Before {facts.case.handle} is closed: promises that are still open"
    _asked(ctx, f"close {facts.case.handle}", asked, BecameSheet(asked, TO_CLOSE, title, ctx.clock))


def _unsettled(case: Case, promise: PromiseFacts, company: str = "") -> Unsettled:
    by = promise.made_by or company
    by = f" by {by}" if by else ""
    said = promise.promise.text or promise.promise.promised.value
    return Unsettled(case, promise.promise, f"{ref_and_due(case, promise.promise)}: promised{by}: {said}".rstrip("."))


def _asked(ctx: Context, what: str, asked: Sequence[Unsettled], sheet: BecameSheet) -> Mapping[str, Became | Verdict]:
    """What was said of these before `casebook WHAT`, once it is recorded; what was typed is kept until then."""
    if not asked:
        return {}
    before = taken_up(ctx, what, "")
    with KeptAnswers.beginning(ctx, what, "", before) as kept:
        if before is not None:
            type_again(sheet, before, kept)
        if ctx.asks_plainly:
            ask_each(ctx, sheet, kept.type, (), again=before is not None)
        else:
            _ask_on_screen(ctx, sheet, kept, before.last if before else "")
        said, days = sheet.answers.said, sheet.answers.days
        for one in asked:
            if (became := said.get(one.ref)) is not None and became is not Became.LEFT_OUT:
                _settle(ctx, one, Verdict(became.value), days.get(one.ref))
        kept.recorded()
    return said


def _ask_on_screen(ctx: Context, sheet: BecameSheet, kept: KeptAnswers, begin: str) -> None:
    from casebook.terminal.asking.asking import Asking
    from casebook.terminal.asking.question_screen import ask_on_screen

    ask_on_screen(Asking(sheet, kept.type, begin=begin), list, colour=ctx.colour)


def _settle(ctx: Context, one: Unsettled, verdict: Verdict, date: Optional[str]) -> None:
    with ctx.writing() as book:
        settle(book, one.case, one.promise, verdict, ctx.clock, date=date)
    say(for_screen(f"  {one.ref} is recorded as {verdict.value}.", lines=False))

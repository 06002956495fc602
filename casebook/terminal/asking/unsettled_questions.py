"""What became of promises whose day has passed, asked on a terminal: before a text leaves the book, and of all that are due."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Optional

from casebook.actions.answers.dates import parse_past_date
from casebook.actions.exporting.unsettled import due_words, overdue_promises, unsettled_promises
from casebook.actions.questions.verdict_questions import TO_SETTLE, TO_TELL, Choice, Unsettled
from casebook.actions.questions.verdict_sheet import BecameSheet
from casebook.actions.settle import settle
from casebook.records.vocabularies import Became, Verdict
from casebook.terminal.asking.line_questions import keep_nothing
from casebook.terminal.asking.questions import ask, ask_word, say
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.domain.agenda import Agenda
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.records.kinds import Case
    from casebook.terminal.context import Context


def ask_unsettled(ctx: Context, facts: CaseFacts) -> tuple[int, ...]:
    """The numbers of the promises to leave out of the text; of the others what was answered is recorded, each at once.

    Enter leaves one as it is: told as not known.
    """
    asked = [_unsettled(facts.case, one) for one in unsettled_promises(facts)]
    said = _asked(ctx, asked, TO_TELL, "Before it leaves the book: promises whose day has passed")
    return tuple(one.promise.number for one in asked if said.get(one.ref) is Became.LEFT_OUT)


def ask_overdue(ctx: Context, agenda: Agenda) -> None:
    """What became of each promise whose day has passed, over all open cases; what was answered is recorded, each at once."""
    asked = [_unsettled(due.case, due.facts, company=due.case.company) for due in overdue_promises(agenda)]
    _asked(ctx, asked, TO_SETTLE, "Promises whose day has passed")


def _unsettled(case: Case, promise: PromiseFacts, company: str = "") -> Unsettled:
    by = promise.made_by or company
    by = f" by {by}" if by else ""
    said = promise.promise.text or promise.promise.promised.value
    return Unsettled(case, promise.promise, f"{due_words(case, promise)}: promised{by}: {said}".rstrip("."))


def _asked(ctx: Context, asked: Sequence[Unsettled], choice: Choice, title: str) -> Mapping[str, Became | Verdict]:
    """What was said of these, once it is recorded."""
    said: dict[str, Became | Verdict] = {}
    if asked and not ctx.asks_plainly:
        return _asked_on_screen(ctx, asked, BecameSheet(asked, choice, title, ctx.clock))
    for one in asked:
        say(for_screen(one.told, lines=False))
        keys = "/".join(word.value[0] for word in choice.words)
        became: Optional[Became | Verdict] = ask_word(f"  {choice.ask} [{keys}, Enter: {choice.enter}]", choice.words)
        if became is not None:
            said[one.ref] = became
            _record(ctx, one, became)
    return said


def _asked_on_screen(ctx: Context, asked: Sequence[Unsettled], sheet: BecameSheet) -> Mapping[str, Became | Verdict]:
    from casebook.terminal.asking.asking import Asking
    from casebook.terminal.asking.question_screen import ask_on_screen

    ask_on_screen(Asking(sheet, keep_nothing), list, colour=ctx.colour)
    said, days = sheet.answers.said, sheet.answers.days
    for one in asked:
        if (became := said.get(one.ref)) is not None and became is not Became.LEFT_OUT:
            _settle(ctx, one, Verdict(became.value), days.get(one.ref))
    return said


def _record(ctx: Context, one: Unsettled, became: Became | Verdict) -> None:
    if became is Became.LEFT_OUT:
        return
    verdict, date = Verdict(became.value), None
    if verdict is Verdict.KEPT:
        date = ask("  on which day? [Enter: today]", partial(parse_past_date, clock=ctx.clock))
    _settle(ctx, one, verdict, date)


def _settle(ctx: Context, one: Unsettled, verdict: Verdict, date: Optional[str]) -> None:
    with ctx.writing() as book:
        settle(book, one.case, one.promise, verdict, ctx.clock, date=date)
    say(for_screen(f"  {one.ref} is recorded as {verdict.value}.", lines=False))

"""Before a text leaves the book: what became of each promise whose day has passed, asked on a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Optional

from casebook.actions.dates import parse_past_date
from casebook.actions.settle import settle
from casebook.actions.unsettled import due_words, unsettled_promises
from casebook.actions.verdict_questions import Became, Unsettled
from casebook.actions.verdict_sheet import BecameSheet
from casebook.records.kinds import Case, Promise
from casebook.records.vocabularies import Verdict
from casebook.terminal.line_questions import keep_nothing
from casebook.terminal.questions import ask, ask_word, say
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.terminal.context import Context


def ask_unsettled(ctx: Context, facts: CaseFacts) -> tuple[int, ...]:
    """The numbers of the promises to leave out of the text; of the others what was answered is recorded, each at once.

    Enter leaves one as it is: told as not known.
    """
    promises = unsettled_promises(facts)
    if promises and not ctx.asks_plainly:
        return _asked_on_screen(ctx, facts, promises)
    left_out = []
    for promise in promises:
        became = _ask_one(due_words(facts, promise), promise)
        if became is Became.LEFT_OUT:
            left_out.append(promise.promise.number)
        elif became is not None:
            _record(ctx, facts.case, promise.promise, Verdict(became.value))
    return tuple(left_out)


def _asked_on_screen(ctx: Context, facts: CaseFacts, promises: Sequence[PromiseFacts]) -> tuple[int, ...]:
    from casebook.terminal.asking import Asking
    from casebook.terminal.question_screen import ask_on_screen

    case = facts.case
    asked = [
        Unsettled(
            one.promise.number, f"{case.handle}/{one.promise.number}", _told(due_words(facts, one), one).rstrip(".")
        )
        for one in promises
    ]
    sheet = BecameSheet(asked, ctx.clock)
    ask_on_screen(Asking(sheet, keep_nothing), list, colour=ctx.colour)
    for promise in promises:
        became = sheet.answers.said.get(promise.promise.number)
        if became is not None and became is not Became.LEFT_OUT:
            _settle(ctx, case, promise.promise, Verdict(became.value), sheet.answers.days.get(promise.promise.number))
    return tuple(number for number, became in sheet.answers.said.items() if became is Became.LEFT_OUT)


def _told(named: str, promise: PromiseFacts) -> str:
    by = f" by {promise.made_by}" if promise.made_by else ""
    return f"{named}: promised{by}: {promise.promise.text or promise.promise.promised.value}"


def _ask_one(named: str, promise: PromiseFacts) -> Optional[Became]:
    say(for_screen(_told(named, promise), lines=False))
    return ask_word("  kept, broken, or leave it out? [k/b/l, Enter: not known]", Became)


def _record(ctx: Context, case: Case, promise: Promise, verdict: Verdict) -> None:
    date = None
    if verdict is Verdict.KEPT:
        date = ask("  on which day? [Enter: today]", partial(parse_past_date, clock=ctx.clock))
    _settle(ctx, case, promise, verdict, date)


def _settle(ctx: Context, case: Case, promise: Promise, verdict: Verdict, date: Optional[str]) -> None:
    with ctx.writing() as book:
        settle(book, case, promise, verdict, ctx.clock, date=date)
    say(for_screen(f"  {case.handle}/{promise.number} is recorded as {verdict.value}.", lines=False))

"""Before a text leaves the book: what became of each promise whose day has passed, asked on a terminal."""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Optional

from casebook.actions.dates import parse_past_date
from casebook.actions.settle import settle
from casebook.actions.unsettled import due_words, unsettled_promises
from casebook.records.kinds import Case, Promise
from casebook.records.vocabularies import Verdict
from casebook.terminal.questions import ask, ask_word, say
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.domain.case_facts import CaseFacts
    from casebook.domain.promises import PromiseFacts
    from casebook.terminal.context import Context


class Became(StrEnum):
    """What a person says of a promise whose day has passed."""

    KEPT = "kept"
    BROKEN = "broken"
    LEFT_OUT = "leave-it-out"


def ask_unsettled(ctx: Context, facts: CaseFacts) -> tuple[int, ...]:
    """The numbers of the promises to leave out of the text; of the others what was answered is recorded, each at once.

    Enter leaves one as it is: told as not known.
    """
    left_out = []
    for promise in unsettled_promises(facts):
        became = _ask_one(due_words(facts, promise), promise)
        if became is Became.LEFT_OUT:
            left_out.append(promise.promise.number)
        elif became is not None:
            _record(ctx, facts.case, promise.promise, Verdict(became.value))
    return tuple(left_out)


def _ask_one(named: str, promise: PromiseFacts) -> Optional[Became]:
    by = f" by {promise.made_by}" if promise.made_by else ""
    words = promise.promise.text or promise.promise.promised.value
    say(for_screen(f"{named}: promised{by}: {words}", lines=False))
    return ask_word("  kept, broken, or leave it out? [k/b/l, Enter: not known]", Became, has_none=False)


def _record(ctx: Context, case: Case, promise: Promise, verdict: Verdict) -> None:
    date = None
    if verdict is Verdict.KEPT:
        date = ask("  on which day? [Enter: today]", partial(parse_past_date, clock=ctx.clock))
    with ctx.writing() as book:
        settle(book, case, promise, verdict, ctx.clock, date=date)
    say(for_screen(f"  {case.handle}/{promise.number} is recorded as {verdict.value}.", lines=False))

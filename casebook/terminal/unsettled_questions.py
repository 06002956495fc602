"""Before a text leaves the book: what became of each promise whose day has passed, asked on a terminal."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Optional

from casebook.actions.settle import settle
from casebook.actions.unsettled import due_words, unsettled_promises
from casebook.domain.case_facts import gather
from casebook.parsing.choices import NotAChoice
from casebook.records.kinds import Case, Promise
from casebook.records.vocabularies import Verdict
from casebook.terminal.questions import ask
from casebook.text.sanitise import for_screen

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.terminal.context import Context


class Became(StrEnum):
    """What a person says of a promise whose day has passed."""

    KEPT = "kept"
    BROKEN = "broken"
    LEFT_OUT = "leave it out"


def ask_unsettled(ctx: Context, case: Case) -> tuple[int, ...]:
    """The numbers of the promises to leave out of the text; of the others what was answered is recorded, each at once.

    Enter leaves one as it is: told as not known.
    """
    with ctx.reading() as reader:
        facts = gather(reader.case_with_entries(case), ctx.now)
    left_out = []
    for promise in unsettled_promises(facts):
        became = _ask_one(due_words(facts, promise), promise)
        if became is Became.LEFT_OUT:
            left_out.append(promise.promise.number)
        elif became is not None:
            _record(ctx, case, promise.promise, Verdict(became.value))
    return tuple(left_out)


def _ask_one(named: str, promise: PromiseFacts) -> Optional[Became]:
    by = f" by {promise.made_by}" if promise.made_by else ""
    words = promise.promise.text or promise.promise.promised.value
    print(for_screen(f"{named}: promised{by}: {words}", lines=False))

    def parse(typed: str) -> Became:
        for answer in Became:
            if typed.strip() and answer.value.startswith(typed.lower()):
                return answer
        raise NotAChoice("that", typed, ["k", "b", "l"])

    typed = ask("  kept, broken, or leave it out? [k/b/l, Enter: not known]", parse)
    return parse(typed) if typed else None


def _record(ctx: Context, case: Case, promise: Promise, verdict: Verdict) -> None:
    date = (
        ask("  on which day? [Enter: today]", lambda typed: _check_day(ctx, typed)) if verdict is Verdict.KEPT else None
    )
    with ctx.writing() as book:
        settle(book, case, promise, verdict, ctx.clock, date=date)
    print(for_screen(f"  {case.handle}/{promise.number} is recorded as {verdict.value}.", lines=False))


def _check_day(ctx: Context, typed: str) -> None:
    from casebook.actions.dates import parse_past_date

    parse_past_date(typed, ctx.clock)

"""What is missing of an event or an item, asked on a terminal one question below the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Optional

from casebook.actions.answers.case_answers import parse_amount
from casebook.domain.balance import MONEY_KINDS
from casebook.parsing.choices import begun_word
from casebook.records.vocabularies import EventKind
from casebook.terminal.asking.questions import ask, edit_lines

if TYPE_CHECKING:
    from casebook.actions.note import EventAnswers
    from casebook.parsing.clock import Clock
    from casebook.records.kinds import Case
    from casebook.terminal.context import Context

_SUM_ASKED = frozenset((EventKind.PAID, EventKind.REFUNDED))
"""Of these the sum is what counts; of others that may have one the words may be all there is."""


def with_event_asked(ctx: Context, answers: EventAnswers, case: Case, clock: Clock, *, has_kind: bool) -> EventAnswers:
    """The event with what it is, where nothing was said of that, its words, and its sum where it is about money; as it is where
    nobody can be asked; a sum without a currency is in that of the `clock`. EOFError where the terminal is closed.
    """
    is_bare = answers.text is None and answers.event is EventKind.NOTE and not has_kind
    if not ctx.interactive or not (is_bare or (answers.event in _SUM_ASKED and not (answers.amount or answers.text))):
        return answers
    edit_lines(ctx)
    if is_bare:
        words = ", ".join(kind.value for kind in EventKind)
        typed = ask(f"What kind of event is it? (Enter: note; {words})", partial(begun_word, EventKind))
        answers = answers._replace(event=begun_word(EventKind, typed) if typed else EventKind.NOTE)
    if answers.event in MONEY_KINDS and answers.amount is None:
        check = partial(parse_amount, currency=clock.currency, language=case.language or clock.language)
        answers = answers._replace(amount=ask("How much? (such as 24.99 EUR)", check))
    return answers._replace(text=ask("What happened?")) if is_bare else answers


def item_asked(ctx: Context) -> Optional[str]:
    """What the thing is, as it was typed; None where that was skipped."""
    edit_lines(ctx)
    return ask("What is it about? (such as 2 x red bath towel @ 24.99 EUR)")

"""Who keeps the book, asked on a terminal where nothing of it is kept yet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from casebook.actions.answers.kept_values import kept_fields, kept_value
from casebook.records.kinds import PERSON
from casebook.terminal.asking.questions import ask, say

if TYPE_CHECKING:
    from casebook.terminal.context import Context


def ask_me(ctx: Context) -> dict[str, str]:
    """What was answered, by the names of the fields; nothing for a question that was skipped."""
    say("Nothing is kept of who you are yet. Enter skips a question, Ctrl-C stops without recording anything.")
    answers = {
        field.name: ask(field.spec.ask, partial(kept_value, PERSON, field, clock=ctx.clock))
        for field in kept_fields(PERSON)
    }
    return {name: answer for name, answer in answers.items() if answer}

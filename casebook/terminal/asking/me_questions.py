"""Who keeps the book, asked on a terminal where nothing of it is kept yet; what is typed is kept until it is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from casebook.actions.answers.kept_values import kept_fields, kept_value
from casebook.actions.answers.person_answers import PersonAnswers
from casebook.records.kinds import PERSON
from casebook.terminal.asking.kept_answers import KeptAnswers, taken_up
from casebook.terminal.asking.questions import ask, say

if TYPE_CHECKING:
    from casebook.records.kind import Field
    from casebook.terminal.context import Context


class ToKeep(NamedTuple):
    """What was answered, and what was typed, which is to go once it is recorded."""

    answers: PersonAnswers
    kept: KeptAnswers


@contextmanager
def me_asked(ctx: Context) -> Iterator[ToKeep]:
    """What was answered; nothing for a question that was skipped.

    Whatever ends this before it is recorded, what was typed is kept, and that is said. Raises KeyboardInterrupt, EOFError.
    """
    before = taken_up(ctx, "me", "")
    answers = dict(before.answers) if before else {}
    say("Nothing is kept of who you are yet. Enter skips a question, Ctrl-C stops without recording anything.")
    with KeptAnswers.beginning(ctx, "me", "", before) as kept:
        for field in kept_fields(PERSON):
            parse = partial(_keep_and_parse, ctx, kept, field)
            answers[field.name] = ask(field.spec.ask, parse, answers.get(field.name) or None) or ""
            kept.type(field.name, answers[field.name])
        yield ToKeep(PersonAnswers(**{field.name: answers[field.name] or None for field in kept_fields(PERSON)}), kept)


def _keep_and_parse(ctx: Context, kept: KeptAnswers, field: Field, typed: str) -> None:
    """Keep what was typed, and see whether it can be the answer. Raises what `kept_value` does."""
    kept.type(field.name, typed)
    kept_value(PERSON, field, typed, ctx.clock)

"""A contact as a form in the person's own editor, before it is recorded: the questions of `add`, all at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Optional

from casebook.actions.answers.contact_answers import ContactAnswers, EmptyContact, says_anything
from casebook.actions.log_contact import drafts_from
from casebook.actions.noticed.promise_noticed import promises_noticed
from casebook.actions.questions.contact_form import (
    answers_from_form,
    contact_form_values,
    form_questions,
    refused_fields,
)
from casebook.errors import UsageError, WrongValue
from casebook.records.kinds import Case, Entry
from casebook.terminal.asking.contact_questions import agreed_to
from casebook.terminal.asking.questions import with_details_offered, with_promises_offered
from casebook.terminal.editing.forms import Form, FormOf, form_in_editor

if TYPE_CHECKING:
    from casebook.terminal.context import Context


class FormNeedsTerminal(UsageError):
    """A contact was to be typed into a form, and there is no terminal to show it on."""

    def __str__(self) -> str:
        return "--edit opens a form on a terminal, and there is none; leave it out, and give what was said as TEXT and options."


@contextmanager
def contact_in_editor(
    ctx: Context, case: Case, answers: ContactAnswers, *, has_files: bool
) -> Iterator[Optional[ContactAnswers]]:
    """The answers as the form says them, shown and agreed to; None where the person would rather not record them.

    The form is kept then, as where it cannot be recorded. Raises FormNeedsTerminal, EmptyContact, EditorNotStarted,
    EditorFailed, and what reading an answer raises.
    """
    if not ctx.interactive:
        raise FormNeedsTerminal()
    asked = form_questions(answers, case, ctx.clock)
    with form_in_editor(ctx, FormOf("add", case.handle), contact_form_values(answers, case), asked) as form:
        complete = _agreed(ctx, case, answers, form, has_files=has_files)
        if complete is None:
            form.keep(ctx)
        yield complete


def _agreed(
    ctx: Context, case: Case, answers: ContactAnswers, form: Form, *, has_files: bool
) -> Optional[ContactAnswers]:
    while True:
        form.edit()
        try:
            said = answers_from_form(answers, case, form.answers(), ctx.clock)
            said = with_details_offered(ctx, case, said)
            complete = with_promises_offered(ctx, case, said, promises_noticed(said, ctx.clock, case.company))
            if not has_files and not says_anything(complete):
                raise EmptyContact(case.handle)
            entries: Sequence[Entry] = [draft.entry for draft in drafts_from(complete, case, ctx.clock)]
        except WrongValue as refusal:
            if not form.is_opened_again(ctx, _refused(ctx, case, answers, form) or [(refusal, None)]):
                raise
            continue
        agreed = agreed_to(ctx, case, entries)
        if agreed is not None:
            return complete if agreed else None


def _refused(
    ctx: Context, case: Case, answers: ContactAnswers, form: Form
) -> Sequence[tuple[WrongValue, Optional[str]]]:
    """The fields that cannot be recorded as they stand, and why; none where the form cannot be read, or it is no single field."""
    try:
        return refused_fields(answers, case, form.answers(), ctx.clock)
    except WrongValue:
        return []

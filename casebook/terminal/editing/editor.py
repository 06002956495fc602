"""An entry or a case as a form in the person's own editor, and the answers that came back from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Optional

from casebook.actions.answers.currencies import clock_of_case
from casebook.actions.answers.edit_answers import EditAnswers
from casebook.actions.editing.edit import changes_of, moved_by
from casebook.actions.editing.edit_form import edits_from_form, filled_in
from casebook.actions.editing.edited_links import with_entries_named
from casebook.actions.editing.edited_values import diff, editable_fields, edited, fields_edited
from casebook.errors import UsageError, WrongValue
from casebook.records.kinds import Case, Entry
from casebook.terminal.asking.questions import confirm, with_day_asked
from casebook.terminal.editing.forms import Form, FormOf, form_in_editor
from casebook.terminal.results import change_lines, moved_lines

if TYPE_CHECKING:
    from casebook.parsing.clock import Clock
    from casebook.store.writer import Writer
    from casebook.terminal.context import Context


class NothingToEdit(UsageError):
    """Nothing was said of what is to change, and there is no terminal to show a form on."""

    def __str__(self) -> str:
        return "what is to change? Give it as options, such as --text TEXT; `casebook edit --help`."


@contextmanager
def edits_in_editor(
    ctx: Context, book: Writer, case: Case, entry: Optional[Entry], typed: EditAnswers
) -> Iterator[Optional[EditAnswers]]:
    """What was changed in the editor, where what was `typed` as options stands already; what would change is shown and agreed to
    first. None where the person would rather not: the form is kept then.

    Raises NothingToEdit away from a terminal, UnreadableForm, FormTooLarge, EditorNotStarted, EditorFailed, and what reading an
    answer raises.
    """
    if not ctx.interactive:
        raise NothingToEdit()
    subject = entry or case
    clock = clock_of_case(book.reader, case, ctx.clock)
    asked = {name: field.spec.help for name, field in editable_fields(subject).items()}
    edited(subject, typed, case, clock)  # that it can be: no option is left out of the form unsaid
    of = FormOf("edit", case.handle, entry.number if entry else None)
    with form_in_editor(ctx, of, filled_in(subject, case, typed), asked) as form:
        answers, changes = _edited(ctx, clock, book, case, subject, form)
        agreed = not changes or confirm(ctx, "\n".join(["", *changes, "Change this?"]), default=True)
        if not agreed:
            form.keep(ctx)
        yield answers if agreed else None


def _edited(
    ctx: Context, clock: Clock, book: Writer, case: Case, subject: Case | Entry, form: Form
) -> tuple[EditAnswers, list[str]]:
    """The answers of the form, and what they change. Opened again while it cannot be read and the person agrees."""
    while True:
        form.edit()
        try:
            typed = edits_from_form(subject, case, form.answers())
            answers = with_day_asked(ctx, with_entries_named(book.reader, case, subject, typed), case, subject)
            after = edited(subject, answers, case, clock)
            moved = changes_of(moved_by(book, case, subject, after, clock))
            return answers, [*change_lines(diff(subject, after), case), *moved_lines(case, moved)]
        except WrongValue as refusal:
            if not form.is_opened_again(ctx, _refused(clock, case, subject, form) or [(refusal, None)]):
                raise


def _refused(clock: Clock, case: Case, subject: Case | Entry, form: Form) -> Sequence[tuple[WrongValue, Optional[str]]]:
    """The fields that cannot be as they stand, and why; none where the form cannot be read, or it is no single field."""
    try:
        answers = edits_from_form(subject, case, form.answers())
    except WrongValue:
        return []
    so_far, refused = EditAnswers(), list[tuple[WrongValue, Optional[str]]]()
    for field, typed in fields_edited(subject, answers):
        before, so_far = so_far, so_far._replace(**{field.name: typed})
        try:
            edited(subject, so_far, case, clock)
        except WrongValue as refusal:
            refused.append((refusal, field.typed_name))
            so_far = before
    return refused

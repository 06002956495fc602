"""A case or an entry as a form: every field that can be edited, as it could be typed, and the answers that come back."""

from __future__ import annotations

from collections.abc import Mapping

from casebook.actions.answers.edit_answers import EditAnswers, FormText
from casebook.actions.editing.edited_values import WHEN_CLOSED, editable_fields, fields_edited
from casebook.records.codec import TextsCodec, YesNoCodec
from casebook.records.codec_of_type import AgentsCodec, ReferenceCodec, ReferencesCodec
from casebook.records.kind import Field
from casebook.records.kinds import Case, Entry
from casebook.records.values import as_typed


def form_values(subject: Case | Entry, case: Case) -> dict[str, str]:
    """What stands in each field of the form, as it could be typed; an empty text where there is nothing."""
    left_out = WHEN_CLOSED if isinstance(subject, Case) and subject.closed is None else ()
    return {
        name: _as_typed(field, getattr(subject, field.name), case)
        for name, field in editable_fields(subject).items()
        if name not in left_out
    }


def filled_in(subject: Case | Entry, case: Case, answers: EditAnswers) -> dict[str, str]:
    """What stands in each field of the form, with what was typed as options in its place. Raises NotOfThisKind."""
    typed = {field.typed_name: _as_answered(field, value) for field, value in fields_edited(subject, answers)}
    return {**form_values(subject, case), **typed}


def _as_answered(field: Field, value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    between = "; " if isinstance(field.codec, AgentsCodec) else ", "  # a role stands behind a comma
    return between.join(map(str, value)) if isinstance(value, (list, tuple)) else as_typed(value)


def edits_from_form(subject: Case | Entry, case: Case, typed: Mapping[str, str]) -> EditAnswers:
    """The answers of a form in which this stands now: whatever is another than what stood there."""
    stood, fields = form_values(subject, case), editable_fields(subject)
    return EditAnswers(**{fields[name].name: FormText(text) for name, text in typed.items() if text != stood[name]})


def _as_typed(field: Field, value: object, case: Case) -> str:
    if isinstance(field.codec, YesNoCodec):
        return "yes" if value else "no"
    if isinstance(field.codec, TextsCodec):
        assert isinstance(value, tuple)
        return ", ".join(value)
    if isinstance(field.codec, ReferencesCodec):
        assert isinstance(value, tuple)
        return ", ".join(f"{case.handle}/{number}" for number in value)
    if isinstance(field.codec, ReferenceCodec) and value is not None:
        return f"{case.handle}/{value}"
    return as_typed(value)

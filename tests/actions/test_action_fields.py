"""Fields and options: what the kinds state can be typed, and nothing else can."""

from __future__ import annotations

import inspect
from datetime import datetime
from typing import Any, get_args

import pytest

from casebook.actions.answers.edit_answers import EditAnswers, FormText
from casebook.actions.answers.typed_values import cleaned
from casebook.actions.editing.edit_form import edits_from_form, form_values
from casebook.actions.editing.edited_values import CannotBeEmpty, NotOfThisKind, diff, editable_fields, edited
from casebook.cli.commands.add import add_
from casebook.cli.commands.edit import edit_
from casebook.parsing.clock import Clock
from casebook.records.codec import NumberCodec, VocabularyCodec, YesNoCodec
from casebook.records.kind import Field
from casebook.records.kinds import CASE_KINDS, CONTACT, Case, Contact
from casebook.records.values import Moment
from casebook.records.vocabularies import Channel, Role
from tests.conftest import each

NOW = Moment("2024-11-20T12:00:00+01:00", "+01:00", "2024-11-20T11:00:00Z")
CLOCK = Clock(now=datetime.fromisoformat(NOW.at), zone="+01:00")
CASE = Case(handle="towel", company="Amazon", opened=NOW, uuid="c" * 36)
CONTACTED = Contact(at=NOW, logged=NOW, text="She says so.", channel=Channel.CHAT, agent="Maria", rating=4)


def typed_as(field: Field) -> type:
    """The type that the option of a field gives."""
    if isinstance(field.codec, VocabularyCodec):
        return field.codec.words
    return bool if isinstance(field.codec, YesNoCodec) else int if type(field.codec) is NumberCodec else str


def options_of(command: Any) -> dict[str, type]:
    """The parameters of a command, each with the type it gives, `Optional` and `Annotated` aside."""
    types = {}
    for name, parameter in inspect.signature(command).parameters.items():
        annotation = parameter.annotation
        while get_args(annotation):
            annotation = get_args(annotation)[0]
        types[name] = annotation
    return types


def test_edit_has_an_option_for_every_editable_field_and_no_other() -> None:
    """Each option of `edit` is the name and the type of a field that may be changed, and each such field has one."""
    fields = [field for kind in CASE_KINDS.values() for field in kind.fields if field.spec.editable]
    of_two_kinds = {"outcome": str, "kind": str}  # a word of whichever it is of
    stated = {field.typed_name: typed_as(field) for field in fields} | of_two_kinds
    options = options_of(edit_)

    del options["context"], options["meant"], options["in_form"], options["as_json"]
    for name, parameter in (("with", "party"), ("return", "returning")):  # which no parameter can be called
        options[name] = options.pop(parameter)
    assert stated == options


def test_add_has_an_option_for_every_field_of_a_contact() -> None:
    """What a contact has can be said when it is logged; what is private is a text of its own there."""
    options = options_of(add_)
    options["with"] = options.pop("party")

    fields = {field.typed_name: typed_as(field) for field in CONTACT.fields}
    for bookkeeping in ("logged", "uuid", "number", "private", "unknown", "goes_with"):
        del fields[bookkeeping]
    fields["private"] = fields.pop("private_text")
    fields["contradicts"] = str  # entries are typed by their names
    assert fields == {name: kind for name, kind in options.items() if name in fields}


def test_only_what_was_given_changes() -> None:
    """None leaves a field as it is; an empty text takes out what was there; the rest stays."""
    after = edited(CONTACTED, EditAnswers(agent="", role=Role.MANAGER, minutes=12, text=None), CASE, CLOCK)

    assert [("agent", "Maria", None), ("role", None, Role.MANAGER), ("minutes", None, 12)] == [
        tuple(change)[:3] for change in diff(CONTACTED, after)
    ]


@each(
    ("subject", "answers", "error", "sentence"),
    [
        (
            CONTACTED,
            EditAnswers(tracking="1Z"),
            NotOfThisKind,
            "--tracking is nothing of a contact, which takes --date, --text",
        ),
        (
            CONTACTED,
            EditAnswers(channel=FormText("")),
            CannotBeEmpty,
            "every contact has one, so --channel cannot be empty",
        ),
        (CASE, EditAnswers(company=" "), CannotBeEmpty, "every case has one, so --company cannot be empty"),
        (CASE, EditAnswers(rating=4), NotOfThisKind, "--rating is nothing of a case, which takes --handle, --company"),
    ],
)
def test_what_a_kind_has_not_cannot_be_edited(subject: Any, answers: Any, error: Any, sentence: str) -> None:
    """A field of another kind is refused by name, and so is an empty one that each of the kind has."""
    with pytest.raises(error) as refused:
        edited(subject, answers, CASE, CLOCK)

    assert str(refused.value).startswith(sentence)


@each("subject", [CASE, CONTACTED])
def test_a_form_that_was_not_touched_changes_nothing(subject: Any) -> None:
    """What stands in the form can be typed, and reads back as what it stood for."""
    values, fields = form_values(subject, CASE), editable_fields(subject)
    same = EditAnswers(**{fields[name].name: FormText(value) for name, value in values.items() if value})

    assert EditAnswers() == edits_from_form(subject, CASE, values)
    assert subject == edited(subject, same, CASE, CLOCK)


def test_blank_texts_count_as_none() -> None:
    """Nothing but blanks is nothing; what was typed otherwise stays as it was typed."""
    typed = Contact(at=NOW, logged=NOW, text="  ", channel=Channel.CHAT, agent=" Maria ", case_number="")

    assert (None, " Maria ", None) == (cleaned(typed).text, cleaned(typed).agent, cleaned(typed).case_number)

"""What is typed to correct something: one statement of answers for each command, each answer that of an option and of a field."""

from __future__ import annotations

import inspect
from typing import Any, get_args, get_type_hints

import pytest

from casebook.actions.answers.company_answers import CompanyAnswers
from casebook.actions.answers.edit_answers import EditAnswers
from casebook.actions.answers.given_answers import given
from casebook.actions.answers.kept_values import fields_given, kept_fields
from casebook.actions.answers.person_answers import PersonAnswers
from casebook.actions.editing.edit_form import edits_from_form, form_values
from casebook.actions.editing.edited_values import editable_fields, fields_edited
from casebook.cli.commands.company import company_
from casebook.cli.commands.edit import edit_
from casebook.cli.commands.me import me_
from casebook.records.kinds import CASE, CASE_KINDS, COMPANY, PERSON
from tests.conftest import each
from tests.records.every_field import record_of

EDITABLE = [field for kind in CASE_KINDS.values() for field in kind.fields if field.spec.editable]
KEPT = [(PersonAnswers, PERSON, me_), (CompanyAnswers, COMPANY, company_)]


def option_types(command: Any, *beside: str) -> dict[str, Any]:
    """The type of each option of a command but those `beside`, without what Typer is told of it."""
    parameters = inspect.signature(command).parameters
    return {
        name: get_args(parameter.annotation)[0]
        for name, parameter in parameters.items()
        if name not in ("context", "as_json", *beside)
    }


@each(("answers", "kind", "command"), KEPT)
def test_each_answer_is_that_of_a_field_and_of_an_option(answers: Any, kind: Any, command: Any) -> None:
    """Every field that is kept has an answer of its name, and there is no other; its type is that of its option."""
    assert {field.name for field in kept_fields(kind)} == set(answers._fields)
    assert option_types(command, "company", "take") == get_type_hints(answers)


@each(("answers", "kind", "command"), KEPT)
def test_an_answer_reaches_the_field_of_its_name(answers: Any, kind: Any, command: Any) -> None:
    """What was not given reaches none; an empty text was given."""
    first, *_, last = answers._fields
    said = answers(**{first: "", last: "this"})

    assert ({}, {first: "", last: "this"}) == (given(answers()), given(said))
    assert [(first, ""), (last, "this")] == [(field.name, typed) for field, typed in fields_given(kind, said)]


def test_each_answer_of_edit_is_that_of_a_field_and_of_an_option() -> None:
    """Every field that can be edited has an answer of its name, and there is no other, whatever the kinds that have it.

    Two fields of one name are typed after one option, and an option is of one name, so that the name says which is meant; what
    happened and what a promise is about alone are both typed after `--kind`.
    """
    names = {field.typed_name: field.name for field in EDITABLE if field.name != "promised"}
    options = option_types(edit_, "meant", "in_form")
    options["with"], options["return"] = options.pop("party"), options.pop("returning")
    hints = get_type_hints(EditAnswers)

    assert {field.name for field in EDITABLE} == set(EditAnswers._fields)
    assert {(field.typed_name, field.name) for field in EDITABLE} == {*names.items(), ("kind", "promised")}
    assert len(names) + 1 == len(EditAnswers._fields)
    assert [] == [name for name, kind in options.items() if not {*get_args(kind)} <= {*get_args(hints[names[name]])}]


@pytest.mark.parametrize("kind", CASE_KINDS.values(), ids=lambda kind: kind.name)
def test_every_form_gives_the_same_answers_as_the_options(kind: Any) -> None:
    """Whatever field is changed in it, what stands there is the answer of that name, and reaches that field."""
    subject, case = record_of(kind), record_of(CASE)
    stood, fields = form_values(subject, case), editable_fields(subject)

    said = {name: edits_from_form(subject, case, {**stood, name: "another"}) for name in stood}

    assert fields.keys() == stood.keys()
    assert {name: EditAnswers(**{field.name: "another"}) for name, field in fields.items()} == said
    assert {name: [(field, "another")] for name, field in fields.items()} == {
        name: list(fields_edited(subject, answers)) for name, answers in said.items()
    }

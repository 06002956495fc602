"""What is typed to correct something: one statement of answers for each command, each answer that of an option and of a field."""

from __future__ import annotations

import inspect
from typing import Any, get_args, get_type_hints

import pytest

from casebook.actions.answers.company_answers import CompanyAnswers
from casebook.actions.answers.given_answers import given
from casebook.actions.answers.kept_values import fields_given, kept_fields
from casebook.actions.answers.person_answers import PersonAnswers
from casebook.cli.commands.company import company_
from casebook.cli.commands.me import me_
from casebook.records.kinds import COMPANY, PERSON

KEPT = [(PersonAnswers, PERSON, me_), (CompanyAnswers, COMPANY, company_)]


def option_types(command: Any, *beside: str) -> dict[str, Any]:
    """The type of each option of a command but those `beside`, without what Typer is told of it."""
    parameters = inspect.signature(command).parameters
    return {
        name: get_args(parameter.annotation)[0]
        for name, parameter in parameters.items()
        if name not in ("context", "as_json", *beside)
    }


@pytest.mark.parametrize(("answers", "kind", "command"), KEPT)
def test_each_answer_is_that_of_a_field_and_of_an_option(answers: Any, kind: Any, command: Any) -> None:
    """Every field that is kept has an answer of its name, and there is no other; its type is that of its option."""
    assert {field.name for field in kept_fields(kind)} == set(answers._fields)
    assert option_types(command, "company", "take") == get_type_hints(answers)


@pytest.mark.parametrize(("answers", "kind", "command"), KEPT)
def test_an_answer_reaches_the_field_of_its_name(answers: Any, kind: Any, command: Any) -> None:
    """What was not given reaches none; an empty text was given."""
    first, *_, last = answers._fields
    said = answers(**{first: "", last: "this"})

    assert ({}, {first: "", last: "this"}) == (given(answers()), given(said))
    assert [(first, ""), (last, "this")] == [(field.name, typed) for field, typed in fields_given(kind, said)]

"""What is said of a contact as a form, before it is recorded: each field as it could be typed, and the answers that come back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.answers.dates import parse_past_date
from casebook.actions.answers.text_answers import blank_to_none
from casebook.actions.answers.typed_values import value_typed
from casebook.actions.editing.edit_form import form_values
from casebook.actions.editing.edited_values import CannotBeEmpty, editable_fields
from casebook.actions.log_contact import drafts_from
from casebook.actions.questions.contact_questions import CONTACT_QUESTIONS
from casebook.actions.questions.questions import Asked
from casebook.errors import WrongValue
from casebook.parsing.clock import Clock
from casebook.records.kinds import Case

_ELSEWHERE = ("private", "contradicts", "goes_with")
"""Fields that say what others have to say of it, and no part of what was said in it."""

_BESIDE = ("promise", "by", "after", "within", "tracking", "carrier", "order")
"""What is recorded with a contact and has one line each; several promises, which only options can give, have none."""


_BESIDE_ASKED = {
    "after": "What has to happen before that?",
    "within": "How long after that?",
}


def contact_form_values(answers: ContactAnswers, case: Case) -> dict[str, str]:
    """What stands in each field of the form, as it could be typed; an empty text where there is nothing."""
    of_contact = {name: text for name, text in form_values(answers.contact, case).items() if name not in _ELSEWHERE}
    beside = {name: getattr(answers, name, None) or "" for name in _BESIDE}
    if len(answers.promises) > 1:
        beside = {name: text for name, text in beside.items() if name not in ("promise", "by", "after", "within")}
    else:
        beside["promise"] = next(iter(answers.promises), "")
    stands = of_contact | beside
    return {name: stands[name] for name in sorted(stands, key=_place)}


def _place(name: str) -> int:
    """Where a field stands in the form: as it is asked for, and behind that what no question asks for."""
    asked = [question.name for question in CONTACT_QUESTIONS]
    beside = {"after": "by", "within": "by", "with": "party"}.get(name, name)
    return asked.index(beside) if beside in asked else len(asked)


def form_questions(answers: ContactAnswers, case: Case, clock: Clock) -> dict[str, str]:
    """What is asked of each field of the form: the question, else what the field means."""
    asked = Asked(answers, case, clock)
    questions = {question.name: question.ask(asked) for question in CONTACT_QUESTIONS}
    meant = {name: field.spec.help for name, field in editable_fields(answers.contact).items()}
    return _BESIDE_ASKED | meant | questions


def refused_fields(
    answers: ContactAnswers, case: Case, typed: Mapping[str, str], clock: Clock
) -> list[tuple[WrongValue, str]]:
    """Every field of the form whose answer cannot be recorded with those before it that can, and why."""
    so_far, refused = contact_form_values(answers, case), list[tuple[WrongValue, str]]()
    for name, text in typed.items():
        stood, so_far[name] = so_far[name], text
        try:
            drafts_from(answers_from_form(answers, case, so_far, clock), case, clock)
        except WrongValue as refusal:
            refused.append((refusal, name))
            so_far[name] = stood
    return refused


def answers_from_form(answers: ContactAnswers, case: Case, typed: Mapping[str, str], clock: Clock) -> ContactAnswers:
    """The answers with what the form says otherwise. Raises CannotBeEmpty, and what reading an answer raises."""
    stood = contact_form_values(answers, case)
    new = {name: text.strip("\n") for name, text in typed.items() if text != stood[name]}
    contact, changes = answers.contact, dict[str, Any]()
    if "date" in new:
        changes["at"] = parse_past_date(new["date"], clock)
    for name, field in editable_fields(contact).items():
        if name in new and name != "date":
            changes[field.name] = value_typed(field, new[name], clock, replace(contact, **changes), case)
            if field.required and changes[field.name] is None:
                raise CannotBeEmpty(field.option, "contact")
    beside: dict[str, Any] = {name: blank_to_none(new[name]) for name in _BESIDE if name in new and name != "promise"}
    if "promise" in new:
        beside["promises"] = tuple(filter(None, [blank_to_none(new["promise"])]))
    return answers._replace(contact=replace(contact, **changes), date=new.get("date", answers.date), **beside)

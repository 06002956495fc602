"""A promise that stands in what was said of a contact, and was not recorded as one: without a record nobody waits for it."""

from __future__ import annotations

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.suggested_commands import command_line
from casebook.errors import shortened
from casebook.parsing.clock import Clock
from casebook.parsing.promises.sentences import promise_in_text
from casebook.records.kinds import Case
from casebook.records.vocabularies import Outcome
from casebook.text.comparing import is_blank


def promise_noticed(answers: ContactAnswers, clock: Clock) -> str:
    """The first sentence of the contact's text that reads like a promise; nothing where there is none, or one is recorded."""
    text = answers.contact.text
    if (
        not text
        or answers.contact.outcome is Outcome.REFUSED
        or any(not is_blank(promise) for promise in answers.promises)
    ):
        return ""
    return promise_in_text(text, answers.contact.at, clock)


def noticed_remarks(case: Case, number: int, answers: ContactAnswers, clock: Clock) -> tuple[str, ...]:
    """One sentence with the words, and how to record them with the contact of this `number`; none where nothing reads so."""
    sentence = promise_noticed(answers, clock)
    if not sentence:
        return ()
    words = ["casebook", "promise", case.handle, sentence, "--made-in", f"{case.handle}/{number}"]
    return (f"that reads like a promise: '{shortened(sentence)}'; record it with {command_line(words)}",)

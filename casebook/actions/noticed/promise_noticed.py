"""Promises that stand in what was said of a contact, and were not recorded as such: without a record nobody waits for them."""

from __future__ import annotations

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.noticed.details_noticed import day_noticed
from casebook.actions.noticed.due_remarks import days_to_choose
from casebook.actions.suggested_commands import command_line
from casebook.domain.notes.own_messages import is_own_message
from casebook.domain.notes.own_story import without_own_story
from casebook.errors import shortened
from casebook.parsing.clock import Clock
from casebook.parsing.dates.moments import moment_of
from casebook.parsing.due_dates import due_date_in
from casebook.parsing.promises.hurried import promises_in
from casebook.parsing.promises.promise_kinds import promise_kind_in
from casebook.parsing.refusals.hints import may_refuse
from casebook.records.kinds import Case, Contact
from casebook.records.values import Moment
from casebook.records.vocabularies import Outcome, Promised
from casebook.text.comparing import is_blank


def promises_noticed(answers: ContactAnswers, clock: Clock, company: str = "") -> list[str]:
    """What of the contact's text reads like promises, of each kind of thing the first with a day, else the first; nothing where
    one is recorded."""
    text = without_own_story(answers.contact)
    if (
        not text
        or answers.contact.outcome is Outcome.REFUSED
        or any(not is_blank(promise) for promise in answers.promises)
        or is_own_message(answers.contact)
    ):
        return []
    made = _made(answers, clock)
    promised = promises_in(text, made, clock)
    if not promised and made != answers.contact.at:
        promised = promises_in(text, answers.contact.at, clock)
    found: dict[object, str] = {}
    for said in promised:
        if _is_refused(said) or _is_nobodys(company, answers.contact, said):
            continue
        kind = promise_kind_in(said)
        thing: object = said if kind is Promised.OTHER else kind
        if thing not in found or (due_date_in(said, made, clock) and not due_date_in(found[thing], made, clock)):
            found[thing] = said
    return list(found.values())[:_MOST]


def _made(answers: ContactAnswers, clock: Clock) -> Moment:
    """When what the text tells was said: on the day before that it tells, where none was typed."""
    day = day_noticed(answers.contact)
    return answers.contact.at if day is None else moment_of(day, clock)


def _is_refused(said: str) -> bool:
    """Whether these words say that they do it not: *ze betalen niks uit*."""
    if not may_refuse(said):
        return False
    from casebook.parsing.refusals.hurried import refusal_in

    return bool(refusal_in(said))


def _is_nobodys(company: str, contact: Contact, said: str) -> bool:
    """Whether somebody else than whoever answered said so, or it was said before, or the person would have none of it."""
    from casebook.exporters.facts.said.said_by_others import sentences_told

    return any(not is_theirs for _, is_theirs in sentences_told(company, contact, said.rstrip(".")))


_MOST = 5
"""So many promises of a text are told of. Our own choice."""


def noticed_remarks(case: Case, number: int, answers: ContactAnswers, clock: Clock) -> tuple[str, ...]:
    """A sentence for each with its words, and how to record it with the contact of this `number`; none where nothing reads so."""
    how = ("casebook", "promise", case.handle)
    noticed = promises_noticed(answers, clock, case.company)
    made = _made(answers, clock) if noticed else answers.contact.at
    made_in = ["--made-in", f"{case.handle}/{number}"]
    if made != answers.contact.at:
        made_in += ["--date", made.day.isoformat()]
    return tuple(
        f"that reads like a promise: '{shortened(said)}'{_several_days(said, made, case, clock)}; "
        f"record it with {command_line([*how, said, *made_in])}"
        for said in noticed
    )


def _several_days(said: str, made: Moment, case: Case, clock: Clock) -> str:
    """The days that its words can name, where they are more than one: *next thursday*."""
    words, days = days_to_choose(said, None, made, case, clock)
    return f" ('{words}' is {' or '.join(days)}; add --by with the one that was meant)" if days else ""

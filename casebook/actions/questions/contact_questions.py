"""What is asked of a contact, in the order it comes up in a real one: THE statement of these questions.

Every question can be skipped; an answer that says that there is none skips too.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any, Optional

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.answers.dates import day_named, parse_past_date
from casebook.actions.answers.reference_numbers import references_from
from casebook.actions.answers.short_answers import check_number, is_short_answer, means_none, name_or_none
from casebook.actions.answers.text_answers import checked_text
from casebook.actions.questions.opening_questions import ASKED, ITEMS, NUMBERS, ORDER, named_number
from casebook.actions.questions.promise_questions import PROMISE_QUESTIONS
from casebook.actions.questions.questions import Asked, Question, text_of, words
from casebook.actions.questions.understood import day_understood, moment_understood
from casebook.domain.moment_words import moment_words
from casebook.parsing.choices import begun_word, whole_number, yes_or_no
from casebook.parsing.dates.moments import moment_now
from casebook.parsing.named_parties import NamedParty, party_named, party_perhaps
from casebook.records.codec import VocabularyCodec
from casebook.records.kind import Field
from casebook.records.kinds import CONTACT
from casebook.records.values import as_typed
from casebook.records.vocabularies import Channel

OfContact = Asked[ContactAnswers]

_LABELS = {"channel": "how", "agent": "who", "case_number": "number", "outcome": "ended"}
"""What a field is called on a screen, where that is shorter than its name."""


def with_contact(asked: OfContact, **changes: Any) -> ContactAnswers:
    """The answers with these fields of the contact."""
    return asked.answers._replace(contact=replace(asked.answers.contact, **changes))


def _when_words(asked: OfContact) -> str:
    now = moment_now(asked.clock)
    at = asked.answers.contact.at
    return f"When? ({'now' if at == now and asked.answers.date is None else moment_words(at, now)})"


def _put_when(asked: OfContact, typed: str) -> ContactAnswers:
    if not typed:
        return asked.answers
    return with_contact(asked, at=parse_past_date(typed, asked.clock))._replace(date=typed)


def _of_field(field: Field) -> Question[ContactAnswers]:
    """The question that is stated of a field."""
    is_word = isinstance(field.codec, VocabularyCodec)
    ask = field.spec.ask or "How did it end?"
    words = f" ({', '.join(field.codec.words)})" if isinstance(field.codec, VocabularyCodec) else ""
    return Question(
        field.name,
        _LABELS.get(field.name, field.name),
        lambda _: f"{ask}{words}",
        partial(_put_word if is_word else _put_text, field),
        lambda asked: _shown(field, asked),
        understood=(lambda asked: _shown(field, asked)) if is_word else (lambda _: ""),
        has_default=field.required,
        applies=(lambda _: True) if field.spec.ask else (lambda asked: bool(_shown(field, asked))),
    )


def _shown(field: Field, asked: OfContact) -> str:
    value = getattr(asked.answers.contact, field.name)
    return "" if value is None else as_typed(value)


def _put_word(field: Field, asked: OfContact, typed: str) -> ContactAnswers:
    assert isinstance(field.codec, VocabularyCodec)
    if not typed or (not field.required and means_none(typed)):
        return asked.answers if field.required else with_contact(asked, **{field.name: None})
    return with_contact(asked, **{field.name: begun_word(field.codec.words, typed)})


def _put_text(field: Field, asked: OfContact, typed: str) -> ContactAnswers:
    """Raises TextTooLong, NotText, NotANumber, and what looking at the length of a field does."""
    from casebook.store.lengths import check_length

    text = checked_text(typed)
    if text and field.spec.number and "=" in text:  # one of another kind, with its name before the mark
        numbers = (*asked.answers.numbers, named_number(text)._replace(option=ASKED))
        references_from(numbers, asked.answers.contact.at, asked.clock)
        return asked.answers._replace(numbers=numbers)
    if field.spec.number:
        check_number(text, f"a {field.name.replace('_', ' ')}", asked.clock)
    if text is not None:
        check_length(field, text)
    named = name_or_none(text, number=field.spec.number) if is_short_answer(field) else text
    return with_contact(asked, **{field.name: named})


def _party_of(asked: OfContact) -> Optional[NamedParty]:
    return party_named(asked.case, asked.answers.contact, asked.answers.parties)


def _party_perhaps(asked: OfContact) -> Optional[NamedParty]:
    """Who is known to be another than the company, or may be one."""
    return _party_of(asked) or party_perhaps(asked.case, asked.answers.contact)


def _party_words(asked: OfContact) -> str:
    named = _party_perhaps(asked)
    return f"Is {named.party if named else 'that'} another party than {asked.case.company}?"


def _put_party(asked: OfContact, typed: str) -> ContactAnswers:
    named, answers = _party_perhaps(asked), asked.answers._replace(party_asked=True)
    is_meant = yes_or_no(typed, "that") if typed else _party_of(asked) is not None
    if named is None or not is_meant:
        return answers
    return with_contact(asked._replace(answers=answers), agent=named.agent, party=named.party)


def _put_number(name: str, asked: OfContact, typed: str) -> ContactAnswers:
    spec, contact = CONTACT.field(name).spec, asked.answers.contact
    most = contact.minutes if name == "waiting" and contact.minutes else spec.most
    number = None if not typed or means_none(typed) else whole_number(typed, name, spec.least, most)
    return with_contact(asked, **{name: number})


def _put_deadline(asked: OfContact, typed: str) -> ContactAnswers:
    none = not typed or means_none(typed)
    return with_contact(asked, deadline=None if none else day_named(typed, asked.answers.contact.at, asked.clock))


def _deadline_understood(asked: OfContact) -> str:
    day = asked.answers.contact.deadline
    return "" if day is None else day_understood(day, asked.clock.now.date())


def _is_call(asked: OfContact) -> bool:
    return asked.answers.contact.channel is Channel.PHONE


_FIRST: tuple[Question[ContactAnswers], ...] = (
    ITEMS,
    ORDER,
    NUMBERS,
    Question(
        "date",
        "when",
        _when_words,
        _put_when,
        text_of(lambda asked: asked.answers.date),
        understood=lambda asked: moment_understood(asked.answers.contact.at, asked.clock),
        is_day=True,
    ),
)
_FIELDS = tuple(_of_field(field) for field in CONTACT.fields if field.spec.ask)
_SAID: tuple[Question[ContactAnswers], ...] = (
    Question(
        "text",
        "said",
        words("What was said?"),
        lambda asked, typed: with_contact(asked, text=None if typed == "-" else checked_text(typed)),
        text_of(lambda asked: asked.answers.contact.text),
        has_lines=True,
    ),
    *PROMISE_QUESTIONS,
)
PARTY: Question[ContactAnswers] = Question(
    "party",
    "party",
    _party_words,
    _put_party,
    lambda _: "",
    applies=lambda asked: _party_perhaps(asked) is not None,
    understood=lambda asked: asked.answers.contact.party or "",
    is_yes_or_no=True,
    enters_no=lambda asked: _party_of(asked) is None,
)
"""Whether it was with another than the company, where the name or the text of the contact says so."""

_LAST: tuple[Question[ContactAnswers], ...] = (
    PARTY,
    Question(
        "minutes",
        "minutes",
        words("How many minutes did it take?"),
        partial(_put_number, "minutes"),
        text_of(lambda asked: asked.answers.contact.minutes),
        applies=lambda asked: _is_call(asked) or asked.answers.contact.minutes is not None,
    ),
    Question(
        "waiting",
        "waiting",
        words("How many of them were waiting?"),
        partial(_put_number, "waiting"),
        text_of(lambda asked: asked.answers.contact.waiting),
        applies=lambda asked: _is_call(asked) and bool(asked.answers.contact.minutes),
    ),
    Question(
        "deadline",
        "deadline",
        words("Until when did you give them? (a day)"),
        _put_deadline,
        text_of(lambda asked: asked.answers.contact.deadline),
        applies=lambda asked: not asked.answers.promises or asked.answers.contact.deadline is not None,
        understood=_deadline_understood,
    ),
    _of_field(CONTACT.field("outcome")),
)

CONTACT_QUESTIONS = (*_FIRST, *_FIELDS, *_SAID, *_LAST)
"""Which case it is comes before, as the answers are read by that."""

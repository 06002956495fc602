"""What is asked of a contact about what was promised in it and what is on its way: the promises, their day, a parcel."""

from __future__ import annotations

from typing import Optional

from casebook.actions.answers.contact_answers import ContactAnswers, by_of
from casebook.actions.answers.short_answers import check_number, name_or_none, promise_or_none
from casebook.actions.answers.text_answers import checked_text
from casebook.actions.noticed.due_remarks import NO_DUE_DATE
from casebook.actions.questions.questions import Asked, Question, lines_of, text_of, words
from casebook.actions.questions.understood import due_understood
from casebook.actions.record import ShipmentAnswers, promise_from, shipment_from
from casebook.domain.moment_words import due_words
from casebook.records.kinds import Promise, Shipment
from casebook.records.vocabularies import Check


def _promised(asked: Asked[ContactAnswers]) -> Optional[Promise]:
    """The one promise as it would be recorded; None where there is none, or more."""
    answers = asked.answers
    if len(answers.promises) != 1:
        return None
    at, when = answers.contact.at, (answers.after, answers.within)
    text = answers.promises[0]
    made = promise_from(text, by_of(answers, text), at, asked.case, asked.clock, after=when[0], within=when[1])
    return made.entry if isinstance(made.entry, Promise) else None


def _put_promises(asked: Asked[ContactAnswers], typed: str) -> ContactAnswers:
    told = [] if not typed or promise_or_none(typed) is None else lines_of(typed)
    for text in told:
        promise_from(str(checked_text(text)), None, asked.answers.contact.at, asked.case, asked.clock)
    if not told:
        return asked.answers._replace(promises=(), by=None, after=None, within=None)
    return asked.answers._replace(promises=tuple(told))


def _promises_understood(asked: Asked[ContactAnswers]) -> str:
    """When each is due, by its own words; of a promise without a day why none is taken from them."""
    at, case, clock = asked.answers.contact.at, asked.case, asked.clock
    told = []
    for text in asked.answers.promises:
        after, within = asked.answers.after, asked.answers.within
        draft = promise_from(text, _by_apart(asked.answers, text), at, case, clock, after=after, within=within)
        assert isinstance(draft.entry, Promise)
        why = next((each.partition(";")[0] for each in draft.warnings if each != NO_DUE_DATE), "no day in these words")
        told.append(due_understood(draft.entry, None, case, clock) or why)
    return "; ".join(told)


def _by_apart(answers: ContactAnswers, text: str) -> Optional[str]:
    """The day that was typed for one of several promises."""
    return by_of(answers._replace(by=None), text)


def _promised_by_its_words(asked: Asked[ContactAnswers]) -> Optional[Promise]:
    """The one promise as it would be recorded had no day been typed for it."""
    return _promised(asked._replace(answers=asked.answers._replace(by=None, made={})))


def _by_words(asked: Asked[ContactAnswers]) -> str:
    """What Enter leaves as the day a promise is due, where its words say one; else what may be typed."""
    made = _promised_by_its_words(asked)
    if made is None or made.due is None:
        return "By when? (as they said it)"
    return f"By when? (Enter for {due_words(made.due, made.due_from, asked.case.opened)})"


def _put_by(asked: Asked[ContactAnswers], typed: str) -> ContactAnswers:
    by = name_or_none(typed or None)
    if by is not None:
        promise_from(asked.answers.promises[0], by, asked.answers.contact.at, asked.case, asked.clock)
    return asked.answers._replace(by=by)


def _waits_for_no_day(asked: Asked[ContactAnswers]) -> bool:
    made = _promised_by_its_words(asked)
    return made is not None and not made.waits


def _by_understood(asked: Asked[ContactAnswers]) -> str:
    made = _promised(asked)
    return due_understood(made, asked.answers.by, asked.case, asked.clock) if made else ""


def _put_tracking(asked: Asked[ContactAnswers], typed: str) -> ContactAnswers:
    check_number(checked_text(typed), "a tracking number", asked.clock)
    return asked.answers._replace(tracking=name_or_none(typed or None, number=True))


def _parcel(asked: Asked[ContactAnswers]) -> Optional[Shipment]:
    if asked.answers.tracking is None:
        return None
    parcel = ShipmentAnswers(asked.answers.tracking, asked.answers.carrier)
    made = shipment_from(parcel, asked.answers.contact.at, asked.clock).entry
    return made if isinstance(made, Shipment) else None


_CHECKED = {Check.VALID: "check digit valid", Check.INVALID: "its check digit does not fit"}


def _parcel_understood(asked: Asked[ContactAnswers]) -> str:
    """`UPS, check digit valid`."""
    parcel = _parcel(asked)
    check = _CHECKED.get(parcel.check, "") if parcel and parcel.check else ""
    return ", ".join(filter(None, [parcel.carrier if parcel else "", check]))


def _put_carrier(asked: Asked[ContactAnswers], typed: str) -> ContactAnswers:
    return asked.answers._replace(carrier=name_or_none(checked_text(typed)))


PROMISE_QUESTIONS: tuple[Question[ContactAnswers], ...] = (
    Question(
        "promise",
        "promised",
        words("What did they promise?"),
        _put_promises,
        lambda asked: "\n".join(asked.answers.promises),
        understood=_promises_understood,
        has_lines=True,
    ),
    Question(
        "by",
        "by when",
        _by_words,
        _put_by,
        text_of(lambda asked: by_of(asked.answers, next(iter(asked.answers.promises), ""))),
        applies=_waits_for_no_day,
        understood=_by_understood,
    ),
    Question(
        "tracking",
        "parcel",
        words("A parcel's tracking number?"),
        _put_tracking,
        text_of(lambda asked: asked.answers.tracking),
        understood=_parcel_understood,
    ),
    Question(
        "carrier",
        "carrier",
        words("Who carries it?"),
        _put_carrier,
        text_of(lambda asked: asked.answers.carrier),
        applies=lambda asked: bool((parcel := _parcel(asked)) and not parcel.carrier),
    ),
)

"""What a person says of a contact, from the command line or from questions, and whether that makes a contact at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Optional

from casebook.actions.answers.reference_numbers import NamedNumber, number_warnings
from casebook.actions.answers.short_answers import is_short_answer, name_or_none, none_warnings
from casebook.actions.answers.text_answers import blank_warnings
from casebook.errors import UsageError, shortened
from casebook.records.kinds import CONTACT, Contact
from casebook.records.values import Moment
from casebook.text.comparing import says_nothing


class Made(NamedTuple):
    """Who made a promise, and when; None where that is who answered, and when it was. `by` is what was typed for the day that
    it is due, where its own words tell another or none."""

    agent: Optional[str]
    at: Optional[Moment]
    by: Optional[str] = None


class ContactAnswers(NamedTuple):
    """What is said of a contact: its own fields, with the texts as they were typed, and what was promised and shipped.

    Blank answers count as none. `further_orders` were typed beside `order`; `order_read`: nobody typed it, it was read in a
    file. `date` is what was typed for when it was, if anything; `made` has who made a promise, and when, by its words, where
    that was another than who answered, or another day. `way_typed` unless nobody said how it took place; `details_offered` once
    the person was asked about what the text tells. `own_name` is that of who keeps the book, which is of nobody who answered;
    None until it is looked up. `parties` are who else has to do with the case; `party_asked` once the person was asked whether
    it was with one of them.
    """

    contact: Contact
    promises: Sequence[str] = ()
    by: Optional[str] = None
    after: Optional[str] = None
    within: Optional[str] = None
    tracking: Optional[str] = None
    is_return: bool = False
    carrier: Optional[str] = None
    shipping: Optional[str] = None
    order: Optional[str] = None
    further_orders: Sequence[str] = ()
    order_read: bool = False
    date: Optional[str] = None
    numbers: Sequence[NamedNumber] = ()
    items: Sequence[str] = ()
    made: Mapping[str, Made] = {}
    way_typed: bool = True
    details_offered: bool = False
    own_name: Optional[str] = None
    parties: Sequence[str] = ()
    party_asked: bool = False


def made_of(answers: ContactAnswers, promise: str) -> Made:
    """Who made the promise in these words, and when, and what was typed for the day that it is due."""
    made = answers.made.get(promise, Made(None, None))
    return made._replace(by=answers.by or made.by)


def by_of(answers: ContactAnswers, promise: str) -> Optional[str]:
    """What was typed for the day that a promise in these words is due; None where nothing was."""
    return made_of(answers, promise).by


class EmptyContact(UsageError):
    """A contact was to be logged of which nothing was said; `handle` is that of its case."""

    def __init__(self, handle: str) -> None:
        self.handle = handle

    def __str__(self) -> str:
        return (
            "a contact with nothing in it is none; say what came of it: "
            f"casebook add {shortened(self.handle)} TEXT, or --outcome no-answer where nobody answered."
        )


class WaitedLonger(UsageError):
    """More of the minutes were waiting than there were."""

    def __init__(self, minutes: int, waiting: int) -> None:
        self.minutes, self.waiting = minutes, waiting

    def __str__(self) -> str:
        return (
            f"--waiting {self.waiting} is more than --minutes {self.minutes}, which is all of the time, waiting too; "
            f"type --minutes {self.minutes + self.waiting} if it took that long in all."
        )


def check_waiting(contact: Contact) -> None:
    """No more of the minutes were waiting than there were. Raises WaitedLonger."""
    if contact.minutes is not None and contact.waiting is not None and contact.waiting > contact.minutes:
        raise WaitedLonger(contact.minutes, contact.waiting)


def says_anything(answers: ContactAnswers) -> bool:
    """Whether these answers make a contact, files apart: they say more of it than when, how and by whom it was begun.

    That is every field of a contact that need not be given (a text, who answered, a number, an outcome, …), a promise,
    a parcel, an item, an order number or one of another kind. What is blank says nothing, nor does a text of marks alone.
    """
    contact = (
        name_or_none(value, number=field.spec.number) if isinstance(value, str) and is_short_answer(field) else value
        for field in CONTACT.fields
        if not field.required
        for value in [getattr(answers.contact, field.name)]
    )
    typed = (answers.tracking, answers.order, *answers.further_orders, *(each.number for each in answers.numbers))
    numbers = (name_or_none(number, number=True) for number in typed)
    said = (*contact, *numbers, answers.shipping, *answers.promises, *answers.items)
    return any(value not in (None, ()) and not says_nothing(str(value)) for value in said)


def blank_answers(answers: ContactAnswers) -> tuple[str, ...]:
    """A sentence where something was given that says nothing; none otherwise."""
    contact = [
        (_TYPED_AS.get(field.name) or field.option, getattr(answers.contact, field.name))
        for field in CONTACT.fields
        if not field.required
    ]
    beside = [
        (f"--{name}", getattr(answers, name))
        for name in ("tracking", "carrier", "shipping", "order", "after", "within")
    ]
    short = {field.option for field in CONTACT.fields if is_short_answer(field)} | {
        "--tracking",
        "--carrier",
        "--order",
    }
    several = [*(("--promise", text) for text in answers.promises), *(("--item", text) for text in answers.items)]
    none = none_warnings(*(one for one in (*contact, *beside) if one[0] in short), *several)
    blank = blank_warnings(*contact, *several, *beside)
    return (*blank, *none, *number_warnings(answers.numbers))


_TYPED_AS = {"text": "TEXT", "private_text": "--private"}
"""Fields that are typed under another name than their own."""

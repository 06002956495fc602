"""What is said to correct a case or an entry, from the options of `edit` or from its form."""

from __future__ import annotations

from typing import NamedTuple, NewType, Optional, TypeVar, Union

from casebook.records.vocabularies import Channel, Role

Value = TypeVar("Value")

FormText = NewType("FormText", str)
"""What stands in a field of the form, which is read as the type of its field; an empty text takes out what was there."""

OptionOrForm = Union[Value, FormText, None]
"""As its option gives it, or as the form has it."""


class EditAnswers(NamedTuple):
    """What was typed for each field that can be edited, of whatever kind, by its name; None for nothing.

    An empty text takes out what was there. An entry is its number (`int`, several a tuple) once it is known which was named;
    `outcome` is a word of a contact's, or how a case ended; `event` what happened, or of a promise what it is about.
    """

    text: Optional[str] = None
    at: Optional[str] = None
    key: OptionOrForm[bool] = None
    private: OptionOrForm[bool] = None
    channel: OptionOrForm[Channel] = None
    incoming: OptionOrForm[bool] = None
    agent: Optional[str] = None
    role: OptionOrForm[Role] = None
    department: Optional[str] = None
    also: OptionOrForm[list[str]] = None
    outcome: Optional[str] = None
    party: Optional[str] = None
    case_number: Optional[str] = None
    minutes: OptionOrForm[int] = None
    waiting: OptionOrForm[int] = None
    deadline: Optional[str] = None
    rating: OptionOrForm[int] = None
    private_text: Optional[str] = None
    contradicts: OptionOrForm[list[str] | tuple[int, ...]] = None
    compatible_with: OptionOrForm[list[str] | tuple[int, ...]] = None
    due: Optional[str] = None
    after: Optional[str] = None
    within: Optional[str] = None
    happened: Optional[str] = None
    made_in: str | int | None = None
    tracking: Optional[str] = None
    carrier: Optional[str] = None
    returning: OptionOrForm[bool] = None
    event: Optional[str] = None
    promised: Optional[str] = None
    amount: Optional[str] = None
    method: Optional[str] = None
    reference: Optional[str] = None
    name: Optional[str] = None
    attached_to: str | int | None = None
    handle: Optional[str] = None
    company: Optional[str] = None
    title: Optional[str] = None
    orders: OptionOrForm[list[str]] = None
    problem: Optional[str] = None
    want: Optional[str] = None
    closed: Optional[str] = None
    item: Optional[str] = None
    pieces: OptionOrForm[int] = None
    price: Optional[str] = None
    language: Optional[str] = None
    country: Optional[str] = None
    otherwise: Optional[str] = None

"""The numbers that were read out of a transcript, and what each is called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Optional

from casebook.actions.answers.reference_numbers import READ, NamedNumber
from casebook.parsing.transcripts.findings import Finding, What
from casebook.parsing.transcripts.numbers.hearsay import THE_PERSON
from casebook.text.quick_pattern import QuickPattern

_BOOKING = QuickPattern(
    r"\b(?:booking|bkg|reservation|pnr|record locator|itinerary|\w*boekings?\w*|reserverings?\w*|\w*buchungs?\w*"
    r"|reservierungs?\w*|r[ée]servation|r[ée]sa|reserva|localizador)\b[^\n]{0,20}\Z"
)
"""What stands before the number of a booking."""


def is_booking(one: Finding) -> bool:
    """Whether the line in which an order was read calls it a booking."""
    return one.what is What.ORDER and _BOOKING.search(one.line.text.partition(one.value)[0]) is not None


def called_as(one: Finding) -> str:
    """What a finding is called in words: an order that its line calls a booking is one, as it is in the record."""
    return "booking" if is_booking(one) else one.what.value


def other_numbers(taken: Sequence[Finding]) -> list[NamedNumber]:
    """The numbers for which a contact has no room: those behind the first order and parcel, and case numbers beside the one."""
    orders, given = of_kind(taken, What.ORDER), case_number_given(taken)
    left = [
        *(("case number", one) for one in of_kind(taken, What.CASE_NUMBER) if one is not given),
        *(("booking", one) for one in orders if is_booking(one)),
        *(("order", one) for one in [one for one in orders if not is_booking(one)][1:]),
        *(("parcel", one) for one in of_kind(taken, What.PARCEL)[1:]),
    ]
    return [NamedNumber(READ, name, one.value) for name, one in left]


def case_number_given(taken: Iterable[Finding]) -> Optional[Finding]:
    """The case number of a contact: the last that somebody of the company gave, else the last that stands in it, as the one a
    program puts below a chat does."""
    numbers = of_kind(taken, What.CASE_NUMBER)
    return next(reversed([one for one in numbers if one.by not in ("", THE_PERSON)] or numbers), None)


def of_kind(taken: Iterable[Finding], what: What) -> list[Finding]:
    """Those of one kind, in their order."""
    return [one for one in taken if one.what is what]

"""Which of the sums of a case are one payment that two events tell of, or one that was taken once more. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import combinations
from typing import TYPE_CHECKING

from casebook.records.vocabularies import EventKind

if TYPE_CHECKING:
    from casebook.records.kinds import Event
    from casebook.records.values import Money

ONE_PAYMENT = timedelta(days=21)
"""How far apart the same payment may be told as paid and as charged. A bank books a card within days, and what is taken again
each month comes four weeks later. Our own choice."""


def told_by_both(events: Iterable[Event]) -> Iterator[Money]:
    """Each sum that was charged and paid near the same day, the nearest first: one payment, which two events tell."""
    taken = [event for event in events if event.amount is not None]
    charged, paid = ([one for one in taken if one.event is kind] for kind in (EventKind.CHARGED, EventKind.PAID))
    pairs = (
        (abs(one.at.day - other.at.day), one, other) for one in charged for other in paid if one.amount == other.amount
    )
    told: set[int] = set()
    for apart, one, other in sorted(pairs, key=lambda pair: (pair[0], pair[1].number, pair[2].number)):
        if apart <= ONE_PAYMENT and told.isdisjoint((one.number, other.number)) and one.amount is not None:
            told |= {one.number, other.number}
            yield one.amount


def taken_again(events: Iterable[Event]) -> Iterator[Money]:
    """Each sum that was charged after just so much had come back: a bank that gave the money provisionally takes it."""
    came: list[Money] = []
    for event in sorted(events, key=lambda each: (each.at.day, each.number)):
        if event.amount is None:
            continue
        if event.event is EventKind.REFUNDED:
            came.append(event.amount)
        elif event.event is EventKind.CHARGED and event.amount in came:
            came.remove(event.amount)
            yield event.amount


def charged_twice(events: Iterable[Event]) -> list[tuple[Event, Event]]:
    """The charges of the same sum, two by two, within so few days that one of the two may be right."""
    charged = [each for each in events if each.event is EventKind.CHARGED and each.amount is not None]
    return [
        (one, other)
        for one, other in combinations(charged, 2)
        if one.amount == other.amount and abs(one.at.day - other.at.day) <= ONE_PAYMENT
    ]

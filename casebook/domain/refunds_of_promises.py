"""Which refund came of which promise that was kept, so that it is told of no other: of two halves each came once. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casebook.domain.promises import PromiseFacts
from casebook.records.kinds import Event
from casebook.records.vocabularies import Promised, PromiseState
from casebook.text.sums import sums


def without_those_of_others(
    refunds: Sequence[Event], promises: Iterable[PromiseFacts], promise: PromiseFacts
) -> list[Event]:
    """The refunds but for those by which other promises of a refund than this one were kept.

    Each came of one: it is of the very sum that was promised, or where that names none, of the day on which it was kept.
    """
    left = list(refunds)
    for other in promises if left else ():
        if other.promise.number != promise.promise.number and other.state is PromiseState.KEPT:
            came = next((each for each in left if _may_be_of(each, other)), None)
            left = [each for each in left if each is not came]
    return left


def _may_be_of(refund: Event, kept: PromiseFacts) -> bool:
    """Whether the promise may have been kept by that refund."""
    from decimal import Decimal

    promise, amount = kept.promise, refund.amount
    if promise.promised is not Promised.REFUND or refund.at.day < promise.at.day or amount is None:
        return False
    on = promise.settled_on
    named = {each.value for each in sums(promise.text or "", amount.currency)}
    is_that_day = on is not None and refund.at.day == on.day
    return named == {Decimal(amount.amount)} and (on is None or is_that_day) if named else is_that_day

"""Payments that a case is not about, and what came back of them: a fee that was taken later and given back, and what was paid
where costs alone are asked for. None of it is taken off what is asked for, nor did it come of what was promised. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING

from casebook.records.vocabularies import EventKind
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sums
from casebook.text.words.calendar_words import MONTHS, SHORT_MONTHS, any_of, by_place

if TYPE_CHECKING:
    from casebook.records.kinds import Case, Event

TAKEN = (EventKind.CHARGED, EventKind.PAID)

FEE = QuickPattern(
    r"\b(?:\w*(?:kosten|gebühr(?:en)?|pauschale)|fees?|costs|surcharge|postage|penalty|toeslag|boete|porto|frais|pénalité"
    r"|gastos|costes|tasas?|recargo|comisión)\b"
)
"""What is taken for a service beside, and is no part of a price or one of several payments."""

_MONTHS = [QuickPattern(rf"\b{any_of(names)}\b") for names in by_place(MONTHS, SHORT_MONTHS)]
"""What each month is called."""

_MOST = 8
"""Of so many sums at most it is tried which add up to one. Our own choice: of more, some nearly always do."""


def paid_apart(case: Case, events: Iterable[Event]) -> frozenset[int]:
    """The numbers of these payments and of the refunds of them; none where nobody said how much the case is about.

    A fee is one that is called so, was taken after the case was opened, has no part in its amount, and came back to the cent. So
    is what was taken in a month that its refund names, and what is asked for, of others, does not.
    Of a case that asks for what it cost beside, what was paid is apart, and a refund the same way that is none of these costs.
    """
    known = [event for event in events if event.amount is not None]
    taken = [event for event in known if event.event in TAKEN]
    came = [event for event in known if event.event is EventKind.REFUNDED]
    stake = _stake(case) if taken and came else None
    if stake is None or len({event.amount.currency for event in known if event.amount}) > 1:
        return frozenset()  # as in most cases
    costs = _values(event for event in known if event.event is EventKind.COST)
    if sum(costs) == stake:
        return _beside_costs(taken, came, costs)
    return frozenset(_fees_given_back(case, stake, taken, came))


def _stake(case: Case) -> Decimal | None:
    """The one sum that the case is about and asks for; None where several are named, or none."""
    named = {each.value for each in sums(case.want or "")}
    if case.amount is not None:
        named.add(Decimal(case.amount.amount))
    return named.pop() if len(named) == 1 else None


def _values(events: Iterable[Event]) -> list[Decimal]:
    return [Decimal(event.amount.amount) for event in events if event.amount is not None]


def _beside_costs(taken: Sequence[Event], came: Sequence[Event], costs: Sequence[Decimal]) -> frozenset[int]:
    """What was paid and what came back the way it was paid, or all of it; nothing where one of these may be some of the costs,
    what was paid may be what is asked for, or more came back than that."""
    of_costs, returned, paid = _totals(costs), _values(came), _values(taken)
    is_of_costs = any(each in of_costs for each in (*returned, sum(returned))) or sum(costs) in _totals(paid)
    ways = {_way(each) for each in taken}
    is_another_way = sum(returned) != sum(paid) and any(not _way(each) or _way(each) not in ways for each in came)
    if len(costs) > _MOST or is_of_costs or is_another_way or sum(returned) > sum(paid):
        return frozenset()
    return frozenset(event.number for event in (*taken, *came))


def _way(event: Event) -> str:
    """How it was paid."""
    return (event.method or "").strip().casefold()


def _fees_given_back(case: Case, stake: Decimal, taken: Sequence[Event], came: Sequence[Event]) -> Iterator[int]:
    left = [fee for fee in taken if _is_fee(case, stake, fee, taken)]
    for refund in came:
        fee = next((each for each in left if _is_of(case, refund, each)), None)
        if fee:
            left.remove(fee)
            yield from (fee.number, refund.number)


def _is_of(case: Case, refund: Event, fee: Event) -> bool:
    """Whether a refund is of this fee: later, as much, and for the thing or the month that it was taken for."""
    is_as_much = refund.amount == fee.amount and fee.at.day <= refund.at.day
    is_called_so = all(FEE.search(each.text or "") for each in (refund, fee))
    return is_as_much and (is_called_so or _is_of_another_month(case, refund, fee))


def _is_of_another_month(case: Case, refund: Event, charge: Event) -> bool:
    """Whether the refund names the month of the charge alone, and what is asked for names others: *gave back the august one*, of
    *my 74.97 for may and june*."""
    asked = _months_in(case.want)
    return _months_in(refund.text) == {charge.at.day.month} and bool(asked) and charge.at.day.month not in asked


def _months_in(text: str | None) -> frozenset[int]:
    return frozenset(month for month, names in enumerate(_MONTHS, 1) if names.search(text or ""))


def _is_fee(case: Case, stake: Decimal, fee: Event, taken: Sequence[Event]) -> bool:
    """Whether it was taken since the case was opened, is less than the case is about, and no part of that."""
    if fee.event is not EventKind.CHARGED or fee.at.day <= case.opened.day:
        return False
    [amount], others = _values([fee]), _values(each for each in taken if each is not fee)
    is_part = len(others) > _MOST or stake - amount in {0, *_totals(others)}
    return amount < stake and not is_part


def _totals(values: Sequence[Decimal]) -> frozenset[Decimal]:
    """What some of these come to."""
    few = values[:_MOST]
    return frozenset(sum(some, Decimal(0)) for size in range(1, len(few) + 1) for some in combinations(few, size))

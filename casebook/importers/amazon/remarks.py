"""What Amazon's tables say of an order that is no entry of a case: that no refund is in them, that one is not paid yet."""

from __future__ import annotations

from collections.abc import Iterator

from casebook.errors import shortened
from casebook.importers.amazon.orders import Order, Orders
from casebook.records.kinds import CaseWithEntries, Event, Promise
from casebook.records.values import as_typed, normalized
from casebook.records.vocabularies import EventKind, Promised
from casebook.text.words.day_names import full_day


def remarks_of_order(order: Order, case: CaseWithEntries, orders: Orders) -> Iterator[str]:
    """A sentence each of what is worth knowing: the order was called off, a refund is not paid, none came."""
    number, handle = shortened(order.number), case.case.handle
    if order.is_cancelled:
        yield f"Amazon says that order {number} was cancelled; casebook note {handle} --kind cancelled --date WHEN records it."
    for refund in order.refunds:
        if not refund.is_done:
            amount = f" of {as_typed(refund.amount)}" if refund.amount else ""
            status = shortened(refund.status) or "no status"
            named = f"Amazon names a refund{amount} for order {number} that is not paid ({status})"
            yield f"{refund.place}: {named}, so none was recorded."
    yield from _told_again(order, case)
    if order.is_incomplete:
        yield (
            f"not all that Amazon says of order {number} could be read, so what it came to was not recorded; "
            f"casebook edit {handle} --amount 'AMOUNT' says what is at stake."
        )
    for other in order.replaced_by:
        if normalized(other) not in orders.all:
            named = f"Amazon names order {shortened(other)} as the replacement of order {number}"
            yield f"{named}, and says no more of it; casebook note {handle} 'TEXT' --date WHEN records what came."
    if order.requested and not order.sent_back:
        what = shortened(order.requested[0])
        yield f"Amazon knows of a return of '{what}' from order {number}, and does not say when it was asked for."
    # Where one thing was ordered, a case that is opened from it has that sum.
    is_unsaid = case.case.amount is None and (case.case.uuid or len(order.things) > 1)
    if is_unsaid and order.total is not None and order.total.minor > 0:
        total = as_typed(order.total)
        yield f"{handle} does not say what is at stake; the order came to {total}: casebook edit {handle} --amount '{total}'."
    yield from _refund_missing(order, case, orders)


def _told_again(order: Order, case: CaseWithEntries) -> Iterator[str]:
    """That a row was taken for a refund told once more, where the order was worth another, and nobody recorded one."""
    for again in order.told_again:
        if not again.is_done or again.amount is None or again.day is None:
            continue
        back = [each.amount for each in (*order.refunds, again) if each.is_done]
        known = [each.minor for each in back if each is not None]
        if order.total is not None and sum(known) > order.total.minor:
            continue
        there = [each for each in case.entries if isinstance(each, Event) and each.event is EventKind.REFUNDED]
        if sum((each.at.day, each.amount) == (again.day, again.amount) for each in there) > 1:
            continue
        amount, day = as_typed(again.amount), again.day.isoformat()
        same = "it says the same as a refund before it, to the second, and was taken for that one"
        way = f"casebook note {case.case.handle} --kind refunded --amount '{amount}' --date {day}"
        yield f"{again.place}: {same}; if {amount} came twice: {way}"


def _refund_missing(order: Order, case: CaseWithEntries, orders: Orders) -> Iterator[str]:
    """That no refund came, where one is promised and nothing came of it yet."""
    waiting = [each for each in case.entries if isinstance(each, Promise) and _waits_for_refund(each)]
    if not waiting:
        return
    last = max(waiting, key=lambda each: (each.at.instant, each.number))
    refunds = [each for each in case.entries if isinstance(each, Event) and each.event is EventKind.REFUNDED]
    days = [*(each.day for each in order.refunds if each.is_done and each.day), *(each.at.day for each in refunds)]
    if any(day >= last.at.day for day in days):
        return
    ref, number = f"{case.case.handle}/{last.number}", shortened(order.number)
    if not orders.has_refunds:
        yield (
            f"{ref} promised a refund, and there are no refunds in what was read (they are in 'Refund Details.csv' or "
            f"'Retail.OrdersReturned.Payments.1.csv' of the export), so it does not say whether one came."
        )
        return
    if orders.newest and orders.newest < last.at.day:
        yield (
            f"{ref} promised a refund on {full_day(last.at.day)}, and Amazon's own data reach to {full_day(orders.newest)}, "
            "so they cannot say whether one came."
        )
        return
    if any(not each.is_done or each.day is None for each in order.refunds):
        return  # one is named for this order, and was told as what it is
    since = " since then" if order.refunds else ""
    kept = f" since {last.at.day.isoformat()}" if order.refunds else ""
    reach = f", which reaches to {full_day(orders.newest)}" if orders.newest else ""
    yield (
        f"{ref} promised a refund, and none for order {number}{since} is in Amazon's own data{reach}; to keep that: casebook "
        f"note {case.case.handle} 'Amazon has no refund for this order{kept} in its own data.'"
    )


def _waits_for_refund(promise: Promise) -> bool:
    return promise.promised is Promised.REFUND and promise.verdict is None

"""The order history that Amazon gives out on request: a ZIP, the folder that it was unpacked into, or one of its tables.

Of the orders that cases of the book name, or that of the case that is meant, what stands there is recorded; all the others
are offered and go nowhere by themselves. Addresses, cards, and who else was sent a present are never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from casebook.errors import WrongValue, listed, shortened
from casebook.importers.amazon.drafts import COMPANY, drafts_of_order
from casebook.importers.amazon.orders import Order, Orders
from casebook.importers.amazon.remarks import remarks_of_order
from casebook.importers.amazon.tables import kind_of_table, known_headings, rows_of
from casebook.importers.draft import DraftSource, KnownBook, Offer, SourceOptions, TypedDraft
from casebook.importers.errors import NotImportable
from casebook.importers.given_source import GivenSource, Look
from casebook.importers.tables.table import table_in
from casebook.importers.tables.tables_given import tables_in
from casebook.records.kinds import CaseWithEntries
from casebook.records.values import as_typed, normalized
from casebook.text.documents.decoding import decoded
from casebook.text.words.day_names import full_day, span_of_days

NAMES = re.compile(
    r"(?:^|/)(?:Retail\.OrderHistory[^/]*|Order History|Retail\.OrdersReturned[^/]*|Refund Details"
    r"|Digital Items|Digital Content Orders|Digital Returns|Retail\.CustomerReturns[^/]*"
    r"|Retail\.Orders\.ManageYourReturns[^/]*|OrdersAndReturns\.[^/]*Concessions"
    r"|Returns Status|Return Requests|Replacement Orders|Your Orders\.Returns[^/]*)\.csv$",
    re.IGNORECASE,
)
"""The files of the export that are read. Nothing else in it is opened."""

FOLDERS = re.compile(
    r"(?:(?:Retail|Digital|Search|Advertising|Account|Customer|Payment|Kindle|Alexa|Prime|Audible|Subscriptions|Devices|Outbound"
    r"|Amazon|Physical|Appstore)[^/]*\.\d+/|Your [^/]+/|FileDescriptions?\.csv$)",
    re.IGNORECASE,
)
"""The folders that the export has, by what they are called, and its table of contents. Nobody asks for what is not read there."""

_OFFERED_ITEMS = 2


class OrderNotThere(WrongValue):
    """None of the orders that a case names is in the history; `orders` are those that are, the newest first.

    `is_open` where the case is in the book already.
    """

    def __init__(self, handle: str, named: Sequence[str], orders: Sequence[Order], *, is_open: bool) -> None:
        self.handle, self.named, self.orders, self.is_open = handle, tuple(named), tuple(orders), is_open

    def __str__(self) -> str:
        there = "it holds no order"
        if self.orders:
            newest, count = self.orders[0], len(self.orders)
            day = f" of {full_day(newest.day)}" if newest.day else ""
            holds = f"it holds {count:,}, the newest" if count > 1 else "it holds one,"
            there = f"{holds} {shortened(newest.number)}{day}"
        if not self.named:
            handle = shortened(self.handle)
            way = f"Say which: casebook edit {handle} --order NO" if self.is_open else "Say which with --order NO"
            return f"{handle} names no order, and {there}; nothing was imported. {way}."
        named = " or ".join(shortened(number) for number in self.named)
        return f"order {named} is not in that order history: {there}; nothing was imported."


def recognises(look: Look) -> bool:
    """Whether this is the export, its folder, or one of its tables."""
    if look.names or look.is_folder:
        return any(NAMES.search(name) for name in look.names)
    try:
        head = decoded(look.head).lstrip("\ufeff").split("\n", 1)[0]
        return kind_of_table(table_in(head, known_headings).headings) is not None
    except NotImportable:
        return False


def drafts_of(given: GivenSource, wanted: SourceOptions) -> DraftSource:
    """What is said of the orders that the case which is meant names, or else any case; the others are its offers.

    Raises OrderNotThere, NotImportable, OSError.
    """
    orders, book = _orders_in(given, wanted), wanted.book()
    drafts: list[TypedDraft] = []
    bad, remarks = list(orders.bad), list[str]()
    taken: list[Order] = []
    for case in _cases_meant(book):
        named = list(dict.fromkeys(map(normalized, case.case.orders)))
        found = [orders.all[number] for number in named if number in orders.all]
        if book.case is not None and not found:
            newest = _newest_first(orders)
            raise OrderNotThere(case.case.handle, case.case.orders, newest, is_open=bool(case.case.uuid))
        for order in found:
            of_order, bad_rows = drafts_of_order(order, case.case, orders.all, is_one_of_several=len(named) > 1)
            drafts += of_order
            bad += bad_rows
            remarks += remarks_of_order(order, case, orders)
        taken += found
    if book.case is None:
        bad += [row for order in orders.all.values() if order not in taken for row in order.bad]
    said = case_said(taken) if book.case is not None else {}
    offers = (
        [] if book.case is not None else [_offer(each, orders) for each in _newest_first(orders) if each not in taken]
    )
    what = _what(orders)
    return DraftSource(drafts, bad, what=what, remarks=remarks, offers=offers, tells_cases=True, said=said)


def _orders_in(given: GivenSource, wanted: SourceOptions) -> Orders:
    """All that the tables say. Raises NotImportable where none of them is one of these."""
    orders, known = Orders(wanted.clock.now.tzinfo), False
    for name, table in tables_in(given, NAMES, known_headings, wanted.asking):
        kind = kind_of_table(table.headings)
        if kind is not None:
            known = True
            orders.add(kind, rows_of(table, kind, name))
    if not known:
        raise NotImportable("the order history", "none of its tables has the columns that Amazon's have")
    return orders


def _cases_meant(book: KnownBook) -> Sequence[CaseWithEntries]:
    """The case that was named, with its entries where it is in the book; else all."""
    if book.case is None:
        return book.cases
    return [next((each for each in book.cases if each.case == book.case), CaseWithEntries(book.case, ()))]


def _newest_first(orders: Orders) -> list[Order]:
    """All that anything was ordered with, those without a day last; none that came in the place of another."""
    instead = {normalized(number) for order in orders.all.values() for number in order.replaced_by}
    ordered = [order for order in orders.all.values() if order.things and normalized(order.number) not in instead]
    return sorted(ordered, key=lambda order: order.day or date.min, reverse=True)


def _what(orders: Orders) -> str:
    days = sorted(order.day for order in orders.all.values() if order.day)
    count = sum(1 for order in orders.all.values() if order.things)
    refunds = sum(len(order.refunds) for order in orders.all.values())
    parts = [f"{count:,} {'order' if count == 1 else 'orders'}"] if count or not refunds else []
    parts += [f"{refunds:,} {'refund' if refunds == 1 else 'refunds'}"] if refunds else []
    span = f", {span_of_days(days[0], days[-1])}" if days else ""
    return f"Amazon's order history with {' and '.join(parts)}{span}"


def case_said(orders: Sequence[Order]) -> dict[str, str]:
    """What is said of a case by its orders: the company, and what is at stake where one thing was ordered."""
    said = {"company": COMPANY}
    if len(orders) == 1 and len(orders[0].things) == 1:
        total = orders[0].total
        if total is not None and total.minor > 0:
            said["amount"] = as_typed(total)
    return said


def _offer(order: Order, orders: Orders) -> Offer:
    parts = [
        f"order {order.number}",
        "cancelled" if order.is_cancelled else "",
        full_day(order.day) if order.day else "",
        listed([shortened(thing.name) for thing in order.things], _OFFERED_ITEMS),
    ]
    parts.append(as_typed(order.total) if order.total else "")
    drafts, _ = drafts_of_order(order, None, orders.all, is_one_of_several=False)
    return Offer(" · ".join(filter(None, parts)), case_said([order]), [order.number], drafts)

"""Orders as Amazon's tables tell them, put together: one row is one thing of one shipment, and several make an order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, tzinfo

from casebook.importers.amazon.repeats import Repeats
from casebook.importers.amazon.returns import SentBack, add_return
from casebook.importers.amazon.tables import Cells, Unread, day_in, money_of, number_in, parcels_in, unread_cells
from casebook.importers.draft import BadDraft
from casebook.records.values import Money, normalized


@dataclass
class OrderedThing:
    """One of the things of an order: what Amazon knows it by, its name, how many, and what one costs with its tax."""

    thing: str
    name: str
    pieces: int | None
    price: Money | None
    place: str


@dataclass
class Parcel:
    """A parcel of an order, or what was sent without a number, and the day it was sent."""

    carrier: str | None
    tracking: str | None
    shipped: date | None
    names: list[str]
    place: str


@dataclass
class Refunded:
    """Money that Amazon says it gave back; `is_done` where it says so of the payment too, which else has the word `status`."""

    day: date | None
    amount: Money | None
    is_done: bool
    status: str
    reason: str | None
    place: str
    of: str | None = None
    """What joins it to the table that says why, where it does not say so itself."""


@dataclass
class Order:
    """An order as the tables tell it. `total` is what all its rows came to; None where one of them does not say."""

    number: str
    site: str | None = None
    day: date | None = None
    place: str = ""
    things: list[OrderedThing] = field(default_factory=list)
    parcels: list[Parcel] = field(default_factory=list)
    refunds: list[Refunded] = field(default_factory=list)
    told_again: list[Refunded] = field(default_factory=list)
    """Refunds that were taken for the same as others before them, as their rows say the same."""
    statuses: set[str] = field(default_factory=set)
    bad: list[BadDraft] = field(default_factory=list)
    totals: list[Money | None] = field(default_factory=list)
    sent_back: list[SentBack] = field(default_factory=list)
    replaced_by: list[str] = field(default_factory=list)
    """The orders that came in the place of it, by their numbers."""
    reasons: dict[str, str] = field(default_factory=dict)
    """Why money was given back, by what joins it to the refund."""
    is_incomplete: bool = False
    """Whether something of it could not be read without which nobody knows what it came to."""
    requested: list[str] = field(default_factory=list)
    """What a return was asked for of, and why; no table says when."""

    @property
    def total(self) -> Money | None:
        """What it came to; None where nobody can say."""
        return None if self.is_incomplete else _together(self.totals)

    @property
    def is_cancelled(self) -> bool:
        """Whether every row of it says that it was called off."""
        return bool(self.statuses) and all(status.casefold().startswith("cancel") for status in self.statuses)


class Orders:
    """All orders of some tables, in the order of their first rows; `bad` are rows of which nobody knows the order.

    `newest` is the last day that any row tells: how far the tables reach.
    """

    def __init__(self, here: tzinfo | None) -> None:
        self._here = here
        self._orders: dict[str, Order] = {}
        self._seen: Counter[tuple[object, ...]] = Counter()
        self._unread: set[str] = set()
        self.bad: list[BadDraft] = []
        self.has_refunds = False
        self.newest: date | None = None

    @property
    def all(self) -> Mapping[str, Order]:
        """The orders by their numbers, without regard to what stands between their figures."""
        return self._orders

    def add(self, kind: str, rows: Iterable[Cells | Unread]) -> None:
        """The rows of one more table; those that an earlier table had as well are the same again."""
        readers = {
            "retail": self._retail,
            "digital": self._digital,
            "refunds": self._refund,
            "sent back": self._sent_back,
            "reversals": self._reversal,
            "replacements": self._replacement,
            "requests": self._request,
        }
        self.has_refunds |= kind == "refunds"
        returned: dict[tuple[str, date | None], list[Cells]] = {}
        for row in self._read(kind, rows):
            order = self._order(row)
            known = self._without_unread(kind, order, row)
            if known is None:
                continue
            if kind == "returns":
                returned.setdefault((normalized(order.number), self._day(row, "date")), []).append(known)
            else:
                readers[kind](order, known)
        for number in self._unread & self._orders.keys() if kind in _SUMS else ():
            self._orders[number].is_incomplete = True
        for (number, day), parts in returned.items():
            amount = _together([money_of(number_in(row.get("total")), row.get("currency")) for row in parts])
            self._orders[number].refunds.append(Refunded(day, amount, True, "", None, parts[0].place))

    def _read(self, kind: str, rows: Iterable[Cells | Unread]) -> Iterator[Cells]:
        """The rows of one more table that say something new."""
        table: list[Cells] = []
        for row in rows:
            if isinstance(row, Cells) and row.get("order") is not None:
                table.append(row)
            else:
                self.bad.append(BadDraft(row.place, row.why if isinstance(row, Unread) else "it has no order number"))
                self._unread |= set(map(normalized, row.cells)) if isinstance(row, Unread) else set()
        here: Counter[tuple[object, ...]] = Counter()
        repeats = Repeats(kind, table)
        for row in table:
            same = (kind, *sorted(row.said.items()))
            here[same] += 1
            if here[same] <= self._seen[same]:
                continue
            if here[same] == 1 or not repeats.is_told_again(row):
                yield row
            elif kind == "refunds":
                self._order(row).told_again.append(self._refunded(row))
        self._seen |= here

    def _order(self, row: Cells) -> Order:
        number = str(row.get("order"))
        order = self._orders.setdefault(normalized(number), Order(number, place=row.place))
        order.site = order.site or row.get("site")
        return order

    def _without_unread(self, kind: str, order: Order, row: Cells) -> Cells | None:
        """A row without the cells in which nothing can be read, each of which is told; None where the whole row is left out."""
        for name, why in unread_cells(row, self._here):
            if name == "parcel" and kind not in _SUMS:
                continue  # a return has a number alone, however it is written
            order.is_incomplete |= name in _SUMS.get(kind, ())
            if kind not in _SUMS or name == "date":
                order.bad.append(BadDraft(row.place, why))
                return None
            order.bad.append(BadDraft(row.place, why, "cell"))
            row = row.without(name)
        return row

    def _day(self, row: Cells, name: str) -> date | None:
        """The day that a cell tells; None where nothing stands in it."""
        text = row.get(name)
        day = day_in(text, self._here) if text else None
        if day and (self.newest is None or day > self.newest):
            self.newest = day
        return day

    def _retail(self, order: Order, row: Cells) -> None:
        day, total = self._day(row, "date"), number_in(row.get("total"))
        order.day = min(filter(None, (order.day, day)), default=None)
        if row.get("status"):
            order.statuses.add(str(row.get("status")))
        currency = row.get("currency") or _currency_of(row.get("total"))
        order.totals.append(money_of(total, currency))
        price, tax = number_in(row.get("price")), number_in(row.get("tax"))
        each = money_of(price + (tax or 0) if price is not None else None, currency)
        self._add_thing(order, row, each)
        self._add_parcels(order, row)

    def _digital(self, order: Order, row: Cells) -> None:
        """Several rows make one thing: its price, its tax, what was taken off."""
        day = self._day(row, "date")
        order.day = min(filter(None, (order.day, day)), default=None)
        if row.get("status"):
            order.statuses.add(str(row.get("status")))
        paid, tax = number_in(row.get("total")), number_in(row.get("tax"))
        value = None if paid is None else paid + (tax or 0)
        known = next((each for each in order.things if each.thing == (row.get("thing") or row.get("name"))), None)
        currency = row.get("currency")
        money = money_of(abs(value), currency) if value is not None else None
        if money is not None and value is not None and value < 0:
            money = Money(-money.minor, money.currency)
        order.totals.append(money)
        if known is None:
            self._add_thing(order, row, money)
        elif known.price and money and known.price.currency == money.currency:
            known.price = Money(known.price.minor + money.minor, known.price.currency)

    def _add_thing(self, order: Order, row: Cells, price: Money | None) -> None:
        name, thing = row.get("name"), row.get("thing") or row.get("name")
        if name is None or thing is None:
            order.bad.append(BadDraft(row.place, "it does not say what was ordered"))
            return
        count = number_in(row.get("pieces"))
        pieces = int(count) if count is not None and count == count.to_integral_value() and 0 < count < 10_000 else None
        same = next((each for each in order.things if (each.thing, each.price) == (thing, price)), None)
        if same is None:
            order.things.append(OrderedThing(thing, name, pieces, price, row.place))
        elif same.pieces and pieces:
            same.pieces += pieces

    def _add_parcels(self, order: Order, row: Cells) -> None:
        days = [part for part in (row.get("shipped") or "").split(" and ") if part.strip()]
        shipped = [day for day in (day_in(part.strip(), self._here) for part in days) if day]
        found = parcels_in(row.get("parcel")) or ([(None, "")] if shipped else [])
        for at, (carrier, tracking) in enumerate(found):
            day = shipped[min(at, len(shipped) - 1)] if shipped else None
            number = tracking or None
            same = [each for each in order.parcels if _same_parcel(each, number, day)]
            parcel = same[0] if same else Parcel(carrier, number, day, [], row.place)
            if not same:
                order.parcels.append(parcel)
            if row.get("name") and row.get("name") not in parcel.names:
                parcel.names.append(str(row.get("name")))

    def _refund(self, order: Order, row: Cells) -> None:
        order.refunds.append(self._refunded(row))

    def _refunded(self, row: Cells) -> Refunded:
        day = self._day(row, "date")
        status = " ".join(dict.fromkeys(filter(None, (row.get("status"), row.get("reversal")))))
        is_done = all((word or "completed").casefold() in _DONE for word in (row.get("status"), row.get("reversal")))
        amount = money_of(number_in(row.get("total")), row.get("currency") or _currency_of(row.get("total")))
        return Refunded(day, amount, is_done, status, row.get("reason"), row.place, row.get("of"))

    def _sent_back(self, order: Order, row: Cells) -> None:
        add_return(order.sent_back, row, self._day)
        self._replacement(order, row)

    def _replacement(self, order: Order, row: Cells) -> None:
        number = row.get("replacement")
        if number and normalized(number) not in map(normalized, order.replaced_by):
            order.replaced_by.append(number)

    def _reversal(self, order: Order, row: Cells) -> None:
        if (of := row.get("of")) and (reason := row.get("reason")):
            order.reasons[of] = reason

    def _request(self, order: Order, row: Cells) -> None:
        said = "; ".join(filter(None, (row.get("name"), row.get("reason"))))
        if said and said not in order.requested:
            order.requested.append(said)


_SUMS = {"retail": ("date", "total"), "digital": ("date", "total", "tax")}
"""The tables whose rows together are what was ordered, and the columns without which nobody knows what that came to."""

_DONE = frozenset(("completed", "complete", "refunded", "succeeded", "success"))
"""What stands where money went."""


def _same_parcel(parcel: Parcel, tracking: str | None, day: date | None) -> bool:
    if tracking or parcel.tracking:
        return normalized(parcel.tracking or "") == normalized(tracking or "")
    return parcel.shipped == day


def _together(sums: Sequence[Money | None]) -> Money | None:
    known = [each for each in sums if each is not None]
    if not known or len(known) < len(sums) or len({each.currency for each in known}) > 1:
        return None
    return Money(sum(each.minor for each in known), known[0].currency)


_SIGNS: Mapping[str, str] = {"€": "EUR", "£": "GBP"}


def _currency_of(text: str | None) -> str | None:
    """The currency whose sign stands in a cell, where only one has that sign."""
    return next((code for sign, code in _SIGNS.items() if text and sign in text), None)

"""An order as Amazon tells it, as what a person would have typed of it: the things, the day, the sum, the parcels, refunds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import partial

from casebook.importers.amazon.orders import Order, Refunded
from casebook.importers.amazon.returns import return_drafts
from casebook.importers.amazon.tables import as_prose
from casebook.importers.draft import BadDraft, TypedDraft
from casebook.records.field import LONGEST_NAME
from casebook.records.kinds import EVENT, ITEM, SHIPMENT, Case
from casebook.records.values import as_typed, normalized
from casebook.records.vocabularies import EventKind

COMPANY = "Amazon"

_REPLACED = {
    "en": "replacement sent, order {number}",
    "nl": "vervanging verzonden, bestelling {number}",
    "de": "Ersatz versandt, Bestellung {number}",
    "fr": "remplacement expédié, commande {number}",
    "es": "reemplazo enviado, pedido {number}",
}
"""What is told of an order that came in the place of another, in the languages of cases."""


def drafts_of_order(
    order: Order, case: Case | None, all_orders: Mapping[str, Order], *, is_one_of_several: bool
) -> tuple[list[TypedDraft], list[BadDraft]]:
    """What is recorded of an order in this case, and its rows that cannot be.

    Its number goes with what was ordered where it `is_one_of_several` of the case; orders in its place are among `all_orders`.
    """
    bad, language, identity = list(order.bad), case.language if case else None, partial(_identity, order)
    drafts = [*_ordered(order, is_one_of_several=is_one_of_several), *_things(order), *_parcels(order)]
    drafts += return_drafts(order.sent_back, language, identity)
    instead = [all_orders[number] for number in map(normalized, order.replaced_by) if number in all_orders]
    drafts += _instead(instead, language, identity)
    turns: Counter[str] = Counter()
    for refund in order.refunds:
        why = _why_not(refund)
        if why:
            bad.append(BadDraft(refund.place, why))
        elif refund.is_done:
            drafts.append(_refund(order, refund, turns))
    return [draft._replace(case=case.handle if case else None) for draft in drafts], bad


def _ordered(order: Order, *, is_one_of_several: bool) -> Iterator[TypedDraft]:
    if order.day is not None:
        answers = {"event": EventKind.ORDERED.value, "date": order.day.isoformat()}
        if order.total is not None and order.total.minor:
            answers["amount"] = as_typed(order.total)
        if is_one_of_several:
            answers["reference"] = order.number
        yield TypedDraft(EVENT.name, answers, order.place, identity=_identity(order, "ordered"))


def _things(order: Order) -> Iterator[TypedDraft]:
    turns: dict[str, int] = {}
    for thing in order.things:
        turns[thing.thing] = turns.get(thing.thing, 0) + 1
        name = thing.name if len(thing.name) <= LONGEST_NAME else thing.name[: LONGEST_NAME - 1] + "…"
        answers = {"item": name, "date": order.day.isoformat() if order.day else ""}
        if thing.pieces is not None:
            answers["pieces"] = str(thing.pieces)
        if thing.price is not None and thing.price.minor > 0:
            answers["price"] = as_typed(thing.price)
        identity = _identity(order, "item", thing.thing, str(turns[thing.thing]))
        yield TypedDraft(
            ITEM.name, {key: text for key, text in answers.items() if text}, thing.place, identity=identity
        )


def _parcels(order: Order) -> Iterator[TypedDraft]:
    """A line of each day that something was sent on, and one of each parcel; what is in it where there are several."""
    sent: set[date] = set()
    for parcel in order.parcels:
        if parcel.shipped and parcel.shipped not in sent:
            sent.add(parcel.shipped)
            answers = {"event": EventKind.SHIPPED.value, "date": parcel.shipped.isoformat()}
            yield TypedDraft(EVENT.name, answers, parcel.place, identity=_identity(order, "shipped", answers["date"]))
        if parcel.tracking is None:
            continue
        day = parcel.shipped or order.day
        answers = {"tracking": parcel.tracking}
        if day is not None:
            answers["date"] = day.isoformat()
        if parcel.carrier:
            answers["carrier"] = parcel.carrier
        if len(order.parcels) > 1 and parcel.names:
            answers["text"] = "; ".join(parcel.names)
        identity = _identity(order, "parcel", normalized(parcel.tracking))
        yield TypedDraft(SHIPMENT.name, answers, parcel.place, identity=identity)


def _instead(orders: Iterable[Order], language: str | None, identity: Callable[..., str]) -> Iterator[TypedDraft]:
    """That each of these orders, which came in the place of another, was sent, and its parcels."""
    words = _REPLACED.get(language or "en", _REPLACED["en"])
    for order in orders:
        sent = min((parcel.shipped for parcel in order.parcels if parcel.shipped), default=order.day)
        if sent is not None:
            answers = {
                "event": EventKind.SHIPPED.value,
                "date": sent.isoformat(),
                "text": words.format(number=order.number),
            }
            yield TypedDraft(EVENT.name, answers, order.place, identity=identity("replaced", normalized(order.number)))
        for parcel in order.parcels:
            day = parcel.shipped or order.day
            if parcel.tracking is None or day is None:
                continue
            answers = {"tracking": parcel.tracking, "date": day.isoformat(), "carrier": parcel.carrier or ""}
            known = {key: text for key, text in answers.items() if text}
            yield TypedDraft(
                SHIPMENT.name, known, parcel.place, identity=identity("parcel", normalized(parcel.tracking))
            )


def _refund(order: Order, refund: Refunded, turns: Counter[str]) -> TypedDraft:
    """A refund; `turns` counts those of one day and sum."""
    assert refund.day is not None
    assert refund.amount is not None
    day, amount = refund.day.isoformat(), as_typed(refund.amount)
    turns[f"{day} {amount}"] += 1
    answers = {"event": EventKind.REFUNDED.value, "date": day, "amount": amount}
    if reason := as_prose(refund.reason) or as_prose(order.reasons.get(refund.of or "")):
        answers["text"] = reason
    identity = _identity(order, "refund", day, amount, str(turns[f"{day} {amount}"]))
    return TypedDraft(EVENT.name, answers, refund.place, identity=identity)


def _why_not(refund: Refunded) -> str | None:
    """What keeps a refund from being recorded, where Amazon says that it was paid; nothing does elsewhere."""
    if refund.is_done and refund.amount is None:
        return "the sum of the refund cannot be read"
    if refund.is_done and refund.day is None:
        return "the day of the refund is not there"
    return None


def _identity(order: Order, *what: str) -> str:
    """What this of the order is known by, whatever Amazon calls it in its next export."""
    return " ".join(("amazon", normalized(order.number), *what))

"""Which of the costs that a case had are asked for: beside what was paid, or alone. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from casebook.domain.all_back import asks_for_all
from casebook.domain.thing_words import is_any_shared, things_in
from casebook.records.vocabularies import EventKind
from casebook.text.folding import folded
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sum_in

if TYPE_CHECKING:
    from casebook.records.kinds import Case, Event

COSTS = QuickPattern(
    r"\b(?:costs?|expenses?|fees?|bills?|receipts?|fares?|\w*kosten|uitgaven|rekening(?:en)?|auslagen|rechnung(?:en)?|\w*gebühr\w*"
    r"|frais|dépenses?|factures?|gastos?|costes?|facturas?)\b"
)
"""What is asked for beside a payment, or compensation, and is money too."""

_ALL_COSTS = QuickPattern(
    r"\b(?:costs?|expenses|(?:extra|zusatz|mehr|on)?kosten|uitgaven|auslagen|frais|dépenses|gastos|costes)\b"
)
"""The costs that a case had, whichever: no fee and no bill, which are the company's own."""

_NOT_WHICH = QuickPattern(
    rf"{_ALL_COSTS.pattern}|\b(?:extra|additional|added|bijkomende|gemaakte|zusätzliche[nr]?|entstandene[nr]?|supplémentaires?"
    r"|engagés|adicionales|ocasionados)\b"
)
"""What a part that asks for all of the costs may say of them."""

JOINED = re.compile(r",? (?:and|plus|en|und|sowie|et|ainsi que|y|además de) ", re.IGNORECASE)
"""Between two things that are asked for."""

_LEAST_WORD = 4
"""How many letters a word has that tells one cost from another. Our own choice."""


def costs_asked_beside(case: Case, events: Iterable[Event]) -> tuple[Event, ...] | None:
    """The costs that the want names in a part of it that is for no other thing: *a full refund of the booking and the other
    hotel*; none where it names a sum itself, or none of them, and None where one of them has no words and may be meant."""
    costs = _costs(events)
    parts = JOINED.split(case.want or "") if costs else []
    if len(parts) < 2 or sum_in(case.want or ""):
        return ()
    if not all((each.text or "").strip() for each in costs):
        return None
    return tuple(cost for cost in costs if any(_is_for(part, cost, parts) for part in parts))


def names_sum_of_costs(want: str) -> bool:
    """Whether the sums that it names are of costs alone, asked for beside all the money: *my money plus 12 EUR costs*."""
    first, *others = JOINED.split(want)
    is_money = not sum_in(first) and ASKS_MONEY.search(first) is not None
    return is_money and bool(others) and all(sum_in(each) and COSTS.search(each) for each in others)


ASKS_MONEY = QuickPattern(
    r"\b(?:refund\w*|money|paid|geld|terug\w*|betaald\w*|zurück\w*|\w*erstatt\w*|bezahlt\w*|rembours\w*|argent|payée?s?"
    r"|reembols\w*|dinero|devuel\w*|devol\w*|pagu?é|pagado)\b"
)
"""What asks for the money itself."""


def asks_for_costs_beside(case: Case, events: Iterable[Event]) -> bool:
    """Whether all the money is asked for and, in each part beside that, one of these costs: and so nothing but money."""
    costs = costs_asked_beside(case, events)
    if not costs:
        return False
    first, *others = JOINED.split((case.want or "").rstrip(" .!"))
    return asks_for_all(first) and all(any(_is_for(part, cost, [first, *others]) for cost in costs) for part in others)


def costs_asked_alone(case: Case, events: Iterable[Event]) -> tuple[Event, ...]:
    """The costs that are all that is wanted: *my expenses*, *the cost of the other hotel*; none where that is not so."""
    want, costs = case.want or "", _costs(events)
    if not costs or sum_in(want) or not COSTS.search(want) or JOINED.search(want):
        return ()
    if _is_for_all(want):
        return tuple(costs)
    return tuple(each for each in costs if _names(want, each))


def telling_words(text: str | None) -> frozenset[str]:
    """The words of a text by which one cost, or one refund, is told from another; folded."""
    return frozenset(word for word in re.findall(r"[^\W\d_]+", folded(text or "")) if len(word) >= _LEAST_WORD)


def _names(want: str, cost: Event) -> bool:
    """Whether it has each word of the cost, alone or in a longer one: *Hotelkosten*."""
    words, wanted = telling_words(cost.text), telling_words(want)
    return bool(words) and all(any(word in one for one in wanted) for word in words)


def _costs(events: Iterable[Event]) -> list[Event]:
    return [each for each in events if each.event is EventKind.COST and each.amount is not None]


def _is_for(part: str, cost: Event, parts: Sequence[str]) -> bool:
    """Whether this part of what is wanted is for that cost, and no other part is."""
    words, things = telling_words(cost.text), things_in(cost.text or "")
    naming = [each for each in parts if words and words <= telling_words(each)]
    naming = naming or [each for each in parts if is_any_shared(things_in(each), things)]
    return naming == [part] or (not naming and _is_for_all(part))


def _is_for_all(part: str) -> bool:
    """Whether it is for costs and says not for which."""
    return bool(_ALL_COSTS.search(part)) and not things_in(_NOT_WHICH.sub(" ", part))

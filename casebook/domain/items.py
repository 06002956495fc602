"""The things that a case is about, and what they come to together. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casebook.records.frozen import Frozen
from casebook.records.kinds import Case, Entry, Item
from casebook.records.values import Money
from casebook.text.comparing import as_seen
from casebook.text.quick_pattern import QuickPattern

_MAY_COUNT = QuickPattern(r"^\W*\d|[x×(]\s*\d+\W*$|\d\s*[x×]\W*$")
"""`3 towels`, `towel x 2`, `towel (2)`, `towel 2x`."""


class ItemFacts(Frozen):
    """One thing: its name, how many and what one costs as far as that is known, and the entry that says so, if one does."""

    name: str
    pieces: int | None = None
    price: Money | None = None
    entry: Item | None = None

    @property
    def counted(self) -> str:
        """`2 x red bath towel`; the name alone where nobody said how many."""
        return f"{self.pieces} x {self.name}" if self.pieces else self.name

    @property
    def is_one(self) -> bool:
        """Whether its price is what it comes to."""
        return self.pieces in (None, 1)

    @property
    def cost(self) -> Money | None:
        """What it comes to; None where there is no price, or its name may say how many there are."""
        if self.price is None or (self.pieces is None and _MAY_COUNT.search(self.name)):
            return None
        return Money(self.price.minor * (self.pieces or 1), self.price.currency)


def items_of(case: Case, entries: Iterable[Entry]) -> tuple[ItemFacts, ...]:
    """What the case names itself, then the items as they were recorded; what is both, in the words of the entry alone."""
    found = sorted((entry for entry in entries if isinstance(entry, Item)), key=lambda entry: entry.number)
    items = [ItemFacts(entry.item, entry.pieces, entry.price, entry) for entry in found]
    own = case.item or ""
    if own.strip() and as_seen(own) not in {as_seen(item.name) for item in items}:
        items.insert(0, ItemFacts(own))
    return tuple(items)


def together(items: Sequence[ItemFacts]) -> Money | None:
    """What all of them come to; None where the price of one is not known, or they are in several currencies."""
    costs = [item.cost for item in items]
    known = [cost for cost in costs if cost is not None]
    if len(known) < len(costs) or len({cost.currency for cost in known}) != 1:
        return None
    return Money(sum(cost.minor for cost in known), known[0].currency)

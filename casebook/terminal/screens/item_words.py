"""Items in words, for every screen."""

from __future__ import annotations

from casebook.domain.items import ItemFacts
from casebook.records.kinds import Item
from casebook.records.values import as_typed


def item_pieces(entry: Item) -> list[str]:
    """`2 x red bath towel`, `24.99 EUR each`, `49.98 EUR together`: as much of it as is known."""
    item = ItemFacts(entry.item, entry.pieces, entry.price)
    pieces = [item.counted]
    if item.price:
        pieces.append(as_typed(item.price) + ("" if item.is_one else " each"))
    if item.cost and not item.is_one:
        pieces.append(f"{as_typed(item.cost)} together")
    return pieces


def item_words(item: ItemFacts) -> str:
    """`2 x red bath towel at 24.99 EUR each`."""
    if item.price is None:
        return item.counted
    return f"{item.counted} at {as_typed(item.price)}" + ("" if item.is_one else " each")

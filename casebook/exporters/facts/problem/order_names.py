"""What the numbers that were typed as orders are called: some companies number accounts, memberships or policies."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import capitalised

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording


def orders_named(wording: Wording, orders: Sequence[str]) -> str:
    """`Order 302-1234567`, `Orders A-1 and B-2`, `Membership MEM-20418`; nothing where there is none."""
    if not orders:
        return ""
    listed, kind = wording.language.listed(list(orders)), kind_of_orders(wording, orders)
    if kind:
        return f"{kind} {listed}"
    return wording.language.in_number(wording.language.about_orders, len(orders), orders=listed)


def kind_of_orders(wording: Wording, orders: Sequence[str]) -> str:
    """What all of them are called by the letters that they begin with, `Membership`; a booking where what they are for is booked,
    or the person calls it so; nothing where neither says it."""
    kinds = {wording.language.log.order_kinds.get(_letters_before(order), "") for order in orders}
    kind = kinds.pop() if len(kinds) == 1 else ""
    if kind and _are_called_orders(wording, orders):
        return ""
    is_booking = bool(orders) and (is_booked(wording) or _are_locators(wording, orders))
    return kind or (booking_word(wording) if is_booking else "")


_LOCATOR = re.compile(r"(?=(?:[A-Z0-9]*[A-Z]){3})[A-Z0-9]{6}")
"""How airlines and railways write a booking (IATA, record locator): six letters or figures, mostly letters."""


def _are_locators(wording: Wording, orders: Sequence[str]) -> bool:
    """Whether all have the form of a booking, and what the person says of the case is of a flight, a room or the like."""
    case = wording.facts.case
    told = " ".join(filter(None, (case.problem, case.want, case.title)))
    is_trip = wording.language.log.booked_things.search(told) is not None
    return is_trip and all(map(_LOCATOR.fullmatch, orders)) and not _are_called_orders(wording, orders)


_ORDER = r"(?:orders?|bestelling(?:en)?|bestellung(?:en)?|auftr[aä]ge?|bestell?|auftrags|commandes?|pedidos?)"


def _are_called_orders(wording: Wording, orders: Sequence[str]) -> bool:
    """Whether the person calls one of them an order, whatever letters it begins with: *bestellung VS-508812*."""
    case, facts = wording.facts.case, wording.facts
    typed = " ".join(filter(None, (case.problem, case.want, case.title, *(each.text for each in facts.entries))))
    numbers = "|".join(map(re.escape, orders))
    return (
        re.search(rf"\b{_ORDER}-?\W?(?:n(?:umme|o|umbe|ume)?r?[.°º]*\W{{0,2}})?(?:{numbers})", typed, re.IGNORECASE)
        is not None
    )


def booking_word(wording: Wording) -> str:
    """What a number is called by which something was booked."""
    return capitalised(wording.language.numbers["booking"])


def is_booked(wording: Wording) -> bool:
    """Whether what the case is about is booked and not ordered: a trip, a room, tickets, or what the person calls a booking."""
    if any(wording.language.log.booked_things.search(item.name or "") for item in wording.facts.items):
        return True
    case, language = wording.facts.case, wording.language
    typed = " ".join(filter(None, (case.problem, case.want, case.title))).casefold()
    order = language.about_orders[0].partition(" ")[0].casefold()
    return is_told(language.numbers["booking"].casefold(), typed) and not is_told(order, typed)


def _letters_before(order: str) -> str:
    """The letters before a mark or a figure, in small ones: `mem` of `MEM-20418`."""
    letters = ""
    for character in order:
        if not character.isalpha():
            return letters.lower()
        letters += character
    return ""

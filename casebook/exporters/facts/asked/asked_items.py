"""Which of the things that a case is about an ask names: who wants one of two back is not owed for both."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from casebook.domain.items import ItemFacts, together
from casebook.exporters.words.already_told import is_told
from casebook.exporters.words.typed import one_line
from casebook.parsing.sums import money_in
from casebook.text.quick_pattern import compiled
from casebook.text.words.joining_words import AND

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_LEAST_WORD = 4
"""How many letters a word has that tells one thing from another. Our own choice."""

_PRICED = rf"([^()]+?) \(([^()]*\d[.,]\d\d[^()]*)\)(?:, | (?:{AND}) |; |$)"
"""A thing with its price in brackets, up to the next one."""


def items_asked_for(wording: Wording, ask: str) -> tuple[ItemFacts, ...]:
    """The things that the ask names, where there are others that it does not name; none where it names all of them or none."""
    things = tuple(_things(wording))
    words = [words_of(thing.name) for thing in things]
    named = words_of(ask)
    apart = [own.difference(*(each for each in words if each is not own)) for own in words]
    whole = _named_whole(ask, tuple(thing.name for thing in things))
    found = tuple(thing for thing, own in zip(things, apart, strict=True) if own & named or thing.name in whole)
    return found if 0 < len(found) < len(things) else ()


def _named_whole(ask: str, names: Sequence[str]) -> frozenset[str]:
    """The names that stand in the ask as they are, and in no longer one that does: an oak desk, whose lamp is a desk lamp."""
    told = [name for name in names if is_told(name.casefold(), ask.casefold())]
    return frozenset(name for name in told if not any(name != other and name in other for other in told))


def cost_asked_for(wording: Wording, ask: str) -> str:
    """What the things come to that the ask names; nothing where it names all or none of them, or that is not known."""
    cost = together(items_asked_for(wording, ask))
    return wording.language.money(cost.amount, cost.currency) if cost else ""


def _things(wording: Wording) -> Iterator[ItemFacts]:
    """Each thing apart: several that were typed as one, each with its price, `headphones (249.00) and case (19.99)`, too."""
    currency = wording.facts.case.currency
    for item in wording.facts.items:
        found = [*compiled(_PRICED).finditer(one_line(item.name))] if "(" in item.name else []
        prices = [next(iter(money_in(each[2], currency)), None) for each in found]
        if len(found) < 2 or item.price or not all(prices):
            yield item
            continue
        yield from (ItemFacts(each[1], price=price) for each, price in zip(found, prices, strict=True))


def words_of(text: str) -> frozenset[str]:
    """The words of it that tell one thing from another."""
    return frozenset(word for word in re.findall(r"[^\W\d_]+", text.casefold()) if len(word) >= _LEAST_WORD)

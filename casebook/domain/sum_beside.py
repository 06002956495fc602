"""A sum that is asked for beside other money of which nobody says how much: *the other half of my ticket and 250 EUR
compensation*. It is no more than a part of what is asked for. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.domain.costs_wanted import ASKS_MONEY, COSTS, JOINED
from casebook.domain.nearness import either_of
from casebook.domain.paper_wanted import is_paper
from casebook.domain.rest_wanted import asks_for_rest
from casebook.text.sums import sum_in, sums

if TYPE_CHECKING:
    from casebook.text.sums import TypedSum


def sum_beside(want: str) -> TypedSum | None:
    """The one sum in it that is asked for so, and is not of costs; None where none is, or one of two things would do: *the bike
    repaired, or my 240 EUR and the bike back*.

    >>> [each and each.typed for each in map(sum_beside, ("my money back and 250 EUR compensation", "250 EUR back"))]
    ['250 EUR', None]
    """
    named = tuple(sums(want)) if any(map(str.isdecimal, want)) else ()
    parts = JOINED.split(want) if len(named) == 1 and not any(map(sum_in, either_of(want))) else []
    bare = [each for each in parts if not sum_in(each) and not is_paper(each)]
    is_beside = any(ASKS_MONEY.search(each) or asks_for_rest(each) for each in bare)
    is_of_costs = any(COSTS.search(each) for each in parts if sum_in(each))
    return named[0] if is_beside and not is_of_costs else None

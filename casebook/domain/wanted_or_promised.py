"""What a case asks for, as its balance takes it: what is wanted, else the one thing that was promised. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from casebook.domain.compensation_wanted import compensation_asked_alone
from casebook.domain.part_wanted import part_of_price_asked
from casebook.domain.refunds_of_promises import is_of_money
from casebook.domain.thing_wanted import thing_asked_alone
from casebook.records.vocabularies import PromiseState
from casebook.text.sums import sums

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.records.kinds import Case

_OVER = frozenset((PromiseState.KEPT, PromiseState.WITHDRAWN, PromiseState.DECLINED))


def wanted_or_promised(case: Case, promises: Iterable[PromiseFacts]) -> Case:
    """The case, with what was promised in the place of a want that nobody stated: where one promise stands, of a thing, a sum of
    money, or a part of the price. Of any other promise nobody knows how much of the price it is: *a call about the 89 EUR*."""
    standing = [] if case.want else [each for each in promises if each.state not in _OVER]
    if len(standing) != 1:
        return case
    asked = replace(case, want=standing[0].promise.text)
    is_less = thing_asked_alone(asked) or part_of_price_asked(asked) or compensation_asked_alone(asked)
    is_sum = is_of_money(standing[0]) and len(tuple(sums(asked.want or ""))) == 1
    return asked if is_less or is_sum else case

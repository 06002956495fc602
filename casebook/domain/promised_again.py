"""Which promises somebody with as much say made again later, so that the later one is told first. Pure.

Such a one need not have replaced the first: that was broken, and its own words may say more of what is wanted. Whoever asks
now was told last by those who decide, and waits for that.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from casebook.domain.nearness import Wanted, is_on_the_way, kinds_of, nearness
from casebook.domain.thing_words import is_any_shared, things_in
from casebook.records.vocabularies import OCCASIONS, Promised, Role
from casebook.text.sums import sums

if TYPE_CHECKING:
    from casebook.domain.promises import PromiseFacts
    from casebook.records.kinds import Promise

_SAY = {Role.MANAGER: 3, Role.SUPERVISOR: 2, Role.BOT: 0}
"""How much say somebody of a role has; one of another, or of none that is known, has 1."""


def promised_again(facts: PromiseFacts, others: Iterable[PromiseFacts], wanted: Wanted) -> list[PromiseFacts]:
    """Those of the `others` that are of the same thing, and were made later by somebody with more say, or with as much where
    they did not come true either."""
    say = say_of(facts)
    return [
        other
        for other in others
        if _is_since(other.promise, facts.promise)
        and other.party == facts.party
        and (say_of(other) > say or (say_of(other) == say and other.missed >= facts.missed))
        and _is_of_the_same(other.promise, facts.promise, wanted)
    ]


def say_of(promise: PromiseFacts) -> int:
    """How much say whoever made it has: more is more."""
    return say_as(promise.role)


def say_as(role: Role | None) -> int:
    """How much say somebody of a role has."""
    return 1 if role is None else _SAY.get(role, 1)


def _is_since(other: Promise, promise: Promise) -> bool:
    is_together = promise.made_in is not None and other.made_in == promise.made_in
    return not is_together and (other.at.instant, other.number) > (promise.at.instant, promise.number)


def _is_of_the_same(other: Promise, promise: Promise, wanted: Wanted) -> bool:
    """Whether the later one would give what the first would have: it shares a word with it that says which thing, or is of the
    same kind where one of them names no thing. Another sum is another thing, and so is what only leads to it, or a call."""
    text, first = other.text or "", promise.text or ""
    if not nearness(other, wanted) or _is_less(other, promise, wanted):
        return False
    named, before = ({each.value for each in sums(said)} for said in (text, first))
    if named and before and named.isdisjoint(before):
        return False
    things, of_first = things_in(text), things_in(first)
    if is_any_shared(things, of_first):
        return True
    kinds, of_first_kind = (kinds_of(each.text or "", each.promised, wanted) for each in (other, promise))
    is_same_kind = bool({*kinds} & {*of_first_kind} - {Promised.OTHER})
    return is_same_kind and not (things and of_first)


def _is_less(other: Promise, promise: Promise, wanted: Wanted) -> bool:
    """Whether the later one only leads to what the first was."""
    is_call = other.promised in OCCASIONS and promise.promised not in OCCASIONS
    return is_call or (is_on_the_way(other.text or "", wanted) and not is_on_the_way(promise.text or "", wanted))

"""Which entries say how the sum came about that is asked for: a second charge, the bill, what was taken and given back.

Who reads that 129.98 is asked for, and of one charge of 64.99, does not know why. Nothing is added up for anybody here: what was
written down is told earlier.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations

from casebook.domain.charged_for import TAKEN
from casebook.exporters.words.already_told import bare_sum_in, names_sum
from casebook.records.values import Money
from casebook.text.quick_pattern import QuickPattern
from casebook.text.sums import sums

_MOST = 12
"""So many sums of the record are looked through, and so often is one charged at most. Our own choice."""

_ASKED = QuickPattern(
    r"\b(?:want|wants?|asked|ask|told (?:him|her|them|\w+)|back|refund\w*|wil|gevraagd|terug|will|möchte|verlang\w+|zurück\w*"
    r"|je veux|demandé|rembours\w*|rendre|quiero|pedí|pedido|devuel\w+|reembols\w*)\b"
)
"""What is only asked for, or promised."""

_EACH = QuickPattern(
    r"\b(?:both|each|all|twice|beide|elke?|alle|tweemaal|jede\w?|zweimal|les deux|chaque|deux fois|amb[oa]s|las dos|los dos)\b"
)
"""What is asked of each of several as large sums."""


def makes_the_sum(ask: str, told: str, left: Mapping[int, Sequence[str]]) -> frozenset[int]:
    """The numbers of the entries of which what is `left` to tell names a sum that makes what is asked, beside what is `told`.

    That sum itself, where it was taken; one that was taken more than once, and makes it as often; of different sums those of
    which it is what is left.
    """
    asked = {each.value for each in sums(ask) if each.value}
    if not asked:
        return frozenset()
    found = {number: list(_named(statements)) for number, statements in left.items()}
    values = {value for named in found.values() for value, _, _ in named} | {each.value for each in sums(told)}
    makers = _times(asked, values, is_each=_EACH.search(ask) is not None)
    rest = _differences(asked, values) if len(values) <= _MOST else set()
    return frozenset(
        number
        for number, named in found.items()
        for value, is_taken, is_asked in named
        if (value in makers and is_taken) or (value in rest and not is_asked)
    )


def takes_what_is_owed(owed: Sequence[Money], left: Mapping[int, Sequence[str]]) -> frozenset[int]:
    """The numbers of the entries of which what is `left` says that as much was taken or kept as is still `owed`: *550
    withheld, 250 for cleaning*, with its currency or without."""
    return frozenset(
        number
        for number, statements in left.items()
        for said in statements
        if says_it_was_taken(said)
        if any(names_sum(said, each) or bare_sum_in(said, each) for each in owed)
    )


def says_it_was_taken(said: str) -> bool:
    """Whether it says that money was taken, and asks for none."""
    return TAKEN.search(said) is not None and _ASKED.search(said) is None


def _named(statements: Sequence[str]) -> Iterator[tuple[Decimal, bool, bool]]:
    """Each sum that is named, whether it was taken there, and whether it is only asked for."""
    for said in statements:
        if named := list(sums(said)):
            is_asked = _ASKED.search(said) is not None
            yield from ((each.value, says_it_was_taken(said), is_asked) for each in named)


def _times(asked: Collection[Decimal], values: Collection[Decimal], *, is_each: bool) -> set[Decimal]:
    """The sums that are asked for, and those of which that is a few times as much; of one that is asked for of each that one."""
    several = {value for value in values for sum_ in asked if value and 1 < sum_ / value <= _MOST and not sum_ % value}
    return {*asked, *several} if is_each or not several else several


def _differences(asked: Collection[Decimal], values: Collection[Decimal]) -> set[Decimal]:
    """The sums of which one less one or two others is what is asked for."""
    made: set[Decimal] = set()
    for whole in values:
        others = [each for each in values if each and each < whole and each not in asked]
        for less in (*combinations(others, 1), *combinations(others, 2)):
            if whole not in asked and whole - sum(less) in asked:
                made |= {whole, *less}
    return made

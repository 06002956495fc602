"""Whether words tell that a subscription or a contract was ended, and when it stops: no day that it had from the beginning.

Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Set

from casebook.parsing.promises.coming_words import CONTRACTS, ENDED, ENDS, SUBSCRIPTIONS

_UNTIL = frozenset("until till til tot through thru".split())
_WILL = frozenset("will shall wird werden zal zullen wordt worden 'll".split())
_NO_CONTRACT = frozenset("department service desk team offer trial".split())
"""Beside these a contract is only what they are about."""


def tells_that_it_was_ended(said: Set[str]) -> bool:
    """Whether these words do.

    >>> tells_that_it_was_ended({"your", "subscription", "ends"}), tells_that_it_was_ended({"your", "contract", "ends"})
    (True, False)
    """
    if said & _UNTIL or said & _NO_CONTRACT:
        return False
    ends = ENDED if said.isdisjoint(_WILL) else ENDS
    return bool((said & SUBSCRIPTIONS and said & ENDS) or (said & CONTRACTS and said & ends))

"""Money that is refused for itself: that something else is promised beside it is no answer to it."""

from __future__ import annotations

import re

from casebook.parsing.promises.promise_kinds import kinds_named_in
from casebook.records.vocabularies import Promised

_COMPENSATION = re.compile(
    r"\b(?:compensat\w+|goodwill|(?:schade)?vergoeding|tegemoetkoming|entschädigung\w*|schadens?ersatz|indemni\w+|dédommag\w+"
    r"|compensaci\w+)",
    re.IGNORECASE,
)


def is_of_money(said: str) -> bool:
    """Whether what was promised or refused is money, back or for what went wrong.

    >>> is_of_money("We cannot refund you"), is_of_money("ninguna indemnización"), is_of_money("A technician comes on Friday")
    (True, True, False)
    """
    return Promised.REFUND in kinds_named_in(said) or _COMPENSATION.search(said) is not None

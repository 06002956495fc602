"""Lines with a colon in which nobody speaks, as a program counts while somebody waits: `Waiting time: 12 min`, `Place in the
queue: 3`. What stands before the colon never says anything but an amount."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Set

from casebook.parsing.transcripts.chats.heads import Head, is_capital, is_general
from casebook.parsing.transcripts.decoding import plain

_AMOUNT = re.compile(
    r"\W*(?:(?:about|approx|approximately|around|less than|under|over|ca|circa|ongeveer|minder dan|meer dan|etwa|rund|"
    r"weniger als|unter|environ|moins de|plus de|unos|unas|aproximadamente|menos de|mas de)\.? )?"
    r"\d+(?:(?: ?[-–/] ?| (?:to|of|tot|von|bis|a|de|sur|out of) )\d+)?"
    r"(?P<unit> ?(?:s|sec\w*|sek\w*|seg\w*|m|min\w*|minuut|h|hrs?|hours?|uur|std|stunden?|heures?|horas?|%))?\W*"
)


def amounts_told(heads: Mapping[int, Head | None], known: Set[str]) -> set[int]:
    """The numbers of the lines in which a label tells an amount; `known` may say one in a menu, as may a name without a unit.

    >>> said = (("Waiting time", "12 min"), ("Curtis", "3"), ("Place in queue", "3"))
    >>> amounts_told({at: Head(*each, None, True) for at, each in enumerate(said)}, {"jo"})
    {0, 2}
    """
    those: defaultdict[str, list[tuple[int, Head]]] = defaultdict(list)
    for number, head in heads.items():
        if head is not None and head.said:
            those[plain(head.name)].append((number, head))
    found: set[int] = set()
    for name, said in those.items():
        told = [_AMOUNT.fullmatch(plain(head.said)) for _, head in said]
        is_label = all(told) and not (name in known or is_general(name))
        if is_label and (not is_capital(said[0][1].name) or any(one and one["unit"] for one in told)):
            found |= {number for number, _ in said}
    return found

"""How much of a promise is shown where it is told in a sentence."""

from __future__ import annotations

from typing import NamedTuple

from casebook.exporters.facts.promises.promised_thing import LONGEST_THING

LONGEST_PROMISE, SHORTEST_PROMISE = 120, LONGEST_THING
"""How long a promise in its own words the lead has room for, and where there is little. Our own choice."""


class Shown(NamedTuple):
    """How much of a promise is told.

    That there is no record of what came of it is left out unless `ended`, or said `briefly`; what is known of that never is.
    """

    due: bool = True  # when it was due
    number: bool = True  # the number it was made under
    role: bool = True  # that of who made it
    sum: bool = True
    note: bool = True  # the one made on settling it
    words: int = LONGEST_PROMISE  # how many characters of its own it has room for
    ended: bool = True
    briefly: bool = False
    day: bool = True  # when it was made
    ground: str = ""  # what they saw for it
    event: bool = True  # what it hung on, where that has happened
    named: bool = True  # otherwise what is asked for is a solution
    labelled: bool = True  # otherwise the number stands alone in brackets
    plainly: bool = True  # otherwise that nothing came is told in the fewest words
    way: bool = True  # by which what was promised comes


LEAST = Shown(
    due=False,
    number=False,
    role=False,
    sum=False,
    note=False,
    words=SHORTEST_PROMISE,
    ended=False,
    day=False,
    event=False,
)
"""The least there is to tell of one."""

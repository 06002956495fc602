"""How many minutes a call took that is told in seconds."""

from __future__ import annotations


def minutes_of(seconds: int) -> int:
    """The minutes, to the nearest; of a call that took any time one at least, as no call took none.

    >>> [minutes_of(seconds) for seconds in (0, 15, 89, 90, 780)]
    [0, 1, 1, 2, 13]
    """
    return max(int(seconds > 0), (seconds + 30) // 60)

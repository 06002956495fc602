"""How long contacts took, as the cells of a column say it together: `25 min`, `1 h 20`, `0:20`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.errors import shortened
from casebook.importers.draft import BadDraft
from casebook.parsing.dates.minutes import minutes_typed

_UNIT = re.compile(r"(?<=\d)\s*(?:min|minut\w{1,3}|mn|['’′])\.?\s*$", re.IGNORECASE)
"""What stands behind a number of minutes in a cell: 25 min, 25 minuten."""

_CLOCK = re.compile(r"\s*(\d{1,3}):([0-5]\d)(?::([0-5]\d)(?:\.0+)?)?\s*")

_LONGEST_HOURS = 4
"""Where a column has more than so much before its colon, minutes stand there and not hours. Our own choice."""


def read_lengths(said: Sequence[tuple[str, dict[str, str]]]) -> list[BadDraft]:
    """Put minutes in the place of what the cells of the column of lengths say; those that say none are taken out, and told."""
    cells = [answers["minutes"] for _, answers in said if "minutes" in answers]
    of_seconds = any(
        int(found[1]) > _LONGEST_HOURS for cell in cells if (found := _CLOCK.fullmatch(cell)) and not found[3]
    )
    bad = []
    for place, answers in said:
        if "minutes" not in answers:
            continue
        cell = answers.pop("minutes")
        length = minutes_in(cell, of_seconds=of_seconds)
        if length is None:
            bad.append(BadDraft(place, f"'{shortened(cell.strip())}' does not say how many minutes it took", "cell"))
        else:
            answers["minutes"] = length
    return bad


def minutes_in(cell: str, *, of_seconds: bool) -> str | None:
    """The minutes that a cell says, as they are typed; None where it says none. `of_seconds`: behind one colon are seconds.

    >>> [minutes_in(cell, of_seconds=False) for cell in ("25 min", "0:20", "1:05:40", "1h20", "a while")]
    ['25', '20', '66', '80', None]
    """
    bare = _UNIT.sub("", cell).strip()
    clock = _CLOCK.fullmatch(cell)
    if clock:
        parts = (
            [0, int(clock[1]), int(clock[2])]
            if of_seconds and not clock[3]
            else [int(one or 0) for one in clock.groups()]
        )
        return str(60 * parts[0] + parts[1] + round(parts[2] / 60))
    if bare.isascii() and bare.isdecimal():
        return bare
    length = minutes_typed(cell)
    return None if length is None else str(length)

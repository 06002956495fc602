"""Times that count the minutes of a recording, `27:24`, written as hours, minutes and seconds: they are no times of day."""

from __future__ import annotations

import re
from itertools import pairwise

_LEADS = re.compile(r"(?P<before>\s*[\[(]?)(?P<minutes>\d{1,3}):(?P<seconds>[0-5]\d)(?P<behind>[\])]?(?:\s|$|[-–—]))")
_ENDS = re.compile(
    r"(?P<before>.*\S\s+[\[(]?|^\s*[\[(]?)(?P<minutes>\d{1,3}):(?P<seconds>[0-5]\d)(?P<behind>[\])]?:?)$"
)
_HOURS, _FEWEST, _SIXTY = 24, 3, 60


def with_hours_counted(lines: list[str]) -> list[str]:
    """The lines with `0:27:24` in the place of `27:24`, where such times begin or end the lines, one after the other, and some
    are later than any time of day can be; the same lines otherwise.

    >>> with_hours_counted(["[00:04] Ann: Hello", "[03:10] Me: Hi", "[27:24] Ann: Bye"])
    ['[0:00:04] Ann: Hello', '[0:03:10] Me: Hi', '[0:27:24] Ann: Bye']
    """
    for shape in _LEADS, _ENDS:
        found = [(at, match) for at, line in enumerate(lines) if (match := shape.match(line)) is not None]
        while len(found) > _FEWEST and _at(found[0][1]) > _at(found[1][1]):
            del found[0]  # when all of it began
        if _are_counted([_at(match) for _, match in found]):
            return _written_out(lines, found)
    return lines


def _at(match: re.Match[str]) -> tuple[int, int]:
    return int(match["minutes"]), int(match["seconds"])


def _are_counted(times: list[tuple[int, int]]) -> bool:
    is_in_order = all(before <= after for before, after in pairwise(times))
    return len(times) >= _FEWEST and is_in_order and times[0][0] < _HOURS <= times[-1][0]


def _written_out(lines: list[str], found: list[tuple[int, re.Match[str]]]) -> list[str]:
    counted = list(lines)
    for at, match in found:
        hours, minutes = divmod(int(match["minutes"]), _SIXTY)
        rest = lines[at][match.end() :]
        counted[at] = f"{match['before']}{hours}:{minutes:02}:{match['seconds']}{match['behind']}{rest}"
    return counted

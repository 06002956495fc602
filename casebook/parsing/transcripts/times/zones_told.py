"""By which clock a transcript tells its times, where it says so: `3:11 PM UTC`, `all times in GMT+2`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.decoding import plain

_HOUR = 60
_NAMED = {
    "CET": 1,
    "CEST": 2,
    "MEZ": 1,
    "MESZ": 2,
    "BST": 1,
    "EST": -5,
    "EDT": -4,
    "CST": -6,
    "CDT": -5,
    "MST": -7,
    "MDT": -6,
}
_NAMED |= {"PST": -8, "PDT": -7, "UTC": 0, "GMT": 0, "Z": 0}
"""Hours east of UTC, by the names that the countries of the five languages use (the tz database)."""

_WRITTEN = re.compile(r"(?:(?P<name>[A-Za-z]+)(?![A-Za-z]))?\s?(?P<sign>[+-])?(?P<hours>\d{1,2})?:?(?P<minutes>\d{2})?")


def offset_of(zone: str) -> int | None:
    """How many minutes a zone is east of UTC, as it stands beside a time; None where nothing tells.

    >>> offset_of("UTC"), offset_of("(GMT+2)"), offset_of("-0530"), offset_of("CEST"), offset_of("est")
    (0, 120, -330, 120, None)
    """
    found = _WRITTEN.fullmatch(zone.strip(" ()"))
    if found is None or not (found["name"] or found["sign"]):
        return None
    name = found["name"] or "UTC"
    known = _NAMED.get(name.upper() if name.lower() in ("utc", "gmt", "z") else name)  # *est* is a word in French
    if known is None:
        return None
    told = int(found["hours"] or 0) * _HOUR + int(found["minutes"] or 0)
    return known * _HOUR + (-told if found["sign"] == "-" else told)


_ALL = re.compile(
    r"\b(?:times?|time ?zone|zeit(?:en|zone)?|uhrzeiten|tijd(?:en|zone)?|heures?|fuseau|horas?|huso|zona)\b[^.!?]{0,25}"
    r"(?<!\w)(?P<zone>(?:utc|gmt)(?: ?[+-]\d{1,2}(?::?\d{2})?)?)(?!\w)"
)
"""What says it of all times at once."""


def offset_told(lines: Iterable[str]) -> int | None:
    """The same of the first line that says it of all times: `Times are shown in UTC`.

    >>> offset_told(["Chat with Acme", "Alle Uhrzeiten in UTC+1"]), offset_told(["GMT Ltd"])
    (60, None)
    """
    found = next(filter(None, (_ALL.search(plain(line)) for line in lines)), None)
    return offset_of(found["zone"]) if found else None


def at_home(at: datetime, offset: int | None, clock: Clock) -> datetime:
    """The same time by the person's own clock; as it is where nothing says by which it was told."""
    if offset is None:
        return at
    told = at.replace(tzinfo=timezone(timedelta(minutes=offset)))
    return told.astimezone(clock.now.tzinfo).replace(tzinfo=None)

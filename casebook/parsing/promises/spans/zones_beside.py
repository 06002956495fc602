"""The zone that is said with a time of a promise: 5pm PT, 17:00 GMT+1, 9 AM Pacific, 17:00 Nederlandse tijd.

Known for sure are distances from UTC and what the person's own clock is called at that time; every other name is shared by
zones hours apart. Nothing here raises.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple

from casebook.parsing.dates import date_words
from casebook.parsing.dates.date_parts import Offset
from casebook.parsing.dates.part_rules import zone_of
from casebook.parsing.tokens import Token, TokenKind, number_at, word_at
from casebook.records.values import zone_named

_AMERICAN = {
    "America/New_York": "et eastern est edt", "America/Chicago": "ct central cst cdt",
    "America/Denver": "mt mountain mst mdt", "America/Los_Angeles": "pt pacific pst pdt",
}  # fmt: skip
_GENERIC = frozenset("et ct mt pt eastern central mountain pacific".split())
_EVERYDAY = frozenset("met wet mt most".split())
"""Abbreviations that in small letters are words."""
_OWN = frozenset("local your lokale plaatselijke uw jouw".split())
_NOT_OURS = frozenset("our onze their hun".split())
_PLACES = {
    "Europe/London": "uk british gb", "Europe/Amsterdam": "nl dutch netherlands nederlandse hollandse",
    "Europe/Brussels": "belgian belgische", "Europe/Berlin": "german duitse", "Europe/Dublin": "irish",
}  # fmt: skip
_LONGEST_NAME = 3
_STANDARD = datetime(2000, 1, 10, 12)


class Zone(NamedTuple):
    """A zone that is named up to the token at `end`; `offset` is its distance from UTC, where that is all of it.

    `large`: in large letters, as nothing else than a zone is.
    """

    end: int
    name: str
    offset: timedelta | None = None
    large: bool = False


def zone_at(tokens: Sequence[Token], at: int, typed: str, *, half: bool = False) -> Zone | None:
    """The zone that is named here, in brackets too; `half`: behind a time with am or pm, which makes small letters one."""
    if word_at(tokens, at) == "(":
        inside = zone_at(tokens, at + 1, typed, half=True)
        return (
            inside._replace(end=inside.end + 1) if inside is not None and word_at(tokens, inside.end) == ")" else None
        )
    if at >= len(tokens):
        return None
    token = tokens[at]
    if token.kind is TokenKind.OFFSET or token.text in ("utc", "gmt") or (token.text == "z" and token.glued):
        return _from_utc(tokens, at)
    named = _named_time(tokens, at, typed)
    if named is not None:
        return named
    large = typed[token.start : token.end].isupper() and len(token.text) > 1
    sure = large or (half and token.text not in _EVERYDAY) or (len(token.text) > 3 and token.text not in _EVERYDAY)
    if token.text in date_words.ZONES and sure:
        return Zone(at + 1, token.text, large=large)
    capital = typed[token.start : token.start + 1].isupper()
    return Zone(at + 1, token.text) if half and capital and len(token.text) > 2 and token.text in _GENERIC else None


def _from_utc(tokens: Sequence[Token], at: int) -> Zone:
    """+01:00, UTC, GMT, UTC+1, GMT-05:00."""
    token, sign = tokens[at], word_at(tokens, at + 1)
    if token.kind is TokenKind.OFFSET:
        return _fixed(at + 1, token.text)
    behind = tokens[at + 1] if at + 1 < len(tokens) else None
    if behind is not None and behind.glued and behind.kind is TokenKind.OFFSET:
        return _fixed(at + 2, behind.text)
    hours = number_at(tokens, at + 2, 2)
    if sign in ("+", "-") and tokens[at + 1].glued and hours is not None and tokens[at + 2].glued:
        distance = timedelta(hours=-hours if sign == "-" else hours)
        return Zone(at + 3, token.text, distance if hours <= 14 else None)
    clock = tokens[at + 2] if at + 2 < len(tokens) else None
    if sign in ("+", "-") and clock is not None and clock.kind is TokenKind.TIME:
        return _fixed(at + 3, sign + clock.text.zfill(5))
    return Zone(at + 1, token.text, timedelta())


def _fixed(end: int, text: str) -> Zone:
    zone = zone_of(Offset(end, text))
    return Zone(end, text, None if zone is None else zone.utcoffset(None))


def _named_time(tokens: Sequence[Token], at: int, typed: str) -> Zone | None:
    """Amsterdam time, Nederlandse tijd, Eastern Standard Time, local time: what stands before "time"."""
    for length in range(1, _LONGEST_NAME + 1):
        if word_at(tokens, at + length) not in ("time", "tijd"):
            continue
        words = tokens[at : at + length]
        name = " ".join(token.text for token in words)
        first = words[0]
        of_place = first.kind is TokenKind.WORD and (
            typed[first.start].isupper() or first.text in _OWN | _NOT_OURS or first.text in _GENERIC
        )
        return Zone(at + length + 1, name) if of_place else None
    return None


def in_own_zone(wall: datetime, zone: Zone, own: tzinfo | None, own_name: str) -> datetime | None:
    """That time of the zone as it is on the person's own clock, naive; None where the zone is not known for sure."""
    if own is None:
        return None
    if _is_own(wall.replace(tzinfo=own), zone.name, own_name):
        return wall
    there = _american_place(wall, zone.name) if zone.large and own_name.startswith("America/") else None
    if there is not None:
        return wall.replace(tzinfo=there).astimezone(own).replace(tzinfo=None)
    if zone.offset is None or zone.name.upper() == _STANDARD.replace(tzinfo=own).tzname():
        return None  # 5pm GMT, said in London in July, is more likely 5pm there
    return (wall - zone.offset).replace(tzinfo=UTC).astimezone(own).replace(tzinfo=None)


def _is_own(at: datetime, name: str, own_name: str) -> bool:
    """Whether the person's own clock is called that at this time."""
    first, _, rest = name.partition(" ")
    if name.upper() == at.tzname() or first in _OWN:
        return True
    if first == "central" and "european" in rest:
        return at.tzname() == ("CEST" if "summer" in rest else "CET")
    city = own_name.rpartition("/")[2].replace("_", " ").casefold()
    return name == city or name in _PLACES.get(own_name, "").split() or _is_american(at, first, rest)


def _is_american(at: datetime, first: str, rest: str) -> bool:
    """Whether it is that time of the United States on a clock that shows the same there."""
    there = _american_place(at.replace(tzinfo=None), f"{first} {rest}")
    return there is not None and at.replace(tzinfo=there).utcoffset() == at.utcoffset()


def _american_place(wall: datetime, name: str) -> tzinfo | None:
    """Where in the United States a time is told of as that; None where no clock there is called so then: EST in July."""
    first, _, rest = name.partition(" ")
    place = next((place for place, names in _AMERICAN.items() if first in names.split()), None)
    there = None if place is None else zone_named(place)
    if there is None:
        return None
    season = first if len(first) == 3 else {"standard": "est", "daylight": "edt"}.get(rest.partition(" ")[0], "")
    called = wall.replace(tzinfo=there).tzname() or ""
    return there if season[1:2] in ("", called.casefold()[1:2]) else None


def same_day_there(now: datetime, zone: Zone) -> bool:
    """Whether today is the same day in that zone: whose tomorrow is meant makes no difference then."""
    there = _american_place(now.replace(tzinfo=None), zone.name)
    if zone.offset is None and there is not None:
        return now.astimezone(there).date() == now.date()
    return zone.offset is None or (now.astimezone(UTC) + zone.offset).date() == now.date()

"""The values that fields hold besides text: moments, money, numbers that companies give, zones."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache, lru_cache
from typing import Any

from casebook.records.frozen import Frozen
from casebook.records.vocabularies import Role
from casebook.text.comparing import composed
from casebook.text.currency_places import places_of

_KEPT_AT = re.compile(
    "[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9]{2}:[0-9]{2}:[0-9]{2}[+-][0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?"
).fullmatch
_KEPT_INSTANT = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z").fullmatch


class WrongCell(ValueError):
    """Of the cells of a value, the one at this `place` holds what was never written there."""

    def __init__(self, place: int) -> None:
        super().__init__(place)
        self.place = place


class Moment(Frozen):
    """A point in time as it stood on the clock where it was written down.

    `at` is ISO 8601: a date (`2024-10-31`) when no time of day was given, else a date-time with offset
    (`2024-10-31T14:05:00+01:00`). `zone` is an IANA name, or an offset (`+01:00`) where only that is known.
    `instant` is the same point in UTC (`2024-10-31T13:05:00Z`), for order alone; for a date, its first moment.
    """

    at: str
    zone: str
    instant: str

    # Most of what is recorded was written down when it happened: both moments of it are the same. Of many rows that are
    # read together, all first ones come before the second.
    @classmethod
    @lru_cache(maxsize=4096)
    def from_cells(cls, at: Any, zone: Any, instant: Any) -> Moment:
        """The moment in these columns; ValueError where they hold none, WrongCell where the first of them does."""
        # Other forms of ISO 8601 are read by Python, but were never written by casebook.
        if not _KEPT_AT(at):
            raise ValueError
        written = datetime.fromisoformat(at)
        if type(zone) is not str or not may_be_zone(zone):
            raise WrongCell(1)
        if not _is_instant(instant, written):
            raise WrongCell(2)
        return cls.of({"at": at, "zone": zone, "instant": instant})

    @property
    def has_time(self) -> bool:
        """Whether a time of day was given at all."""
        return len(self.at) > 10

    @property
    def day(self) -> date:
        """The day on the clock it was written by."""
        return date.fromisoformat(self.at[:10])

    @property
    def clock(self) -> datetime | None:
        """The aware date-time, or None for a date without a time."""
        return datetime.fromisoformat(self.at) if self.has_time else None

    @property
    def utc(self) -> datetime:
        """The instant as an aware date-time in UTC."""
        return datetime.fromisoformat(self.instant).astimezone(UTC)


class Money(Frozen):
    """An amount in minor units (cents) of an ISO 4217 currency."""

    minor: int
    currency: str

    @property
    def amount(self) -> str:
        """The amount as a plain decimal with the currency's own number of places: `24.99`, `500` for yen."""
        places = places_of(self.currency)
        digits = str(abs(self.minor)).rjust(places + 1, "0")
        sign = "-" if self.minor < 0 else ""
        return sign + (digits if not places else f"{digits[:-places]}.{digits[-places:]}")


class Agent(Frozen):
    """One who answered: a name and a role, of which one may not be known."""

    agent: str | None
    role: Role | None

    def __str__(self) -> str:
        """As it could be typed: `Priya, representative`."""
        return ", ".join(filter(None, (self.agent, self.role)))


def as_typed(value: object) -> str:
    """A value as it could be typed, several with `;` between; an empty text for None."""
    if isinstance(value, Moment):
        return value.at
    if isinstance(value, Money):
        return f"{value.amount} {value.currency}"
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)


def normalized(number: str) -> str:
    """A number without what people put between its parts, in capitals: `1z 999-aa1` and `1Z999AA1` are the same.

    So are letters and digits that only take another width (`Ａ-１２`), as East Asian keyboards write them: NFKC of Unicode.
    """
    if number.isascii():
        return "".join(filter(str.isalnum, number)).upper()
    from unicodedata import normalize

    # What is no letter by itself (`№`) is none spelled out either.
    return "".join(filter(str.isalnum, normalize("NFKC", "".join(filter(str.isalnum, composed(number)))))).upper()


def normalized_formerly(number: str) -> str:
    """What the same gave before width was left out of it: books hold it in rows whose digests do not change."""
    return "".join(filter(str.isalnum, composed(number))).upper()


@lru_cache(256)
def zone_named(name: str) -> tzinfo | None:
    """The zone with this IANA name or offset (`Europe/Amsterdam`, `+01:00`); None where this machine knows no such zone."""
    from zoneinfo import ZoneInfo

    try:
        if name[:1] in ("+", "-"):
            return datetime.fromisoformat(f"2000-01-01T00:00{name}").tzinfo
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


@lru_cache(1024)
def is_zone(name: str) -> bool:
    """Whether this is the name of a time zone known here, or an offset."""
    if not matches(r"[+-][0-9]{2}:[0-9]{2}(:[0-9]{2})?|[A-Za-z][A-Za-z0-9_+/-]{0,63}", name):
        return False
    return zone_named(name) is not None


@lru_cache(1024)
def may_be_zone(name: str) -> bool:
    """Whether a book may hold it: what `is_zone`, and names in IANA's areas that another machine may have learnt of since."""
    return matches(f"(?:{_AREAS})/[A-Za-z0-9_+/-]{{1,60}}", name) or is_zone(name)


_AREAS = "Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific"
"""The areas of the IANA time zone database (`Theory and pragmatics of the tz code and data`, checked November 2026)."""


def _is_instant(cell: Any, written: datetime) -> bool:
    """Whether this is the instant in UTC of what was written; of a day without a time, one at which it may begin somewhere."""
    try:
        if not _KEPT_INSTANT(cell):
            return False
        instant = datetime.fromisoformat(cell)
    except (TypeError, ValueError):
        return False
    # Two that are compared take three times as long as their difference.
    return not instant - written if written.tzinfo else abs(instant - written.replace(tzinfo=UTC)) <= FURTHEST_OFFSET


FIRST_YEAR, LAST_YEAR = 1900, 2199
FURTHEST_OFFSET = timedelta(hours=16)
"""What is read from outside lies within these."""


def moment_from_iso(text: str, zone: str | None, default_zone: str) -> Moment | None:
    """The moment that is written so, to the second; None where it is no real one in the years 1900 to 2199.

    `zone` is the name of its zone; without one it is the time's own offset, or `default_zone` for a date.

    >>> moment_from_iso("2024-10-31T14:05+01:00", None, "UTC").at
    '2024-10-31T14:05:00+01:00'
    """
    cells = moment_cells_from_iso(text, zone, default_zone)
    return None if cells is None else Moment.of(dict(zip(("at", "zone", "instant"), cells, strict=True)))


@lru_cache(1024)
def moment_cells_from_iso(text: str, zone: str | None, default_zone: str) -> tuple[str, str, str] | None:
    """The moment that is written so, as the three texts that a book keeps of it; None as of `moment_from_iso`."""
    if matches(_AS_KEPT, text):
        return _cells_as_kept(text, zone)
    if not matches(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}.*)?", text) or len(text) > 40:
        return None
    try:
        if len(text) == 10:
            day = date.fromisoformat(text)
            zone = zone or default_zone
            first = datetime.combine(day, time.min, zone_named(zone) or UTC)
            return (text, zone, utc_text(first)) if FIRST_YEAR <= day.year <= LAST_YEAR else None
        clock = datetime.fromisoformat(text)
    except ValueError:
        return None
    offset = clock.utcoffset()
    # Later versions of Python take 24:00.
    if offset is None or abs(offset) > FURTHEST_OFFSET or offset.microseconds or text[11:13] == "24":
        return None
    if not FIRST_YEAR <= clock.year <= LAST_YEAR:
        return None
    at = clock.isoformat(timespec="seconds")
    return at, zone or at[19:], utc_text(clock)


_AS_KEPT = (
    r"(?:19|2[01])[0-9]{2}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-9]{2}:[0-9]{2}(?!-00:00)[+-][01][0-9]:[0-5][0-9]"
)


def _cells_as_kept(text: str, zone: str | None) -> tuple[str, str, str] | None:
    """What `moment_cells_from_iso` gives of a time that is written as a book keeps it, as most are, in a third of the time."""
    try:
        clock, here = datetime.fromisoformat(text), datetime.fromisoformat(text[:19])
    except ValueError:
        return None
    offset = clock.utcoffset()
    if offset is None or abs(offset) > FURTHEST_OFFSET:
        return None
    return text, zone or text[19:], f"{(here - offset).isoformat()}Z"


def matches(pattern: str, text: str) -> bool:
    """Whether the whole text is of this form. A pattern is compiled when it is first used, and never again."""
    return compiled(pattern).fullmatch(text) is not None


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern that `matches` looks for."""
    return re.compile(pattern, re.ASCII)


def utc_text(clock: datetime) -> str:
    """The instant of an aware date-time in UTC, as a book sorts by: `2024-10-31T13:05:00Z`."""
    offset = clock.utcoffset() or timedelta(0)
    return f"{(clock.replace(tzinfo=None) - offset).isoformat(timespec='seconds')}Z"

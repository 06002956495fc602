"""The values that fields hold besides text: moments, money, numbers that companies give, zones."""

from __future__ import annotations

from datetime import UTC, date, datetime, tzinfo

from casebook.records.frozen import Frozen


class Moment(Frozen):
    """A point in time as it stood on the clock where it was written down.

    `at` is ISO 8601: a date (`2024-10-31`) when no time of day was given, else a date-time with offset
    (`2024-10-31T14:05:00+01:00`). `zone` is an IANA name, or an offset (`+01:00`) where only that is known.
    `instant` is the same point in UTC (`2024-10-31T13:05:00Z`), for order alone; for a date, its first moment.
    """

    at: str
    zone: str
    instant: str

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


def places_of(currency: str) -> int:
    """How many decimal places a currency has (ISO 4217 list one, checked November 2026); two unless listed."""
    if currency in _NO_PLACES:
        return 0
    return 3 if currency in _THREE_PLACES else 2


_NO_PLACES = frozenset("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split())


_THREE_PLACES = frozenset("BHD IQD JOD KWD LYD OMR TND".split())


def normalized(number: str) -> str:
    """A number without what people put between its parts, in capitals: `1z 999-aa1` and `1Z999AA1` are the same."""
    return "".join(character for character in number if character.isalnum()).upper()


def zone_named(name: str) -> tzinfo | None:
    """The zone with this IANA name or offset (`Europe/Amsterdam`, `+01:00`); None where this machine knows no such zone."""
    from zoneinfo import ZoneInfo

    try:
        if name[:1] in ("+", "-"):
            return datetime.fromisoformat(f"2000-01-01T00:00{name}").tzinfo
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None

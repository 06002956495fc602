"""The clock that dates are read by. Nothing here looks at the machine's; what a date makes by it is in `moments.py`."""

from __future__ import annotations

from datetime import UTC, datetime

from casebook.records.frozen import Frozen
from casebook.records.values import Moment


class Clock(Frozen):
    """The present and what decides how dates and sums are read.

    `now` is aware, `zone` the name of its zone (`Europe/Amsterdam`, `+01:00`). `date_order` is `dmy`, `mdy`, `ymd` or
    None where that is not known; `country` (ISO 3166) has the public holidays that business days skip. `currency`
    (ISO 4217) is that of a sum which neither names one nor belongs to a case with one, `language` how sums are written
    where the case has none.
    """

    now: datetime
    zone: str
    date_order: str | None = None
    country: str | None = None
    currency: str | None = None
    language: str | None = None


def written_now(clock: Clock) -> Moment:
    """The present to the second, as it is kept beside what is recorded."""
    now = clock.now
    return Moment(now.isoformat(timespec="seconds"), clock.zone, instant_of(now))


def instant_of(value: datetime) -> str:
    """An aware date-time in UTC, as `Moment.instant` has it."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

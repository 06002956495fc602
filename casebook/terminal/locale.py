"""Where a process lives, as its environment says: its zone, and the order of all-digit dates."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Optional

from casebook.files.local_zone import linked_zone
from casebook.records.values import zone_named


def zone_of(environ: Mapping[str, str]) -> tuple[str, Optional[tzinfo]]:
    """The name and rules of the zone this process lives in; `("", None)` where there is no name, or none that is known."""
    name = environ.get("TZ", "").lstrip(":") or linked_zone()
    if not name:
        from tzlocal import get_localzone_name

        try:
            name = get_localzone_name() or ""
        except Exception:  # tzlocal raises several kinds for a machine whose set-up contradicts itself
            name = ""
    rules = zone_named(name) if name else None
    return (name, rules) if rules else ("", None)


_RULE = re.compile(r"(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)[+-]?\d")
"""How a zone begins that is told by its rules (POSIX, Base Definitions 8.3): `CET-1CEST`."""


def unknown_zone(environ: Mapping[str, str]) -> str:
    """What TZ says where it names no zone that is known here; nothing where it does, or tells rules or a file of its own.

    The system then takes the clock to be at UTC, and says nothing.
    """
    name = environ.get("TZ", "").lstrip(":")
    if not name or zone_named(name) or _RULE.match(name) or (name.startswith("/") and Path(name).is_file()):
        return ""
    return name


def offset_of(now: datetime) -> str:
    """The offset of an aware date-time: `+01:00`."""
    return now.isoformat()[-6:]


_MONTH_FIRST = ("US", "PH", "FM", "PW", "MH", "GU", "PR")
_YEAR_FIRST = ("CN", "JP", "KR", "KP", "TW", "HU", "LT", "MN", "BT", "SE")


def date_order(environ: Mapping[str, str]) -> Optional[str]:
    """The order of all-digit dates in this locale (Unicode CLDR, short dates, checked November 2026); None where it says none."""
    name = environ.get("LC_ALL") or environ.get("LC_TIME") or environ.get("LANG") or ""
    territory = name.split(".")[0].split("@")[0].partition("_")[2]
    if not territory or territory == "CA":
        return None
    if territory in _MONTH_FIRST:
        return "mdy"
    return "ymd" if territory in _YEAR_FIRST else "dmy"


def language_of_locale(environ: Mapping[str, str]) -> str:
    """The code of the language that the person reads in this locale: `nl` of `nl_NL.UTF-8`; nothing of `C` and `POSIX`."""
    name = environ.get("LC_ALL") or environ.get("LC_MESSAGES") or environ.get("LANG") or ""
    code = name.split(".")[0].split("@")[0].partition("_")[0].lower()
    return code if code.isalpha() and len(code) in (2, 3) else ""

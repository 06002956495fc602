"""The public holidays of a country (`NL`) or of a region of one (`GB-ENG`), as far as the library `holidays` has them.

For some countries it has hardly any but those of their regions: the United Kingdom as a whole has no Easter Monday there.
Which countries are so is found by looking at the library, not by a list. Nothing here looks at the clock.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING

from casebook.text.folding import folded

if TYPE_CHECKING:
    from holidays import HolidayBase

_LONGEST_REGION = 3
"""ISO 3166-2: a region's code has one to three letters or digits; other names for regions are not offered."""


class OfMostRegions(Container[date]):
    """The holidays of a country whose region is not known: those it has as a whole, and those of most of its regions."""

    def __init__(self, country: str) -> None:
        self._country = country
        self._whole = _calendar(country, None)
        self._regions = regions_of(country)

    def __contains__(self, day: object) -> bool:
        if day in self._whole:
            return True
        having = sum(day in _calendar(self._country, region) for region in self._regions)
        return 2 * having > len(self._regions)


def holidays_of(country: str) -> Container[date]:
    """The public holidays of a country or region, worked out by the year as they are asked for; none where not known."""
    code, _, region = country.upper().partition("-")
    if not has_holidays(code):
        return ()
    if region:
        return _calendar(code, region) if region in regions_of(code) else OfMostRegions(code)
    return OfMostRegions(code) if regions_of(code) else _calendar(code, None)


def has_holidays(country: str) -> bool:
    """Whether the public holidays of this country (ISO 3166, two letters) are known."""
    return country.upper().partition("-")[0] in _supported()


def regions_of(country: str) -> tuple[str, ...]:
    """The codes of the regions of a country (ISO 3166-2, without the country) whose holidays are known apart."""
    regions = _supported().get(country.upper(), ())
    return tuple(one for one in regions if len(one) <= _LONGEST_REGION and one.isascii() and one == one.upper())


def region_named(country: str, name: str) -> str | None:
    """The code of a region by its code or its name (`England`), in whatever capitals; None for one that is not known."""
    wanted = _plain(name)
    for code in regions_of(country):
        if wanted == _plain(code):
            return code
    if not regions_of(country):
        return None
    names: Mapping[str, str] = getattr(_calendar(country.upper(), None), "subdivisions_aliases", {})
    return next(
        (code for alias, code in names.items() if _plain(alias) == wanted and code in regions_of(country)), None
    )


def differs_by_region(country: str, year: int) -> bool:
    """Whether most regions of a country keep a working day of this year that the country as a whole does not."""
    if "-" in country or not regions_of(country):
        return False
    whole, most = _calendar(country.upper(), None), OfMostRegions(country.upper())
    days = (date(year, 1, 1) + timedelta(days=gap) for gap in range(365))
    return any(day.weekday() < 5 and day not in whole and day in most for day in days)


def regions_apart(country: str, first: date, last: date) -> tuple[str, ...]:
    """One region (`GB-SCT`) of each set of regions whose holidays between these days are not those taken for the country.

    None where the region is said, or makes no difference.
    """
    code = country.upper()
    if "-" in code or not regions_of(code):
        return ()
    days = [first + timedelta(days=gap) for gap in range((last - first).days + 1)]
    days = [day for day in days if day.weekday() < 5]
    taken = OfMostRegions(code)
    seen = {tuple(day in taken for day in days)}
    apart = []
    for region in regions_of(code):
        pattern = tuple(day in _calendar(code, region) for day in days)
        if pattern not in seen:
            seen.add(pattern)
            apart.append(f"{code}-{region}")
    return tuple(apart)


def country_named(typed: str) -> str | None:
    """The code of the country of this very name in one of five languages, whatever its article and accents, or of its code of
    three letters; None where there is none."""
    codes, bare = _codes(), re.sub(r"^(?:st|ste)\b\.?", "saint", " ".join(folded(typed).split()))
    without = re.sub(r"^(?:la|le|les|el|los|las|de|het|the|die|der) (?=....)", "", bare)
    return next((codes[form] for form in map(_plain, (typed, bare, without)) if form in codes), None)


def country_meant(typed: str) -> str | None:
    """The code of a country whose name or code is nearly this; None where none is near."""
    from difflib import get_close_matches

    codes = _codes()
    near = get_close_matches(_plain(typed), codes, n=1, cutoff=0.85)
    return codes[near[0]] if near else None


@cache
def _codes() -> dict[str, str]:
    from holidays.registry import COUNTRIES

    from casebook.parsing.dates.country_names import COUNTRY_NAMES

    codes = {_plain(name): entry[1] for name, entry in COUNTRIES.items()}
    return codes | {_plain(code): entry[1] for entry in COUNTRIES.values() for code in entry[2:]} | COUNTRY_NAMES


def country_name(code: str) -> str:
    """What a country is called in English, with the region where the code has one: `Netherlands`, `United Kingdom (SCT)`."""
    country, _, region = code.upper().partition("-")
    name = countries().get(country, country)
    return f"{name} ({region})" if region else name


def countries() -> dict[str, str]:
    """Every country by its two letters (ISO 3166-1), with what it is called in English."""
    from holidays.registry import COUNTRIES

    return {entry[1]: name.replace("_", " ").title() for name, entry in reversed(COUNTRIES.items())}


def _plain(name: str) -> str:
    return "".join(character for character in name.casefold() if character.isalnum())


@cache
def _supported() -> Mapping[str, list[str]]:
    from holidays import list_supported_countries

    return list_supported_countries()


@cache
def _calendar(country: str, region: str | None) -> HolidayBase:
    from holidays import country_holidays

    return country_holidays(country, subdiv=region)

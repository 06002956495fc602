"""What is said of a case, as it was typed, and how each answer is read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple, Optional

from casebook.actions.answers.reference_numbers import NamedNumber
from casebook.actions.answers.text_answers import blank_to_none
from casebook.actions.suggested_commands import command_line
from casebook.errors import UsageError, listed, shortened
from casebook.parsing.clock import Clock
from casebook.records.field import LONGEST_HANDLE
from casebook.records.person import ME
from casebook.records.values import Money
from casebook.text.comparing import composed
from casebook.text.sanitise import is_hidden

MOST_LISTED = 6


class CaseAnswers(NamedTuple):
    """What is said of a case when it is opened, as it was typed. Blank answers count as none."""

    handle: str
    company: Optional[str] = None
    title: Optional[str] = None
    items: Sequence[str] = ()
    orders: Sequence[str] = ()
    problem: Optional[str] = None
    want: Optional[str] = None
    amount: Optional[str] = None
    ordered: Optional[str] = None
    delivered: Optional[str] = None
    language: Optional[str] = None
    country: Optional[str] = None
    numbers: Sequence[NamedNumber] = ()
    otherwise: Optional[str] = None


class WrongHandle(UsageError):
    """A handle that could not be typed, or told from a number of an entry."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        such = word_in(self.typed) if any(map(str.isspace, self.typed)) else "towel"
        return (
            f"'{shortened(self.typed)}' cannot be a handle; "
            f"take a short word of at most {LONGEST_HANDLE} letters, digits, '-', '_' and '.', such as '{such}'."
        )


def word_in(typed: str) -> str:
    """The longest of several words, which will do as a handle; one word as it is."""
    words = re.findall(r"[^\W_][\w-]{2,19}", typed) if any(map(str.isspace, typed)) else [typed]
    return max(words, key=len, default="towel")


class HandleIsMe(UsageError):
    """A handle that stands for who keeps the book."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        typed = shortened(self.typed)
        return f"'{typed}' stands for who you are (`casebook me`); take another word for the case, such as 'towel'."


class CompanyMissing(UsageError):
    """A case is with a company, and none was named; `handle` is that of the case that was to be opened."""

    def __init__(self, handle: str) -> None:
        self.handle = handle

    def __str__(self) -> str:
        words = [shortened(word_in(self.handle)), "--company", "NAME"]
        words += ["--title", shortened(self.handle)] if any(map(str.isspace, self.handle)) else []
        return f"which company is it with? Type {command_line(['casebook', 'open', *words])}."


class WrongCountry(UsageError):
    """A country that is no two letters; `near` is the code of the one that was meant, if one is near."""

    def __init__(self, typed: str, near: Optional[str]) -> None:
        self.typed, self.near = typed, near

    def __str__(self) -> str:
        hint = f"; did you mean {self.near}?" if self.near else "."
        return f"a country is two letters, such as NL or US, not '{shortened(self.typed)}'{hint}"


class UnknownRegion(UsageError):
    """A region of a country whose holidays are not known apart; `regions` are the codes of those that are."""

    def __init__(self, country: str, typed: str, regions: Sequence[str]) -> None:
        self.country, self.typed, self.regions = country, typed, tuple(regions)

    def __str__(self) -> str:
        from difflib import get_close_matches

        region = f"no region '{shortened(self.typed)}' of {self.country} is known here"
        if not self.regions:
            return f"{region}, nor does any make a difference to its holidays; type --country {self.country}."
        near = get_close_matches(self.typed.upper(), self.regions, n=1)
        if near:
            return f"{region}; did you mean {self.country}-{near[0]}?"
        return f"{region}; it takes {regions_listed(self.country, self.regions)}."


def checked_handle(typed: str) -> str:
    """A handle for a new case: letters, digits, `-`, `_` and `.`, at most 40. Raises WrongHandle, HandleIsMe."""
    handle = composed(typed)
    if handle.lower() == ME:
        raise HandleIsMe(handle)
    if has_form_of_handle(handle):
        return handle
    raise WrongHandle(typed)


def has_form_of_handle(typed: str) -> bool:
    """Whether a handle is written so: letters, digits, `-`, `_` and `.`, at most 40."""
    plain = typed.replace("-", "").replace("_", "").replace(".", "")
    return plain.isalnum() and typed[0].isalnum() and len(typed) <= LONGEST_HANDLE and not any(map(is_hidden, typed))


def parse_amount(
    typed: Optional[str], currency: Optional[str] = None, language: Optional[str] = None
) -> Optional[Money]:
    """An amount as it was typed, in `currency` where it names none, as its `language` writes sums; None for nothing.

    Raises what `read_money` does.
    """
    if blank_to_none(typed) is None:
        return None
    from casebook.parsing.money import read_money

    return read_money(str(typed), currency, language)


def parse_language(typed: Optional[str]) -> Optional[str]:
    """The code of a language we write, or None for nothing. Raises UnknownLanguage."""
    if blank_to_none(typed) is None:
        return None
    from casebook.language.language import language_named

    return language_named(str(typed).lower()).code


def parse_country(typed: Optional[str]) -> Optional[str]:
    """A country (`NL`, or by its name), or a region of one (`GB-ENG`), in ISO 3166's letters; None for nothing.

    Raises WrongCountry, and UnknownRegion for a region of a country whose regions are known otherwise.
    """
    if blank_to_none(typed) is None:
        return None
    code, *region = re.split(r"[-_ ]+", str(typed).strip(), maxsplit=1)
    from casebook.parsing.dates.public_holidays import (
        countries,
        country_meant,
        country_named,
        has_holidays,
        region_named,
        regions_of,
    )

    if not re.fullmatch("[A-Za-z]{2}", code) and (by_name := country_named(str(typed)[:LONGEST_HANDLE])):
        return by_name
    if not re.fullmatch("[A-Za-z]{2}", code):
        raise WrongCountry(str(typed), country_meant(str(typed)[:LONGEST_HANDLE]))
    country = code.upper()
    if not region:
        return country
    named = region_named(country, region[0])
    if named is None and not has_holidays(country) and re.fullmatch("[A-Za-z0-9]{1,3}", region[0]):
        named = region[0].upper()
    if named is None and (by_name := country_named(str(typed)[:LONGEST_HANDLE])):
        return by_name  # of several words, the first of two letters: El Salvador
    if named is None and country not in countries():
        raise WrongCountry(str(typed), _CALLED_OTHERWISE.get(country) or country_meant(str(typed)[:LONGEST_HANDLE]))
    if named is None:
        raise UnknownRegion(country, region[0], regions_of(country))
    return f"{country}-{named}"


_CALLED_OTHERWISE = {"UK": "GB", "EL": "GR"}
"""Codes that people and offices use for a country beside its own."""


def check_country(code: Optional[str]) -> None:
    """Raises WrongCountry where no country has the letters of a code, or of its beginning."""
    from casebook.parsing.dates.public_holidays import countries

    country = (code or "").partition("-")[0]
    if country and country not in countries():
        raise WrongCountry(country, _CALLED_OTHERWISE.get(country))


def country_warnings(country: Optional[str], handle: str, clock: Clock) -> tuple[str, ...]:
    """A sentence where the public holidays of a country are not known, or are those of its regions; none otherwise."""
    if country is None:
        return ()
    from casebook.parsing.dates.public_holidays import differs_by_region, has_holidays, regions_of

    if not has_holidays(country):
        return (f"the public holidays of {country} are not known here; only weekends are left out.",)
    if not differs_by_region(country, clock.now.year):
        return ()
    regions = regions_listed(country, regions_of(country))
    counted = (
        f"the public holidays of {country} differ by region, and working days are counted by those of most of them"
    )
    return (f"{counted}; name yours with casebook edit {handle} --country CODE ({regions}).",)


def regions_listed(country: str, regions: Sequence[str]) -> str:
    """`GB-ENG, GB-NIR, GB-SCT or GB-WLS`; the first few of many."""
    codes = [f"{country}-{region}" for region in regions]
    if len(codes) > MOST_LISTED:
        return f"{', '.join(codes[:MOST_LISTED])} … (ISO 3166-2)"
    return listed(codes)

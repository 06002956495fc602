"""What is said of a case, as it was typed, and how each answer is read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Optional

from casebook.actions.text_answers import blank_to_none
from casebook.errors import UsageError, shortened
from casebook.records.values import Money
from casebook.text.comparing import composed

LONGEST_HANDLE = 40


class CaseAnswers(NamedTuple):
    """What is said of a case when it is opened, as it was typed. Blank answers count as none."""

    handle: str
    company: Optional[str] = None
    title: Optional[str] = None
    item: Optional[str] = None
    orders: Sequence[str] = ()
    problem: Optional[str] = None
    want: Optional[str] = None
    amount: Optional[str] = None
    ordered: Optional[str] = None
    delivered: Optional[str] = None
    language: Optional[str] = None
    country: Optional[str] = None


class WrongHandle(UsageError):
    """A handle that could not be typed, or told from a number of an entry."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        return (
            f"'{shortened(self.typed)}' cannot be a handle; "
            "take a short word of letters, digits, '-', '_' and '.', such as 'towel'."
        )


class CompanyMissing(UsageError):
    """A case is with a company, and none was named; `handle` is that of the case that was to be opened."""

    def __init__(self, handle: str) -> None:
        self.handle = handle

    def __str__(self) -> str:
        return f"which company is it with? Type casebook open {self.handle} --company NAME."


class WrongCountry(UsageError):
    """A country that is no two letters."""

    def __init__(self, typed: str) -> None:
        self.typed = typed

    def __str__(self) -> str:
        return f"--country takes two letters, such as NL or US, not '{shortened(self.typed)}'."


def checked_handle(typed: str) -> str:
    """A handle for a new case: letters, digits, `-`, `_` and `.`, at most 40. Raises WrongHandle."""
    handle = composed(typed)
    plain = handle.replace("-", "").replace("_", "").replace(".", "")
    if plain.isalnum() and handle[0].isalnum() and len(handle) <= LONGEST_HANDLE and handle.isprintable():
        return handle
    raise WrongHandle(typed)


def parse_amount(typed: Optional[str]) -> Optional[Money]:
    """An amount as it was typed, or None for nothing. Raises what `read_money` does."""
    if blank_to_none(typed) is None:
        return None
    from casebook.parsing.money import read_money

    return read_money(str(typed))


def parse_language(typed: Optional[str]) -> Optional[str]:
    """The code of a language we write, or None for nothing. Raises UnknownLanguage."""
    if blank_to_none(typed) is None:
        return None
    from casebook.language.language import language_named

    return language_named(str(typed).lower()).code


def parse_country(typed: Optional[str]) -> Optional[str]:
    """A country's two letters (ISO 3166), or None for nothing. Raises WrongCountry."""
    if blank_to_none(typed) is None:
        return None
    code = str(typed).strip().upper()
    if len(code) != 2 or not code.isascii() or not code.isalpha():
        raise WrongCountry(str(typed))
    return code


def country_warnings(country: Optional[str]) -> tuple[str, ...]:
    """A sentence where the public holidays of a country are not known; none otherwise."""
    if country is None:
        return ()
    from casebook.parsing.calendar_days import has_holidays

    return (
        ()
        if has_holidays(country)
        else (f"the public holidays of {country} are not known here; only weekends are left out.",)
    )

"""The settings of a person, which hold for all their books: what each means, and how it is read from their file.

They decide where neither the command line nor the case does; what is recorded never depends on them afterwards.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Optional

from casebook.errors import UsageError, one_of, shortened
from casebook.records.field import LONGEST_NAME, stated
from casebook.records.frozen import Frozen


class Settings(Frozen, kw_only=True):
    """What the person has set; None for what they have not."""

    name: Optional[str] = stated(
        "Your name, to sign with where the book keeps none (`casebook me --name`).", default=None
    )
    language: Optional[str] = stated(
        "Your language: of new cases, and beside the phrases of `casebook say`.", default=None
    )
    country: Optional[str] = stated(
        "Whose public holidays new cases leave out of business days: NL, GB-ENG.", default=None
    )
    date_order: Optional[str] = stated("How dates of digits alone are read: dmy, mdy or ymd.", default=None)
    currency: Optional[str] = stated(
        "The currency of sums typed without one, where the case has none: EUR.", default=None
    )
    masking: Optional[bool] = stated(
        "Whether exports for others are masked unless --redact says; yes if not set.", default=None
    )
    plain_questions: Optional[bool] = stated(
        "Whether questions are asked a line at a time, as a screen reader reads them; no if not set.", default=None
    )
    book: Optional[str] = stated(
        "The file of your book, where neither --book nor CASEBOOK_BOOK names one.", default=None
    )
    backups: Optional[str] = stated(
        "The folder that `casebook backup` writes to; beside the book if not set.", default=None
    )


HELP = {name: spec.help for name, _, spec in Settings.stated_fields()}
"""Every setting by its name, and what it does, in the order of the list."""

YES_OR_NO = ("masking", "plain_questions")
PATHS = ("book", "backups")
DATE_ORDERS = ("dmy", "mdy", "ymd")

_TAKES = {
    "language": ("[a-z]{2}", "two letters, such as nl"),
    "country": ("[A-Z]{2}(?:-[A-Z0-9]{1,3})?", "two letters, such as NL, or with a region, GB-ENG"),
    "date_order": ("|".join(DATE_ORDERS), one_of(DATE_ORDERS)),
    "currency": ("[A-Z]{3}", "three capitals, such as EUR"),
}
"""The form of those that are codes, and how it is said."""

_WHOLE_PATH = "a whole path, such as ~/casebook/casebook.db"


class UnknownSetting(UsageError):
    """No setting goes by this name; `where` is the file it stands in, if it stands in one."""

    def __init__(self, name: str, where: str = "") -> None:
        self.name, self.where = name, where

    def __str__(self) -> str:
        from difflib import get_close_matches

        near = get_close_matches(self.name.lower().replace("-", "_"), HELP, n=1)
        way = f"did you mean '{near[0]}'?" if near else f"there are {one_of(list(HELP)).replace(' or ', ' and ')}."
        said = f"there is no setting '{shortened(self.name)}'; {way}"
        return f"in '{self.where}' {said} `casebook config edit` opens it." if self.where else said


class WrongSetting(UsageError):
    """What stands for a setting is nothing that it `takes`."""

    def __init__(self, name: str, value: object, takes: str, where: str = "") -> None:
        self.name, self.value, self.takes, self.where = name, value, takes, where

    def __str__(self) -> str:
        said = f"{self.name} cannot be '{shortened(str(self.value))}'; it takes {self.takes}."
        return f"in '{self.where}' {said} `casebook config edit` opens it." if self.where else said


def settings_from(values: Mapping[str, object], where: str = "") -> Settings:
    """The settings that stand in a file, by their names. Raises UnknownSetting and WrongSetting, which name the file `where`.

    Only their form is looked at, as every command does this: whether there is such a country is asked when it is set.
    """
    for name, value in values.items():
        if name not in HELP:
            raise UnknownSetting(name, where)
        if (takes := _refusal(name, value)) is not None:
            raise WrongSetting(name, value, takes, where)
    return Settings(**dict[str, Any](values))


def _refusal(name: str, value: object) -> Optional[str]:
    """What the setting takes, where it is not this; None where it is."""
    if name in YES_OR_NO:
        return None if isinstance(value, bool) else "true or false"
    if not isinstance(value, str):
        return "words in quotation marks"
    if not value.strip():
        return f"a value (`casebook config unset {name}` takes out the one there is)"
    if name in _TAKES:
        form, takes = _TAKES[name]
        return None if re.fullmatch(form, value) else takes
    if name in PATHS:
        return None if value[0] in "~/\\" or value[1:2] == ":" else _WHOLE_PATH
    return (
        None if len(value) <= LONGEST_NAME and value.isprintable() else f"a line of at most {LONGEST_NAME} characters"
    )

"""The settings of a person: what is set, and setting it. What else stands in their file, remarks and order, stays."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple, Optional

from casebook.actions.answers.case_answers import parse_country, parse_language
from casebook.errors import CasebookError, reason_of
from casebook.files.atomic_write import building_beside
from casebook.files.private import make_private_folder
from casebook.files.settings_file import SettingsUnreadable, settings_in, settings_of
from casebook.parsing.choices import yes_or_no
from casebook.parsing.settings import HELP, YES_OR_NO, Settings, UnknownSetting, settings_from

_EXAMPLES = {
    "name": '"Sam de Vries"',
    "language": '"nl"',
    "country": '"NL"',
    "date_order": '"dmy"',
    "currency": '"EUR"',
    "masking": "true",
    "plain_questions": "false",
    "book": '"~/casebook/casebook.db"',
    "backups": '"~/backups"',
}
"""How each is written, in a file that is yet to be filled in."""


class SettingsNotWritten(CasebookError):
    """The file of the settings could not be written."""

    def __init__(self, path: Path, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"nothing was set: '{self.path}' could not be written: {self.why}."


class Configured(NamedTuple):
    """The settings of a person, and the file they stand in."""

    path: Path
    settings: Settings

    def values(self) -> dict[str, str | bool | None]:
        """Every setting by its name; None where it is not set."""
        return {name: getattr(self.settings, name) for name in HELP}


def configured(path: Path) -> Configured:
    """What is set in the file. Raises what reading it does, UnknownSetting, WrongSetting."""
    return Configured(path, settings_from(settings_in(path), str(path)))


def setting_named(typed: str) -> str:
    """The name of the setting that was typed, `-` standing for `_` too. Raises UnknownSetting."""
    name = typed.strip().lower().replace("-", "_")
    if name not in HELP:
        raise UnknownSetting(typed)
    return name


def set_setting(path: Path, name: str, typed: Optional[str]) -> Configured:
    """What is set once this setting is what was typed, or not set any more where nothing was.

    Raises UnknownSetting, WrongSetting, NotAChoice, UnknownLanguage, WrongCountry, UnknownRegion, UnknownCurrency, what
    reading the file does, and SettingsNotWritten.
    """
    before = settings_in(path)
    if typed is not None or name not in before:
        name = setting_named(name)  # else one that does not exist is taken out of the file
    value = None if typed is None else checked_value(name, typed)
    others = {key: each for key, each in before.items() if key != name}
    settings = settings_from(others if value is None else {**others, name: value}, str(path))
    if before.get(name) != value:
        _replace(path, _with_value(text_of(path) if path.exists() else "", name, value))
    return Configured(path, settings)


def checked_value(name: str, typed: str) -> str | bool:
    """The value of this setting that was typed, as it is written. Raises what `set_setting` says."""
    if name in YES_OR_NO:
        return yes_or_no(typed, name)
    value: Optional[str] = typed.strip()
    match name:
        case "language":
            value = parse_language(value)
        case "country":
            value = parse_country(value)
        case "currency":
            from casebook.parsing.money import read_money

            value = read_money(f"1 {value}").currency
        case "date_order":
            value = typed.strip().lower()
    settings_from({name: value or ""})
    return value or ""


def keep_settings(path: Path, text: str) -> Configured:
    """The settings once the whole file reads so: each is looked at as if it was typed. Raises what `set_setting` does."""
    values = settings_of(text.encode(), path)
    settings = settings_from(values, str(path))
    for name, value in values.items():
        if name not in YES_OR_NO:
            checked_value(name, str(value))
    _replace(path, text)
    return Configured(path, settings)


def text_of(path: Path) -> str:
    """What the file says, to be edited; every setting with what it does, yet to be set, where there is none."""
    try:
        return path.read_text(encoding="utf-8-sig", errors="replace")
    except FileNotFoundError:
        return "\n".join(f"# {what}\n# {name} = {_EXAMPLES[name]}\n" for name, what in HELP.items())
    except OSError as error:
        raise SettingsUnreadable(path, reason_of(error)) from None


def _with_value(text: str, name: str, value: str | bool | None) -> str:
    """The file with this one line changed, and everything else as it stood."""
    import tomlkit

    document = tomlkit.parse(text)
    if value is None:
        document.pop(name, None)
    else:
        document[name] = value
    return document.as_string()


def _replace(path: Path, text: str) -> None:
    """Write the file whole; where it is a link, what that points to is written."""
    path = path.resolve()
    try:
        make_private_folder(path.parent)
        with building_beside(path, replace=True) as building:
            building.write_text(text, encoding="utf-8")
    except OSError as error:
        raise SettingsNotWritten(path, reason_of(error)) from None

"""The settings of a person: what is set, and setting it. What else stands in their file, remarks and order, stays.

The file is read again under a lock before it is written, so that of two who set something at once both do.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, NamedTuple, Optional

from casebook.actions.answers.case_answers import check_country, parse_country, parse_language
from casebook.errors import CasebookError, listed, reason_of
from casebook.files.atomic_write import building_beside
from casebook.files.given import past_links, path_typed
from casebook.files.lock import folder_lock
from casebook.files.private import make_private_folder
from casebook.files.settings_file import NotSettings, SettingsUnreadable, settings_in, settings_of
from casebook.parsing.choices import yes_or_no
from casebook.parsing.settings import HELP, YES_OR_NO, Settings, UnknownSetting, WrongSetting, settings_from
from casebook.store.sqlite.book_files import check_not_of_book

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


class SettingsChangedMeanwhile(CasebookError):
    """Somebody else set the same to something else while the file was being edited; `both` tells both versions of each."""

    def __init__(self, both: Sequence[str]) -> None:
        self.both = tuple(both)

    def __str__(self) -> str:
        return f"your settings were changed meanwhile, so nothing was set: {listed(self.both)}."


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


def set_setting(path: Path, name: str, typed: Optional[str], book: Path) -> Configured:
    """What is set once this setting is what was typed, or not set any more where nothing was.

    `book` is the book in use, which the file may be no part of. Raises BookInTheWay, UnknownSetting, WrongSetting,
    NotAChoice, UnknownLanguage, WrongCountry, UnknownRegion, UnknownCurrency, what reading the file does, and
    SettingsNotWritten.
    """
    if typed is not None or name not in settings_in(path):
        name = setting_named(name)  # else one that does not exist is taken out of the file
    value = None if typed is None else checked_value(name, typed)
    if name == "backups" and isinstance(value, str) and path_typed(value).is_file():
        raise WrongSetting(name, value, "a folder, and that is a file")
    if settings_in(path).get(name) == value:
        return configured(path)
    with _held(path, book):
        others = {key: each for key, each in settings_in(path).items() if key != name}
        settings = settings_from(others if value is None else {**others, name: value}, str(path))
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
            check_country(value)
        case "currency":
            from casebook.parsing.money import read_money

            value = read_money(f"1 {value}").currency
        case "date_order":
            value = typed.strip().lower()
    settings_from({name: value or ""})
    return value or ""


def keep_settings(path: Path, text: str, before: str, book: Path) -> Configured:
    """The settings once the whole file reads so, which was edited from what it said `before`: each is looked at as if it was
    typed, and what somebody else set meanwhile is kept.

    Raises what `set_setting` does, and SettingsChangedMeanwhile.
    """
    values = settings_of(text.encode(), path)
    settings_from(values, str(path))
    for name, value in values.items():
        if name not in YES_OR_NO:
            checked_value(name, str(value))
    with _held(path, book):
        now = text_of(path)
        if now != before:
            text = _with_changes_of_others(path, text, before)
        settings = settings_from(settings_of(text.encode(), path), str(path))
        _replace(path, text)
    return Configured(path, settings)


def _with_changes_of_others(path: Path, text: str, before: str) -> str:
    """What was edited, with what was set meanwhile by somebody else. Raises SettingsChangedMeanwhile."""
    try:
        seen = settings_of(before.encode(), path)
    except NotSettings:
        seen = {}
    now, meant = settings_in(path), settings_of(text.encode(), path)
    clashes = []
    for name in sorted(name for name in {*now, *seen} if now.get(name) != seen.get(name)):
        if meant.get(name) == seen.get(name):
            text = _with_value(text, name, now.get(name))
        elif meant.get(name) != now.get(name):
            clashes.append(f"{name} is {_shown(now.get(name))} now, yours was {_shown(meant.get(name))}")
    if clashes:
        raise SettingsChangedMeanwhile(clashes)
    return text


def _shown(value: Any) -> str:
    if value is None:
        return "not set"
    return ("yes" if value else "no") if isinstance(value, bool) else f"'{value}'"


def text_of(path: Path) -> str:
    """What the file says, to be edited; every setting with what it does, yet to be set, where there is none."""
    try:
        return path.read_text(encoding="utf-8-sig", errors="replace")
    except FileNotFoundError:
        return "\n".join(f"# {what}\n# {name} = {_EXAMPLES[name]}\n" for name, what in HELP.items())
    except OSError as error:
        raise SettingsUnreadable(path, reason_of(error)) from None


def _with_value(text: str, name: str, value: Any) -> str:
    """The file with this one line changed, and everything else as it stood."""
    import tomlkit

    document = tomlkit.parse(text)
    if value is None:
        document.pop(name, None)
    else:
        document[name] = value
    return document.as_string()


@contextmanager
def _held(path: Path, book: Path) -> Iterator[None]:
    """Keep others from setting anything meanwhile. Raises BookInTheWay, SettingsNotWritten."""
    check_not_of_book(path, book)
    with ExitStack() as held:
        try:
            held.enter_context(folder_lock(make_private_folder(past_links(path).parent)))
        except OSError as error:
            raise SettingsNotWritten(path, reason_of(error)) from None
        yield


def _replace(path: Path, text: str) -> None:
    """Write the file whole; where it is a link, what that points to is written."""
    path = past_links(path)
    try:
        with building_beside(path, replace=True) as building:
            building.write_text(text, encoding="utf-8")
    except OSError as error:
        raise SettingsNotWritten(path, reason_of(error)) from None

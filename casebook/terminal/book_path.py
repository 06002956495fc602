"""Where the book is: the path that was given for it, else the one in the data folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from casebook.errors import CasebookError, UsageError
from casebook.files.given import path_typed
from casebook.parsing.settings import Settings
from casebook.terminal.own_settings import is_home_told


class NotABookName(UsageError):
    """What was given for the book is the name of no file."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        return f"'{self.name}' is not the name of a file; name one with --book or CASEBOOK_BOOK."


class NoHome(CasebookError):
    """The folder of the person's own data cannot be told, as `HOME` is empty or no whole path."""

    def __init__(self, home: str) -> None:
        self.home = home

    def __str__(self) -> str:
        return (
            f"nobody can tell where your book is, as HOME is '{self.home}'; set it, or name the book with --book PATH."
        )


def book_named(given: Optional[str], settings: Settings, environ: Mapping[str, str]) -> tuple[Path, bool]:
    """The book that was given, else that of the environment, of the settings, or of the person's folder; whether it is the last.

    Raises NotABookName, NoHome.
    """
    name = given if given is not None else environ.get("CASEBOOK_BOOK") or settings.book
    if name is None:
        if not is_home_told(environ, environ.get("XDG_DATA_HOME", "").strip()):
            raise NoHome(environ["HOME"])
        from platformdirs import user_data_path

        return user_data_path("casebook", appauthor=False) / "casebook.db", True
    if not name.strip() or name == ":memory:" or name.startswith("file:") or "://" in name:
        raise NotABookName(name)
    return path_typed(name), False

"""What the person who types has set for all their books, and where that stands."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Optional

from casebook.errors import CasebookError
from casebook.files.given import path_typed
from casebook.files.system import keeps_settings_in_home
from casebook.parsing.settings import Settings, settings_from


def is_home_told(environ: Mapping[str, str], named: str) -> bool:
    """Whether a folder of the person's own can be told: `HOME` says nothing, or a whole path, or it is `named` by one itself."""
    home = environ.get("HOME")
    return home is None or Path(home).is_absolute() or Path(named).is_absolute()


class NoSettingsFile(CasebookError):
    """Where the settings are cannot be told, as `HOME` is empty or no whole path."""

    def __str__(self) -> str:
        return "nobody can tell where your settings are, as HOME names no folder; set it, or name their file in CASEBOOK_CONFIG."


def own_settings(path: Optional[Path]) -> Settings:
    """The settings in this file; none where it is not there, or nobody can tell where it is.

    Raises NotSettings, SettingsUnreadable, UnknownSetting, WrongSetting.
    """
    if path is None or _is_missing(path):
        return Settings()  # most people have set nothing
    from casebook.files.settings_file import settings_in

    return settings_from(settings_in(path), str(path))


def _is_missing(path: Path) -> bool:
    try:
        path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return True
    except OSError:
        return False  # it is there, or may be: reading it says what is wrong
    return False


def settings_path(environ: Mapping[str, str]) -> Optional[Path]:
    """Where the settings are: `CASEBOOK_CONFIG`, else `casebook/config.toml` in the folder for such files; None without a home.

    On Linux that is told without `platformdirs`, which every command would have to import for it (a tenth of a short
    one); a test holds the two together.
    """
    named = environ.get("CASEBOOK_CONFIG", "").strip()
    if named:
        return path_typed(named)
    if not keeps_settings_in_home():
        from platformdirs import user_config_path

        return user_config_path("casebook", appauthor=False) / "config.toml"
    config = environ.get("XDG_CONFIG_HOME", "").strip()
    if not is_home_told(environ, config):
        return None
    folder = config or f"{environ.get('HOME', '~')}/.config"
    return path_typed(folder) / "casebook" / "config.toml"

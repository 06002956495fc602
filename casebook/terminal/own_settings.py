"""What the person who types has set for all their books, and where that stands."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from casebook.files.given import path_typed
from casebook.files.system import keeps_settings_in_home
from casebook.parsing.settings import Settings, settings_from


def own_settings(path: Path) -> Settings:
    """The settings in this file. Raises NotSettings, SettingsUnreadable, UnknownSetting, WrongSetting."""
    if _is_missing(path):
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


def settings_path(environ: Mapping[str, str]) -> Path:
    """Where the settings are: `CASEBOOK_CONFIG`, else `casebook/config.toml` in the folder for such files.

    On Linux that is told without `platformdirs`, which every command would have to import for it (a tenth of a short
    one); a test holds the two together.
    """
    named = environ.get("CASEBOOK_CONFIG", "").strip()
    if named:
        return path_typed(named)
    if not keeps_settings_in_home():
        from platformdirs import user_config_path

        return user_config_path("casebook", appauthor=False) / "config.toml"
    folder = environ.get("XDG_CONFIG_HOME", "").strip() or f"{environ.get('HOME') or '~'}/.config"
    return path_typed(folder) / "casebook" / "config.toml"

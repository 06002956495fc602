"""What stands in the file of a person's settings (TOML)."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Optional

from casebook.errors import CasebookError, UsageError, reason_of

LARGEST = 1 << 20
"""No file of settings has so many bytes; one that has is something else."""


class NotSettings(UsageError):
    """The file is no TOML; `line` is where it stops being that, if that is known."""

    def __init__(self, path: Path, line: Optional[int]) -> None:
        self.path, self.line = path, line

    def __str__(self) -> str:
        place = f"line {self.line} of " if self.line else ""
        return (
            f"{place}'{self.path}' cannot be read: a line there is a name, '=' and a value in quotation marks, such as "
            f'language = "nl". `casebook config edit` opens it.'
        )


class SettingsUnreadable(CasebookError):
    """The file is there, but the system does not let it be read."""

    def __init__(self, path: Path, why: str) -> None:
        self.path, self.why = path, why

    def __str__(self) -> str:
        return f"your settings in '{self.path}' could not be read: {self.why}."


def settings_in(path: Path) -> dict[str, Any]:
    """What stands in the file, by name; nothing where there is none. Raises NotSettings, SettingsUnreadable."""
    try:
        with path.open("rb") as file:
            written = file.read(LARGEST)
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except OSError as error:
        raise SettingsUnreadable(path, reason_of(error)) from None
    return settings_of(written, path)


def settings_of(written: bytes, path: Path) -> dict[str, Any]:
    """The settings, by name, that stand in what was read from this file. Raises NotSettings."""
    import tomllib

    try:
        return tomllib.loads(written.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise NotSettings(path, None) from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        line = re.search(r"line (\d+)", str(error))
        raise NotSettings(path, int(line[1]) if line else None) from None

"""The name of the time zone that the system is set to, where it says so in the one usual way."""

from __future__ import annotations

import os
from pathlib import Path

_ROOT = Path("/")
_OTHER_PLACES = ("system/bin/getprop", "var/db/zoneinfo", "etc/sysconfig/clock", "etc/conf.d/clock")


def linked_zone(root: Path = _ROOT) -> str:
    """The zone that `etc/localtime` links to (localtime(5), checked November 2026); nothing where other settings stand too.

    It is what tzlocal says, which takes a fifteenth of a command to load, and is asked where this says nothing.
    """
    name = os.path.realpath(root / "etc/localtime").partition("/zoneinfo/")[2]
    if not name or any(map(os.path.lexists, map(root.joinpath, _OTHER_PLACES))):
        return ""
    try:
        stated = (root / "etc/timezone").read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return name
    except (OSError, UnicodeDecodeError):
        return ""
    return name if stated == name else ""

"""The processes of this computer."""

from __future__ import annotations

import os
import sys


def is_running(process: int, platform: str = sys.platform) -> bool:
    """Whether there is a process of this number. Where that cannot be asked without ending it, there always is."""
    if platform == "win32":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True

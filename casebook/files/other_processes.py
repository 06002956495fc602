"""The processes of this computer."""

from __future__ import annotations

import os

from casebook.files.system import knows_owners


def is_running(process: int) -> bool | None:
    """Whether there is a process of this number; None where that cannot be asked without ending it."""
    if not knows_owners():
        # There `os.kill` ends the process, whatever the signal.
        return None
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True

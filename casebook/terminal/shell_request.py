"""Whether a shell has started casebook to ask what could be typed next, which every other start does without."""

from __future__ import annotations

import os
from collections.abc import Mapping


def shell_instruction(program: str, environ: Mapping[str, str] = os.environ) -> str:
    """What the shell asks of this program, such as `complete_bash`; nothing where no shell does."""
    return environ.get(f"_{program}_COMPLETE".upper(), "")

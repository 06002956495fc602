"""SHA-256 of short texts, by whichever of Python's two is the quicker to have done with them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

_FEW = 200
"""So few texts are digested sooner by Python's own: OpenSSL, faster with longer ones, has to be loaded first. Our own choice."""


def sha256_for(texts: int) -> Callable[[bytes], Any]:
    """The SHA-256 to take for so many texts of some hundred bytes each."""
    chosen: Callable[[bytes], Any] = _own_sha256() if texts <= _FEW else import_module("hashlib").sha256
    return chosen


@cache
def _own_sha256() -> Any:
    """Python's own SHA-256 where it has one; its `random` does without OpenSSL in the same way.

    The module may be left out of a build.
    """
    try:
        return import_module("_sha2" if sys.version_info >= (3, 12) else "_sha256").sha256
    except ImportError:
        return import_module("hashlib").sha256

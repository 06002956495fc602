"""German tells what will be with words of its own, and puts what is done at the end: see `tenses.in_german` beside it."""

from __future__ import annotations

TENSES: tuple[tuple[str, str], ...] = ()
PERFECT = None

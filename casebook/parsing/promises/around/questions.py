"""Whether a sentence of a promise asks: shall we say Monday? Nothing here raises."""

from __future__ import annotations

from collections.abc import Sequence

_OKAY = frozenset("okay ok oke alright right yeah yes ja oui si vale goed gut".split())
"""Behind a comma at the end, they ask for no more than a yes to what is told before."""
_ASKING = frozenset(
    "shall should can could would will is are do does may zal zullen kan kunnen kunt mag komt past schikt".split()
)


def is_question(first: str, last: Sequence[str]) -> bool:
    """Whether a sentence that begins and ends with these words and signs is one; not: I'll call you on Monday, okay?"""
    told = last[-3:-2] == [","] and last[-2] in _OKAY and first not in _ASKING
    return last[-1:] == ["?"] and not told

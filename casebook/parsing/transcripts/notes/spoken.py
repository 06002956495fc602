"""Who of the company spoke in a call that is told of afterwards."""

from __future__ import annotations

import re
from typing import NamedTuple

_OF_SOMEBODY = re.compile(
    r"(?P<he>mr|mister|dhr|meneer|heer|herrn?|monsieur|m|senor|sr|don)|"
    r"mrs|ms|miss|mevr|mevrouw|frau|fraulein|mme|mlle|madame|senora|sra|srta|dona"
)


class Spoken(NamedTuple):
    """Somebody of the company: the name, with their rank behind it where it was told, and the title in small letters."""

    name: str
    rank: str
    title: str = ""

    @property
    def speaker(self) -> str:
        """As a speaker is called."""
        return f"{self.name} ({self.rank})" if self.rank else self.name

    @property
    def is_he(self) -> bool | None:
        """Whether the title is a man's, or a woman's; None where there is none."""
        found = _OF_SOMEBODY.fullmatch(self.title)
        return None if found is None else found["he"] is not None

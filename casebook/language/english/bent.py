"""English words that go with a name: *the Claims Team refused*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.language.bent import BentTemplate

_PART = r"(?!the )(?:[\w&.'’-]+ ){0,3}(?:team|department|dept\.?|desk|office|unit|cent(?:re|er))\b"
"""What part of a company is called that has an article."""


class Who(BentTemplate):
    """A template in which who does something has an article, where that is a part of a company.

    >>> [Who("{who} refused").format(who=each) for each in ("Claims Team", "Guest Relations", "Mr Desker")]
    ['the Claims Team refused', 'Guest Relations refused', 'Mr Desker refused']
    """

    __slots__ = ()

    @staticmethod
    def chosen(choices: Sequence[str], value: str) -> str:  # noqa: ARG004 - it has no choices
        """The only one."""
        return choices[0]

    @staticmethod
    def joined(before: str, value: str) -> str:
        """With the article."""
        return f"{before}the {value}" if re.match(_PART, value, re.IGNORECASE) else f"{before}{value}"

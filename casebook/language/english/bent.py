"""English words that go with a name: *the Claims Team refused*."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_PART = QuickPattern(r"(?!the )(?:[\w&.'’-]+ ){0,3}(?:team|department|dept|desk|office|unit|cent(?:re|er))\b")
"""What part of a company is called that has an article."""


class Who(str):
    """A template in which `{who}` does something, or is written to or from, that has an article where it is a part of a company.

    >>> [Who("{who} refused").format(who=each) for each in ("Claims Team", "Guest Relations", "Mr Desker")]
    ['the Claims Team refused', 'Guest Relations refused', 'Mr Desker refused']
    """

    __slots__ = ()

    def format(self, *_: object, who: str, **values: object) -> str:  # type: ignore[override]
        """The template filled in."""
        return super().format(who=f"the {who}" if _PART.match(who) else who, **values)

"""German words that go with a name: *von Herrn Krüger*, *der Badwelt GmbH*."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.language.bent import BentTemplate

_COMPANY = r".* (?:GmbH|gGmbH|AG|KG|KGaA|OHG|UG|GbR|SE|eG|Genossenschaft|Gesellschaft|Bank|Versicherung|Sparkasse)\b.*"
"""A name that says that it is one of a company of a kind that is feminine."""


class ToWhom(BentTemplate):
    """A template of which the second choice is for a company that German gives an article, with *Herr* in the case that follows
    *von*, *mit* and *laut*.

    >>> ToWhom("Anruf von {who}").format(who="Herr Krüger (Kundenservice)"), ToWhom("von {who}").format(who="Herrmann")
    ('Anruf von Herrn Krüger (Kundenservice)', 'von Herrmann')
    >>> [ToWhom("Team {who:von/der} {who}").format(who=each) for each in ("Amazon", "Badwelt GmbH")]
    ['Team von Amazon', 'Team der Badwelt GmbH']
    """

    __slots__ = ()

    @staticmethod
    def chosen(choices: Sequence[str], value: str) -> str:
        """The second for a company with an article."""
        return choices[1] if re.fullmatch(_COMPANY, value) else choices[0]

    @staticmethod
    def joined(before: str, value: str) -> str:
        """With *Herrn* for *Herr*, the one word of a name that German bends, and *jemandem*, which is our own."""
        return before + re.sub(r"^jemand(?= vo[nm] )", "jemandem", re.sub(r"^Herr(?= )", "Herrn", value))


class BeforeClause(BentTemplate):
    """A template of which the second choice goes before a clause: the comma that parts it.

    >>> [BeforeClause("{after:/,} {after}").format(after=each) for each in ("nach Eingang", "nachdem es da ist")]
    [' nach Eingang', ', nachdem es da ist']
    """

    __slots__ = ()

    @staticmethod
    def chosen(choices: Sequence[str], value: str) -> str:
        """The second before *nachdem*."""
        return choices[1] if value.startswith("nachdem ") else choices[0]

    @staticmethod
    def joined(before: str, value: str) -> str:
        """As they are."""
        return f"{before}{value}"

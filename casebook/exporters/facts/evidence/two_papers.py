"""What one paper says beside what another does, in few words: neither tells anything without the other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from casebook.exporters.facts.evidence.points_back import hangs
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.exporters.wording import Wording

_TWO = QuickPattern(
    r"(?P<one>[^,;:]{3,60}?) (?:has|carries|bears|shows?|says|reads|gives|heeft|draagt|toont|vermeldt|noemt|trägt|hat|zeigt|nennt"
    r"|porte|indique|affiche|mentionne|lleva|tiene|indica|muestra|pone)"
    r" (?:(?:the|an?|de|het|een|die|das|den|eine?|le|la|une?|el) )?"
    r"(?P<says>[^,;:]*\d[^,;:]*), (?:(?:but|and|while|maar|en|terwijl|aber|und|während|mais|et|alors que|pero|y|mientras que) )?"
    r"(?P<other>(?:on|in|op|auf|sur|dans|en) (?:my|our|mijn|onze?|mein\w*|unser\w*|ma|mon|notre|mi|nuestr[oa]) [^\s,;:]+),?"
    r" (?:it (?:is|was|says|reads)|it['’]s|there is|(?:is|was) het|staat|stond|ist es|war es|steht|stand|c['’]est|c['’]était"
    r"|il y a|figure|es|era|pone|consta|figura)(?: (?:the|de|het|die|le|la|el))? (?P<figure>\S*\d\S*)"
)
"""*The report has the serial number 7C-40918, on my invoice it is 7C-49018*."""

_OF_WHOM = QuickPattern(r" (?:(?:of|from|by|van|von|vom|des|der|du|del?) |de l['’]|d['’])[^\d,]+\Z")
"""Whose paper it is, at the end."""


def two_papers(told: str, colon: str) -> list[str]:
    """`The report: serial number 7C-40918, on my invoice 7C-49018` of what both papers say; none of anything else.

    >>> two_papers("The lab's report has the number 7C-40918, on my invoice it is 7C-49018", ": ")
    ["The lab's report: number 7C-40918, on my invoice 7C-49018"]
    """
    found = _TWO.fullmatch(told)
    if found is None:
        return []
    heads = dict.fromkeys((found["one"], _OF_WHOM.sub("", found["one"])))
    return [f"{head}{colon}{found['says']}, {found['other']} {found['figure']}" for head in heads]


def forms_alone(wording: Wording, forms: Iterable[str]) -> list[str]:
    """The forms that need nothing before them; then, in fewer words, what two papers say."""
    language = wording.language
    told = [form for form in forms if not hangs(form, language.code)]
    return list(dict.fromkeys((*told, *(few for form in told for few in two_papers(form, language.colon)))))

"""What stands on a paper that only the sentence before it names: *Got their photo. The number on it ends in 7714*."""

from __future__ import annotations

from typing import TYPE_CHECKING

from casebook.exporters.facts.evidence.find_words import PAPER_NAMED
from casebook.exporters.words.typed import capitalised, inside_a_sentence
from casebook.text.quick_pattern import QuickPattern

if TYPE_CHECKING:
    from casebook.language.language import Language

_ON_IT = QuickPattern(
    r"(?P<what>(?P<article>(?:the|its|de|het|der|die|das|les?|la|el|los|las) |l['’])?[^\s,;:.]+(?: [^\s,;:.]+){0,2}?)"
    r" (?:(?:on|in) (?:it|them|there)|(?:er|daar)(?:op|in)|(?:da)?r(?:auf|in)"
    r"|(?:qui (?:est|figure) )?(?:l[àa]-)?(?:dessus|dedans)"
    r"|(?:que (?:aparece|figura|sale) )?(?:en (?:él|ella|ell[oa]s)|ahí|allí)) (?P<rest>\S.+)"
)
"""How a sentence begins that speaks of something on a paper, or on a picture, which it does not name."""

_THEIRS = QuickPattern(r"\A(?:their|his|her|hun|zijn|haar|ihre?[mnrs]?|seine?[mnrs]?|leurs?|sus?) (?:own |eigen\w* )?")
"""Whose it is, which whoever reads it would take for somebody else."""


def on_the_paper(before: str, said: str, language: Language) -> str:
    """What stands there behind the paper that the sentence before names; nothing where it names none, or this speaks of none.

    >>> from casebook.language.language import language_named
    >>> english = language_named("en")
    >>> on_the_paper("Got their photo by email", "The number on it ends in 7714, mine in 3380", english)
    'Photo: the number ends in 7714, mine in 3380'
    >>> on_the_paper("Got their letter", "The wrong seal is on it", english)
    ''
    """
    found = _ON_IT.fullmatch(said)
    named = next(filter(None, (each.search(before) for each in PAPER_NAMED)), None) if found else None
    if found is None or named is None:
        return ""
    what = found["what"] if language.nouns_have_capitals else inside_a_sentence(found["what"])
    what = f"{what[:1].lower()}{what[1:]}" if found["article"] else what
    return f"{capitalised(_THEIRS.sub('', named[0]))}{language.colon}{what} {found['rest']}"

"""Who a note begins with, before what they did and behind a colon what came of that: *Motorworks took it apart: …*, *your own
surveyor was here: …*."""

from __future__ import annotations

from casebook.exporters.words.typed import inside_a_sentence
from casebook.text.quick_pattern import QuickPattern
from casebook.text.words.courtesy_titles import TITLES

_NAME = QuickPattern(
    rf"(?i:(?:the|de|der|die|le|la|el) )?(?P<name>(?i:(?:{TITLES}|dra?|prof|m)\.? )?[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ'’-]{{2,}}(?<!['’]s))"
    r" (?=[a-zà-öø-ÿ])",
    exact=True,
)
"""A name, or a noun of a language that writes those with a capital."""

_NO_NAME = QuickPattern(
    r"(?:ihr(?:e[nmrs]?)?|sie|every(?:one|body)|some(?:one|body)|iedereen|alle[nmrs]?|jede[nmrs]?|man|tous|tout|toutes?|todos?|todas?)"
)
"""A word with the capital of a sentence, or of somebody who is spoken to, that is nobody's name."""

_WHOSE = (
    r"(?:my|our|your|their|his|her|mijn|onze?|jullie|uw|hun|zijn|haar|meine?|unsere?|ihre?|seine?|mon|ma|notre|votre|leur|son|sa|mi"
    r"|nuestr[oa]|vuestr[oa]|su)"
)
_OWN = r"(?: (?:own|eigen|eigene[rs]?|propre|propi[oa]))?"
_DID = (
    r"(?:came|was|has|had|looked|took|measured|checked|inspected|opened|tested|visited|weighed|kwam|is|heeft|keek|mat|opende|testte|woog"
    r"|kam|war|hat|ist|maß|sah|schaute|prüfte|öffnete|est|a|était|avait|vino|ha|había|estuvo|miró|midió|abrió|revisó|comprobó|pesó)"
)
_OF_SOMEBODY = QuickPattern(rf"(?P<who>{_WHOSE}{_OWN}(?: [^\W\d_][\w'’-]+){{1,2}}?) {_DID}\b")
"""Somebody who has no name there, by whose they are: *my plumber*, *Ihr eigener Gutachter*."""


def who_did_it(head: str) -> str:
    """Who it was, as it stands before a colon; nothing where that is nobody who can be known by it.

    >>> who_did_it("Motorworks took it apart"), who_did_it("Ihr eigener Gutachter war da"), who_did_it("Ihr habt es gesehen")
    ('Motorworks', 'Ihr eigener Gutachter', '')
    """
    if found := _OF_SOMEBODY.match(head):
        return found["who"]
    found = _NAME.match(head)
    name = found["name"] if found else ""
    return "" if _NO_NAME.fullmatch(name) or inside_a_sentence(name) != name else name

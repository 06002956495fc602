"""What somebody in a hurry types of a contact that is just over: just now, zonet, vorhin, à l'instant, hace un momento.

Read at the beginning of a typed date and nowhere else: in a sentence, `net` and `eben` say much besides. Nothing here raises.
"""

from __future__ import annotations

import re

from casebook.parsing.dates.date_parts import Named, Now, Part
from casebook.text.folding import folded

_AT_PRESENT = (
    "right now|at the moment|op dit moment|gerade jetzt|genau jetzt|im moment|maintenant|en ce moment|ahora|ahora mismo|"
    "en este momento"
)
_JUST_NOW = (
    "just now|a moment ago|moments ago|a second ago|a sec ago|"
    "nu net|zonet|daarnet|daarjuist|zojuist|zopas|zo net|een moment geleden|een ogenblik geleden|"
    "gerade eben|eben gerade|soeben|vor einem moment|vor einem augenblick|"
    "à l'instant|a l'instant|il y a un instant|il y a un moment|y a un instant|a l'instant meme|"
    "hace un momento|hace un instante|hace nada|justo ahora|recien|ahorita"
)
_BESIDE_A_TIME = "just|net|eben|gerade|grade"
"""What tells nothing alone: it may be the beginning of anything."""
_EARLIER_TODAY = (
    "earlier today|earlier|eerder vandaag|daarstraks|vandaag eerder|vorhin|heute schon|tout à l'heure|tout a l'heure|"
    "plus tôt aujourd'hui|hace un rato|hoy mas temprano"
)


def _one_of(phrases: str) -> str:
    known = sorted({folded(phrase) for phrase in phrases.split("|")}, key=lambda phrase: -len(phrase))
    return "|".join(map(re.escape, known))


_PRESENT = re.compile(_one_of(_AT_PRESENT))
_LATELY = re.compile(
    rf"(?:(?P<now>{_one_of(_JUST_NOW)})|(?:{_one_of(_EARLIER_TODAY)})|(?P<beside>{_one_of(_BESIDE_A_TIME)}))"
    r"(?=$|[\s,])"
)


def now_typed(typed: str) -> Part | None:
    """The present, where that is all that was typed: right now, maintenant, ahora mismo."""
    return Now(1) if _PRESENT.fullmatch(_plain(typed)) else None


def lately_typed(typed: str) -> tuple[Part, str] | None:
    """What was typed of the last minutes or hours, and the date without it: the present; today, beside a time or for *earlier*.

    Of how long ago *earlier* is, it says nothing: no time of day is made of it.
    """
    found = _LATELY.match(_plain(typed))
    if found is None:
        return None
    rest = typed.strip()[found.end() :].strip(" ,")
    if found["beside"] and not rest:
        return None
    return (Now(1) if found["now"] and not rest else Named(1, 0)), rest


def _plain(typed: str) -> str:
    return folded(typed.strip()).replace("’", "'")

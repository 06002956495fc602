"""Who else is named in a sentence of a call that is told: somebody's superior, `then her supervisor, Tom Lee`, with the rank, and
who says something behind a comma."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.names import CAPITAL, NAMED, rank_in
from casebook.parsing.transcripts.notes.calls import CARRIERS, SAID
from casebook.parsing.transcripts.words import in_any, pattern
from casebook.text.words.courtesy_titles import TITLES
from casebook.text.words.joining_words import AND_OR_BUT

_OF_THEM = (
    "his|her|their|the|a|zijn|haar|hun|de|een|seine?[nmr]?|ihre?[nmr]?|der|die|dem|den|eine[nmr]?|son|sa|leur|le|la|une?|su|el|"
    "la|una?"
)
"""What stands before a rank that is not the person's own superior's."""

_THEN = (
    r"then|next|and|after that|later|with|to|by|daarna|toen|vervolgens|en|met|naar|door|dann|danach|anschliessend|und|mit|zu|an|"
    r"puis|ensuite|apres|et|avec|a|par|luego|despues|y|con|"
    "got|fetched|fetches|brought in|called in|haalde|haalt|riep|roept|holte|holt|rief|ruft|appele|appelle|cherche|llamo|llama|"
    "aviso|avisa|trajo|asked for|vroeg naar|passe"
)
"""What stands before them where they were spoken to as well, and not only named."""

_TO = "to|with|met|naar|mit|an|zu|avec|a|con"
"""Before a rank alone: `verbond me door met teamleider Joost`."""

_CERTAIN = "called|named|a certain|genaamd|ene|een zekere|namens|une? certaine?|nommee?|una? tal|llamad[oa]"

_BOSS = "boss|baas|chefin|chef|cheffe|jef[ea]"
"""What a superior is called whose rank nobody tells."""

_COURTESY = rf"(?:(?:{TITLES}|dr|prof|miss|m|dona?)\.? )*"

_ENDS = re.compile(
    r"\s*(?:[.,;:()]|$|(?:who|die|wie|qui|que|quien|der|and|en|und|et|y|erbij|bij|dazu|hinzu|ran|in|on|over|at|aan|an)\b)"
)
"""What stands behind the name of somebody of whom nothing is told that they only will do."""

_ANOTHERS = re.compile(rf"\b(?:{_THEN}|his|her|their|zijn|haar|hun|seine?[nmr]?|ihre?[nmr]?|son|sa|leur|su)\b")


def superiors_in(sentence: str) -> Iterator[tuple[str, str]]:
    """The names of those whom a sentence tells of as somebody's superior who spoke next, each with the rank."""
    small = plain(sentence)
    ranks = f"{in_any('supervisor')}|{in_any('manager')}|{_BOSS}"
    ranked = pattern(
        rf"(?:(?:\b(?:{_THEN})|[,.;:]|^) ?(?:{_OF_THEM}) |\b(?:{_TO}) )(?P<rank>{ranks})\b,? (?:(?:{_CERTAIN}) )?{_COURTESY}"
    )
    for place in ranked.finditer(small):
        name = re.match(NAMED, sentence[place.end() :])
        if name and _ENDS.match(plain(sentence[place.end() + name.end() :])):
            yield name["name"].strip(), "supervisor" if re.fullmatch(_BOSS, place["rank"]) else place["rank"]


def rank_ahead(small: str) -> str:
    """The rank that words in small letters before a name tell: of whose superior nobody tells the rank, that of one.

    >>> rank_ahead("hat mich an ihre teamleiterin durchgestellt, "), rank_ahead("le pido que me pase con su jefa y se pone, ")
    ('teamleiterin', 'supervisor')
    """
    return rank_in(small) or ("supervisor" if re.search(rf"\b(?:{_OF_THEM}) (?:{_BOSS})\b", small) else "")


def says_within(sentence: str) -> re.Match[str] | None:
    """The place of the name of who says something within a sentence, and is no carrier: `called them, Maria said`."""
    for place in re.finditer(rf"(?:[,;:–-]|\b(?:{AND_OR_BUT})) (?={CAPITAL})", sentence):
        found = re.compile(rf"{NAMED} ").match(sentence, place.end())
        behind = plain(sentence[found.end() :]) if found else ""
        if found and pattern(rf"(?:{SAID})\b").match(behind) and not pattern(CARRIERS).match(plain(found["name"])):
            return found
    return None


def beside(behind: str) -> str:
    """What stands right behind a name and may tell a rank: `(team leader)`, `, supervisor`; not that of another."""
    found = re.match(r"\s*[(,]\s*((?:[^\s,.;)]+\s?){1,3})", behind)
    words = plain(found[1]) if found else ""
    return "" if _ANOTHERS.search(words) else words

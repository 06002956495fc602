"""Whether the company refuses something in what it says: not in what it only supposes, and not where it calms a fear.

Patterns over text in small letters without accents, for any language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.promises.promise_kinds import kinds_named_in
from casebook.parsing.transcripts.clauses.clauses_said import Clauses
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.refused.plain_refusals import refuses_plainly, was_rejected
from casebook.parsing.transcripts.refused.spared import is_feared, is_no_refusal, without_doubts
from casebook.parsing.transcripts.refused.things_refused import is_no_promise_of, refuses_a_thing

_NOT_EN = (
    r"(?:can't|cannot|can not|couldn't|could not|won't|will not|don't|do not|doesn't|does not|didn't|did not|isn't|is not|aren't|"
    r"are not|wasn't|weren't|haven't|hasn't|(?:'re|'m|'s|am) not)"
)
_UP_TO = (
    r"(?![^.;,]*\b(?:kan|kunnen|zal|zullen|mag|mogen|kann|konnen|werde|werden) (?:ik|we|wij|ich|wir)\b)[^.;,]{0,40}?\b"
)
"""What stands between a condition and what is denied in it: no clause behind it, which begins with its verb."""

_SUPPOSED = re.compile(
    rf"\b(?:if|when|whenever|whether|unless|in case|should) (?:[a-z]+|(?:the|your|our|an?|this|that|any) (?:\w+ ){{0,2}}\w+?) ?"
    rf"{_NOT_EN}|"
    rf"\b(?:als|wanneer|indien|mocht\w*|tenzij) {_UP_TO}(?:niet|geen)(?: (?:kunnen|kan|mogen|lukt|lukken|willen))?\b|"
    rf"\b(?:wenn|falls|sofern|sollte\w*|ob) {_UP_TO}(?:nicht|kein\w*)\b[^.,;]*|"
    r"\b(?:si |s'|quand |lorsque |au cas ou |dans le cas ou )(?![^.;,]* (?:je|nous|on) (?:ne |n'))[^.;,]{0,30}?\b(?:ne |n')"
    r"[^.;,]{0,25}?\b(?:pas|plus|aucune?)\b|"
    r"\b(?:si|cuando|en caso de que|por si) (?:(?:el|la|los|las|su|tu|nuestr[oa]) \w+ )?no\b(?: \w+){1,2}"
)
"""What something hangs on that may not be: `If we can't repair it we'd replace it`."""

_NOTHING_TO_GIVE = re.compile(
    r"\b(?:not|n't|nothing|never|no(?: \w+){1,3})(?: (?:something|anything|a thing|one|much|more|else|"
    r"really))*(?: that| which)? (?:i|we)(?: can|'m able|'re able| am able| are able|'m allowed|'re allowed| could)\b|"
    r"\b(?:niets|niks|niet (?:iets|een \w+))(?: \w+)?,? (?:wat|dat|waar)? ?(?:ik|we|wij) (?:\w+ ){0,3}(?:kan|kunnen|mag|mogen)\b|"
    r"\b(?:nichts|nicht etwas|keine? \w+),? (?:was|das|die|den) (?:ich|wir) (?:\w+ ){1,4}(?:kann|konnen|darf|durfen)\b|"
    r"\b(?:pas (?:quelque chose|une? \w+)|rien|aucune? \w+) (?:que |qu')(?:je |nous |on )(?:\w+ )?"
    r"(?:peux|peut|pouvons|puisse|puissions)\b|"
    r"\b(?:no es (?:algo|una? \w+)|nada|ningun[oa]? \w+) que (?:(?:le|te|les|os|lo|la) )*(?:pueda|podamos|puedo|podemos)\b"
)
"""That there is nothing of the kind that somebody can give: `That's not something I can offer you`."""

_SAYS_NOT = re.compile(
    r"\b(?:promise|guarantee|say|tell|know|confirm|beloven|garanderen|zeggen|versprechen|garantieren|sagen|promettre|garantir|dire|"
    r"prometer|garantizar|decir|asegurar)\w*"
)
_UNABLE = re.compile(
    r"\b(?:i|we)(?: can't| cannot| can not|'m not able|'re not able)\b|\b(?:ik|we|wij) (?:kan|kunnen)\b|"
    r"\b(?:kan|kunnen|kann|konnen) (?:ik|we|wij|ich|wir)\b|\b(?:ich|wir) (?:kann|konnen)\b|"
    r"\bne (?:peux|pouvons)\b|\bno (?:(?:le|te|se|les|os|lo|la|los|las) )*(?:puedo|podemos)\b"
)
"""Who is not able to do something calms nobody."""

_LONGEST_ANSWER = 6
"""With more words than so many, it is no bare answer. Our own choice."""


def without_supposed(small: str) -> str:
    """Words in small letters without what is only supposed not to be.

    >>> without_supposed("if we can't repair it we'd replace it"), without_supposed("we can't repair it if it's wet")
    (" repair it we'd replace it", "we can't repair it if it's wet")
    """
    return _SUPPOSED.sub("", small)


def refuses(says: Clauses, small: str, heard: Sequence[str]) -> bool:
    """Whether a clause in small letters refuses something; `heard` is what the person said before, the last of it last."""
    if small.endswith("?"):
        return False
    said = without_supposed(small)
    if is_no_promise_of(said):
        return True
    left = without_doubts(said)
    if not (refuses_plainly(left) or refuses_a_thing(left) or was_rejected(left) or _denies(says, left)):
        return False
    return not (is_no_refusal(said) or _calms(said, heard))


def _denies(says: Clauses, small: str) -> bool:
    return says.negated(small) and (says.has("refuses", small) or _NOTHING_TO_GIVE.search(small) is not None)


def _calms(small: str, heard: Sequence[str]) -> bool:
    """Whether it is no more than a no to what the person fears will be: `They won't.`"""
    answer = re.split(r"[.,;:!]", re.sub(r"^\W*(?:no|nee|nein|non)\b\W*", "", small), maxsplit=1)[0]
    if not heard or not is_feared(plain(heard[-1])):
        return False
    is_more = _SAYS_NOT.search(answer) or _UNABLE.search(answer) or kinds_named_in(answer)
    return len(answer.split()) <= _LONGEST_ANSWER and not is_more

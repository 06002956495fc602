"""A thing that is promised *in writing*, or *confirmed by email*: that one hears of it so is not what is promised."""

from __future__ import annotations

import re

_CONFIRMED = r"(?:confirmed|bevestigd|bestatigt|confirmee?s?|confirmad[oa]s?)"
_WRITTEN = (
    r"(?:in writing|schriftelijk|schriftlich|par ecrit|por escrito|by (?:e ?)?mail|per (?:e ?)?mail|par (?:e ?)?mail)"
)
_IN_WRITING = re.compile(
    rf"^ (?P<thing>(?:[^ ]+ ){{2,}}?)(?:{_CONFIRMED}(?: {_WRITTEN})?|{_WRITTEN}(?: {_CONFIRMED})?) "
)
"""The words before it, folded and with a blank on each side."""

_AN_ANSWER = re.compile(
    r" (?:answers?|reply|replies|replied|decision|letter|response|respond\w*|confirm\w*|statement|reasons?|outcome|it|that|this"
    r"|them|everything|i|you|we|they|he|she|who|write\w*|put|get|hear\w*|say|says|antwoord\w*|besluit|beslissing|brief|bevestig\w*|het"
    r"|dat|dit|alles|ik|je|u|ze|zij|hij|schrijf\w*|hoort|antwort\w*|bescheid|entscheidung|schreiben|bestatig\w*|es|das|ich|sie|er"
    r"|schreib\w*|hort|horen|reponse|decision|courrier|lettre|repond\w*|ca|cela|je|vous|il|elle|on|respuesta|decision|carta"
    r"|contest\w*|respond\w*|lo|esto|todo|yo|usted|ellos) "
)
"""Found where an answer itself is promised, or somebody who gives one."""


def is_promised_in_writing(words: list[str]) -> bool:
    """Whether another thing than an answer is promised, of which one hears in writing.

    >>> is_promised_in_writing("a release from the contract confirmed in writing within 5 days".split())
    True
    >>> is_promised_in_writing("she confirms in writing by friday".split())
    False
    """
    found = _IN_WRITING.match(f" {' '.join(words)} ")
    return found is not None and _AN_ANSWER.search(f" {found['thing']}") is None

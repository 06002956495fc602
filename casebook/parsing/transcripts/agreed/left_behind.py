"""What the person left with the company: by saying where it is they ask for it. Patterns over text in small letters."""

from __future__ import annotations

import re

_LEFT_BEHIND = re.compile(
    r"\b(?:i|we)(?:'ve| have|'ve)? (?:left|forgot(?:ten)?) (?:my|our|a|the) [^.;!?]*\b(?:in|at|on|with|behind|under)\b|"
    r"\bmy [^\W_]+(?: [^\W_]+)? (?:is|are|must be|might be|may be)(?: \w+)? still (?:in|at|with|on)\b|"
    r"\b(?:mijn|mn|ons|onze) [^\W_]+ (?:ligt|liggen|hangt|staat|is)(?: [^\W_]+){0,2} nog (?:in|op|bij|aan)\b|"
    r"\b(?:mijn|mn|ons|onze) [^\W_]+(?: [^.;!?]*)? (?:laten liggen|vergeten)\b|"
    r"\b(?:mein\w*|unser\w*) [^\W_]+ (?:liegt|liegen|hangt|steht|ist)(?: [^\W_]+){0,2} noch (?:in|im|auf|bei|an|unter)\b|"
    r"\b(?:mein\w*|unser\w*) [^\W_]+(?: [^.;!?]*)? (?:liegen ?(?:ge)?lassen|vergessen)\b|"
    r"\b(?:j'ai|nous avons|on a) (?:oublie|laisse) (?:mon|ma|mes|nos|notre|un|une) \w+|"
    r"\b(?:me|nos) (?:deje|dejamos|olvide|he dejado|hemos dejado)\b(?: [^\W_]+){1,3}"
)
"""What the person left with the company, which is asked for by saying so."""


def is_left_behind(small: str) -> bool:
    """Whether words in small letters say that a thing of the person's is still with the company.

    >>> is_left_behind("mein ladekabel liegt vermutlich noch in zimmer 214"), is_left_behind("my bill is still wrong")
    (True, False)
    """
    return _LEFT_BEHIND.search(small) is not None


_LOOKS = re.compile(r"\b(?:look|search|check|zoek|kijk|such|schau|nachfrag|cherch|regard|busc|mir)\w*\b")


def looks_for_it(small: str) -> bool:
    """Whether words in small letters only look for what was left."""
    return _LOOKS.search(small) is not None

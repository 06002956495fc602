"""What a refusal is of that names it by a pronoun, or by nothing: what the person asked right before.

`And compensation? – That's not something we can do.` In the five languages.
"""

from __future__ import annotations

import re

from casebook.parsing.promises.promise_kinds import kinds_named_in
from casebook.parsing.sums import money_in
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.taking_back import is_thanks
from casebook.text.sentences import sentences

_LONGEST, _LEAST, _LEAST_ASKED = 120, 4, 2
"""A longer line tells a story, and a shorter one, or question, names nothing. Our own choice, in characters and in words."""

_REGRETS = (
    r"(?:no|nee|nein|non|nope|ah|oh|ok|sorry|unfortunately|sadly|i'm afraid|i'm sorry|helaas|leider|malheureusement|"
    r"desolee?|pardon|"
    r"perdon|lo siento|lamentablemente|desgraciadamente|me temo que|je crains que|je suis desolee?|ik vrees dat|ich furchte|"
    r"tut mir leid)"
)
_NAMED = r"\W*(?:el|la|los|las|su|sus|un|una|respecto|en cuanto|sobre|le|les|l'|vos|votre|un|une|cette|ces|pour)\b"
"""How a clause begins that names its thing before the pronoun that stands for it: `La penalización no se la podemos quitar`."""

_POINTS = re.compile(
    rf"\W*(?:{_REGRETS}[,.!]? )*(?:but |maar |aber |mais |pero )?(?:(?:it|that|this|those|these|dat|die|dit|deze|das|"
    rf"diese\w?|den|"
    r"ca|cela|ce|c'est|ceux-la|celles-la|eso|esto|es[oa]s?)(?:'s|\b)(?! (?:\w*(?:kosten|geld|bedrag)|kosten|betrag)\b))|"
    rf"(?!{_NAMED}).*\bne (?:pouvons|peux|peut|pourrons|pourrai) (?:malheureusement )?pas (?:vous )?(?:les?|la|l'|en)\b|"
    rf"(?!{_NAMED}).*\bno (?:se )?l[oa]s? (?:podemos|puedo|vamos)\b|"
    r".*\b(?:can't|cannot|can not|won't|don't|unable to|not able to) (?:do|offer|give|refund|pay|cover) (?:you )?"
    r"(?:it|that|this|those|them|so)\b"
)
"""How a refusal begins, or what stands in it, that only points at a thing."""

_BARE = re.compile(rf"\W*(?:{_REGRETS}\W*)+")
_FEW = 6
"""A no with so few words names nothing. Our own choice."""


def asked_of(refused: str, heard: str) -> str:
    """What the person asked in what was heard right before a refusal that names nothing itself; else nothing.

    >>> asked_of("Unfortunately that's not something we can do", "and compensation for the day off?")
    'and compensation for the day off?'
    >>> asked_of("The postage is non-refundable", "and the postage?"), asked_of("That's not possible", "thanks")
    ('', '')
    """
    small, asked = plain(refused), question_in(heard)
    if not asked or kinds_named_in(small) or money_in(refused):
        return ""
    is_bare = _BARE.match(small) is not None and len(small.split()) <= _FEW
    return asked if _POINTS.match(small) or is_bare else ""


def question_in(heard: str) -> str:
    """The last question of what the person said, or the last sentence where it asks none."""
    said = [each.strip() for line in heard.splitlines() for each in sentences(line) if each.strip()]
    asked = next((each for each in reversed(said) if each.endswith("?")), said[-1] if said else "")
    least = _LEAST_ASKED if asked.endswith("?") else _LEAST
    is_one = least <= len(asked.split()) and len(asked) <= _LONGEST
    return asked if is_one and not is_thanks(plain(asked)) and not set("[]“”") & set(asked) else ""

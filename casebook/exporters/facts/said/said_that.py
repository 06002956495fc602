"""What somebody said, where it was written down as a clause: *that she calls back*, *he said the van was full*."""

from __future__ import annotations

import re

from casebook.exporters.words.whoever import WHOEVER
from casebook.text.quick_pattern import QuickPattern

_LEAST_SAID = 3
"""What is left in fewer words is no sentence. Our own choice."""

SAID_THAT = QuickPattern(
    r"(?:that (?!is\b|was\b)|dat (?:ik|ze|zij|hij|het|er|de|we|wij|mijn|ons|onze|u|je|jullie|een|geen|alles"
    r"|dit|die|dat)\b|dass |que (?!pasa\b|sí\b)|qu['’](?:ils?|elles?|on|il|aucune?)\b)"
)
"""How a text begins that was written down from the word for what was said on."""

_SAYS = QuickPattern(
    r"(?:he|she) (?:said|says|claimed|claims|(?:told|tells) me)[,:]? (?!(?:to|so|nothing|off)\b"
    r"|(?:yes|no)(?:[.,;:!]|$| to\b| and\b| but\b))"
    r"|(?:hij|zij|ze) (?:(?:zei|zegt|vertelde|vertelt)(?: (?:tegen )?(?:me|mij|ons))?|beweer(?:t|de)):? (?=dat\b)"
    r"|(?:hij|zij|ze) (?:zei|zegt|beweer(?:t|de)):? "
    r"|(?:er|sie) (?:(?:sagt|sagte|erklärte?)(?: (?:mir|uns))?|behauptete?|hat (?:(?:mir|uns) )?gesagt"
    r"|teilte (?:mir|uns) mit)[,:] "
    r"|(?:il|elle) (?:(?:m['’]|nous )?a (?:dit|affirmé|assuré|expliqué|répondu)|(?:me |nous )?(?:dit|affirme)"
    r"|prétend|disait) (?=qu)"
    r"|(?:él |ella )?(?:me |nos )?(?:ha dicho|dijo|dice|afirma|afirmó|aseguró|explicó|respondió) (?=que\b)"
)
"""How a text begins that says of whoever said it that they did."""

_CLAUSE = QuickPattern(r"(?:that|dat|dass|que)\b|qu['’]")


def without_says(said: str) -> str:
    """`the van was full` of *she said the van was full*: who said so is told before it. What is no sentence without it stays."""
    found = _SAYS.match(said)
    rest = said[found.end() :] if found else said
    is_clause = _CLAUSE.match(rest) is not None and not SAID_THAT.match(rest)
    return said if is_clause or len(rest.split()) < _LEAST_SAID else rest


_WHOEVER = {code: (QuickPattern(rf"{begins}\S"), that) for code, (begins, that) in WHOEVER.items()}


def with_that(code: str, said: str) -> str:
    """`that she sees it` of *she sees it*, which goes on behind who said so: behind a colon it would be of somebody else. Any
    other words, and a question, as they are."""
    begins, that = _WHOEVER.get(code, (None, ""))
    is_theirs = begins is not None and begins.match(said) is not None and not said.rstrip().endswith("?")
    return f"{that}{said[:1].lower()}{said[1:]}" if is_theirs else said


def said_less(code: str, colon: str, told: str, said: str, end: str) -> str:
    """What is `told` with just the end of what was `said` in it: behind a colon where that is no clause of its own.

    >>> said_less("en", ": ", "Kay said that she sees it, refund by 5 May", "she sees it, refund by 5 May", "refund by 5 May")
    'Kay said: refund by 5 May'
    """
    that, less = with_that(code, said), with_that(code, end)
    head, behind, rest = told.partition(f" {that}")
    if that == said or not behind:
        return told.replace(said, end)
    return f"{head.removesuffix(',')}{colon if less == end else ' '}{less}{rest}"


def said_undated(told: str, said: str, day: str) -> str:
    """What is `told` without the day on which it was `said`, which stands before that; all of it where there is none.

    >>> said_undated("Pablo me dijo el 25 de septiembre: llega el 2 de octubre", "llega el 2 de octubre", "25 de septiembre")
    'Pablo me dijo: llega el 2 de octubre'
    """
    head, behind, rest = told.partition(said)
    return f"{re.sub(rf' (?:on|op|am|le|el) {re.escape(day)}', '', head, count=1)}{behind}{rest}" if behind else told

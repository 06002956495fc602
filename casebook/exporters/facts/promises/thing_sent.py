"""A thing that is promised to be sent by a day: without the day, that it is sent hangs in the air."""

from __future__ import annotations

from casebook.text.quick_pattern import QuickPattern

_THAT_WAS_SENT = QuickPattern(
    r"\A(?P<thing>(?!.*\b(?:is|are|be|been|was|were|gets?|got|has|have|will|to|wordt|worden|is|zijn|wird|werden|wurde|ist|sind"
    r"|sera|seront|est|sont|été|serán?|es|son|fue|i|we|they|he|she|it|you|ik|wij|we|ze|hij|ich|wir|sie|er|je|on|ils?|elles?|yo|and|en"
    r"|und|et|y)\b)\S+ .*\S) (?:sent(?: out)?|shipped|posted|dispatched|mailed|verzonden|verstuurd|opgestuurd|versandt"
    r"|verschickt|versendet|zugesandt|zugeschickt|abgeschickt|envoyée?s?|expédiée?s?|postée?s?|enviad[oa]s?|expedid[oa]s?"
    r"|mandad[oa]s?)\Z"
)
"""A thing, and no sentence, behind which stands that it is sent."""


def without_that_it_is_sent(thing: str) -> str:
    """`a new lamp` of *a new lamp sent* (before 4 May); all of any other words.

    >>> without_that_it_is_sent("un robot neuf envoyé"), without_that_it_is_sent("it is sent")
    ('un robot neuf', 'it is sent')
    """
    return _THAT_WAS_SENT.sub(r"\g<thing>", thing)

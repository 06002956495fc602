"""A visit that is put on another day: its day is said not to do, or was missed and somebody comes on a later one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from casebook.parsing.dates.date_words import named_days, numbered
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.visits import VISITS
from casebook.records.vocabularies import Promised

if TYPE_CHECKING:
    from casebook.parsing.transcripts.standing import Made

_LEAST = 4
"""A shorter word names no day. Our own choice."""

_NOT_THEN = re.compile(
    r"\b(?:can't|cant|cannot|can not|won't|wont|couldn't|not able to|unable to|not going to) (?:be able to )?"
    r"(?:do|make|manage|come|be there|get there|get to you|get out)(?: it)?(?: out)?(?: on| for| by)? (?P<day>\w+)(?! or )"
)

_FALLS = (
    r"\b{day}\b(?: \w+){{0,2}}? (?:(?:won't|wont|will not|isn't|is not|can't|cant|cannot|doesn't|does not)(?: \w+){{0,2}}? "
    r"(?:work|happen|possible|do|good|manage|make|come)|is (?:now |already )?(?:full|no good|booked up|gone))\b|"
    r"\b{day}\b(?: \w+){{0,2}}? (?:gaat|kan|kunnen|lukt|redt|redden|haalt|halen|zit|is)(?: \w+){{0,3}}? (?:niet|vol|niks|geen)\b|"
    r"\b(?:gaat|kan|kunnen|lukt|redt|redden|haalt|halen)(?: \w+){{0,3}}? {day}(?: \w+){{0,2}}? niet\b|"
    r"\b{day}\b(?: \w+){{0,2}}? (?:geht|klappt|kann|konnen|schafft|schaffen|passt|ist)(?: \w+){{0,3}}? "
    r"(?:nicht|voll|belegt|nichts)\b|"
    r"\b(?:geht|klappt|kann|konnen|schafft|schaffen|passt)(?: \w+){{0,3}}? {day}(?: \w+){{0,2}}? nicht\b|"
    r"\b{day}\b,?(?: \w+){{0,2}}? (?:n'est|ne \w+|c'est)(?: \w+){{0,2}}? (?:pas|plus|complet)\b|"
    r"\b{day}\b(?: ya)? (?:no (?:\w+ ){{0,2}}?(?:puede|pueden|podemos|puedo|posible|poder|llega|llegan|llegamos)|"
    r"(?:esta|queda|va) (?:ya )?(?:completo|lleno))\b"
)
"""That a day does not do, as what is said of it, in any language: `vrijdag gaat niet lukken`."""


def denies_the_day_of(small: str, promised: str) -> bool:
    """Whether words in small letters say that nobody comes on the day that a promise names.

    >>> denies_the_day_of("i can't do friday", "I'll come on Friday"), denies_the_day_of("friday is full", "I'll come on Friday")
    (True, True)
    >>> denies_the_day_of("friday is full", "I'll come on Monday")
    False
    """
    found, then = _NOT_THEN.search(small), plain(promised)
    if found is not None and len(found["day"]) >= _LEAST and found["day"] in then:
        return True
    days = [word for word in re.findall(r"[^\W\d_]+", then) if word in numbered("WEEKDAYS") or word in named_days()]
    return any(re.search(_FALLS.format(day=day), small) for day in days)


_COMES_ANEW = re.compile(
    r"\b(?:(?:he|she|they|we|someone|somebody|i)(?:'ll| will|ll)? (?:\w+ )?(?:be (?:with you|there|out|round|over|at yours)|come|"
    r"comes|"
    r"call|pop|pass|get to you|make it)|(?:hij|zij|ze|we|wij|iemand)(?: \w+)? (?:komt|komen|staat|staan|is er)|"
    r"(?:komt|komen|staat|staan) (?:hij|zij|ze|we|wij|er iemand|iemand)|"
    r"(?:er|wir|jemand)(?: \w+)? (?:kommt|kommen|ist|sind|schaut|schauen)|(?:kommt|kommen) (?:er|wir|jemand)|"
    r"(?:il|elle|on|nous|quelqu'un)(?: \w+)? (?:passe\w*|vien(?:t|dra)|venons|viendrons|sera|serons|passerons)|"
    r"(?:ira|iremos|va|vamos|pasara|pasaremos|pasa|vendra|viene|acudira|ira alguien)\b)"
)
"""That somebody comes, whom nothing but a word that stands for them names."""

_ONCE_MORE = re.compile(
    r"\b(?:again|also|too|as well|ook|nog een keer|auch|noch einmal|aussi|encore une fois|tambien|otra vez)\b"
)
"""What makes it another visit beside the first."""


def comes_anew(made: Made, standing: Sequence[Made], today: str) -> bool:
    """Whether somebody comes later who was to come by now: the visit that was promised last was missed, and is on that day.

    `today` is the day on which it is said, and the last of those `standing` the visit.
    """
    last = standing[-1] if standing else None
    if last is None or last.due is None or made.due is None or last.kind not in VISITS:
        return False
    small = plain(made.text)
    is_missed = last.due <= today < made.due
    is_somebody = _COMES_ANEW.search(small) is not None and not _ONCE_MORE.search(small)
    return is_missed and is_somebody and made.kind in (Promised.OTHER, Promised.DELIVERY)

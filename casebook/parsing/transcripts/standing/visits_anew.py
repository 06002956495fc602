"""A visit that was missed, where somebody comes on a later day instead."""

from __future__ import annotations

import re
from collections.abc import Sequence

from casebook.parsing.transcripts.clauses.visits import VISITS
from casebook.parsing.transcripts.decoding import plain
from casebook.parsing.transcripts.standing.made import Made
from casebook.records.vocabularies import Promised

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


def somebody_comes(small: str) -> bool:
    """Whether words in small letters say that somebody comes, whom only a word that stands for them names; not once more.

    >>> somebody_comes("he'll be there on friday"), somebody_comes("it will be with you on friday")
    (True, False)
    """
    return _COMES_ANEW.search(small) is not None and not _ONCE_MORE.search(small)


def comes_anew(made: Made, standing: Sequence[Made], today: str) -> bool:
    """Whether somebody comes later who was to come by now: the visit that was promised last was missed, and is on that day.

    `today` is the day on which it is said, and the last of those `standing` the visit.
    """
    last = standing[-1] if standing else None
    if last is None or last.due is None or made.due is None or last.kind not in VISITS:
        return False
    is_missed = last.due <= today < made.due
    return is_missed and somebody_comes(plain(made.text)) and made.kind in (Promised.OTHER, Promised.DELIVERY)


_CHANGES_IT = re.compile(
    r"\W*(?:(?:ok|okay|so|then|no problem|right|oke|dan|goed|prima|gut|dann|alles klar|bon|alors|d'accord|donc|pues|vale|"
    r"entonces|bueno|bien)[ ,.]+){0,2}"
    r"(?:(?:i'll|i will|let me|we'll) (?:change|swap|switch) (?:it|that)|"
    r"(?:verander|wijzig|ruil|verzet) ik (?:het|dat|die|hem)(?: om)?|"
    r"ich (?:andere|tausche|verlege) (?:das|es|ihn)|(?:andere|tausche|verlege) ich (?:das|es|ihn)|je (?:le|la|vous le) change|"
    r"(?:(?:se|te) )?l[oa] cambi(?:o|amos))(?: (?:for you|then|voor je|voor u|fur sie|para usted))?\W*"
)
"""That something is changed, and nothing else: what, only the talk tells."""


def changes_the_day(made: Made, standing: Sequence[Made]) -> bool:
    """Whether a promise only says that it is changed, right behind a visit with its day: that is the day's, and no thing's."""
    last = standing[-1] if standing else None
    if last is None or last.due is None or made.due is not None or made.turn - last.turn > _NEAR:
        return False
    is_visit = last.kind in (*VISITS, Promised.COLLECTION, Promised.CALLBACK)
    return is_visit and made.kind is Promised.REPLACEMENT and _CHANGES_IT.fullmatch(plain(made.text)) is not None


_NEAR = 2
"""So many turns behind a visit, what is changed is its day. Our own choice."""

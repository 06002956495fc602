"""Words of dates as they are spelt in a hurry: youve, wednsday, tomorow, werkdgen. A word that can be two is left as it is.

Only long words are put right, and by one letter: short ones are nearly as each other. Nothing here raises.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from casebook.text.folding import folded
from casebook.text.words.calendar_words import MONTHS, WEEKDAYS, every_name

_SHORTENED = {
    "youve": "you've", "youll": "you'll", "youre": "you're", "youd": "you'd", "dont": "don't", "doesnt": "doesn't",
    "didnt": "didn't", "wont": "won't", "cant": "can't", "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't",
    "werent": "weren't", "hasnt": "hasn't", "havent": "haven't", "hadnt": "hadn't", "couldnt": "couldn't",
    "shouldnt": "shouldn't", "wouldnt": "wouldn't", "theyll": "they'll", "theyve": "they've", "itll": "it'll",
    "weve": "we've", "ive": "i've", "hes": "he's", "shes": "she's", "theyre": "they're",
    "shouldve": "should've", "wouldve": "would've", "couldve": "could've",
    "b4": "before", "shld": "should", "shd": "should", "shud": "should", "bfr": "before",
    "befor": "before", "nxt": "next", "volgnde": "volgende", "volg": "volgende",
    "vlgnd": "volgende", "vlgnde": "volgende", "wensday": "wednesday", "wendsday": "wednesday", "morge": "morgen",
    "morgn": "morgen", "overmorge": "overmorgen", "gister": "gisteren", "eergister": "eergisteren", "wrkdgn": "werkdagen",
    "wrkn": "working", "workin": "working",
}  # fmt: skip
_LEAST = 6
_PUT_RIGHT = (
    *(name for name in every_name(MONTHS, WEEKDAYS, languages=("en", "nl")) if len(name) >= _LEAST),
    *"tomorrow yesterday business working weekend fortnight gisteren eergisteren overmorgen vandaag volgende komende".split(),
    *"werkdag werkdagen afgelopen uiterlijk".split(),
)
_NO_SLIPS = frozenset("volgens vandaan augusta wording".split())
"""Words that are near to one of these, and mean what they say."""


def spelt(word: str) -> str:
    """The word as it is spelt, where it is a slip of one letter in a word of dates, or short for one; else itself.

    >>> spelt("wednsday"), spelt("youve"), spelt("monday"), spelt("thuesday"), spelt("money")
    ('wednesday', "you've", 'monday', 'thuesday', 'money')
    """
    short = _SHORTENED.get(word)
    if short is not None:
        return short
    return word if len(word) < _LEAST or word in _NO_SLIPS or word in _PUT_RIGHT else _put_right(word)


def has_slip(text: str) -> bool:
    """Whether a word of it is a slip, what is only short for one aside: who types a date is there to say what is meant.

    >>> has_slip("by wednsday"), has_slip("b4 friday")
    (True, False)
    """
    from casebook.parsing.languages.detection import foreign_language_of

    words = re.findall("[a-z]+", folded(text))
    if foreign_language_of(set(words)):
        return False  # dezember is no slip of december
    return any(word not in _SHORTENED and spelt(word) != word for word in words)


@lru_cache(maxsize=4096)
def _put_right(word: str) -> str:
    near = [known for known in _begun_with(word[0]) if abs(len(known) - len(word)) <= 1]
    if not near:
        return word
    from casebook.text.slips import is_slip

    meant = [known for known in near if is_slip(word, known)]
    return meant[0] if len(meant) == 1 and word != f"{meant[0]}s" else word


@cache
def _begun_with(letter: str) -> tuple[str, ...]:
    return tuple(known for known in _PUT_RIGHT if known[0] == letter)

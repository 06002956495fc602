"""Whether somebody will do something for the person, by who acts and in what time, whatever it is that is done.

The words stand in a table a language (`language/promised_acts.py`), all laid out alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from casebook.language.promised_acts import acts_of

_WORD = r"[\w'-]+|[.,;:!?]"
_BETWEEN = r" (?:(?![.,;:!?] )[^ ]+ ){0,8}?"


def as_pattern(entries: Iterable[str]) -> re.Pattern[str]:
    """The entries of a table as one pattern, over words parted by one blank each."""
    choices = re.sub(r"(?<!\))\*", "[^ ]*", "|".join(entries).replace(" … ", _BETWEEN))
    return re.compile(rf"(?<= )(?:{choices})(?= )" if choices else r"(?!)")


def will_act(language: str, small: str) -> bool:
    """Whether these words, in small letters without accents, tell of something that will be done, on a day or on none."""
    return not is_idle(language, small) and _has(language, "will", small)


def acts_on_a_day(language: str, small: str) -> bool:
    """Whether they tell, beside a day, of something that is done then."""
    return not is_idle(language, small) and (_has(language, "will", small) or _has(language, "does", small))


def is_usual(language: str, small: str) -> bool:
    """Whether they tell what is done every day or week."""
    return _has(language, "usual", small)


def tells_of_the_past(language: str, small: str) -> bool:
    """Whether a word in them is of a day that is past."""
    return _has(language, "past", small)


def is_idle(language: str, small: str) -> bool:
    """Whether they tell of a state, a cost, a rule, an aim or somebody else's duty."""
    return _has(language, "idle", small)


def _has(language: str, entry: str, small: str) -> bool:
    return _pattern(language, entry).search(_parted(small)) is not None


@lru_cache(maxsize=64)  # each clause is asked for several entries
def _parted(small: str) -> str:
    return f" {' '.join(re.findall(_WORD, small))} "


@cache
def _pattern(language: str, entry: str) -> re.Pattern[str]:
    return as_pattern(getattr(acts_of(language), entry))

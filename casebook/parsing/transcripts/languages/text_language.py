"""In which language a text is: by its everyday words, and by which letters follow one another in all of its words.

A short text may hold no everyday word at all (*Bedrag vandaag teruggestort*). How the words of a language are spelt is learnt
from those that its own tables hold, so that there is nothing to keep beside them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import repeat
from math import log

from casebook.parsing.transcripts.languages.words import LANGUAGES, promise_words_of, words_of

_TOGETHER = 3
"""So many letters are looked at together, the blanks around a word among them."""

_EVERYDAY = 4.0
"""How much an everyday word counts beside its spelling, as a logarithm: some fifty to one. Measured on short sentences."""

_OWN = 5.0
"""How much it counts that a text is expected in a language, as that of its case: little more than one everyday word."""

_UNSEEN = 0.5
"""What letters count that no word of the tables has in this order."""

_ENOUGH = 200
"""So many different words tell a language; of a long text no more are looked at."""


def language_of(small: str, expected: str | None = None) -> str:
    """The language of a text in small letters without accents; of one without words the one that is `expected`, else English."""
    said = list(dict.fromkeys(re.findall(r"[^\W\d_]+", small)))[:_ENOUGH]
    threes = [three for word in said for three in _threes(word)]
    scores = {name: _score(name, said, threes) + (_OWN if name == expected else 0) for name in LANGUAGES}
    return max(scores, key=scores.__getitem__)


def _score(language: str, said: list[str], threes: list[str]) -> float:
    """How likely these words, with every three letters of them, are in a language, as a logarithm."""
    everyday, (letters, unseen) = _everyday(language), _letters(language)
    spelt = sum(map(letters.get, threes, repeat(unseen)))
    return spelt + _EVERYDAY * sum(map(everyday.__contains__, said))


@cache
def _everyday(language: str) -> frozenset[str]:
    return frozenset(words_of(language).common.split())


@cache
def _letters(language: str) -> tuple[Mapping[str, float], float]:
    """How likely each three letters are in the words of this language, and those that none of them has."""
    counts = Counter(three for word in _words_in_tables(language) for three in _threes(word))
    all_there_are = len(counts) + sum(counts.values())
    return {three: log((count + _UNSEEN) / all_there_are) for three, count in counts.items()}, log(
        _UNSEEN / all_there_are
    )


def _words_in_tables(language: str) -> set[str]:
    """The words that the patterns of a language are made of, each once."""
    patterns = (*_texts_of(words_of(language)), *_texts_of(promise_words_of(language)))
    return {word for each in patterns for word in re.findall(r"[a-z]{2,}", re.sub(r"\\[a-zA-Z]", " ", each))}


def _texts_of(table: object) -> Iterator[str]:
    return (str(value) for value in vars(table).values())


def _threes(word: str) -> Iterator[str]:
    """` uw`, `uw `: every three letters of a word, with a blank at both its ends."""
    whole = f" {word} "
    return (whole[at : at + _TOGETHER] for at in range(len(whole) - _TOGETHER + 1))

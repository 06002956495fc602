"""Numbers that are written as they are read out: `four four seven one`, `double oh`, `nul zes`, `zéro six douze`.

English, Dutch, German, French, Spanish and Italian. One such word is a count like any other; several in a row are the
digits of one number, which is then searched like one that was typed in digits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from casebook.text.quick_pattern import compiled, exactly
from casebook.text.words.number_words import ONES, TENS, single_words, words_of_two

if TYPE_CHECKING:
    import re

_TIMES = {"double": 2, "triple": 3, "treble": 3, "dubbel": 2, "dubbele": 2, "doppel": 2, "doble": 2, "doppio": 2}
_HUNDRED = "hundred"
_BETWEEN = (
    r"[ ]?[,.;:]?[ ](?:(?:(?:and[ ])?then|dash|dan|streepje|dann|strich|puis|tiret|luego|guión|poi)[ ])?"
    r"|[-,\n]|[ ]-[ ]|[ -](?:et|y)[ -]"
)
_OF_TENS = r"[ -](?:(?:et|y)[ -])?"
"""What stands between `forty` and `four`."""

_LEAST = 3
"""Fewer digits are a count, or `one or two`: nothing that is masked is so short."""


def spoken_numbers(text: str, words: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Where in a view numbers are written in words, and their digits. `words` are those of the view in small letters.

    >>> list(spoken_numbers("PIN four double seven one.", frozenset({"pin", "four", "double", "seven", "one"})))
    [(4, 25, '4771')]
    """
    numbers, others = words & _single_words(), words - _single_words()
    if _may_be_put_together(others):
        numbers |= others & _languages().keys()
    if not numbers or (len(numbers) == 1 and text.lower().count(next(iter(numbers))) == 1):
        return
    for run in _runs(text):
        digits = _digits(text, run)
        if len(run) > 1 and len(digits) >= _LEAST:
            yield run[0].start(), run[-1].end(), digits


def _may_be_put_together(words: frozenset[str]) -> bool:
    """Whether a ten may be in one of the words, as in all that are one word of two, which take long to write out."""
    return any(map(" ".join(words).__contains__, _begun_tens()))


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Words for numbers that stand one behind the other and are of one language; each ends with such a word."""
    run: list[re.Match[str]] = []
    shared: frozenset[str] = frozenset()
    for found in exactly(r"[^\W\d_]+").finditer(text):
        languages = _languages().get(found[0].lower(), frozenset())
        if not languages:
            continue
        if run and shared & languages and compiled(_BETWEEN).fullmatch(text, run[-1].end(), found.start()):
            run.append(found)
            shared &= languages
            continue
        yield from _ended(run)
        run, shared = [found], languages
    yield from _ended(run)


def _ended(run: list[re.Match[str]]) -> Iterator[list[re.Match[str]]]:
    """The run without a `double` that nothing follows; nothing where none is left."""
    while run and run[-1][0].lower() in _TIMES:
        run.pop()
    if run:
        yield run


def _digits(text: str, run: Sequence[re.Match[str]]) -> str:
    """The digits of a run: `forty-four` is two of them, `triple nine` three."""
    read: list[str] = []
    times, end = 1, run[0].start()
    for found in run:
        word, gap = found[0].lower(), text[end : found.start()]
        end = found.end()
        if word in _TIMES:
            times = _TIMES[word]
        elif word == _HUNDRED:
            read.append("00")
        elif times == 1 and read and (whole := _put_together(read[-1], _values()[word], gap)):
            read[-1] = whole
        else:
            read.append(str(_values()[word]) * times)
            times = 1
    return "".join(read)


def _put_together(before: str, value: int, gap: str) -> str:
    """Two words that are one number, `forty four`, `dix-sept`, `quatre-vingt`, `soixante-dix`; empty where they are two."""
    if before == "4" and value == 20 and gap in ("-", " "):
        return "80"
    ones = len(before) == 2 and before[1] == "0" and before > "10" and value in range(1, 10)
    teens = gap == "-" and (
        (before == "10" and value in range(7, 10)) or (before in ("60", "80") and value in range(10, 20))
    )
    fits = (ones and compiled(_OF_TENS).fullmatch(gap)) or teens
    return str(int(before) + value) if fits else ""


@cache
def _values() -> Mapping[str, int]:
    """Every word for a number with its value."""
    found = {
        word: value
        for numbers in (single_words, words_of_two)
        for each in ONES
        for word, value in numbers(each).items()
    }
    return found | {word.casefold(): value for word, value in found.items()}


@cache
def _begun_tens() -> tuple[str, ...]:
    """The tens without their last letter, which one word of two may not have: `ventuno`, `veintiuno`."""
    tens = " ".join(TENS.values())
    return tuple(ten[:-1] for ten in dict.fromkeys((*tens.split(), *tens.casefold().split())))


@cache
def _single_words() -> frozenset[str]:
    """Every word for a number that is not put together."""
    words = [*_TIMES, _HUNDRED, *(word for language in ONES for word in single_words(language))]
    return frozenset((*words, *map(str.casefold, words)))


@cache
def _languages() -> Mapping[str, frozenset[str]]:
    """Of which languages each word is; what tells how often a digit stands is of all."""
    found: dict[str, set[str]] = {word: set(ONES) for word in _TIMES} | {_HUNDRED: {"en"}}
    for language in ONES:
        for word in (*single_words(language), *words_of_two(language)):
            found.setdefault(word, set()).add(language)
    frozen = {word: frozenset(languages) for word, languages in found.items()}
    return frozen | {word.casefold(): languages for word, languages in frozen.items()}

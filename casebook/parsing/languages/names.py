"""The weekdays, months and numbers of German, French and Spanish, each with the word of Dutch or English that is read for it."""

from __future__ import annotations

from collections.abc import Mapping

from casebook.text.folding import folded
from casebook.text.words.calendar_words import MONTHS, SHORT_MONTHS, WEEKDAYS, by_place
from casebook.text.words.number_words import single_words, words_of_two

_READ_AS = {"de": "nl", "fr": "en", "es": "en"}
"""In the words of which language each is read."""

_ONE = {"de": "ein eine einen einem einer eines", "fr": "un une", "es": "un una uno"}
_READ_AS_ONE = {"nl": "een", "en": "a"}

_PARTS_OF_DAY = {
    "vormittag": "ochtend",
    "fruh": "ochtend",
    "morgen": "ochtend",
    "nachmittag": "middag",
    "abend": "avond",
}
"""What German joins to a weekday: dienstagabend is dinsdagavond."""


def names_of(language: str) -> Mapping[str, Mapping[str, str]]:
    """What is read in place of each name, all folded, by the sign that stands for its kind in a rule: `%` of a weekday, `&` of
    a month, `#` of a number, in figures.

    >>> names_of("es")["%"]["martes"], names_of("de")["&"]["dez"], names_of("fr")["#"]["douze"]
    ('tuesday', 'december', '12')
    """
    weekdays = _read(language, WEEKDAYS)
    if language == "de":
        joined = ((day, read, part) for day, read in weekdays.items() for part in _PARTS_OF_DAY)
        weekdays |= {f"{day}{part}": f"{read}{_PARTS_OF_DAY[part]}" for day, read, part in joined}
    return {"%": weekdays, "&": _read(language, MONTHS, SHORT_MONTHS), "#": _numbers(language)}


def _read(language: str, *tables: Mapping[str, str]) -> dict[str, str]:
    """Each name in the tables with the whole one that is read for it, which stands in the first."""
    read = [names[0] for names in by_place(tables[0], languages=(_READ_AS[language],))]
    called = by_place(*tables, languages=(language,))
    return {folded(name): whole for names, whole in zip(called, read, strict=True) for name in names}


def _numbers(language: str) -> dict[str, str]:
    values = single_words(language) | words_of_two(language)
    ones = dict.fromkeys(_ONE[language].split(), _READ_AS_ONE[_READ_AS[language]])
    return ones | {folded(word): str(value) for word, value in values.items() if value > 1}

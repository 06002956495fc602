"""What months and weekdays are called, and numbers in words, is stated once and right."""

from __future__ import annotations

from babel import Locale

from casebook.text.words.calendar_words import (
    LANGUAGES,
    MONTHS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
    by_place,
)
from casebook.text.words.number_words import ONES, TEENS, TENS, single_words, words_of_two
from tests.conftest import each


@each("language", LANGUAGES)
def test_each_language_calls_its_months_and_weekdays_as_babel_does(language: str) -> None:
    """What babel calls a month, and a weekday from Monday on, is among its names here, in its place."""
    months, weekdays = (table["format"]["wide"] for table in (Locale(language).months, Locale(language).days))

    assert [] == [
        name.lower()
        for table, told in ((MONTHS, months), (WEEKDAYS, weekdays))
        for names, name in zip(
            by_place(table, languages=(language,)), [told[place] for place in sorted(told)], strict=True
        )
        if name.lower() not in names
    ]


def test_every_table_has_every_language() -> None:
    """Twelve months and seven weekdays each, whole and short; numbers for each of them."""
    counts = {12: (MONTHS, SHORT_MONTHS), 7: (WEEKDAYS, SHORT_WEEKDAYS)}

    assert [] == [table for tables in counts.values() for table in tables if tuple(table) != LANGUAGES]
    assert [] == [
        line
        for count, tables in counts.items()
        for table in tables
        for line in table.values()
        if len(line.split("|")) != count
    ]
    assert {*LANGUAGES} < {*ONES} == {*TEENS} == {*TENS}


def test_a_number_in_words_is_one_number() -> None:
    """No word of a language stands for two numbers, and each has all up to twelve."""
    for language in LANGUAGES:
        single, joined = single_words(language), words_of_two(language)
        assert not {word for word in single.keys() & joined if single[word] != joined[word]}
        assert {*range(13)} <= {*single.values()}

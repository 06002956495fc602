"""Every language can say everything."""

from __future__ import annotations

import string
from dataclasses import fields
from datetime import date

import pytest

from casebook.language.language import LANGUAGES, Language, UnknownLanguage, language_named
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, PromiseState, Role, Verdict

VOCABULARIES = {
    "channels": Channel,
    "channels_with": Channel,
    "channels_from": Channel,
    "roles": Role,
    "nameless": Role,
    "outcomes": Outcome,
    "events": EventKind,
    "promised": Promised,
    "verdicts": Verdict,
    "states": PromiseState,
}


@pytest.fixture(params=LANGUAGES)
def language(request) -> Language:
    """Each of the languages."""
    return language_named(request.param)


@pytest.mark.parametrize("name", VOCABULARIES)
def test_every_value_has_a_word_in_every_language(language, name):
    """A value added to a vocabulary cannot be forgotten in a language, nor a word be left that nothing says."""
    words = getattr(language, name)

    assert set(words) == {value.value for value in VOCABULARIES[name]}
    assert all(words.values())


def test_every_language_fills_in_the_same_places(language):
    """A phrase has the same gaps in every language, and as many forms as its plural gives."""
    english = language_named("en")
    for field in fields(Language):
        assert _gaps(getattr(language, field.name)) == _gaps(getattr(english, field.name)), field.name


def _gaps(value: object) -> object:
    if isinstance(value, str):
        return sorted({name for _, name, _, _ in string.Formatter().parse(value) if name})
    if isinstance(value, tuple) and len(value) == 12:
        return 12
    if isinstance(value, tuple):
        return [name for form in value for name in _gaps(form) if name != "count"]  # type: ignore[attr-defined]
    if isinstance(value, dict):
        return {key: _gaps(word) for key, word in value.items() if len(key) != 3}
    return None


@pytest.mark.parametrize(
    ("number", "english", "dutch"),
    [
        (1, "1st", "1e"),
        (2, "2nd", "2e"),
        (3, "3rd", "3e"),
        (4, "4th", "4e"),
        (11, "11th", "11e"),
        (12, "12th", "12e"),
        (13, "13th", "13e"),
        (21, "21st", "21e"),
        (102, "102nd", "102e"),
        (111, "111th", "111e"),
    ],
)
def test_numbers_of_order_are_said_right(number, english, dutch):
    """The eleventh is no `11st`."""
    assert language_named("en").ordinal(number) == english
    assert language_named("nl").ordinal(number) == dutch


def test_days_and_money_are_written_as_people_write_them():
    """A day has its month in letters; an amount has the mark of the language."""
    english, dutch = language_named("en"), language_named("nl_BE")

    assert english.day(date(2024, 10, 31)) == "31 Oct 2024"
    assert dutch.day(date(2024, 10, 31)) == "31 okt 2024"
    assert dutch.day(date(2024, 3, 2), year=False) == "2 mrt"
    assert english.money("24.99", "EUR") == "24.99 EUR"
    assert dutch.money("24.99", "EUR") == "€ 24,99"
    assert dutch.money("500", "JPY") == "500 JPY"


@pytest.mark.parametrize(
    "ask", ["a refund by 30 Nov", "reply within 3 business days", "call me by Friday", "2024-12-01"]
)
def test_an_ask_that_names_its_day_is_known(ask):
    """An ask with a day of its own gets no second one."""
    assert language_named("en").deadline.search(ask)


@pytest.mark.parametrize("ask", ["a refund of 24.99 EUR", "deliver it in the same box", "the 2 towels I ordered", ""])
def test_an_ask_without_a_day_is_known(ask):
    """Amounts and other numbers are no days."""
    assert not language_named("en").deadline.search(ask)


def test_a_dutch_ask_is_read_for_its_day_too():
    """The words are those of the language of the text."""
    assert language_named("nl").deadline.search("mijn geld terug binnen 5 werkdagen")
    assert not language_named("nl").deadline.search("mijn geld terug voor 2 handdoeken")


def test_an_unknown_language_names_the_known_ones():
    """Asking for a language nothing is written in exits 2 and says what there is."""
    with pytest.raises(UnknownLanguage) as refused:
        language_named("fr")

    assert str(refused.value) == "there is no text in 'fr'; choose en or nl."
    assert refused.value.exit_code == 2

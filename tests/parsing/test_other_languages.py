"""German, French and Spanish are read by Dutch and English words that mean the same."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import read_due_date
from casebook.parsing.languages_told import foreign_language_of
from casebook.parsing.other_languages import Rule, _vocabulary
from casebook.parsing.tokens import TokenKind, tokens_of
from tests.builders import HOME, NOW, PRESENT, moment
from tests.understanding.cases import FILES

CLOCK = Clock(NOW, HOME, country="NL")


def rules_of(language: str) -> Iterator[Rule]:
    """Every rule of a language."""
    for rules in _vocabulary(language).rules.values():
        yield from rules


@pytest.mark.parametrize("language", ["de", "fr", "es"])
def test_what_a_rule_keeps_it_has(language: str) -> None:
    """A number, a weekday or a month that is told stands in the words it is told of; minutes are a number too."""
    wrong = []
    for rule in rules_of(language):
        told = " ".join(rule.meaning).replace("#:mm", "# #")
        wrong += [rule for sign in "#%&" if told.count(sign) > " ".join(rule.words).count(sign)]

    assert len(list(rules_of(language))) > 300
    assert [] == wrong


def test_english_and_dutch_stay_as_they_are() -> None:
    """No case that was given is taken for another language."""
    typed = [json.loads(line)["typed"] for line in FILES["given"].read_text("utf-8").splitlines()]

    assert len(typed) > 200
    assert [] == [
        text
        for text in typed
        if foreign_language_of({token.text for token in tokens_of(text) if token.kind is TokenKind.WORD})
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Der Versand erfolgt nicht vor dem 22. November.", "22. November"),
        ("Le technicien passera au plus tôt mercredi.", "mercredi"),
        ("No podremos enviarlo hasta el lunes.", "hasta el lunes"),
        ("Si vous n'avez rien reçu d'ici jeudi, nous renvoyons le colis.", "d'ici jeudi"),
    ],
)
def test_the_remark_shows_what_was_typed(text: str, words: str) -> None:
    """Not the words that it was read by."""
    found, unread = read_due_date(text, PRESENT, CLOCK)

    assert found is None
    assert unread is not None
    assert words in unread.words
    assert unread.words in text


def test_the_words_of_a_due_day_are_those_that_were_typed() -> None:
    """Whatever they were read by."""
    found, _ = read_due_date("Die Gutschrift kommt spätestens in anderthalb Stunden.", PRESENT, CLOCK)

    assert found is not None
    assert "in anderthalb Stunden" in found.words


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Le remboursement sera fait mardi 1er décembre.", "2026-12-01"),
        ("livraison le mardi 1er décembre", "2026-12-01"),
        ("El técnico viene el veinticinco de noviembre.", "2026-11-25"),
        ("Wir erstatten innerhalb von zweiundzwanzig Tagen.", "2026-12-12"),
    ],
)
def test_the_first_of_a_month_and_numbers_in_words_are_read(text: str, day: str) -> None:
    """With their weekday too; as said on 20 November 2026."""
    now = datetime(2026, 11, 20, 12, 0, tzinfo=ZoneInfo(HOME))
    found, unread = read_due_date(text, moment("2026-11-20 12:00"), Clock(now, HOME, country="NL"))

    assert (found and found.last.at, unread) == (day, None)

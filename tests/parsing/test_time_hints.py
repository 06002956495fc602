"""What is passed over without loading the grammars of dates is what they would find no day in."""

from __future__ import annotations

import json
import re
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from casebook.parsing.dates import date_words, due_words, named_days, numbers
from casebook.parsing.due_dates import due_date_in, read_due_date
from casebook.parsing.languages.names import names_of
from casebook.parsing.time_hints import may_name_a_time
from casebook.parsing.when import Clock, Direction, read_when
from casebook.text.words.number_words import TEENS, TENS
from tests.conftest import each, one_of
from tests.understanding.cases import FILES

CLOCK = Clock(datetime(2024, 11, 20, 12, tzinfo=ZoneInfo("Europe/Amsterdam")), "Europe/Amsterdam")
MADE = read_when("2024-10-31T14:05", CLOCK, Direction.PAST)
FIGURES = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve".split(),
    "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf".split(),
}
AROUND = ("a refund by {}", "next {}", "binnen een {}", "om {}", "een {} geleden", "end of the {}")


def words_of_dates() -> set[str]:
    """Every word of every table that dates and numbers are read by."""
    found = {word for table in (TEENS, TENS) for language in FIGURES for word in table[language].split()}
    for ordinals in numbers._ORDINALS:
        found |= set(ordinals.split())
    for table in (*vars(date_words).values(), *vars(due_words).values()):
        if isinstance(table, frozenset | dict | tuple):
            found |= set(re.findall(r"[a-z.']+", str(sorted(map(str, table)))))
        if isinstance(table, dict):
            found |= set(re.findall(r"[a-z.']+", str(list(table.values()))))
    return {word.strip("'") for word in found} - {""}


def said_by_people() -> set[str]:
    """What people said, as it is and with its numbers in words."""
    lines = [line for file in FILES.values() for line in file.read_text("utf-8").splitlines()]
    typed = {json.loads(line)["typed"] for line in lines}
    in_words = {re.sub(r"\d+", partial(_in_words, words), text) for words in FIGURES.values() for text in typed}
    return typed | in_words


def _in_words(words: list[str], found: re.Match[str]) -> str:
    number = int(found[0])
    return words[number] if number < len(words) else found[0]


@one_of(16)
def test_no_day_is_passed_over(one_of: int) -> None:
    """Neither of any word of the tables, with what stands around it, nor of what people said."""
    words = words_of_dates()
    texts = said_by_people() | {around.format(word) for word in words for around in AROUND}
    passed_over = [text for text in sorted(texts)[::one_of] if not may_name_a_time(text)]

    assert len(words) > 1_000
    assert len(passed_over) > 1_000 / one_of
    assert [] == [text for text in passed_over if read_due_date(text, MADE, CLOCK)[0] is not None]


def test_every_day_with_a_name_is_looked_for() -> None:
    """Whatever the calendar calls a day."""
    assert [] == [name for name in sorted(named_days._NAMES) if not may_name_a_time(name)]


@each(
    ("language", "around", "articles"),
    [
        ("de", "Erstattung bis {}", "ein eine einem einen einer eines"),
        ("fr", "remboursement d'ici {}", "un une"),
        ("es", "reembolso para {}", "un una uno"),
    ],
)
def test_every_name_of_another_language_is_looked_for(language: str, around: str, articles: str) -> None:
    """Numbers, weekdays and months in its own words, with and without their accents; no article counts."""
    names = {name for table in names_of(language).values() for name in table} - set(articles.split())

    assert len(names) > 45
    assert [] == [name for name in sorted(names) if not may_name_a_time(around.format(name))]


def test_a_day_in_a_word_of_another_language_is_read() -> None:
    """Without figures, with its accents or without them."""
    days = {"reembolso el quince": 15, "reembolso el veintidos": 22, "reembolso el veintidós": 22}

    assert days == {text: due.last.day.day for text in days if (due := due_date_in(text, MADE, CLOCK))}


def test_what_names_no_time_is_passed_over() -> None:
    """What most promises are about, in both languages; articles count nothing."""
    texts = (
        "a refund",
        "a call back",
        "An engineer.",
        "a new parcel",
        "they send another",
        "een nieuw pakket",
        "het geld terug",
        "Je vous transfère au service après-vente.",
        "Wir prüfen das für Sie",
    )

    assert [] == [text for text in texts if may_name_a_time(text)]

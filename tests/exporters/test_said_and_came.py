"""Of what was said to come, in nobody's recorded promise: what would end it is told before a call, and what came since last."""

from __future__ import annotations

from casebook.exporters.facts.said_kind import kind_said
from casebook.exporters.facts.said_to_come import said_to_come
from casebook.exporters.wording import Wording
from casebook.exporters.words.named_agents import with_named_agents
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of, moment
from tests.conftest import each
from tests.parsing.test_spans import CLOCK


def _told(language: str, *contacts: tuple[str, str], noted: tuple[str, str] | None = None) -> str:
    """What is told of it in full, with one space for another."""
    entries = Entries()
    for at, text in contacts:
        entries.contact(at, text)
    if noted:
        entries.event(noted[0], EventKind.NOTE, noted[1])
    facts = with_named_agents(facts_of(case(language=language, problem="", want=None), entries))
    return " ".join(said_to_come(Wording(facts, language_named(language), years=False)).forms[:1])


@each(
    ("language", "text", "told"),
    [
        (
            "de",
            "Herr Özkan, teamleiter, sagt der beleg liegt doch vor, taxi wird bis 30.6. überwiesen",
            "der beleg liegt",
        ),
        (
            "en",
            "Mr Hale, manager, says the receipt is there, the taxi will be refunded by 30 june",
            "the taxi will",
        ),
    ],
)
def test_who_says_so_in_an_apposition_is_named_once(language: str, text: str, told: str) -> None:
    """Their rank between commas belongs to the name; and what they say beside the money makes it no mere news."""
    older = (
        "2024-06-01",
        "Priti: replacement by friday" if language == "en" else "laut Frau Hübner kommt ersatz in 4 wochen",
    )
    said = _told(language, older, ("2024-06-16", text))

    assert f": {told}" in said
    assert 1 == sum(said.count(each) for each in ("Özkan", "Hale"))


def test_money_beside_a_word_of_news_is_money() -> None:
    """A sentence of several clauses is of the kind of what is promised in it."""
    clock, made = CLOCK, moment("2024-06-16 12:40")

    said = "der beleg liegt doch vor, taxi wird bis 30.6. überwiesen"
    assert Promised.REFUND is kind_said(f"Herr Özkan sagt {said}", made, clock)
    assert Promised.CALLBACK is kind_said("she'll call me by friday", made, clock)


@each(
    ("language", "came", "other", "noted", "told"),
    [
        (
            "en",
            "they deliver the boxes on 25 june",
            "Bo will send the 120 by 30 june",
            "boxes came, half smashed",
            "120",
        ),
        ("nl", "Bo levert de dozen op 25 juni", "Bo stuurt de 120 euro voor 30 juni", "dozen is gekomen", "120"),
    ],
)
def test_what_came_is_not_told_as_what_was_said_to_come(
    language: str, came: str, other: str, noted: str, told: str
) -> None:
    """Where anything else was said that nobody knows to have come."""
    said = _told(
        language, ("2024-06-10", f"rang. {other}"), ("2024-06-20", f"rang. {came}"), noted=("2024-06-25", noted)
    )

    assert told in said

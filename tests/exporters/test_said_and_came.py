"""Of what was said to come, in nobody's recorded promise: what would end it is told before a call, and what came since last."""

from __future__ import annotations

from casebook.exporters.facts.to_come.said_kind import kind_said
from casebook.exporters.facts.to_come.said_to_come import said_to_come
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
    ("language", "said", "none"),
    [
        ("en", "Breda says she'll refund all but the first hour, 3 to 5 days", "no money"),
        ("nl", "Anouk zegt ze betaalt het terug binnen een week", "geen geld"),
        ("de", "Karin sagt, sie erstattet alles in 5 Tagen", "kein Geld"),
    ],
)
def test_that_there_is_no_money_tells_what_came_of_it_where_money_was_to_come(
    language: str, said: str, none: str
) -> None:
    """Though no sum was named; of anything else it does not."""
    day = language_named(language).day(moment("2024-06-20").day, year=False)
    nothing = language_named(language).lead.nothing_by.format(day=day)

    assert nothing in _told(language, ("2024-06-03", said), noted=("2024-06-20", none))
    assert nothing not in _told(
        language, ("2024-06-03", "Breda: new sash fitted by 10 june"), noted=("2024-06-20", none)
    )


@each(
    ("language", "text", "told"),
    [
        (
            "de",
            "Herr Özkan, teamleiter, sagt der beleg liegt doch vor, taxi wird bis 30.6. überwiesen",
            "eine Erstattung bis zum 30. Juni",
        ),
        (
            "en",
            "Mr Hale, manager, says the receipt is there, the taxi will be refunded by 30 june",
            "a refund by 30 Jun",
        ),
    ],
)
def test_who_says_so_in_an_apposition_is_named_once(language: str, text: str, told: str) -> None:
    """Their rank between commas belongs to the name; and what they say beside the money is left out."""
    older = (
        "2024-06-01",
        "Priti: replacement by friday" if language == "en" else "laut Frau Hübner kommt ersatz in 4 wochen",
    )
    said = _told(language, older, ("2024-06-16", text))

    assert told in said
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


@each(
    ("language", "collection", "money", "noted", "told"),
    [
        (
            "de",
            "Jana: neue abholung 26. juni",
            "Herr Wolter: geld dann in 14 tagen",
            "abgeholt, fahrer hat quittiert",
            "Erstattung",
        ),
        ("en", "Jo: collection on 26 june", "Mr Hale: the money in 14 days", "collected this morning", "money"),
        ("nl", "Jo haalt het op op 26 juni", "Bo stort het geld binnen 14 dagen", "opgehaald", "terugbetaling"),
    ],
)
def test_what_was_collected_is_told_as_nothing_to_come(
    language: str, collection: str, money: str, noted: str, told: str
) -> None:
    """A word alone says so; and money is to come, though no sum of it is named."""
    said = _told(language, ("2024-06-16", money), ("2024-06-20", collection), noted=("2024-06-26 19:10", noted))

    assert told in said
    assert collection.rpartition(" ")[2] not in said


@each(
    ("language", "text", "told"),
    [
        ("en", "long wait, 3 transfers, Tonya sees the overcharge, credit on next bill", "credit on next bill"),
        (
            "de",
            "lange gewartet, Frau Kaya sieht den fehler, gutschrift auf der nächsten rechnung",
            "gutschrift auf der nächsten",
        ),
    ],
)
def test_what_comes_with_the_next_bill_is_to_come(language: str, text: str, told: str) -> None:
    """Though nobody here knows on which day that is."""
    assert told in _told(language, ("2024-06-16", text))


def test_no_credit_says_that_no_money_came() -> None:
    """Of money that is paid out, without a sum: a credit is a word for it too."""
    weitz, since = (
        "Philippe Weitz: das geld wird bis 26. juni gutgeschrieben",
        "immer noch keine gutschrift, niemand erreichbar",
    )

    assert "; " not in _told("de", ("2024-06-16", weitz))
    assert "; am 28. Juni war noch nichts da" in _told("de", ("2024-06-16", weitz), ("2024-06-28", since))


def test_that_the_thing_has_not_come_is_told_of_a_new_one_promised_beside_money() -> None:
    """What is not there is called by what the case is about."""
    entries = Entries()
    entries.contact("2024-06-16", "Darren agreed, new chaise 3 july latest, and 75 off for the hassle")
    entries.contact("2024-07-06", "no sofa. Gemma says its stuck at the port")
    facts = with_named_agents(
        facts_of(case(problem="sofa delivered with the chaise on the wrong side", want=None), entries)
    )

    assert (
        said_to_come(Wording(facts, language_named("en"), years=False)).forms[0].endswith("; nothing had come by 6 Jul")
    )

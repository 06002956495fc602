"""The line of an event: its sum where it is read, and nothing of it twice."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


def told(entries: Entries, language: str = "en", **of_case: object) -> str:
    return paste(
        facts_of(case(problem="You closed it.", want="to have it back", **of_case), entries), ExportOptions(language)
    )


def test_the_sum_of_what_was_typed_as_a_sentence_stands_behind_it():
    """*12.99 GBP: charged me again* would be read as what somebody said of the sum."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.CHARGED, "charged me the sub again. Why?", amount=Money(1299, "GBP"))
    entries.event("2024-11-06", EventKind.COMPLAINED, "Formal complaint by email.", reference="C-9")

    text = told(entries)
    assert "5 Nov: charged me the sub again (12.99 GBP). Why?" in text
    assert "6 Nov: Formal complaint by email (C-9)." in text


@each(
    ("language", "note"),
    [
        ("en", "150 declined"),
        ("nl", "150 geweigerd"),
        ("de", "150 abgelehnt"),
        ("fr", "150 refusés"),
        ("es", "150 rechazados"),
    ],
)
def test_what_was_declined_is_named_once(language: str, note: str) -> None:
    """A note that has the sum and the word for it says nothing more than those; what else it says stays."""
    for typed, is_told in ((note, False), (f"{note}, vague", True)):
        entries = Entries()
        entries.event("2024-11-05", EventKind.DECLINED, typed, amount=Money(15000, "EUR"))
        text = told(entries, language)
        assert "150,00" in text.replace(".", ",")
        assert is_told is (note in text), text


def test_a_sentence_that_was_noted_of_a_payment_stands_behind_a_colon():
    """*10 Jan, Plumber came* joins two things with a comma; a few words of what it was for do not."""
    entries = Entries()
    entries.event("2024-10-10", EventKind.PAID, "Plumber came and fitted a fan", amount=Money(28600, "GBP"))
    entries.event("2024-10-12", EventKind.REFUNDED, "first part", amount=Money(10000, "GBP"))
    text = told(entries)

    assert "(10 Oct: Plumber came and fitted a fan)" in text
    assert "on 12 Oct (first part)" in text


@each(
    ("language", "note", "line"),
    [
        ("en", "Worktop arrived, but too short.", "5 Nov: Worktop arrived, but too short."),
        ("nl", "Werkblad gekomen, maar te kort.", "5 nov: Werkblad gekomen, maar te kort."),
        ("de", "Arbeitsplatte gekommen, aber zu kurz.", "5. November: Arbeitsplatte gekommen, aber zu kurz."),
        ("fr", "Plan arrivé, mais trop court.", "5 novembre\u00a0: Plan arrivé, mais trop court."),
        ("es", "Encimera entregada, pero corta.", "5 de noviembre: Encimera entregada, pero corta."),
        ("en", "A worktop, too short.", "5 Nov, delivered: A worktop, too short."),
    ],
)
def test_that_something_came_is_said_once(language: str, note: str, line: str) -> None:
    """*Delivered: worktop arrived* says it twice."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.DELIVERED, note)
    assert line in told(entries, language).splitlines()


def test_of_money_that_the_lead_says_came_what_it_was_for_is_left_and_else_the_day() -> None:
    """*19.99 GBP received for the case only* beside *only 19.99 GBP came*, which has no day."""
    for note, line in (
        ("19.99 GBP received for the case only.", "6 Nov: 19.99 GBP received for the case only."),
        ("19.99 GBP received", "6 Nov: I was refunded 19.99 GBP."),
    ):
        entries = Entries()
        made = entries.contact("2024-11-01", "She agrees.", agent="Bo")
        entries.promise("2024-11-01", "268.99 GBP", "2024-11-05", promised=Promised.REFUND, made_in=made)
        entries.event("2024-11-06", EventKind.REFUNDED, note, amount=Money(1999, "GBP"))
        text = told(entries, amount=Money(26899, "GBP"))

        assert "19.99 GBP came" in text.splitlines()[0]
        assert line in text.splitlines(), text


@each("language", ["en", "nl", "de", "fr", "es"])
def test_a_cost_is_told_with_how_much_it_was_or_not_at_all(language: str) -> None:
    """*28 Jul, cost* says nothing, however little room there is."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.COST, "inspection at the bike shop", amount=Money(4500, "EUR"))
    for day in range(6, 12):
        entries.contact(
            f"2024-11-{day:02}", "They are still looking into the frame and have no news for me today.", agent="Bo"
        )
    facts = facts_of(case(problem="The frame cracked.", want="a new frame"), entries)

    for limit in range(300, 1000, 20):
        lines = paste(facts, ExportOptions(language, limit=limit)).splitlines()
        assert all(
            "45" in each
            for each in lines
            if each[:2] in ("5 ", "5.") and language_named(language).events["cost"] in each
        )

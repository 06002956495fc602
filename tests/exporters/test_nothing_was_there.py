"""A day that was missed on which money was due, an answer or a call: nobody was to come, and none is said to have stayed away."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

LONG = f"The lamp flickers {'on and on ' * 14}at night."


def told(noted: str | None, promised: Promised, text: str, *, language: str = "en", format: str = "text") -> str:
    """What goes out of a day that was missed, after that was promised for two days before."""
    entries = Entries()
    entries.contact("2024-11-01", "asked", agent="Ann")
    entries.promise("2024-11-01", text, due="2024-11-10", promised=promised)
    entries.event("2024-11-12", EventKind.MISSED, noted)
    facts = facts_of(case(language=language, problem=LONG), entries)
    return renderer("chat", format)(facts, ExportOptions(language)).replace("\u00a0", " ")


def nobody(language: str) -> str:
    return language_named(language).events[EventKind.MISSED]


NOTED = [
    ("en", "Checked the card, no refund yet"),
    ("en", "No check in the mail"),
    ("nl", "Nog steeds niets op de rekening"),
    ("de", "Keine Überweisung auf dem Konto"),
    ("fr", "Aucun virement"),
    ("es", "En la cuenta no hay nada"),
]


@each(("language", "noted"), NOTED)
def test_nobody_stayed_away_with_money(language: str, noted: str) -> None:
    """What was noted says it, and is told alone; the whole case calls it by what was to come."""
    text = told(noted, Promised.REFUND, "50.00 EUR", language=language)
    document = told(noted, Promised.REFUND, "50.00 EUR", language=language, format="markdown")

    assert noted in text
    assert nobody(language) not in text.casefold()
    assert noted in document
    assert nobody(language) not in document.casefold()
    assert language_named(language).lead.nothing_came in document


@each(
    ("promised", "text", "line"),
    [
        (Promised.REFUND, "50.00 EUR back", "nothing came"),
        (Promised.OTHER, "a payment of 50.00 EUR", "nothing came"),
        (Promised.REPLY, "an answer", "no answer came"),
        (Promised.CALLBACK, "a call back", "nobody called"),
    ],
)
def test_a_day_without_a_word_says_what_did_not_come(promised: Promised, text: str, line: str) -> None:
    """By what was due last."""
    assert f"12 Nov, {line}." in told(None, promised, text)


@each(
    ("promised", "text", "noted"),
    [
        (Promised.REPAIR, "a technician", None),
        (Promised.REFUND, "50.00 EUR back", "Took the day off work, no technician"),
        (Promised.REPLY, "an engineer will look and answer", None),
        (Promised.DELIVERY, "the lamp", "Lamp not here"),
        (Promised.REFUND, "50.00 EUR back", "They did not turn up"),
    ],
)
def test_whoever_was_to_come_did_not(promised: Promised, text: str, noted: str | None) -> None:
    """Whatever else was due: the note says that somebody was waited for, or nothing but a visit was promised."""
    assert nobody("en") in told(noted, promised, text)


def test_whoever_did_not_come_is_told_in_the_words_for_it() -> None:
    """And *pas* is no card."""
    assert nobody("fr") in told("Il n'est pas venu", Promised.REPLY, "une réponse", language="fr")
    assert "nothing came" not in told("They did not turn up", Promised.REFUND, "50.00 EUR back", format="markdown")

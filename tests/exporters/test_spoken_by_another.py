"""What one of several said, whose name stands before it, is theirs, and not of whoever answered last."""

from __future__ import annotations

import re
from typing import Any

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.facts.said.speakers import spoken_by_another
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.values import Agent
from casebook.records.vocabularies import Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import paste

SCANNED = {
    "en": ("The tracking shows that it was never scanned.", "Priya said on 2 Nov: "),
    "nl": ("De tracking laat zien dat het nooit is gescand.", "Priya zei op 2 nov: "),
    "de": ("Die Sendungsverfolgung zeigt, dass es nie gescannt wurde.", "Priya sagte am 2. November: "),
    "fr": ("Le suivi montre qu'il n'a jamais été scanné.", "Priya m'a dit le 2 novembre\u00a0: "),
    "es": ("El seguimiento muestra que nunca se escaneó.", "Priya me dijo el 2 de noviembre: "),
}
"""What somebody said before another answered, and how that is told."""

REFUSED = {
    "en": "That fee will not be refunded.",
    "nl": "Die kosten worden niet vergoed.",
    "de": "Diese Gebühr wird nicht erstattet.",
    "fr": "Ces frais ne seront pas remboursés.",
    "es": "Ese cargo no se reembolsa.",
}


def of(language: str, text: str, *, promised: bool = False, **values: Any) -> CaseFacts:
    """A case with a chat that Mei answered in the end, after Priya, and what she promised in it."""
    entries, also = Entries(), (Agent("Priya", Role.REPRESENTATIVE),)
    made_in = entries.contact("2024-11-02", text, agent="Mei", also=also, **values)
    if promised:
        entries.promise("2024-11-02", "49 EUR", "2024-11-09", made_in=made_in, promised=Promised.REFUND)
    return facts_of(case(problem="…", want="249 EUR", orders=("K-1",), language=language), entries)


@each("language", SCANNED)
def test_what_another_said_is_theirs(language: str) -> None:
    """In the lead, and once: the line of the contact does not say it again."""
    said, head = SCANNED[language]
    facts, options = of(language, f"Priya: “{said}”"), ExportOptions(language)

    lead = lead_of(facts, options).text
    assert f"{head}{said}" in re.sub(r"[“„«]\u00a0?", "", lead)
    assert 1 == paste(facts, options).count(said.rstrip("."))
    assert "Mei: Priya" not in paste(facts, options)


@each("language", REFUSED)
def test_what_another_refused_decides_nothing_where_it_was_granted_then(language: str) -> None:
    """It stands in the line of the contact, where that it was promised does as well."""
    said = REFUSED[language]
    facts, options = of(language, f"Priya: “{said}”", promised=True), ExportOptions(language)

    assert said.rstrip(".") not in lead_of(facts, options).text
    assert said.rstrip(".") in paste(facts, options)


def test_why_they_refused_is_in_the_words_of_who_did() -> None:
    """Not in those of whoever said no before them for another reason."""
    words = "Priya: “No, because it was never scanned here.”\nMei: “We do not refund this after a month.”"

    lead = lead_of(of("en", words, outcome=Outcome.REFUSED), ExportOptions("en")).text
    assert "Mei refused my request on 2 Nov: “We do not refund this after a month.”" in lead
    assert "never scanned" not in lead


@each(
    ("said", "who"),
    [
        ("Priya: “It was never scanned.”", "Priya"),
        ("Priya (supervisor)\u00a0: «\u00a0Jamais scanné.\u00a0»", "Priya"),
        ("Mei: “It was never scanned.”", ""),  # who answered
        ("The label: “never scanned”", ""),  # nobody
        ("I declined what Priya offered: “10 EUR”", ""),
        ("Priya: it was never scanned.", ""),  # as the person tells it
    ],
)
def test_the_name_before_words_in_quotation_marks_says_whose_they_are(said: str, who: str) -> None:
    """Where it is of another who answered."""
    (contact,) = of("en", said).contacts

    assert who == spoken_by_another(contact, said)[0]

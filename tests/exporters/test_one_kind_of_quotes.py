"""What was read out of a chat stands in the quotation marks of the language, as what is quoted beside it does."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


@each(
    ("language", "marked"),
    [
        ("de", "„Schicken Sie das Gerät ein“"),
        ("fr", "«\u00a0Schicken Sie das Gerät ein\u00a0»"),
        ("es", "«Schicken Sie das Gerät ein»"),
    ],
)
def test_what_an_agent_said_in_a_chat_stands_in_the_marks_of_the_language(language: str, marked: str) -> None:
    """A transcript is kept with “…”, whatever language it is in."""
    entries = Entries()
    entries.contact("2024-11-02", "Mia: “Schicken Sie das Gerät ein” – ja.", agent="Mia")
    entries.event("2024-11-03", EventKind.NOTE, "Mia schrieb „Ticket offen“ dazu.")  # what was typed so stays
    text = paste(facts_of(case(language=language, problem="Kaputt."), entries), ExportOptions(language))

    assert marked in text
    assert "”" not in text
    assert "„Ticket offen“" in text


def test_a_language_without_marks_of_its_own_keeps_what_was_written() -> None:
    """In English and Dutch both are read as quotation marks."""
    entries = Entries()
    entries.contact("2024-11-02", "Mia: “Send it in” – yes.", agent="Mia")

    assert "“Send it in”" in paste(facts_of(case(problem="Broken."), entries), ExportOptions("en"))

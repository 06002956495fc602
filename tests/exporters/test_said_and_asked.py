"""What was only said to come is asked for with who said so, where nothing came of it."""

from __future__ import annotations

from datetime import date

from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

SAID = {
    "en": ("She sees it and I get the 64.50 GBP back within 7 days", "Nothing came.", "Ruth promised it"),
    "nl": ("Ze ziet het en ze betaalt de 64,50 EUR terug binnen 7 dagen", "Er is niets gekomen.", "Ruth beloofde dat"),
    "de": ("Sie sieht es und zahlt die 64,50 EUR in 7 Tagen zurück", "Es kam nichts.", "Ruth hat das"),
    "fr": ("Elle me rembourse les 64,50 EUR sous 7 jours", "Rien n'est arrivé.", "Ruth me l'a promis"),
    "es": ("Lo ve y me devuelve los 64,50 EUR en 7 días", "No ha llegado nada.", "Ruth me lo prometió"),
}
"""What was said, what was noted a fortnight later, and how the ask says who promised it."""

WANTS = {
    "en": "my money back",
    "nl": "mijn geld terug",
    "de": "mein Geld zurück",
    "fr": "le remboursement",
    "es": "mi dinero",
}


def told_of(language: str, *, came: bool = False, settled: bool = True) -> list[str]:
    """The leads of problems that leave less and less room."""
    said, noted, _ = SAID[language]
    entries = Entries()
    entries.contact("2024-09-01", said, agent="Ruth", case_number="R-20")
    if settled:
        entries.event("2024-09-20", EventKind.NOTE, noted)
    if came:
        entries.event("2024-09-25", EventKind.REFUNDED, amount=Money(2000, "GBP" if language == "en" else "EUR"))
    entries.contact("2024-10-01", "…", channel=Channel.EMAIL, deadline=date(2024, 11, 20))
    problems = [f"The lamp broke{' and broke' * more}." for more in range(8, 24)]
    options = ExportOptions(language=language)
    facts = (facts_of(case(language=language, problem=one, want=WANTS[language]), entries) for one in problems)
    return [lead_of(one, options).text for one in facts]


@each("language", list(SAID))
def test_what_was_said_to_come_is_asked_with_who_said_so(language: str) -> None:
    """Where a sentence of its own has no room, with the number that goes with it, once."""
    told = told_of(language)

    found = [each for each in told if SAID[language][2] in each.replace("’", "'")]

    assert found, told
    assert told[0] not in found  # in a sentence of its own it is told what was said
    assert all(each.count("R-20") == 1 and each.count("Ruth") == 1 for each in found)


def test_what_came_in_part_is_not_asked_so() -> None:
    """Nobody promised the rest of it."""
    assert not [each for each in told_of("en", came=True) if "Ruth promised it" in each]

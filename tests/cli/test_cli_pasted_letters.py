"""A letter that is pasted, with nothing above its greeting: it is mail, of whoever signed it, and no chat."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-12-04T10:00:00+01:00"), "+01:00")

LETTERS = {
    "en": (
        "Dear customer,\n"
        "\n"
        "we are sorry for the delay.\n"
        "We will refund you 129.95 EUR by 12 December.\n"
        "\n"
        "Kind regards,\n"
        "Paula Jones\n"
        "Customer Relations, Zalando\n"
    ),
    "nl": (
        "Beste klant,\n"
        "\n"
        "Excuses voor de vertraging.\n"
        "We betalen u 129,95 euro terug voor 12 december.\n"
        "\n"
        "Met vriendelijke groet,\n"
        "Paula Jansen\n"
        "Klantenservice Zalando\n"
    ),
    "de": (
        "Sehr geehrter Kunde,\n"
        "\n"
        "wir bitten um Entschuldigung.\n"
        "Wir erstatten Ihnen 129,95 € bis zum 12. Dezember.\n"
        "\n"
        "Mit freundlichen Grüßen\n"
        "Paula Jung\n"
        "Kundenservice Zalando\n"
    ),
    "fr": (
        "Madame, Monsieur,\n"
        "\n"
        "nous vous prions de nous excuser.\n"
        "Nous vous remboursons 129,95 € avant le 12 décembre.\n"
        "\n"
        "Cordialement,\n"
        "Paule Jouve\n"
        "Service client Zalando\n"
    ),
    "es": (
        "Estimado cliente:\n"
        "\n"
        "lamentamos el retraso.\n"
        "Le reembolsaremos 129,95 € antes del 12 de diciembre.\n"
        "\n"
        "Atentamente,\n"
        "Paula Juárez\n"
        "Atención al cliente de Zalando\n"
    ),
}
OWN = "Dear Zalando,\n\nmy parcel never came and I want my money back.\n\nKind regards,\nSam Vermeer\n"


@each("language", LETTERS)
def test_what_greets_and_is_signed_is_mail_of_the_company(language: str) -> None:
    """It is recorded as their mail; one that the person signed is their own."""
    theirs = read_transcript(LETTERS[language].encode(), KnownSpeakers("Sam Vermeer", "Zalando"), NOW)
    own = read_transcript(OWN.encode(), KnownSpeakers("Sam Vermeer", "Zalando"), NOW)

    assert (["email"], True) == ([one.value for one in theirs.having(What.CHANNEL)], theirs.sent)
    assert (["email"], False) == ([one.value for one in own.having(What.CHANNEL)], own.sent)


def test_a_letter_is_recorded_as_what_they_sent(towel: Any, tmp_path: Path) -> None:
    """Nobody reached out to them with it."""
    path = tmp_path / "letter.txt"
    path.write_text(LETTERS["en"], encoding="utf-8")

    added = towel("add", "towel", "--transcript", str(path), now="2026-12-04T10:00:00+01:00")

    contact = next(one for one in json.loads(towel("show", "towel", "--json").stdout)["entries"] if one.get("agent"))
    assert (0, "email", True) == (added.exit_code, contact["channel"], contact["incoming"])

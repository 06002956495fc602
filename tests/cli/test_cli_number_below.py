"""Which case number of a chat is that of the contact: the one somebody gave, not the one a program puts below."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.conftest import each

NOW = "2026-11-30T12:00:00+01:00"
GIVEN = {
    "en": "Your claim number is INV-4471.",
    "nl": "Uw meldingsnummer is INV-4471.",
    "de": "Ihre Vorgangsnummer lautet INV-4471.",
    "fr": "Votre numéro de dossier est INV-4471.",
    "es": "Su número de caso es INV-4471.",
}
CHAT = "Chat of 29 November 2026\n[20:12] Me: it is broken\n[20:15] Odette: {}\n[20:16] Me: ok\n{}\nTicket #551092{}\n"


@each("language", GIVEN)
def test_a_number_that_was_given_goes_before_the_one_below(towel: Any, tmp_path: Path, language: str) -> None:
    """The other is kept beside it."""
    path = tmp_path / f"{language}.txt"
    path.write_text(
        CHAT.format(GIVEN[language], "*** Odette left the chat ***", list(GIVEN).index(language)), encoding="utf-8"
    )
    added = towel("add", "towel", "--transcript", str(path), now=NOW)

    assert "chat with Odette (representative) · case INV-4471" in added.stdout
    assert f"case number 551092{list(GIVEN).index(language)}" in added.stdout


def test_the_number_below_is_that_of_the_contact_where_nobody_gave_one(towel: Any, tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(CHAT.format("I'll look into it.", "*** Odette left the chat ***", 3), encoding="utf-8")

    assert "· case 5510923" in towel("add", "towel", "--transcript", str(path), now=NOW).stdout


def test_of_two_that_were_given_the_last_stands(towel: Any, tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text(
        CHAT.format(GIVEN["en"], "[20:19] Rhys: Your new case number is INV-9002.\n*** Rhys left the chat ***", 3),
        encoding="utf-8",
    )

    assert "chat with Rhys (representative) · also Odette (representative) · case INV-9002" in (
        towel("add", "towel", "--transcript", str(path), now=NOW).stdout
    )

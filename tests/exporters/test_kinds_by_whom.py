"""What was promised in a contact, told by its kind alone: beside that of another than who was spoken to stands who made it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from tests.conftest import each

NOW = "2026-12-01T10:40:00+01:00"
CHATS = {
    "en": (
        (
            "Rhys: Hello, my name is Rhys.\nMe: my dryer does not heat\nRhys: The part arrives on Friday.\nMe: and then?\n"
            "Rhys: The engineer will ring you by Monday.\nMe: I want the 89 euros back\nRhys: I'm fetching Odile for that.\n"
            "Odile joined the chat.\nOdile: Hello, Odile, supervisor. We will refund you the 89 euros within 10 working days.\n"
            "Me: thanks\n"
        ),
        "Promised delivery and a call back (Rhys).",
    ),
    "de": (
        (
            "Herr Kaya: Guten Tag, mein Name ist Kaya.\nIch: Mein Trockner heizt nicht\n"
            "Herr Kaya: Das Ersatzteil trifft am Freitag ein.\nIch: Und dann?\n"
            "Herr Kaya: Der Techniker ruft Sie spätestens am Montag an.\nIch: Ich will die 89 Euro zurück\n"
            "Herr Kaya: Ich hole Frau Vogt dazu.\nFrau Vogt ist dem Chat beigetreten.\n"
            "Frau Vogt: Guten Tag, Vogt, Teamleitung. Wir überweisen Ihnen die 89 Euro innerhalb von 10 Werktagen.\nIch: danke\n"
        ),
        "Die Lieferung und einen Rückruf zugesagt (Herr Kaya).",
    ),
}


@each("language", CHATS)
def test_a_kind_names_who_promised_it(casebook: Any, tmp_path: Path, language: str) -> None:
    """In a line of who was spoken to last it read as theirs."""
    text, told = CHATS[language]
    path = tmp_path / f"{language}.txt"
    path.write_text(text, encoding="utf-8")
    casebook("open", language, "--company", "Dry & Co", "--language", language, "--want", "x 1", now=NOW)
    casebook("add", language, "--transcript", str(path), now=NOW)
    texts = [casebook("export", language, "--limit", str(limit), now=NOW).stdout for limit in range(300, 700, 20)]

    kinds = re.sub(r" \(.*", "", told)
    assert any(told in each for each in texts), "\n\n".join(texts)
    assert not any(f"{kinds}." in each or f"{kinds}," in each for each in texts)

"""A department in brackets behind who answered is nobody, and what one would like is nobody who was met."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from tests.conftest import each
from tests.transcripts.test_everyday_words import values


@each(
    ("told", "names"),
    [
        ("Hr. Obermaier dran (Serviceannahme). Auftrag 26-4471.", ["Obermaier"]),
        ("Fr. Wolf dran (Schadenabteilung).", ["Wolf"]),
        ("Hr. Wolf dran. Die 80 Euro hätte ich gern zurück, war ja Murks.", ["Wolf"]),
        ("Hr. Wolf dran. Eine Kopie hätte ich gern, sagte ich, wäre ja Pflicht.", ["Wolf"]),
        ("Erst hatte ich Frau Kern, dann Hr. Wolf dran.", ["Kern", "Wolf"]),
    ],
)
def test_who_answered_is_told_once(told: str, names: list[str]) -> None:
    """With the name before what says that they answered."""
    text = f"Tel. mit Hartwell, Mi 14.10.2026, 16:20-16:32\n{told}\n- Er ruft am Freitag zurück.\n"
    found = [name.removeprefix("Frau ") for name in values(text, What.AGENT)]
    assert (told, names) == (told, sorted(found))

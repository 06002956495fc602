"""What a text begins with where the number of what it is about stands in what was typed alone."""

from __future__ import annotations

from casebook.exporters.facts.number_typed import about_number_typed
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("language", "text", "about"),
    [
        ("en", "sent him the photo. member no IG-558213", "Member number IG-558213"),
        ("nl", "opgezegd aan de balie. lidnr 558213", "Lidnummer 558213"),
        ("de", "an der Theke gekündigt, Mitgliedsnummer IG-558213", "Mitgliedsnummer IG-558213"),
        ("fr", "résilié au comptoir. adhérent n° 558213", "Numéro d'adhérent 558213"),
        ("es", "baja en recepción. socio nº 558213", "Número de socio 558213"),
        ("en", "a member 558213 left", ""),  # nothing says that this is a number of theirs
    ],
)
def test_a_member_is_known_by_their_number(language: str, text: str, about: str) -> None:
    """By what such a number is called in the language, and only where it was called one."""
    entries = Entries()
    entries.contact("2024-06-03", text)

    assert about == about_number_typed(
        Wording(facts_of(case(problem="", orders=()), entries), language_named(language))
    )

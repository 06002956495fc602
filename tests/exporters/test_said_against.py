"""What the person says themselves against what they hold: alone only where it says what it is."""

from __future__ import annotations

from casebook.exporters.facts.refusals.said_against import is_said_against, shows_against
from tests.conftest import each

from .cases import of_contact


@each(
    ("language", "said", "alone"),
    [
        ("en", "On mine they are there, signed", False),
        ("nl", "Op het mijne staat het wel", False),
        ("fr", "Sur le mien elles y sont, signées", False),
        ("en", "My copy has them, signed by the crew", True),
        ("fr", "Mon exemplaire porte les réserves, signées", True),
    ],
)
def test_what_points_to_what_they_hold_is_no_evidence_alone(language: str, said: str, alone: bool) -> None:
    """Behind what they hold it is told as it was."""
    wording = of_contact(said, language)

    assert shows_against(wording, said) == alone
    assert is_said_against(wording, said) or not alone

"""Money and what somebody writes are due by a day; who comes, and what is brought, is promised for one."""

from __future__ import annotations

from tests.conftest import each
from tests.exporters.test_said_as_promised import first_told


@each(
    ("language", "text", "told"),
    [
        ("en", "rang, Dave says refund on 14 june", "a refund by 14 Jun"),
        ("en", "chat with Tom, reply on 14 june", "a reply by 14 Jun"),
        ("en", "chat with Tom, an engineer on 14 june", "an engineer for 14 Jun"),
        ("nl", "gebeld met Joris, terugbetaling op 14 juni", "terugbetaling, uiterlijk 14 jun"),
        ("de", "tel. Frau Beck, erstattung am 14. juni", "die Erstattung bis zum 14. Juni"),
        ("de", "tel. Frau Beck, techniker am 14. juni", "einen Techniker für den 14. Juni"),
        ("fr", "appelé, Karim, remboursement le 14 juin", "un remboursement d'ici au 14 juin"),
        ("fr", "appelé, Karim, technicien le 14 juin", "un technicien pour le 14 juin"),
        ("es", "llamé, Pedro, reembolso el 14 de junio", "el reembolso para el 14 de junio"),
    ],
)
def test_money_is_due_by_its_day_and_a_visit_for_it(language: str, text: str, told: str) -> None:
    """Whatever word stood before the day."""
    assert told in first_told(language, text)


@each(
    ("text", "told"),
    [
        ("tel. Frau Beck, gutschrift bis freitag", "eine Gutschrift"),
        ("tel. Frau Beck, rückruf morgen", "einen Rückruf"),
        ("chat mit Frau Beck, neue rechnung in einer woche", "eine neue Rechnung"),
    ],
)
def test_a_german_noun_that_was_typed_small_has_its_capital(text: str, told: str) -> None:
    """Where it says what was promised."""
    assert told in first_told("de", text)

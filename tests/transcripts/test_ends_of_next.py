"""Before the end of what is next is that end and no nearer one, and before a day ends is on that day, in five languages."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.said_lines import promises_in

NEXT_WEEK, NEXT_MONTH, TUE = "2026-09-25", "2026-10-31", "2026-09-22"

SAID = {
    ("en", NEXT_WEEK): ("We'll refund it before the end of next week, that is Friday 25 September.",),
    ("en", NEXT_MONTH): ("We'll refund it before the end of next month.",),
    ("nl", NEXT_WEEK): ("Wij betalen het terug voor het einde van volgende week, dus vrijdag 25 september.",),
    ("nl", NEXT_MONTH): ("Wij betalen het terug voor het einde van volgende maand.",),
    ("de", NEXT_WEEK): ("Wir erstatten es vor Ende der nächsten Woche, also Freitag, den 25. September.",),
    ("de", NEXT_MONTH): ("Wir erstatten es vor Ende nächsten Monats.",),
    ("fr", NEXT_WEEK): (
        "Nous vous remboursons avant la fin de la semaine prochaine.",
        "Nous vous remboursons avant la fin de la semaine prochaine, soit le vendredi 25 septembre.",
    ),
    ("fr", NEXT_MONTH): ("Nous vous remboursons avant la fin du mois prochain.",),
    ("fr", "2027-12-31"): ("Nous vous remboursons avant la fin de l'année prochaine.",),
    ("fr", TUE): ("Nous vous remboursons sous 5 jours ouvrés, soit avant la fin du mardi 22 septembre.",),
    ("es", NEXT_WEEK): (
        "Le devolvemos el dinero antes del final de la semana que viene.",
        "Le devolvemos el dinero antes del fin de la próxima semana.",
    ),
    ("es", NEXT_MONTH): ("Le devolvemos el dinero antes del fin del mes que viene.",),
    ("es", TUE): (
        "Le devolvemos el dinero en 5 días hábiles, es decir, antes de que acabe el martes 22 de septiembre.",
        "Le devolvemos el dinero antes de que termine el martes 22 de septiembre.",
    ),
}


@each(("language", "due", "line"), [(*key, line) for key, lines in SAID.items() for line in lines])
def test_the_end_of_what_is_next_is_not_nearer(language: str, due: str, line: str) -> None:
    """What is promised before the end of a week, a month, a year or a day that is named is due at that end."""
    assert [("refund", due)] == promises_in(language, line)

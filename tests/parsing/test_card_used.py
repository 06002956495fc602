"""The day of a promise is read beside which card the money goes to, and counted from today's letter or from tomorrow."""

from __future__ import annotations

from casebook.parsing.clock import Clock
from casebook.parsing.due_dates import due_date_in
from tests.builders import HOME, NOW, moment
from tests.conftest import each

CLOCK = Clock(NOW, HOME, country="NL")

READ = [
    ("The £143.20 will be returned to the card you used within 10 working days of today.", "2026-12-09"),
    ("We return it to the account that you gave us, by Friday.", "2026-11-27"),
    ("It goes back to the card you paid the booking with within 5 days.", "2026-11-30"),
    ("Het wordt teruggestort op de kaart die u gebruikt heeft binnen 10 werkdagen.", "2026-12-09"),
    ("Het wordt teruggestort op de rekening waarmee u betaalde, uiterlijk vrijdag.", "2026-11-27"),
    ("Wir erstatten es auf das Konto, das Sie angegeben haben, binnen 10 Werktagen.", "2026-12-09"),
    ("Ce sera remboursé sur la carte que vous avez utilisée sous 10 jours ouvrés.", "2026-12-09"),
    ("Se devolverá a la tarjeta con la que pagó en 10 días hábiles.", "2026-12-09"),
    ("We will reply within 5 working days of tomorrow.", "2026-12-03"),
    ("We will reply within 5 working days of your email of today.", "2026-12-02"),
    ("U hoort van ons binnen 5 werkdagen na uw e-mail van vandaag.", "2026-12-02"),
    ("U hoort van ons binnen 5 werkdagen na morgen.", "2026-12-03"),
    ("Nous répondrons sous 5 jours ouvrés à compter de demain.", "2026-12-03"),
    ("Le responderemos en 5 días hábiles a partir de mañana.", "2026-12-03"),
]

NONE = [
    "We will reply within 5 working days of your letter.",
    "We will reply within 5 working days of Monday.",
    "U hoort van ons binnen 5 werkdagen vanaf morgen.",
    "You used the card within 10 days.",
    "We refused the card you used on 2 November.",
]


@each(("text", "day"), READ)
def test_what_was_done_with_a_card_is_no_past_of_the_promise(text: str, day: str) -> None:
    """Said on 25 November 2026, a Wednesday."""
    due = due_date_in(text, moment("2026-11-25"), CLOCK)

    assert due is not None
    assert day == due.last.day.isoformat()


@each("text", NONE)
def test_what_may_be_either_is_no_day(text: str) -> None:
    """A letter of an unknown day, a Monday that may have been, and from a day that may count itself or not."""
    assert due_date_in(text, moment("2026-11-25"), CLOCK) is None

"""By when at the latest, in a message of its own, is the day of what was promised right before; German verbs in -te."""

from __future__ import annotations

from datetime import datetime

from casebook.parsing.clock import Clock
from casebook.parsing.transcripts.findings import What
from casebook.parsing.transcripts.reading import KnownSpeakers, read_transcript
from tests.conftest import each

NOW = Clock(datetime.fromisoformat("2026-11-26T10:00:00+01:00"), "Europe/Amsterdam")
CHAT = "Chat 2026-11-25\n10:00 Tom: Tom, Acme.\n10:01 {me}: ?\n10:02 Tom: {first}\n10:03 Tom: {then}\n"


def _due(text: str) -> list[str | None]:
    found = read_transcript(text.encode(), KnownSpeakers(None, "Acme"), NOW).found
    return [one.due for one in found if one.what is What.PROMISE]


@each(
    "me, first, then",
    [
        ("Me", "You'll get your refund tomorrow.", "Friday at the latest."),
        ("Ik", "Je krijgt het geld morgen terug.", "Uiterlijk overmorgen"),
        ("Ich", "Wir überweisen Ihnen das Geld morgen.", "Spätestens übermorgen."),
        ("Moi", "Votre remboursement arrivera demain.", "après-demain au plus tard"),
        ("Yo", "te hacemos un abono de 55 €, lo tendrás mañana", "como muy tarde pasado mañana"),
    ],
)
def test_the_latest_day_is_that_of_the_promise_before(me: str, first: str, then: str) -> None:
    """The promise is one, and due on the later day."""
    assert ["2026-11-27"] == _due(CHAT.format(me=me, first=first, then=then))


@each(
    "me, first, then",
    [
        ("Me", "You get a new towel on Thursday.", "Or a refund by Friday."),
        ("Ik", "Je krijgt donderdag een nieuwe handdoek.", "Of uiterlijk vrijdag een terugbetaling."),
        ("Ich", "Sie bekommen am Donnerstag ein neues Handtuch.", "Oder bis Freitag eine Erstattung."),
        ("Moi", "Vous recevrez une nouvelle serviette jeudi.", "Ou un remboursement vendredi."),
        ("Yo", "Le enviamos una toalla nueva el jueves.", "O un reembolso el viernes."),
    ],
)
def test_the_day_of_another_thing_is_not_that_of_the_promise_before(me: str, first: str, then: str) -> None:
    """What comes instead has a day of its own."""
    assert "2026-11-26" in _due(CHAT.format(me=me, first=first, then=then))


@each(
    "said, due",
    [
        ("Ich erstatte Ihnen die 39 € innerhalb von 5 Werktagen.", "2026-12-02"),
        ("Ich erstatte Ihnen das Geld bis Freitag.", "2026-11-27"),
        ("Wir erstatten Ihnen die 39 € binnen 5 Werktagen.", "2026-12-02"),
        ("Ich vergüte Ihnen 20 € bis Freitag.", "2026-11-27"),
    ],
)
def test_a_german_verb_whose_stem_ends_in_t_is_no_past(said: str, due: str) -> None:
    """`Ich erstatte` ends as `ich machte` does, and tells what will be; its past is `ich erstattete`."""
    assert [due] == _due(f"Chat 25.11.2026\n10:00 Tom: Tom, Acme.\n10:01 Ich: ?\n10:02 Tom: {said}\n10:03 Ich: ok\n")

"""A day that answers *when* is that of the promise before it, whatever it tells of where the thing comes, in five languages."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from tests.conftest import each
from tests.transcripts.test_plainly_promised import GREETINGS, What, _found, _promised

SAT = "2026-11-21"


@each(
    ("language", "said", "asked", "answer"),
    [
        (
            "en",
            "I'll send you a replacement tonight.",
            "And when will I get it?",
            "Saturday 21 at the latest, at the pick-up point.",
        ),
        (
            "en",
            "I'll send you a replacement tonight.",
            "And when will I get it?",
            "Saturday 21 at the latest, delivered to your door.",
        ),
        (
            "nl",
            "Ik stuur u vanavond een nieuwe.",
            "En wanneer heb ik hem?",
            "Uiterlijk zaterdag 21, bij het afhaalpunt.",
        ),
        (
            "de",
            "Ich schicke Ihnen heute Abend eine neue.",
            "Und wann hab ich die?",
            "Spätestens am Samstag, in der Packstation.",
        ),
        (
            "fr",
            "Je vous en envoie une neuve dès ce soir.",
            "Et je la reçois quand ?",
            "Samedi 21 au plus tard, en point relais.",
        ),
        (
            "es",
            "Le envío el reemplazo esta misma noche.",
            "¿Y cuándo lo recibo?",
            "El sábado 21 como muy tarde, en el punto de recogida.",
        ),
    ],
)
def test_where_it_comes_changes_nothing(language: str, said: str, asked: str, answer: str) -> None:
    """The replacement has the day on which it comes, and nothing else is promised; what is recorded of it reads alike."""
    assert [("replacement", SAT)] == _promised(language, said, asked, answer)

    lines = (f"Agent Maria: {GREETINGS[language]}", f"Agent Maria: {said}", f"You: {asked}", f"Agent Maria: {answer}")
    recorded = [one.value for one in _found("\n".join(lines), What.PROMISE)]
    assert ["replacement"] == [promise_kind_in(words) for words in recorded]


def test_something_else_behind_the_day_is_promised_by_itself() -> None:
    """Who answers with a day and with what else is done then promises that as well."""
    said = ("I'll send you a replacement tonight.", "When?", "Saturday, the driver will pick up the old one.")
    assert ("collection", SAT) in _promised("en", *said)

"""A new thing that is asked for, or the broken one swapped: a yes and a day promise it, and *when do I get it* is about it."""

from __future__ import annotations

from casebook.parsing.promises.promise_kinds import promise_kind_in
from tests.conftest import each
from tests.transcripts.test_agreed_briefly import FRIDAY, _promised


@each(
    ("language", "talk"),
    [
        (
            "en",
            (
                "One drawer is split. Can you send me two new handles? the brass ones",
                "Will do.",
                "When would I have them?",
                "Friday",
            ),
        ),
        ("en", ("the kettle packed up, can you swap it", "Sure", "when do I get it?", "Friday at the latest")),
        (
            "nl",
            (
                "De router is stuk. Ruilen jullie hem om?",
                "Ja hoor",
                "en wanneer heb ik de nieuwe?",
                "Uiterlijk vrijdag",
            ),
        ),
        ("nl", ("kunnen jullie me drie nieuwe schroeven sturen?", "Tuurlijk", "wanneer?", "Vrijdag")),
        (
            "de",
            (
                "Der Router ist kaputt. Tauschen Sie mir den um?",
                "Na klar",
                "und wann hab ich den neuen?",
                "Spätestens Freitag",
            ),
        ),
        ("de", ("Schicken Sie mir zwei neue Griffe?", "Machen wir", "Wann denn?", "Freitag")),
        (
            "fr",
            (
                "le décodeur est grillé. Vous me le changez ?",
                "Bien sûr",
                "et je l'ai quand le nouveau ?",
                "Vendredi au plus tard",
            ),
        ),
        ("fr", ("vous m'envoyez deux nouvelles vis ?", "Oui", "quand ?", "Vendredi")),
        (
            "es",
            ("El mando está roto. ¿Me lo cambian?", "Claro", "¿y cuándo tengo el nuevo?", "El viernes como muy tarde"),
        ),
        ("es", ("¿me mandáis dos tornillos nuevos?", "Claro", "¿cuándo?", "El viernes")),
    ],
)
def test_when_it_comes_is_asked_of_the_new_one(language: str, talk: tuple[str, ...]) -> None:
    """Which was asked for before, and said to come with a yes."""
    assert (talk, [("replacement", FRIDAY)]) == (talk, _promised(language, *talk))


@each(
    ("language", "asked", "answer"),
    [
        ("en", "can I have a new appointment?", "Friday"),
        ("en", "can you send me a new password?", "Friday"),
        ("nl", "kan ik een nieuwe afspraak krijgen?", "Vrijdag"),
        ("de", "kann ich einen neuen Termin bekommen?", "Freitag"),
        ("fr", "je peux avoir un nouveau rendez-vous ?", "Vendredi"),
        ("es", "¿me dais una nueva cita?", "El viernes"),
    ],
)
def test_a_new_day_is_no_new_thing(language: str, asked: str, answer: str) -> None:
    """Nor is a word to sign in with."""
    assert (asked, False) == (asked, ("replacement", FRIDAY) in _promised(language, asked, answer))


@each(
    ("said", "kind"),
    [
        ("Cambiaremos hoy mismo la dirección de su contrato.", "other"),
        ("We'll replace your phone number on Friday.", "other"),
        ("We vervangen uw adres vandaag.", "other"),
        ("Nous remplacerons vos coordonnées vendredi.", "other"),
        ("Cambiaremos la puerta el viernes.", "replacement"),
        ("We'll replace your phone on Friday.", "replacement"),
    ],
)
def test_what_is_written_of_somebody_is_no_thing(said: str, kind: str) -> None:
    """An address or a number that is put right replaces nothing."""
    assert (said, kind) == (said, str(promise_kind_in(said)))

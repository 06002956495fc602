"""A day that the company asks about and the person agrees to is that of what was asked for, or put off; no other question is."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_agreed_briefly import FRIDAY, _promised


@each(
    ("language", "talk"),
    [
        ("en", ("The gate is stuck. Can you come and fix it?", "Friday 8am any good?", "Friday's fine, I'll make tea")),
        ("en", ("The tap leaks.", "How about Friday at 9?", "perfect, see you then")),
        (
            "nl",
            (
                "De kroon ligt er alweer uit.",
                "Vrijdag 8.20 plek, lukt dat?",
                "Eerder kan niet?",
                "Nee, vol",
                "Oke vrijdag dan",
            ),
        ),
        ("de", ("Der Wasserhahn tropft. Können Sie kommen?", "Freitag um 8, passt das?", "Ja gerne")),
        ("fr", ("Le volet est coincé. Vous pouvez passer ?", "Vendredi 9h ça vous va ?", "Oui très bien")),
        ("es", ("El grifo gotea. ¿Podéis venir?", "¿El viernes a las 9 te viene bien?", "Perfecto")),
    ],
)
def test_a_day_agreed_to_is_promised(language: str, talk: tuple[str, ...]) -> None:
    """Whoever tells of what is broken wants it mended."""
    assert (talk, [("repair", FRIDAY)]) == (talk, _promised(language, *talk))


@each(
    ("language", "talk"),
    [
        (
            "en",
            (
                "The gate is stuck. Can you fix it?",
                "Yep. Tomorrow",
                "ta",
                "sorry, can't make tomorrow after all. Friday 8am any good?",
                "Friday's fine",
            ),
        ),
        (
            "nl",
            (
                "De kraan lekt. Kunt u morgen komen?",
                "Ja",
                "top",
                "Sorry, morgen lukt toch niet. Vrijdag 8 uur?",
                "Prima",
            ),
        ),
        (
            "de",
            (
                "Der Hahn tropft. Können Sie morgen kommen?",
                "Ja",
                "super",
                "Sorry, morgen klappt doch nicht. Freitag um 8?",
                "Freitag passt",
            ),
        ),
        (
            "fr",
            (
                "Le ballon fuit. Vous pouvez venir quand ?",
                "Demain",
                "Super",
                "Finalement demain je ne peux pas. Vendredi 14h ?",
                "Vendredi 14h parfait",
            ),
        ),
        (
            "es",
            (
                "El grifo gotea. ¿Podéis venir mañana?",
                "Sí",
                "vale",
                "Perdona, mañana no puedo. ¿El viernes a las 8?",
                "El viernes perfecto",
            ),
        ),
    ],
)
def test_a_visit_is_put_on_the_day_agreed_to(language: str, talk: tuple[str, ...]) -> None:
    """Behind the one that does not do, which is promised no longer."""
    assert (talk, [("repair", FRIDAY)]) == (talk, _promised(language, *talk))


@each(
    ("language", "talk"),
    [
        ("en", ("The tap leaks.", "How about Friday at 9?", "can't do Friday", "ok")),
        ("en", ("The tap leaks.", "How about Friday at 9?", "hm no", "ok")),
        ("en", ("The tap leaks.", "Can you bring it in Friday?", "yes")),
        ("en", ("Can I come by?", "Friday at 9 any good?", "yes")),
        ("nl", ("De kraan lekt.", "Vrijdag om 9 uur?", "Vrijdag kan ik niet", "ok")),
        ("de", ("Der Hahn tropft.", "Freitag um 9?", "Freitag geht leider nicht", "ok")),
        ("de", ("Der Hahn tropft.", "Seit Freitag?", "Ja")),
        ("fr", ("Le robinet fuit.", "Vendredi 9h ?", "non pas vendredi", "ok")),
        ("es", ("El grifo gotea.", "¿Desde el viernes?", "Sí")),
    ],
)
def test_a_day_not_agreed_to_is_none(language: str, talk: tuple[str, ...]) -> None:
    """Nor one on which the person comes, nor the day since when something is so."""
    assert (talk, []) == (talk, _promised(language, *talk))

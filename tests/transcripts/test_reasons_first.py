"""Why something is done, told before it in the same sentence: its past is none of what is promised."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_agreed_briefly import FRIDAY, _promised


@each(
    ("language", "said"),
    [
        ("en", "And because the August visit was missed we'll credit £75 to your account by Friday."),
        ("en", "Since the delivery in October was late we will refund £20 by Friday."),
        ("en", "As you were charged twice, I'll refund £20 by Friday."),
        ("nl", "Omdat de monteur in augustus niet kwam betalen we u vrijdag 20 euro terug."),
        ("de", "Weil der Termin im August ausgefallen ist, erstatten wir Ihnen 20 € bis Freitag."),
        ("fr", "Comme le rendez-vous d'août a été manqué, nous vous remboursons 20 € vendredi."),
        ("es", "Como no vinimos el martes le devolvemos 20 € el viernes."),
    ],
)
def test_what_is_promised_behind_a_reason_has_its_day(language: str, said: str) -> None:
    """With a comma before it or none."""
    assert (said, [("refund", FRIDAY)]) == (said, _promised(language, "ok?", said))


@each(
    ("language", "said"),
    [
        ("en", "As soon as the sofa is back we'll know more."),
        ("en", "Because the visit was missed you'll have to book again by Friday."),
        ("nl", "Omdat u te laat was kunnen we niets terugbetalen."),
        ("es", "Como no vino nadie el martes no podemos devolver nada."),
    ],
)
def test_what_is_none_stays_none(language: str, said: str) -> None:
    """A condition, what the person has to do, and a no."""
    assert (said, []) == (said, _promised(language, "ok?", said))

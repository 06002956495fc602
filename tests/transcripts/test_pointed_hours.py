"""An hour that is written with a point behind a weekday is read, where no day and month can be meant."""

from __future__ import annotations

from tests.conftest import each
from tests.transcripts.test_plainly_promised import _promised


@each(
    ("language", "said"),
    [
        ("en", "Wednesday 8.40 then, the plumber will fix it for you, no charge."),
        ("nl", "Woensdag 8.40, dan repareert de loodgieter het voor u."),
        ("de", "Mittwoch 8.40, dann repariert es der Klempner für Sie."),
        ("fr", "Mercredi à 8.40, le plombier vous le répare."),
        ("es", "El miércoles a las 8.40 el fontanero se lo repara."),
    ],
)
def test_the_hour_behind_a_weekday_is_none_of_a_month(language: str, said: str) -> None:
    """The promise has the weekday, whatever mark stands in its hour."""
    assert ["repair 2026-11-18"] == [f"{kind} {due}" for kind, due in _promised(language, said)]


def test_a_day_and_month_that_do_not_fall_together_are_none() -> None:
    """What may be a day of a month is no hour: on which day it is, nobody knows."""
    assert "2026-11-18" not in [due for _, due in _promised("de", "Der Klempner repariert es Mittwoch 8.12 für Sie.")]

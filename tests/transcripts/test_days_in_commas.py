"""A day that stands alone between commas is that of what was said before it, and parts no sentence."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from tests.conftest import each
from tests.transcripts.test_everyday_words import found_in, said_by_sam


@each(
    "sentence",
    [
        "We'll collect it from you, on Friday 4 December, and then we'll repair it",
        "We halen hem bij u op, vrijdag 4 december, en dan wordt hij gerepareerd",
        "Ich lass sie bei dir abholen, am Freitag 4.12., und dann wird sie repariert",
        "On vient la chercher chez vous, vendredi 4 décembre, et ensuite elle sera réparée",
        "Se la recogemos en casa, el viernes 4 de diciembre, y luego la reparamos",
    ],
)
def test_a_day_behind_a_comma_is_of_what_stands_before_it(sentence: str) -> None:
    """And not of what is joined to it."""
    found = [(one.kind, one.due) for one in found_in(said_by_sam(sentence), What.PROMISE)]
    assert ("collection", "2026-12-04") == found[0]
    assert "2026-12-04" not in [due for _, due in found[1:]]


def test_a_part_of_the_day_may_stand_before_the_date_in_commas() -> None:
    """What is done then stands behind the second comma."""
    text = (
        "Call to Parcelo, Wednesday 25 November 2026\n\nI rang at 9.40 about the boiler. Mr Sleight said that a different firm "
        "will come on Saturday morning, 28 November, to repair the boiler, and that he is sorry.\n"
    )
    assert [("repair", "2026-11-28")] == [(one.kind, one.due) for one in found_in(text, What.PROMISE)]


@each(
    "sentence",
    [
        "I will ring you myself on Monday 30 November to check it has been done properly.",
        "Ik bel u maandag 30 november om te controleren dat hij gerepareerd is.",
        "Ich rufe Sie am Montag, 30. November an, um zu prüfen, ob alles repariert ist.",
        "Je vous appelle lundi 30 novembre pour m'assurer que tout est réparé.",
        "Le llamo el lunes 30 de noviembre para comprobar que está reparado.",
    ],
)
def test_what_somebody_rings_to_check_is_not_promised_with_it(sentence: str) -> None:
    """The call is."""
    assert [("callback", "2026-11-30")] == [
        (one.kind, one.due) for one in found_in(said_by_sam(sentence), What.PROMISE)
    ]

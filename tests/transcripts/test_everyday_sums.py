"""A sum is read as its language writes numbers, and as people call their money every day."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from tests.conftest import each
from tests.transcripts.test_everyday_words import found_in, said_by_sam


@each(
    ("sentence", "amount"),
    [
        ("Ik stort de 1.240 euro voor de loodgieter terug, uiterlijk vrijdag.", "1240.00 EUR"),
        ("Wir erstatten Ihnen die 1.240 € bis Freitag.", "1240.00 EUR"),
        ("Je vous rembourse les 1.240 € vendredi.", "1240.00 EUR"),
        ("Le devolvemos los 1.240 € antes del viernes.", "1240.00 EUR"),
        ("I'll refund the £1,240 for the plumber by Friday.", "1240.00 GBP"),
    ],
)
def test_a_point_or_comma_stands_between_thousands_as_the_language_has_it(sentence: str, amount: str) -> None:
    """1.240 are more than a thousand where a comma stands before the decimals, and 1,240 in English."""
    assert [amount] == [one.value for one in found_in(said_by_sam(sentence), What.SUM)]


def test_a_number_that_may_be_a_slip_is_no_sum() -> None:
    """In English £1.240 may be either: nothing is taken."""
    assert [] == found_in(said_by_sam("I'll refund the £1.240 by Friday."), What.SUM)


@each(
    ("sentence", "amount"),
    [
        ("I'll refund you a tenner by Friday.", "10.00 GBP"),
        ("We'll put two fivers back on your card by Friday.", "10.00 GBP"),
        ("Ik stort je een tientje terug voor vrijdag.", "10.00 EUR"),
        ("We storten je 50 eurootjes terug voor vrijdag.", "50.00 EUR"),
        ("Wir schreiben Ihnen einen Zwanziger gut bis Freitag.", "20.00 EUR"),
        ("On vous rembourse vingt balles d'ici vendredi.", "20.00 EUR"),
        ("Te devolvemos 50 pavos antes del viernes.", "50.00 EUR"),
    ],
)
def test_a_sum_in_everyday_words_is_one(sentence: str, amount: str) -> None:
    """What people call a note, or their money, is read by how much it is, and the promise stands as it was said."""
    assert [amount] == [one.value for one in found_in(said_by_sam(sentence), What.SUM)]
    assert [(sentence, "refund")] == [(one.value, one.kind) for one in found_in(said_by_sam(sentence), What.PROMISE)]


@each(
    "sentence",
    [
        "Ein Meier ruft Sie bis Freitag zurück und erstattet es.",
        "Een Meier van de afdeling stort het voor vrijdag terug.",
        "We never pay out in tenners, we refund you by Friday.",
        "On vous rembourse le tube de 4 balles jaunes d'ici vendredi.",
    ],
)
def test_a_name_and_a_number_of_things_are_no_sum(sentence: str) -> None:
    """*Meier* is somebody, *tenners* are no number of them, and balls are played with."""
    assert [] == found_in(said_by_sam(sentence), What.SUM)

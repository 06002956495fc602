"""The day that a clause tells of what happened in it, in five languages, and what is no such day."""

from __future__ import annotations

from casebook.parsing.past_days import day_of_contact, past_day_in
from tests.builders import moment
from tests.conftest import each

TUESDAY = moment("2026-09-15 10:00", "Europe/London")


@each(
    ("clause", "day"),
    [
        ("£20 came on friday", "09-11"),
        ("came fri", "09-11"),
        ("came on sat", "09-12"),
        ("came on 3 sep", "09-03"),
        ("spoke to Priya yesterday", "09-14"),
        ("monteur kwam donderdag", "09-10"),
        ("eergisteren gebeld", "09-13"),
        ("Techniker war am do da", "09-10"),
        ("kam am 3.9. an", "09-03"),
        ("vorgestern kam es", "09-13"),
        ("le technicien est venu jeudi", "09-10"),
        ("j'ai parlé à Priya hier", "09-14"),
        ("el técnico vino el jueves", "09-10"),
        ("hablé con Priya ayer", "09-14"),
        ("came this morning", "09-15"),
    ],
)
def test_the_one_day_is_read_behind_the_one_of_telling(clause: str, day: str) -> None:
    """A weekday is the last there was."""
    found = past_day_in(clause, TUESDAY)

    assert found is not None
    assert f"{found:%m-%d}" == day


@each(
    "clause",
    [
        "£20 of friday came",
        "hier steht nichts",
        "came friday and saturday",
        "missing since monday",
        "came in may",
        "no day at all",
    ],
)
def test_the_day_of_another_thing_or_one_of_two_is_none(clause: str) -> None:
    """Nor a word that is a day in another language alone."""
    assert past_day_in(clause, TUESDAY) is None


@each(
    ("text", "day"),
    [
        ("called thursday, spoke to Tom", "09-10"),
        ("rang, engineer came thursday", ""),
        ("rang today", ""),
        ("Donnerstag, den 10. September angerufen", "09-10"),
        ("donderdag 3 september gebeld", "09-03"),
        ("rang again fri", "09-11"),
        ("rang yesterday, rang again", ""),
        ("Visited the shop on 12 Sep, spoke to Omar", "09-12"),
        ("spoke to James on friday, he calls tomorrow", ""),
    ],
)
def test_the_day_of_a_contact_stands_with_the_first_word_of_it(text: str, day: str) -> None:
    """Of a day that stands with something else nothing is said."""
    found = day_of_contact(text, TUESDAY)

    assert (f"{found:%m-%d}" if found else "") == day

"""Behind who did it, what a note says was found there: a name, or somebody by whose they are, and no word without them."""

from __future__ import annotations

from casebook.exporters.facts.deciding.had_told import behind_what_was_done
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from tests.builders import Entries, case, facts_of
from tests.conftest import each


def told(language: str, said: str) -> list[str]:
    """What a note tells behind who did it, without that they did."""
    wording = Wording(facts_of(case(problem="The roof leaks."), Entries()), language_named(language), years=False)
    return [each.replace("\u00a0", " ") for each in behind_what_was_done(wording, said)]


@each(
    ("language", "said", "found"),
    [
        ("en", "their own roofer came: two tiles were never nailed", "your own roofer: two tiles were never nailed"),
        ("en", "My neighbour was there: the gate stood open all night", "My neighbour: the gate stood open all night"),
        (
            "nl",
            "hun eigen dakdekker is geweest: twee pannen lagen los",
            "jullie eigen dakdekker: twee pannen lagen los",
        ),
        (
            "de",
            "Ihr eigener Dachdecker war da: zwei Ziegel lagen lose",
            "Ihr eigener Dachdecker: zwei Ziegel lagen lose",
        ),
        ("fr", "leur couvreur est passé : deux tuiles mal posées", "votre couvreur : deux tuiles mal posées"),
        ("es", "su tejador vino: dos tejas mal puestas", "su tejador: dos tejas mal puestas"),
        ("en", "Roofline took a look: two tiles were never nailed", "Roofline: two tiles were never nailed"),
    ],
)
def test_what_was_found_stands_behind_who_found_it(language: str, said: str, found: str) -> None:
    """*Ihr: zwei Ziegel lagen lose* says nothing of whose word it is."""
    assert [found] == told(language, said)


@each(
    ("language", "said"),
    [
        ("de", "Ihr habt es euch angesehen: zwei Ziegel lagen lose"),
        ("de", "Sie hat es gesehen: zwei Ziegel lagen lose"),
        ("en", "Everybody saw it: two tiles were never nailed"),
    ],
)
def test_nobody_is_named_by_a_word_for_anybody(language: str, said: str) -> None:
    """Who is spoken to, or all of them, is no name."""
    assert [] == told(language, said)

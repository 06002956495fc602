"""A sum that is one of two things that would do is no sum beside other money."""

from __future__ import annotations

from casebook.domain.sum_beside import sum_beside
from tests.conftest import each

EITHER = [
    "the bike repaired by 24 May, or my 240 EUR and the money for the ride back",
    "de fiets gerepareerd, of mijn 240 EUR en het geld voor de rit terug",
    "das Rad repariert oder meine 240 EUR und das Geld für die Fahrt zurück",
    "le vélo réparé ou mes 240 EUR et un remboursement de la course",
    "la bici reparada o mis 240 EUR y el reembolso del viaje",
]


@each("want", EITHER)
def test_one_of_two_things_is_not_asked_for_beside_the_other(want: str) -> None:
    """Nobody says that both are owed."""
    assert sum_beside(want) is None
    assert sum_beside("my money back and 240 EUR compensation") is not None

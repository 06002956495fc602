"""A word in capitals between *number* and a number says what it is of, and is no part of it."""

from __future__ import annotations

from casebook.parsing.transcripts.findings import What
from tests.conftest import each
from tests.transcripts.test_everyday_words import found_in, said_by_sam


@each(
    "told",
    [
        "Parfait. N° de SAV 260-4418.",
        "Votre n° de DOSSIER 260-4418",
        "Ihre Nr. TICKET 260-4418",
        "Uw nummer: ZAAK 260-4418",
        "Número de TICKET 260-4418",
        "No. CASE 260-4418",
    ],
)
def test_what_a_number_is_of_is_no_part_of_it(told: str) -> None:
    """In capitals between *number* and the number, it says only whose it is."""
    assert ["260-4418"] == [one.value for one in found_in(said_by_sam(told), What.CASE_NUMBER)]


@each(
    ("told", "number"),
    [("Your service request is SR 448120", "SR 448120"), ("N° de dossier : SAV-448120", "SAV-448120")],
)
def test_letters_that_are_part_of_a_number_stay(told: str, number: str) -> None:
    """What a shop writes before its numbers, behind *is* or in one piece."""
    assert [number] == [one.value for one in found_in(said_by_sam(told), What.CASE_NUMBER)]

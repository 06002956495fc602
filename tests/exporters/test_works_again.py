"""That the thing works again stands before or behind what somebody found, and is no evidence beside that."""

from __future__ import annotations

from casebook.exporters.facts.deciding.marked import marked
from casebook.exporters.words.left_to_tell import all_left_to_tell
from casebook.exporters.words.statements import statements_of
from casebook.records.vocabularies import Channel
from tests.conftest import each

from .cases import of_contact

FOUND = [
    ("en", "Working again.", "The card in the street cabinet has been dead since 18 June."),
    ("en", "The line is back on now.", "The card in the street cabinet has been dead since 18 June."),
    ("nl", "Hij doet het weer.", "De kaart in de straatkast is defect sinds 18 juni."),
    ("de", "Läuft wieder.", "Die Karte im Verteiler ist seit 18. Juni defekt."),
    ("fr", "Ça marche de nouveau.", "La carte dans l'armoire est en panne depuis le 18 juin."),
    ("es", "Ya funciona otra vez.", "La tarjeta del armario está averiada desde el 18 de junio."),
]


@each(("language", "works", "found"), FOUND)
def test_what_was_found_is_told_and_not_that_it_works_again(language: str, works: str, found: str) -> None:
    """Wherever it stands in what was marked."""
    for text in (f"{works} {found}", f"{found} {works}"):
        wording = of_contact(text, language, channel=Channel.IN_PERSON, agent="Marek", key=True)

        forms = marked(wording)

        assert forms
        assert all(found[1:10] in each and works[1:].rstrip(".") not in each for each in forms)


def test_that_it_works_again_is_told_where_nothing_else_was_said() -> None:
    """It is what the person marked."""
    wording = of_contact("Working again.", channel=Channel.IN_PERSON, agent="Marek", key=True)

    assert "Working again" in marked(wording)[0]


def test_what_points_back_to_the_lead_comes_first_in_its_line() -> None:
    """That it works again is not what he wrote on the sheet."""
    said = "Working again. The card in the cabinet has been dead since 18 June, he wrote that on the job sheet."
    wording = of_contact(said, channel=Channel.IN_PERSON, agent="Marek")
    told = "marek: the card in the cabinet has been dead since 18 june."

    left = all_left_to_tell(wording, wording.facts.contacts[0], statements_of(said), told)

    assert left == ["He wrote that on the job sheet.", "Working again."]

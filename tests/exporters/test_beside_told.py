"""What a sentence says beside a beginning that is told stands on its line without that."""

from __future__ import annotations

from casebook.exporters.lines.left_noted import left_noted
from casebook.exporters.wording import Wording
from casebook.exporters.words.beside_told import beside_told
from casebook.language.language import language_named
from casebook.records.values import Money
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("before", "joint", "rest", "told"),
    [
        ("My size is 61 mm", " and ", "the lens is cut for 65 mm.", "The lens is cut for 65 mm."),
        ("Mijn maat is 61 mm", " en ", "de bril is op 65 mm geslepen.", "De bril is op 65 mm geslepen."),
        (
            "Mein Maß ist 61 mm",
            " und ",
            "die Brille ist auf 65 mm geschliffen.",
            "Die Brille ist auf 65 mm geschliffen.",
        ),
        ("Mon écart est de 61 mm", " et ", "les verres sont taillés à 65 mm.", "Les verres sont taillés à 65 mm."),
        ("Mi medida es 61 mm", " y ", "el cristal es de 65 mm.", "El cristal es de 65 mm."),
        ("My video shows the back whole", " and ", "the IMEI.", "My video shows the IMEI."),
        ("Mijn foto toont de barst", " en ", "het label.", "Mijn foto toont het label."),
        ("Mein Foto zeigt den Riss", " und ", "das Etikett.", "Mein Foto zeigt das Etikett."),
        ("Ma vidéo montre le dos intact", " et ", "le numéro.", "Ma vidéo montre le numéro."),
        ("Mi foto muestra la grieta", " y ", "la etiqueta.", "Mi foto muestra la etiqueta."),
        ("The box held another lens", ", ", "serial number LX50-119002.", "Another lens, serial number LX50-119002."),
        (
            "Le colis contient un autre objectif",
            ", ",
            "numéro de série LX50.",
            "Un autre objectif, numéro de série LX50.",
        ),
        ("The courier left it at the door", " and ", "took a photo.", ""),
        ("My video shows no crack", " and ", "the IMEI.", ""),
        ("She put it on the scale", " and ", "the parcel.", ""),
        ("They checked the scan twice", ", ", "which is odd.", ""),
    ],
)
def test_what_is_said_besides_is_a_sentence_of_its_own(before, joint, rest, told):
    """A clause with its own subject, another thing that is shown, the number of the thing named last; nothing that hangs on what
    is told, or may turn it round."""
    assert told == beside_told(before, joint, rest)


def noted_beside(text: str, lead: str, **values) -> list[str]:
    """What is left of the note of an event below this lead."""
    entries = Entries()
    entries.event("2024-09-11", values.pop("event", EventKind.NOTE), text, **values)
    facts = facts_of(case(), entries)
    return left_noted(Wording(facts, language_named("en")), facts.events[0], lead.casefold())


def test_a_note_is_told_without_what_the_lead_tells_of_it():
    """Its beginning, as of a contact; of a sum what the lead says of that day with more words."""
    shows = "My video of the packing shows the back whole and the IMEI."
    assert ["My video of the packing shows the IMEI."] == noted_beside(
        shows, "My video of the packing shows the back whole."
    )
    assert [shows] == noted_beside(shows, "The back was whole.")

    lead = "Three payments of 1,268.40 EUR in all were made with my card in Lisbon on {} Sep."
    charged = {"event": EventKind.CHARGED, "amount": Money(126840, "EUR")}
    assert [] == noted_beside("Three payments in Lisbon.", lead.format(11), **charged)
    assert ["Three payments in Lisbon."] == noted_beside("Three payments in Lisbon.", lead.format(12), **charged)

"""What the person has or told them that shows who is right, out of a hurried note; and what says nothing in its place."""

from __future__ import annotations

from casebook.exporters.facts.evidence.own_proof import own_claim, own_proofs
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.words.as_told import as_told
from casebook.records.vocabularies import Channel, EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste


def told(entries: Entries, language: str = "en", **of_case: object) -> str:
    """The lead of a case with these entries, with what the person asked for last as what is wanted."""
    return lead_of(as_told(facts_of(case(**of_case), entries), language), ExportOptions(language)).text


@each(
    ("text", "expected"),
    [
        ("He says the lock was on. i have the pic from jul 31, no lock", ["i have the pic from jul 31, no lock"]),
        ("faux, j'ai la photo du compteur", ["j'ai la photo du compteur"]),
        ("Ik heb de bon nog.", ["Ik heb de bon nog"]),
        ("fahrer hat 4 quittiert, beleg hab ich", ["beleg hab ich"]),
        ("Los mandé el 15 de agosto, tengo el acuse", ["tengo el acuse"]),
        ("ik heb de bon niet meer", []),
        ("Hab den Beleg verloren", []),
        ("Do i have the photo?", []),
    ],
)
def test_what_the_person_has_to_show_is_found_in_what_they_wrote(text: str, expected: list[str]) -> None:
    """To the end of its sentence; not what they lost, or have no more."""
    assert expected == own_proofs(text)


@each(
    ("said", "expected"),
    [
        ("told them again the venue wrote it was scanned at 18:52", "the venue wrote it was scanned at 18:52"),
        ("répondu que la fiche signée dit chambre en ordre", "la fiche signée dit chambre en ordre"),
        ("les dije que el albarán lo firmó su chófer", "el albarán lo firmó su chófer"),
        ("geantwoord: de foto's zijn van 3 mei", "de foto's zijn van 3 mei"),
        ("told her to refund it", ""),
        ("told them they are wrong", ""),
    ],
)
def test_what_the_person_told_them_is_told_as_their_own(said: str, expected: str) -> None:
    """Where it names what it is about; not what they told them to do."""
    assert expected == own_claim(said)


def test_a_proof_in_a_hurried_note_is_in_the_lead() -> None:
    """Behind what somebody said, in the person's own words."""
    entries = Entries()
    entries.contact("2024-11-02", "still charged after i moved out jul 31", channel=Channel.PHONE)
    said = "guy named reggie says lock was still on the door, no refund. i have the pic from jul 31, empty unit no lock"
    entries.contact("2024-11-06", said, channel=Channel.PHONE)

    assert "I have the pic from jul 31, empty unit no lock." in told(entries, problem=None, want=None)


def test_what_they_were_told_comes_before_that_nothing_came() -> None:
    """*On 6 Nov nothing came* says nothing where nobody says what was to come."""
    entries = Entries()
    entries.contact("2024-11-06", "nothing came. josh says the seller has to agree first")
    said = "told them again the venue confirmed the ticket was scanned at 18:52"
    entries.contact("2024-11-08", said, channel=Channel.EMAIL)
    lead = told(
        entries, problem="One of my two tickets had already been scanned at the door.", want="the 24.99 EUR back"
    )

    assert ("The venue confirmed the ticket was scanned at 18:52." in lead, "nothing came" in lead) == (True, False)


@each(
    ("language", "said", "asked"),
    [
        ("en", "139 came, one month only. want the other 139", "I ask for the other 139 "),
        ("nl", "139 gekregen. ik wil de andere 139 terug", "Ik vraag de andere 139 terug"),
        ("de", "139 gekommen. ich will die restlichen 139", "die restlichen 139"),
    ],
)
def test_the_other_of_two_sums_is_asked_for(language: str, said: str, asked: str) -> None:
    """As the last note says."""
    entries = Entries()
    entries.contact("2024-11-02", "Charged twice.")
    entries.event("2024-11-06", EventKind.NOTE, said)

    assert asked in told(entries, language, problem="Charged twice.", want=None)


def test_a_first_note_says_neither_its_number_nor_what_is_wanted_again() -> None:
    """The text begins with the one and ends with the other."""
    entries = Entries()
    said = "4 winter tyres ordered on 5 oct, 4 summer tyres came. order RK-5501938, 348.40 paid. want my money back"
    entries.contact("2024-11-02", said)
    lead = told(entries, problem=None, want=None, orders=())
    whole = paste(facts_of(case(problem=None, want=None, orders=()), entries), ExportOptions("en"))

    assert "348.40 paid" in lead
    assert (1, 1, 0) == (lead.count("RK-5501938"), lead.count("money back"), lead.casefold().count("want my"))
    assert 1 == whole.count("348.40 paid")

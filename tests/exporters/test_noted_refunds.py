"""Money that came and was noted in words alone: the lead says how much, and asks for the rest; never where that is not sure."""

from __future__ import annotations

from casebook.actions.exporting.answers import ExportAnswers
from casebook.actions.exporting.export import export_facts
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

STORIES = (
    ("en", "GB", "they took 120.00 for june. Karl says wait", "120.00 back", "60.00 on my card", "remaining 60.00 GBP"),
    (
        "nl",
        "NL",
        "juni afgeschreven 120,00. Karl zegt wacht",
        "120,00 terug",
        "60,00 gekregen do",
        "resterende € 60,00",
    ),
    ("de", "DE", "120,00 abgebucht. Karl sagt warten", "120,00 zurück", "60,00 auf dem konto", "restlichen 60,00 €"),
    ("fr", "FR", "prélevé 120,00. Karl dit d'attendre", "120,00 de remboursement", "60,00 sur mon compte", "60,00 €"),
    ("es", "ES", "cobraron 120,00. Carlos dice que espere", "la devolución de 120,00", "60,00 en mi cuenta", "60,00 €"),
)


def lead(language: str, country: str, want: str, contact: str, *noted: str, later: str = "") -> str:
    """The text at 300 of a case with a first contact, what was noted since, and a later contact."""
    entries = Entries()
    entries.contact("2024-06-02", contact)
    for day, text in enumerate(noted, 20):
        entries.event(f"2024-06-{day}", EventKind.NOTE, text)
    if later:
        entries.contact("2024-06-28", later)
    facts = facts_of(case(language=language, country=country, want=want or None), entries)
    output = str(export_facts(facts, ExportAnswers(limit=300, language=language)).output)
    return output.replace("\u00a0", " ").replace("\u202f", " ")


@each(("language", "country", "contact", "want", "noted", "asked"), STORIES)
def test_what_came_by_a_note_is_asked_for_no_more(
    language: str, country: str, contact: str, want: str, noted: str, asked: str
) -> None:
    """In the currency of the country, in five languages; before it came all of it is asked for."""
    assert asked not in lead(language, country, want, contact)
    assert asked in lead(language, country, want, contact, noted)


def test_the_sum_that_was_said_to_come_is_asked_for_as_far_as_it_did_not() -> None:
    """Nobody wrote what is wanted: of what they said the rest is, and what came stands behind it, with the day before where the
    note says so."""
    text = lead(
        "en", "GB", "", "rang, got karl, says 140 will be back on my card by fri 14th", "56 on my card yesterday"
    )

    assert "Karl promised 140 GBP back by 14 Jun" in text
    assert "only 56.00 GBP came" in text
    assert "the remaining 84.00 GBP" in text


def test_where_all_of_the_money_paid_is_wanted_back_the_rest_of_that_is() -> None:
    """*Geld zurück* is all of what was said to be paid."""
    text = lead(
        "de", "DE", "geld zurück", "348,40 bezahlt, falsche reifen. Herr Jonas sagt warten", "174,20 auf dem konto"
    )

    assert "(noch offen 174,20 €)" in text
    assert "Es kamen 174,20 €" in text


@each(
    ("want", "contact", "noted"),
    [
        ("the other 60.00", "they took 120.00 and 60.00", "60.00 on my card"),  # it is the rest already
        ("60.00 back", "they took 100.00, 60.00 of it for nothing", "40.00 on my card"),  # with what came it is all
        ("120.00 back", "they took 120.00 for june", "60.00 received from my bank"),  # whose money was it
        ("120.00 back", "they took 120.00 for june", "60.00 voucher received"),
        ("120.00 back", "they cannot find my booking", "60.00 on my card"),  # asked for before or after it came
        ("120.00 back", "they took $120.00 and 9 euro", "60.00 on my card"),  # in which currency
        ("120.00 back", "they took 120.00 for june", "they say 60.00 on my card"),
        ("120.00 back", "they took 120.00 for june", "60.00 on my card by friday"),
        ("120.00 back", "they took 120.00 for june", "60.00 of the 120.00 back on my card"),
    ],
)
def test_what_may_be_otherwise_is_asked_for_as_it_was_typed(want: str, contact: str, noted: str) -> None:
    """Nobody asks for less than is owed for a note that may mean another thing."""
    text = lead("en", "GB", want, contact, noted)

    assert f"{want} by" in text
    assert "remaining" not in text


def test_money_that_is_noted_twice_is_not_counted_twice() -> None:
    """Nor once: it may have come twice."""
    text = lead("en", "GB", "180.00 back", "they took 180.00", "60.00 on my card", "checked again, 60.00 received")

    assert "180.00 back by" in text


def test_what_was_asked_for_since_it_came_is_the_rest() -> None:
    """Who asks for 482 after 300 came asks for 482."""
    contact = "facture de 1184 euros. Karim dit que c'est 402"
    later = "encore 482 à me rendre, j'ai demandé. Karim transmet"
    assert "482" in lead("fr", "FR", "", contact, "virement de 300 euros reçu hier", later=later)

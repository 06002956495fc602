"""What the person marked that stands on a paper keeps the day of the paper."""

from __future__ import annotations

from casebook.exporters.facts.deciding.marked import marked
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

DATED_PAPERS = {
    "en": (
        "I was never there. And in their own letter of 3 June it says: your booking was cancelled free of charge",
        "your own letter of 3 June: your booking was cancelled free of charge",
    ),
    "nl": (
        "Ik ben er nooit geweest. En in hun eigen brief van 3 juni staat: uw boeking is kosteloos geannuleerd",
        "jullie eigen brief van 3 juni: uw boeking is kosteloos geannuleerd",
    ),
    "de": (
        "Ich war nie dort. Und in ihrem eigenen Brief vom 3. Juni steht: Ihre Buchung wurde kostenlos storniert",
        "Brief vom 3. Juni: Ihre Buchung wurde kostenlos storniert",
    ),
    "fr": (
        "Je n'y suis jamais allé. Et dans leur propre courrier du 3 juin il est écrit : la réservation est annulée sans frais",
        "votre propre courrier du 3 juin : la réservation est annulée sans frais",
    ),
    "es": (
        "Nunca estuve allí. Y en su propia carta del 3 de junio pone: su reserva queda cancelada sin gastos",
        "su propia carta del 3 de junio: su reserva queda cancelada sin gastos",
    ),
}


@each("language", list(DATED_PAPERS))
def test_a_marked_paper_keeps_its_day_before_what_stands_beside_it(language: str) -> None:
    """Which paper it is comes before the sentence before it, and without *in* nothing *stands*."""
    said, paper = DATED_PAPERS[language]
    entries = Entries()
    entries.event("2024-10-01", EventKind.NOTE, said, key=True)
    wording = Wording(facts_of(case(language=language), entries), language_named(language), years=False)

    forms = [form.replace("\u202f", " ").replace("\u00a0", " ") for form in marked(wording)]

    assert forms[1] == paper
    assert not [form for form in forms[2:] if "3" in form]

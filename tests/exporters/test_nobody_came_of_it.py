"""A promise of which the person noted on settling that nobody came ends so: nothing else did not arrive."""

from __future__ import annotations

from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("language", "promised", "noted"),
    [
        ("en", "delivery and fitting on 6 November", "Nobody came."),
        ("nl", "levering en plaatsing op 6 november", "Er kwam niemand."),
        ("de", "Lieferung und Montage am 6. November", "Es kam niemand."),
        ("fr", "la livraison et la pose le 6 novembre", "Personne n'est venu."),
        ("es", "la entrega y el montaje el 6 de noviembre", "No vino nadie."),
    ],
)
def test_nobody_came_where_the_person_noted_so(language: str, promised: str, noted: str) -> None:
    """In the lead, behind what was promised."""
    entries = Entries()
    made = entries.contact("2024-11-01", agent="Ann", case_number="20-5590")
    entries.promise(
        "2024-11-01",
        promised,
        "2024-11-06",
        promised=Promised.DELIVERY,
        made_in=made,
        verdict=Verdict.BROKEN,
        settled="2024-11-07",
        settled_note=noted,
    )
    facts = facts_of(case(language=language, problem="X.", want=promised.split(" ")[0]), entries)

    assert language_named(language).events[EventKind.MISSED] in lead_of(facts, ExportOptions(language)).text

"""A promise of which the person noted on settling that nobody came ends so: nothing else did not arrive."""

from __future__ import annotations

from casebook.exporters.facts.to_come.said_to_come import said_to_come
from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
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


@each(
    ("language", "noted", "told"),
    [
        ("en", "no one came", "5 Nov"),
        ("nl", "niemand kwam", "5 nov"),
        ("de", "niemand kam", "5. November"),
        ("fr", "personne n'est venu", "5 novembre"),
        ("es", "no vino nadie", "5 de noviembre"),
    ],
)
def test_nobody_came_on_the_day_of_the_appointment(language: str, noted: str, told: str) -> None:
    """Though it was noted a day later: the lead never names that day for it."""
    entries = Entries()
    entries.contact("2024-11-01", "Somebody looks at it.", agent="Ann", case_number="20-5590")
    entries.event("2024-11-05 14:00", EventKind.APPOINTMENT)
    entries.event("2024-11-06 09:00", EventKind.MISSED, noted)
    facts = facts_of(case(language=language, problem="The door leaks.", want="a new door"), entries)
    lead = lead_of(facts, ExportOptions(language)).text

    assert told in lead
    assert language_named(language).day(facts.events[-1].at.day) not in lead


def test_nobody_came_of_what_was_promised_for_the_day_of_an_appointment() -> None:
    """Noted after that day, it is what came of the promise."""
    entries = Entries()
    made = entries.contact("2024-11-01", agent="Ann")
    entries.promise("2024-11-01", "collection on 5 Nov", "2024-11-05", promised=Promised.COLLECTION, made_in=made)
    entries.event("2024-11-05", EventKind.APPOINTMENT)
    entries.event("2024-11-06", EventKind.MISSED)
    facts = facts_of(case(problem="The door leaks.", want="a new door"), entries)

    assert "for 5 Nov; nobody came." in lead_of(facts, ExportOptions("en")).text


@each(
    ("language", "said"),
    [
        ("en", "a technician comes on tuesday 5 nov, for free"),
        ("nl", "dinsdag 5 nov komt er iemand, gratis"),
        ("de", "am Dienstag, 5. Nov kommt ein Techniker, kostenlos"),
        ("fr", "un technicien passe mardi 5 novembre, sans frais"),
        ("es", "viene un técnico el martes 5 de noviembre, gratis"),
    ],
)
def test_nobody_came_of_what_was_only_said(language: str, said: str) -> None:
    """A visit noted as missed on the day that it was said for ends what was said, whatever else the note tells; not on another
    day."""
    assert _is_ended(language, said, "2024-11-05")
    assert not _is_ended(language, said, "2024-11-20")


def test_nobody_came_is_not_told_of_money() -> None:
    """A visit missed on the day that money was said to be there is another thing."""
    assert not _is_ended("en", "the refund of 165 EUR is there on tuesday 5 nov", "2024-11-05")


def _is_ended(language: str, said: str, missed: str) -> bool:
    """Whether what was said is told in any form with that nobody came."""
    entries = Entries()
    entries.contact("2024-11-01", said, agent="Danny")
    entries.event(missed, EventKind.MISSED, "a day off for this")
    facts = facts_of(case(language=language, problem="The tap leaks.", want="165 EUR"), entries)
    forms = said_to_come(Wording(facts, language_named(language), years=False)).forms
    assert forms
    return any(each.endswith(language_named(language).events[EventKind.MISSED]) for each in forms)

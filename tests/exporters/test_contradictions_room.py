"""What was said in a contradiction that finds no room stands with the contacts: it is never lost between them."""

from __future__ import annotations

from casebook.domain.case_facts import CaseFacts
from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import renderer
from casebook.records.vocabularies import Outcome
from tests.builders import Entries, case, facts_of

NO_TRACE = "no trace of the cancellation was found and I should ask the agency"
ARRIVED = "the cancellation reached the hotel on 28 July at 18:42"


def contradicted() -> CaseFacts:
    """A hotel that refused as it found nothing, and an agency that says what it sent."""
    entries = Entries()
    entries.contact("2024-11-01", f"She says {NO_TRACE}.", agent="Rosa", outcome=Outcome.REFUSED, case_number="H-22")
    entries.contact(
        "2024-11-03",
        f"They confirm that {ARRIVED}.",
        agent="Ivan",
        party="Viajora",
        case_number="V-77",
        contradicts=(1,),
    )
    entries.contact("2024-11-05", "I sent them the mail of the agency, with the time of it.")
    entries.contact(
        "2024-11-09", "The director is away and nobody else decides.", agent="Marc", outcome=Outcome.REFUSED
    )
    problem = "I cancelled the booking on 28 July and was charged 318 EUR on 5 August."
    return facts_of(case(problem=problem, want="a refund of 318 EUR"), entries)


def test_nothing_is_lost_between_a_contradiction_and_its_contacts() -> None:
    """Whatever the room: each statement is told from some room on."""
    facts, told = contradicted(), []
    for limit in range(330, 1400, 10):
        text = renderer("chat", "text")(facts, ExportOptions("en", limit=limit))
        told.append((NO_TRACE in text, ARRIVED in text))

    for statement in zip(*told, strict=True):
        assert sorted(statement) == list(statement)
        assert statement[-1]

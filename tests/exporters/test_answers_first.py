"""What answers why they refused, and that what was promised did not come: both before what matters less."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Channel, Outcome, Promised
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste, pastes

AGENCY = "FlyCheap says they never got anything, the airline must pay."
PROBLEM = (
    "AirBalt cancelled BT618 on 13 Oct, the evening before. I did not accept a rebooking. Booked through FlyCheap, ticket numbers"
    " 657-2410098812 and 657-2410098813."
)


@each(
    ("reason", "is_first"),
    [
        ("The second ticket was refunded as a voucher because I accepted it. I did not.", True),
        ("The second ticket was refunded in cash because I was on the plane. I was not.", False),
    ],
)
def test_what_speaks_of_the_reason_is_told_before_what_does_not(reason: str, *, is_first: bool) -> None:
    """*Because I accepted it*: that the person would have none of it decides, and not whom they paid; of another reason that says
    nothing."""
    entries = Entries()
    entries.contact("2024-10-20", AGENCY, agent="Nikhil (FlyCheap)", case_number="FC-660123")
    offered = "Offered a voucher of 250 EUR for the other passenger. I refused, I want money."
    made = entries.contact("2024-10-28", offered, agent="Janis")
    entries.promise("2024-10-28", "206.30 EUR", "2024-11-08", promised=Promised.REFUND, made_in=made)
    by_mail = {"channel": Channel.EMAIL, "incoming": True, "outcome": Outcome.REFUSED}
    entries.contact("2024-11-10", reason, agent="Customer Relations", case_number="CR-2026-131007", **by_mail)
    facts = facts_of(case(problem=PROBLEM, want="206.30 EUR refunded"), entries)
    told = next(
        text for text in pastes(facts, range(330, 700, 10)) if "I want money" in text or "never got anything" in text
    )

    assert is_first is ("I want money" in told)


def test_of_what_did_not_come_a_short_lead_says_so_before_the_day_it_was_promised() -> None:
    """When it was due says when it should have come; that it did not is what it is about."""
    entries = Entries()
    made = entries.contact(
        "2024-11-01", "Il voit que la signature ne correspond pas.", agent="Karim", case_number="R-30441"
    )
    entries.promise("2024-11-01", "remboursement de 189 €", "2024-11-08", promised=Promised.REFUND, made_in=made)
    problem = "Le suivi dit que mon lampadaire a été livré le 27 avril, mais je n'ai rien reçu. La signature sur le bon"
    facts = facts_of(
        case(orders=("LB-55017",), problem=f"{problem} n'est pas la mienne.", want="le remboursement des 189 €"),
        entries,
    )
    lead = paste(facts, ExportOptions("fr", lead=True))

    due = "d'ici au 8 novembre (dossier R-30441), sans suite."
    assert f"Karim m'a promis un remboursement de 189 € {due}" in lead

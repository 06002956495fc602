"""How much money came makes no room less for what went wrong, where the whole and the rest say so together."""

from __future__ import annotations

from casebook.exporters.lead.lead import lead_of
from casebook.exporters.options import ExportOptions
from casebook.records.values import Money
from casebook.records.vocabularies import Channel, EventKind, Promised, Role, Verdict
from tests.builders import Entries, case, facts_of

_PAID = "I paid a deposit of 450 GBP on your quote."
_WRONG = "Your own surveyor found on 9 Apr that my roof cannot carry the panels, so there is nothing to install."


def test_what_came_stands_back_where_the_whole_and_the_rest_are_told() -> None:
    """Of 450 paid and 300 still asked for, anybody knows what came; nobody knows what went wrong."""
    entries = Entries()
    entries.event("2024-04-02", EventKind.PAID, amount=Money(45000, "GBP"))
    entries.event("2024-05-20", EventKind.REFUNDED, "Deposit less survey fee", amount=Money(15000, "GBP"))
    said = "He has the quote in front of him and agrees that it names no survey fee."
    made = entries.contact(
        "2024-05-27",
        said,
        agent="Gareth Pugh",
        role=Role.MANAGER,
        case_number="CX-6120",
        channel=Channel.PHONE,
        key=True,
    )
    entries.promise(
        "2024-05-27",
        "the other 300 GBP by 5 Jun",
        "2024-06-05",
        promised=Promised.REFUND,
        made_in=made,
        verdict=Verdict.BROKEN,
    )
    entries.event("2024-06-10", EventKind.COMPLAINED, "Formal complaint through the web form", reference="FC-209")
    amount, want = Money(45000, "GBP"), "the rest of my deposit back"
    facts = facts_of(case(orders=("SQ-20733",), amount=amount, problem=f"{_PAID} {_WRONG}", want=want), entries)

    told = lead_of(facts, ExportOptions("en")).text

    assert [_PAID in told, _WRONG in told, "I ask for the remaining 300 GBP" in told] == [True, True, True]
    assert "150" not in told

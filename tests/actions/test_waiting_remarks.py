"""What a promise waits for may stand in the record already: an export says how to start its clock, and starts none."""

from __future__ import annotations

from casebook.actions.exporting.unsettled import waiting_remarks
from casebook.domain.case_facts import CaseFacts
from casebook.records.vocabularies import Promised
from tests.builders import Entries, case, facts_of, moment


def waiting(news: str, *, closed: bool = False) -> CaseFacts:
    """A refund that waits for the return to arrive, and this news of the parcel."""
    entries = Entries()
    made = entries.contact("2024-11-01", "says so", agent="Bo")
    entries.promise(
        "2024-11-01",
        "refund within 7 days after the return arrives",
        made_in=made,
        promised=Promised.REFUND,
        after="the return arrives",
        within="7 days",
    )
    entries.shipment("2024-11-05", news, carrier="Evri", tracking="JD0002214587123456", returning=True)
    return facts_of(case(closed=moment("2024-11-09") if closed else None), entries)


def test_it_says_how_to_start_the_clock() -> None:
    """By the day of the news; the person knows whether that was it."""
    told = "towel/2 has no day yet, it waits for 'the return arrives'; if towel/3 was it: "
    assert waiting_remarks(waiting("delivered, front desk")) == [f"{told}casebook settle towel/2 --happened 2024-11-05"]


def test_of_other_news_and_of_a_closed_case_nothing_is_said() -> None:
    """What is on its way has not arrived."""
    assert not waiting_remarks(waiting("in transit"))
    assert not waiting_remarks(waiting("delivered, front desk", closed=True))

"""Since when it takes is told early below a lead that names no day of it."""

from __future__ import annotations

from casebook.exporters.facts.problem.lead_parts import says_since
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel, EventKind, Outcome, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import pastes


def test_which_contact_it_is_comes_before_what_else_was_said() -> None:
    """Where the lead names no day on which it began: then the count has one."""
    entries = Entries()
    entries.contact("2024-03-02", "No invitation to the exam has come.", agent="Bo", channel=Channel.PHONE)
    said = entries.contact("2024-03-10", "He puts me on the list.", agent="Yan", case_number="R-318")
    entries.promise("2024-03-10", "a new date for the exam", made_in=said, verdict=Verdict.BROKEN)
    found = "No request in my name ever reached them."
    entries.contact("2024-03-20", found, party="Sea Office", channel=Channel.EMAIL, incoming=True)
    entries.contact("2024-03-27", "She offers a voucher.", agent="Sol", outcome=Outcome.REFUSED)
    problem = "I could not sit the exam for my licence as the school had not entered me for it."
    facts = facts_of(case(problem=problem, want="the fee of 390 EUR back to my card"), entries)
    below = [
        text.partition("\n\n")[2]
        for text in pastes(facts, range(340, 700, 10))
        if " Mar" not in text.partition("\n\n")[0]
    ]
    said_of = [text for text in below if "Yan:" in text]

    assert said_of
    assert all(text.count("contact since 2 Mar") == 1 for text in below)


@each(
    ("told", "says"),
    [
        ("The box was empty on 1 Mar.", True),
        ("It came on 2 Mar. Ann promised it by 9 Mar.", True),
        ("The box was empty. Ann promised it by 9 Mar.", False),
    ],
)
def test_a_day_up_to_the_first_contact_says_since_when(told: str, says: bool) -> None:
    """One in the problem, or on which something is recorded; none by which it was promised."""
    entries = Entries()
    entries.event("2024-03-02", EventKind.DELIVERED)
    entries.contact("2024-03-04", "He looks into it.", agent="Bo")
    wording = Wording(facts_of(case(problem="The box was empty on 1 Mar."), entries), language_named("en"), years=False)

    assert says_since(wording, told) is says

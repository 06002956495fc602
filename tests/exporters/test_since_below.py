"""Since when it takes is told early below a lead that names no day of it."""

from __future__ import annotations

from casebook.exporters.facts.lead_parts import says_since
from casebook.exporters.options import ExportOptions
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import Channel, EventKind, Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste, pastes


def test_which_contact_it_is_comes_before_what_else_was_said() -> None:
    """Where the lead names no day on which it began: then the count has one."""
    entries = Entries()
    entries.contact("2024-03-02 09:30", "He looks into it.", agent="Bo", channel=Channel.PHONE)
    said = entries.contact(
        "2024-03-10", "She sees what went wrong in the shop that day.", agent="Ann", role=Role.SUPERVISOR
    )
    entries.promise("2024-03-10", "429.00 EUR back", "2024-03-20", promised=Promised.REFUND, made_in=said)
    why = "The investigation is still open and nothing is paid before that ends."
    entries.contact("2024-03-24", why, agent="Cy", outcome=Outcome.REFUSED)
    problem = "The box of the phone was sealed and empty, the seal of the maker not broken by anybody at all"
    facts = facts_of(case(problem=problem, want="a refund of 429.00 EUR, and the cost of the new one"), entries)
    assert paste(facts, ExportOptions()).count("contact since 2 Mar") == 1
    told = list(pastes(facts, range(320, 700, 10)))
    lead = next(text.partition("\n\n")[0] for text in told)
    below = [text.removeprefix(lead) for text in told if "contact since" not in lead]

    assert all("contact since" in text for text in below if "what went wrong in the shop" in text)


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

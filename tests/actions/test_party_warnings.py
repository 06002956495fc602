"""A name in brackets behind an agent's is another party, or only says who they are."""

from __future__ import annotations

from casebook.actions.answers.other_parties import party_warnings
from tests.builders import new_case, new_contact
from tests.conftest import each


@each("agent", ["Nikhil (FlyCheap)", "Luis (QuickFix)", "Lucia (Hotel Brisa)", "Jan (De Kim)", "Al(UPS)"])
def test_a_name_in_brackets_is_remarked_on(agent):
    """With the command that says whom it was with."""
    (warning,) = party_warnings(new_case(), new_contact(agent=agent, number=3))

    name, party = agent.rstrip(")").replace("(", " (").replace("  ", " ").split(" (")
    assert f"if {party} is another party than Amazon: casebook edit towel/3 --agent {name} --with " in warning
    assert () == party_warnings(new_case(), new_contact(agent=agent, party=party))


@each(
    "agent",
    [None, "Maria", "Anna (Billing)", "Kim (she/her)", "Tom (supervisor)", "Bo (Amazon NL)", "Ann (Customer Care)", "Al (44)"],
)  # fmt: skip
def test_what_else_stands_in_brackets_is_not(agent):
    """A department, a role, the company itself, a number."""
    assert () == party_warnings(new_case(), new_contact(agent=agent, number=3))

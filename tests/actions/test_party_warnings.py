"""A name in brackets behind an agent's, or a known one behind it or before what was said, may be that of another party."""

from __future__ import annotations

from casebook.actions.answers.contact_answers import ContactAnswers
from casebook.actions.answers.other_parties import party_warnings
from tests.builders import new_case, new_contact
from tests.conftest import each


def warned(case, contact, parties=()):
    """What is said of a contact of this case, which these have to do with too."""
    return party_warnings(case, ContactAnswers(contact, parties=parties))


@each("agent", ["Nikhil (FlyCheap)", "Luis (QuickFix)", "Lucia (Hotel Brisa)", "Jan (De Kim)", "Al(UPS)"])
def test_a_name_in_brackets_is_remarked_on(agent):
    """With the command that says whom it was with."""
    (warning,) = warned(new_case(), new_contact(agent=agent, number=3))

    name, party = agent.rstrip(")").replace("(", " (").replace("  ", " ").split(" (")
    assert f"if {party} is another party than Amazon: casebook edit towel/3 --agent {name} --with " in warning
    assert () == warned(new_case(), new_contact(agent=agent, party=party))


OF_A_KNOWN_PARTY = (
    *(
        "Bob of DHL",
        "Bob from DHL",
        "Bob at DHL",
        "Bob bei DHL",
        "Bob von DHL",
        "Bob van DHL",
        "Bob bij DHL",
        "Bob de DHL",
        "Bob chez DHL",
    ),
    *("Bob, DHL", "Bob - DHL", "Bob / DHL", "Bob @ dhl"),
)


@each("agent", OF_A_KNOWN_PARTY)
def test_a_known_party_behind_a_name_is_remarked_on(agent):
    """Of whom somebody is, in five languages."""
    (warning,) = warned(new_case(), new_contact(agent=agent, number=3))

    assert warning.endswith("if DHL is another party than Amazon: casebook edit towel/3 --agent Bob --with DHL")


SAID_BY_A_PARTY = (
    *(
        "DHL says the driver lost it",
        "dhl told me it is lost",
        "DHL: lost in the depot",
        "DHL rang, it is lost",
        "Mail from DHL: lost",
    ),
    *(
        "Spoke to DHL, it is lost",
        "DHL zegt dat het weg is",
        "DHL heeft gezegd dat het weg is",
        "DHL sagt, es sei weg",
        "Gebeld met DHL, weg",
    ),
    *(
        "DHL hat mir gesagt, es sei weg",
        "DHL dit que c'est perdu",
        "DHL m'a dit que c'est perdu",
        "DHL dice que se perdió",
    ),
)


@each("text", SAID_BY_A_PARTY)
def test_a_known_party_that_says_something_is_remarked_on(text):
    """Before what it said, or behind how it was reached; who answered is left as it was typed."""
    for agent in (None, "Bob"):
        (warning,) = warned(new_case(), new_contact(text, agent=agent, number=3))

        assert "if DHL is another party than Amazon: casebook edit towel/3 --with DHL" == warning


def test_a_party_of_the_case_is_a_known_one():
    """Whom a contact of the case was with, or who carries a parcel of it; a name that nobody knows is part of another."""
    named = new_contact("They have it.", agent="Ann of HomeBarn", number=3), new_contact("HomeBarn says no", number=3)

    assert [0, 0] == [len(warned(new_case(), each)) for each in named]
    assert [1, 1] == [len(warned(new_case(), each, ("HomeBarn",))) for each in named]


OF_NO_OTHER = (
    *(
        "They sent it by DHL",
        "DHL lost it",
        "DHL will deliver it",
        "DHL told them it is lost",
        "Amazon says DHL lost it",
        "Upset, he says",
    ),
)


@each("text", OF_NO_OTHER)
def test_a_party_that_is_only_named_says_nothing(text):
    """Nor one that tells somebody else."""
    assert () == warned(new_case(), new_contact(text, agent="Maria Hermes", number=3))


def test_the_company_itself_is_no_other():
    """Whatever it carries."""
    for agent, text in (("Bob of DHL", "Lost."), (None, "DHL says it is lost")):
        assert () == warned(new_case(company="DHL Express"), new_contact(text, agent=agent, number=3))


@each(
    "agent",
    [None, "Maria", "Anna (Billing)", "Kim (she/her)", "Tom (supervisor)", "Bo (Amazon NL)", "Ann (Customer Care)", "Al (44)"],
)  # fmt: skip
def test_what_else_stands_in_brackets_is_not(agent):
    """A department, a role, the company itself, a number."""
    assert () == warned(new_case(), new_contact(agent=agent, number=3))

"""That they said no to what is asked for stands before what else was promised there, where no outcome was recorded."""

from __future__ import annotations

from casebook.exporters.lines.briefly import said_no
from casebook.records.vocabularies import Outcome, Promised, Role
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import pastes

TOLD = {
    "nl": (
        "een vergoeding van 80 EUR",
        "verbond mij door met",
        "“Het spijt me, wij kunnen hiervoor helaas geen enkele vergoeding in geld betalen.”",
    ),
    "de": (
        "80 EUR Entschädigung",
        "hat mich weitergegeben an",
        "“Es tut mir leid, wir können dafür leider keine Entschädigung in Geld zahlen.”",
    ),
    "fr": (
        "80 EUR d'indemnité",
        "a passé la conversation à",
        "“Nous ne pouvons pas verser d'indemnité dans ce cas, et je le regrette vraiment.”",
    ),
    "es": (
        "80 EUR de compensación",
        "pasó la conversación a",
        "“Lo siento mucho, no podemos pagar ninguna indemnización en efectivo.”",
    ),
}


def talked(language: str, **values: object) -> Entries:
    """A bot hands over to somebody who says no, and that the suitcase comes; then somebody promises to call."""
    _, handed_over, no = TOLD[language]
    entries = Entries()
    text = f"Bo {handed_over} Ann Vos.\nAnn Vos: {no}"
    told = {"agent": "Ann Vos", "role": Role.REPRESENTATIVE, **values}
    talk = entries.contact("2024-10-07", text, **told)
    entries.promise("2024-10-07", "x", "2024-10-10", promised=Promised.DELIVERY, made_in=talk)
    call = entries.contact("2024-10-12", agent="Cy Lund")
    entries.promise("2024-10-12", "y", "2024-10-13", promised=Promised.CALLBACK, made_in=call)
    return entries


@each("language", list(TOLD))
def test_the_no_is_told_where_little_else_has_room(language: str) -> None:
    """Wherever anything of that talk is told: the suitcase that comes, and who passed it on, are no answer to what is asked."""
    want, _, no = TOLD[language]
    facts = facts_of(case(want=want, language=language, problem="X 1."), talked(language))
    told = pastes(facts, range(320, 620, 10), language)

    lines = [line.replace("\u00a0", " ") for text in told for line in text.split("\n") if line.startswith("7")]
    assert lines
    assert all(no.strip("“”.") in line for line in lines)


@each(
    "values",
    [{"outcome": Outcome.REFUSED}, {"role": Role.BOT}, {"party": "DHL"}, {"outcome": Outcome.REACHED}],
)
def test_no_other_contact_is_told_so(values: dict[str, object]) -> None:
    """One that is recorded as a refusal has its own way, a bot's no decides nothing, and another's is of no claim on them."""
    entries = talked("nl", **values)
    facts = facts_of(case(want="80 EUR", language="nl"), entries)
    talk = facts.contacts[0]

    assert [] == said_no(talk, [talk.text or ""])

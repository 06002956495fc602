"""What the company did in a message of its own is told to the company: *they closed my fault* is *you closed my fault*."""

from __future__ import annotations

from typing import Any

from casebook.exporters.options import ExportOptions
from casebook.records.vocabularies import Channel, Outcome
from tests.builders import Entries, case, facts_of
from tests.conftest import each

from .cases import paste

BY_MAIL: dict[str, Any] = {"channel": Channel.EMAIL, "incoming": True, "outcome": Outcome.REFUSED}


def told(language: str, said: str, **values: Any) -> str:
    """The paste of a case in which this was written down of a message that came in."""
    entries = Entries()
    entries.contact("2024-11-02", "She looks.", agent="Ann", party=values.pop("party", None))
    entries.contact("2024-11-06 08:30", said, **(BY_MAIL | values))
    return paste(facts_of(case(problem="X."), entries), ExportOptions(language))


@each(
    ("language", "said", "turned"),
    [
        ("en", "They closed my fault as fixed.", "you closed my fault as fixed"),
        ("en", "They say my PIN was used, so it must be me.", "you say my PIN was used, so it must be me"),
        ("nl", "Zij zeggen dat het slijtage was.", "jullie zeggen dat het slijtage was"),
        ("nl", "Ze hebben mijn storing gesloten.", "jullie hebben mijn storing gesloten"),
        ("nl", "Het was slijtage aan de leiding, zeggen ze.", "het was slijtage aan de leiding, zeggen jullie"),
        ("en", "It was wear and tear, they say.", "it was wear and tear, you say"),
        ("fr", "C'était de l'usure, disent-ils.", "c'était de l'usure, dites-vous"),
        ("fr", "Ils ont clôturé mon dossier sans réponse.", "vous avez clôturé mon dossier sans réponse"),
    ],
)
def test_what_the_company_did_is_told_to_it(language: str, said: str, turned: str) -> None:
    """Once, in the lead; not again in the words that it was written down in."""
    text = told(language, said)

    assert turned in text.splitlines()[0]
    assert said.rstrip(".") not in text


@each(
    ("said", "values"),
    [
        ("They say my PIN was used, so it must be me.", {"party": "My bank"}),
        ("They say my PIN was used, so it must be me.", {"incoming": False}),
        ("They say that their driver left it with them.", {}),
        ("They who signed for it were no neighbours of mine.", {}),
    ],
)
def test_of_whom_it_may_be_of_others_it_stays_as_it_was_typed(said: str, values: dict[str, Any]) -> None:
    """Where another party is known, where somebody was spoken to, and where two are spoken of."""
    assert " you " not in f" {told('en', said, **values).partition('Please')[0].casefold()}"

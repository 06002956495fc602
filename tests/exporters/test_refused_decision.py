"""Who decides against somebody gives the answer that was promised: what they refused is not that."""

from __future__ import annotations

from casebook.exporters.facts.refusals.refusals import kind_named
from casebook.records.vocabularies import Outcome, Promised
from tests.conftest import each

from .cases import of_contact

SAID = [
    ("en", "Claim denied because tracking shows delivered.", "She gives no answer until June."),
    ("nl", "Claim afgewezen wegens slijtage.", "Ze geeft geen antwoord."),
    ("de", "Abgelehnt, das sei Verschleiß.", "Sie gibt keine Auskunft."),
    ("fr", "Refusé pour usure.", "Elle ne donne aucune réponse."),
    ("es", "Rechazado por desgaste.", "No da ninguna información."),
]


@each(("code", "decided", "silent"), SAID)
def test_a_decision_is_no_refused_answer(code: str, decided: str, silent: str) -> None:
    """*You refused information: claim denied* is untrue; who says that they give none refused that."""
    for said, kind in ((decided, None), (silent, Promised.INFORMATION)):
        wording = of_contact(said, code, outcome=Outcome.REFUSED)
        assert kind == kind_named(wording, wording.facts.contacts[0], Promised.INFORMATION), said

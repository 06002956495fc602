"""A ready phrase says nothing of a case that its record does not."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.phrase import phrase_for
from casebook.language.phrases import Situation
from tests.builders import Entries, case, facts_of
from tests.conftest import each


@each(
    ("code", "ordered", "between"),
    [
        ("en", "I ordered this from Amazon", "This is between Amazon and me"),
        ("nl", "Ik heb dit bij Amazon besteld", "Dit is een zaak tussen Amazon en mij"),
        ("de", "Ich habe bei Amazon bestellt", "Das ist eine Sache zwischen Amazon und mir"),
        ("fr", "J'ai commandé chez Amazon", "C'est une affaire entre Amazon et moi"),
        ("es", "Hice la compra en Amazon", "Este asunto es entre Amazon y yo"),
    ],
)
def test_nobody_is_said_to_have_ordered_what_is_no_order(code: str, ordered: str, between: str) -> None:
    """Of an order it is told that it was one; of an insurance claim or a bill, whom it is with."""
    entries = Entries()
    entries.reference("2024-11-01", "policy", "HV-4471")
    told = {True: facts_of(case(orders=("A-1",)), Entries()), False: facts_of(case(orders=()), entries)}

    said = {each: phrase_for(Situation.SELLER, facts, ExportOptions(language=code)) for each, facts in told.items()}

    assert said[True].startswith(ordered)
    assert said[False].startswith(between)

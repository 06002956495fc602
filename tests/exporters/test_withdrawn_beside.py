"""What was withdrawn is never told as if it stood, however little room there is."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.language.language import language_named
from casebook.records.vocabularies import Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import paste

SAID = {
    "en": "Unlocked by 12 Nov",
    "nl": "Vrijgegeven voor 13 november",
    "de": "Entsperrt bis 12. November",
    "fr": "D\u00e9bloqu\u00e9 d'ici le 12 novembre",
    "es": "Desbloqueada antes del 13 de noviembre",
}


@each("code", SAID)
def test_what_was_withdrawn_keeps_that_at_every_limit(code: str) -> None:
    """Alone, what was said says the opposite of what is known."""
    said, entries = SAID[code], Entries()
    entries.contact("2024-11-08", "Three links, and none of them works.", agent="Bea")
    made_in = entries.contact("2024-11-09", said, agent="Vic")
    entries.promise(
        "2024-11-09",
        said,
        "2024-11-12",
        promised=Promised.OTHER,
        made_in=made_in,
        verdict=Verdict.WITHDRAWN,
        settled="2024-11-10",
        settled_note="security review",
    )
    entries.contact("2024-11-12", "Nobody knows anything of it, I should ask again next week.", agent="Ann")
    facts = facts_of(case(orders=("P-1",), problem="X. " * 40, want="x"), entries)
    for limit in (None, 600, 500, 450, 400, 350, 300):
        line = next((each for each in paste(facts, ExportOptions(code, limit=limit)).split("\n") if "Vic" in each), "")
        assert said not in line or "(" in line, (limit, line)


SHOWN = {
    "en": "Lea confirmed in writing the refund",
    "nl": "Lea belooft schriftelijk de terugbetaling",
    "de": "Lea hat die Erstattung schriftlich zugesagt",
    "fr": "L\u00e9a promet le remboursement",
    "es": "Lea promete por escrito el reembolso",
}


@each("code", SHOWN)
def test_what_was_withdrawn_keeps_that_in_the_lead(code: str) -> None:
    """As what shows who is right it would say that it stands."""
    said, entries = SHOWN[code], Entries()
    made_in = entries.contact("2024-11-02", said, agent=said.partition(" ")[0])
    settled = {"verdict": Verdict.WITHDRAWN, "settled": "2024-11-12"}
    entries.promise("2024-11-02", "120 EUR", "2024-11-10", promised=Promised.REFUND, made_in=made_in, **settled)
    lead = paste(facts_of(case(orders=("P-1",), problem="X.", want="x"), entries), ExportOptions(code)).partition("\n")[
        0
    ]
    withdrawn = language_named(code).withdrawn_on.partition("{day}")[0]
    assert (said.split()[-1] in lead, withdrawn in lead) == (True, True), lead

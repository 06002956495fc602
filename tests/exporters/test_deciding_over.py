"""What was kept since shows nothing any more, and what was known before nobody reported later."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.language.language import LANGUAGES, language_named
from casebook.records.vocabularies import Outcome, Promised, Verdict
from tests.builders import Entries, case, facts_of
from tests.conftest import each
from tests.exporters.cases import paste

COMES = {
    "en": "the expert comes on 9 November",
    "nl": "de expert komt op 9 november",
    "de": "Gutachter kommt am 9. November",
    "fr": "l'expert passe le 9 novembre",
    "es": "el perito viene el 9 de noviembre",
}


@each("code", LANGUAGES)
def test_who_was_to_come_and_came_leaves_the_room_to_the_refusal(code: str) -> None:
    """Of another party; and the day of the first contact with the company is not told as that it was reported."""
    entries = Entries()
    made_in = entries.contact("2024-11-03", COMES[code], agent="Kroll", party="Kroll GmbH")
    settled = {"verdict": Verdict.KEPT, "settled": "2024-11-09"}
    entries.promise("2024-11-03", COMES[code], "2024-11-09", made_in=made_in, promised=Promised.OTHER, **settled)
    entries.contact("2024-11-15", "No.", agent="Busch", outcome=Outcome.REFUSED)
    facts = facts_of(case(orders=("P-1",), problem="X.", want="x"), entries)
    lead = paste(facts, ExportOptions(code)).partition("\n")[0]
    language = language_named(code)
    reported = language.lead.reported_on.format(day=language.day(facts.contacts[-1].at.day, year=False))
    assert ("Kroll" in lead, "Busch" in lead, reported in lead) == (False, True, False), lead

"""What the person marked comes before anything else, unless the lead says most of each sentence of it."""

from __future__ import annotations

from casebook.exporters.lead.lead import Lead
from casebook.exporters.lines.stages import standing_of
from casebook.exporters.outline import Stage
from casebook.exporters.wording import Wording
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

TOLD = {
    "en": (
        "The crossing of 11 July was off. The bulletin says a calm sea.",
        "The bulletin of 11 July says a calm sea.",
    ),
    "nl": (
        "De boot van 11 juli ging niet. Het bulletin meldt een kalme zee.",
        "Het bulletin van 11 juli meldt een kalme zee.",
    ),
    "de": (
        "Das Schiff am 11. Juli fiel aus. Der Bericht meldet ruhige See.",
        "Der Bericht vom 11. Juli meldet ruhige See.",
    ),
    "fr": (
        "Le bateau du 11 juillet. Le bulletin annonce une mer calme.",
        "Le bulletin du 11 juillet annonce une mer calme.",
    ),
    "es": (
        "El barco del 11 de julio. El parte anuncia un mar en calma.",
        "El parte del 11 de julio anuncia un mar en calma.",
    ),
}
SIGNED = {
    "en": "Signed by the harbour master.",
    "nl": "Getekend door de havenmeester.",
    "de": "Vom Hafenmeister unterschrieben.",
    "fr": "Signé par le capitaine du port.",
    "es": "Firmado por el capitán del puerto.",
}


@each("language", TOLD)
def test_what_was_marked_waits_where_the_lead_says_it_but_for_a_day(language: str) -> None:
    """Of a sentence more the lead says nothing: then all of it stands first."""
    lead, note = TOLD[language]
    for text, is_first in ((note, False), (f"{note} {SIGNED[language]}", True)):
        entries = Entries()
        entries.event("2024-11-02", EventKind.NOTE, text, key=True)
        facts = facts_of(case(problem="x"), entries)
        wording = Wording(facts, language_named(language))
        standing = standing_of(wording, Lead((lead,), frozenset(), None), {1: [text]})

        stage = standing.of_event(facts.events[0], lead, is_sum_told=False, is_noted=True)
        assert (stage is Stage.MARKED) == is_first

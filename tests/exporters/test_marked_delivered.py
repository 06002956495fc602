"""A parcel that tracking calls delivered and that never came: a sentence in every language, and in the lead once."""

from __future__ import annotations

from casebook.exporters.options import ExportOptions
from casebook.exporters.registry import Format, Recipient, rendered
from casebook.language.language import language_named
from casebook.records.vocabularies import EventKind
from tests.builders import Entries, case, facts_of
from tests.conftest import each

PROBLEMS = {
    "en": "The parcel never arrived although tracking says delivered.",
    "nl": "Het pakket is nooit aangekomen, terwijl de tracking bezorgd zegt.",
    "de": "Das Paket kam nie an, obwohl die Sendungsverfolgung es als zugestellt meldet.",
    "fr": "Le colis n'est jamais arrivé alors que le suivi l'indique comme livré.",
    "es": "El paquete nunca llegó aunque el seguimiento lo da por entregado.",
}
TOLD = {
    "en": "racking says it was delivered on 5 Nov, but I did not receive it.",
    "nl": "olgens de tracking is het bezorgd op 5 nov, maar ik heb niets ontvangen.",
    "de": "aut Sendungsverfolgung wurde am 5. November zugestellt, ich habe aber nichts erhalten.",
    "fr": "e suivi indique une livraison le 5 novembre, mais je n'ai rien reçu.",
    "es": "egún el seguimiento, la entrega fue el 5 de noviembre, pero no he recibido nada.",
}


@each("code", PROBLEMS)
def test_what_the_problem_says_of_it_is_not_said_again_in_the_lead(code: str) -> None:
    """Its day stands below; a problem that says no word of it leaves the lead to do so."""

    def paste(problem: str) -> tuple[str, str]:
        entries = Entries()
        entries.event("2024-11-05", EventKind.MARKED_DELIVERED)
        facts = facts_of(case(problem=problem, want="x", orders=("P-1",)), entries)
        lead, _, below = str(rendered(Recipient.CHAT, Format.TEXT, facts, ExportOptions(code)).text).partition("\n")
        return lead, below

    lead, below = paste(PROBLEMS[code])
    assert (TOLD[code] in lead, TOLD[code] in below) == (False, True), (lead, below)
    lead, below = paste("PK-77.")
    assert (TOLD[code] in lead, TOLD[code] in below) == (True, False), (lead, below)


@each("code", PROBLEMS)
def test_what_came_at_last_was_received(code: str) -> None:
    """On a later day: that it was marked as delivered before is a note; where the problem says that nothing came, it did not."""
    entries = Entries()
    entries.event("2024-11-05", EventKind.MARKED_DELIVERED)
    entries.event("2024-11-09", EventKind.DELIVERED)

    def text(problem: str, form: Format = Format.TEXT) -> str:
        facts = facts_of(case(problem=problem, want="x", orders=("P-1",)), entries)
        return str(rendered(Recipient.CHAT, form, facts, ExportOptions(code)).text)

    marked = language_named(code).marked_delivered.capitalize()
    assert [TOLD[code] in text("PK-77."), marked in text("PK-77.")] == [False, True]
    assert TOLD[code].rstrip(".") not in text("PK-77.", Format.MARKDOWN)
    assert TOLD[code] in text(PROBLEMS[code])
